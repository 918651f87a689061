/** Where a link leads, for people. */
export interface SafeLink {
  href: string;
  /** The host without `www.`; an internationalised name stays in its ASCII form (xn--). */
  host: string;
}

/**
 * The address as a link that may be followed, or null: http(s) only, no user info (a
 * `bank.co.id@evil.example` looks like another host), and a host with a dot.
 */
export function safeLink(address: string): SafeLink | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  if (!web || url.username !== '' || url.password !== '' || !url.hostname.includes('.'))
    return null;
  return { href: url.href, host: url.hostname.replace(/^www\./, '') };
}
