/**
 * The sites that Suluh can read and what permission each needs: one list for the manifest, the
 * background, the popup and the settings page. Where the posts are on a site is not known here.
 */

/**
 * `welcome`: follows the yes of the welcome page. `public`: a feed that is asked for site by
 * site. `private`: somebody's conversations; off until chosen, and never counted in the mirror.
 */
export type AccessKind = 'welcome' | 'public' | 'private';

/** A site with an adapter, under the name people know it by. */
export interface SiteAccess {
  /** The adapter's id, also used in settings. */
  id: string;
  name: string;
  kind: AccessKind;
  hosts: readonly string[];
  /**
   * Domains whose other hosts are this site, too: not asked for, but under a private chat's own
   * choice by whatever name it is opened.
   */
  domains?: readonly string[];
}

export const SITE_ACCESS: readonly SiteAccess[] = [
  {
    id: 'x',
    name: 'X (Twitter)',
    kind: 'welcome',
    hosts: ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com'],
  },
  {
    id: 'facebook',
    name: 'Facebook',
    kind: 'welcome',
    hosts: ['www.facebook.com', 'm.facebook.com', 'web.facebook.com'],
  },
  { id: 'youtube', name: 'YouTube', kind: 'welcome', hosts: ['www.youtube.com', 'm.youtube.com'] },
  { id: 'instagram', name: 'Instagram', kind: 'public', hosts: ['www.instagram.com'] },
  {
    id: 'threads',
    name: 'Threads',
    kind: 'public',
    hosts: ['www.threads.com', 'www.threads.net', 'threads.com', 'threads.net'],
  },
  { id: 'tiktok', name: 'TikTok', kind: 'public', hosts: ['www.tiktok.com', 'm.tiktok.com'] },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    kind: 'public',
    hosts: ['www.linkedin.com', 'id.linkedin.com'],
  },
  {
    id: 'reddit',
    name: 'Reddit',
    kind: 'public',
    hosts: ['www.reddit.com', 'old.reddit.com', 'new.reddit.com', 'sh.reddit.com'],
  },
  { id: 'quora', name: 'Quora', kind: 'public', hosts: ['id.quora.com', 'www.quora.com'] },
  { id: 'kaskus', name: 'Kaskus', kind: 'public', hosts: ['www.kaskus.co.id', 'm.kaskus.co.id'] },
  {
    id: 'whatsapp',
    name: 'WhatsApp Web',
    kind: 'private',
    hosts: ['web.whatsapp.com'],
    domains: ['whatsapp.com'],
  },
  {
    id: 'telegram',
    name: 'Telegram Web',
    kind: 'private',
    hosts: ['web.telegram.org', 'webk.telegram.org', 'weba.telegram.org', 't.me', 'telegram.me'],
    domains: ['telegram.org', 't.me', 'telegram.me'],
  },
];

/** The script that reads a site's pages, as it is built; a test compares it with the manifest's. */
export const CONTENT_SCRIPT = '/content-scripts/content.js';

/** The adapter for any other page; goes before the script above when a person asks for the page. */
export const GENERIC_ADAPTER = '/generic.js';

/** The match patterns of a site, for permissions and content scripts. */
export function originsOf(site: SiteAccess): string[] {
  return site.hosts.map((host) => `https://${host}/*`);
}

/** What people call a site's addresses: its hosts without `www.`, `m.` and the like, each once. */
export function domainsOf(site: SiteAccess): string[] {
  return [...new Set(site.hosts.map((host) => host.replace(/^[^.]+\.(?=[^.]+\.)/, '')))];
}

/** All match patterns of the sites of these kinds. */
export function originsOfKind(...kinds: AccessKind[]): string[] {
  return SITE_ACCESS.filter((site) => kinds.includes(site.kind)).flatMap(originsOf);
}

/** The site of an address, or null when there is no adapter for it. */
export function siteOfAddress(address: string | undefined): SiteAccess | null {
  if (address === undefined || !URL.canParse(address)) return null;
  // `web.whatsapp.com.` opens the same page.
  const hostname = new URL(address).hostname.replace(/\.$/, '');
  return SITE_ACCESS.find((site) => isHostOf(site, hostname)) ?? null;
}

function isHostOf({ hosts, domains = [] }: SiteAccess, hostname: string): boolean {
  return (
    hosts.includes(hostname) ||
    domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`))
  );
}

declare global {
  /** Set in the extension's own world of one page whose reading a person asked for by hand. */
  var suluhOnRequest: true | undefined;
}
