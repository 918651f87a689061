/** The browser's permissions for sites that are allowed one by one. */
import { browser } from 'wxt/browser';
import { originsOf, originsOfKind, SITE_ACCESS, type SiteAccess } from '#data/site-access.ts';

/** Ids of the sites whose pages the browser lets Suluh read. */
export async function grantedSites(): Promise<string[]> {
  const granted = await Promise.all(
    SITE_ACCESS.map((site) => browser.permissions.contains({ origins: originsOf(site) })),
  );
  return SITE_ACCESS.filter((_, i) => granted[i]).map(({ id }) => id);
}

/**
 * Asks the browser for these sites in one question; true when the person said yes. Must be called
 * straight from a click: in Firefox nothing may be awaited before.
 */
export function requestSites(sites: readonly SiteAccess[]): Promise<boolean> {
  return browser.permissions.request({ origins: sites.flatMap(originsOf) });
}

/** Gives the permission for a site back; those of the welcome page stay with the package. */
async function giveBackSite(site: SiteAccess): Promise<void> {
  if (site.kind !== 'welcome') await browser.permissions.remove({ origins: originsOf(site) });
}

/** Gives back all that was allowed one by one, so that a new yes begins without the chats of the old. */
export async function giveBackSites(): Promise<void> {
  await browser.permissions.remove({ origins: originsOfKind('public', 'private') });
}

/**
 * Switches sites on or off: permission first, then the person's own list. Rejects when the
 * permission was refused. Must be called straight from a click.
 */
export async function switchSites(
  sites: readonly SiteAccess[],
  on: boolean,
  setSiteEnabled: (site: string, on: boolean) => Promise<void>,
): Promise<void> {
  if (on && !(await requestSites(sites))) throw new Error('refused');
  for (const site of sites) {
    await setSiteEnabled(site.id, on);
    if (!on) await giveBackSite(site);
  }
}
