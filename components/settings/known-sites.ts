/** Sites the extension has an adapter for, with the names people know them by. */
export interface KnownSite {
  /** The id used by the content script and in settings. */
  id: string;
  name: string;
  /** Host names; subdomains belong to the site as well. */
  hosts: readonly string[];
}

/** Read after the welcome page's yes. */
export const PUBLIC_FEEDS: readonly KnownSite[] = [
  { id: 'x', name: 'X (Twitter)', hosts: ['x.com', 'twitter.com'] },
  { id: 'facebook', name: 'Facebook', hosts: ['facebook.com'] },
  { id: 'youtube', name: 'YouTube', hosts: ['youtube.com'] },
];

/** The site of an address, or null when there is no adapter for it. */
export function siteOfAddress(address: string | undefined): KnownSite | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  const owns = (host: string) => hostname === host || hostname.endsWith(`.${host}`);
  return PUBLIC_FEEDS.find((site) => site.hosts.some(owns)) ?? null;
}

/** The name people know a site by; its id when it has none here. */
export function siteName(id: string): string {
  return PUBLIC_FEEDS.find((site) => site.id === id)?.name ?? id;
}
