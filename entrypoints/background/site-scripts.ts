/**
 * Runs the content script on the sites that were allowed one by one. The browser's permissions
 * are the only record of that choice: what is granted is registered, what is not is not.
 */
import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import {
  CONTENT_SCRIPT,
  GENERIC_ADAPTER,
  originsOf,
  SITE_ACCESS,
  type SiteAccess,
} from '#data/site-access.ts';
import { forgetAsked } from './page-gate.ts';

const PREFIX = 'site-';

/**
 * How often a permission was taken back. Scripts in open pages cannot hear of that themselves;
 * they listen to this number and ask again whether they may read.
 */
export const siteGrants = storage.defineItem<number>('local:siteGrants', { fallback: 0 });

/** Keeps registered scripts and granted sites the same, now and whenever grants change. */
export function followSiteGrants(): void {
  let last = Promise.resolve();
  const sync = () => {
    last = last.then(syncSiteScripts).catch((error: unknown) => {
      console.warn('[suluh] situs yang diizinkan belum terpasang; dicoba lagi nanti.', error);
    });
    return last;
  };
  browser.runtime.onInstalled.addListener(() => void sync());
  browser.runtime.onStartup.addListener(() => void sync());
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    void sync();
    void stopInOpenTabs(origins);
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void sync().then(() => runInOpenTabs(origins));
  });
}

/** Registers what is granted and not yet registered, and the reverse. */
export async function syncSiteScripts(): Promise<void> {
  const optional = SITE_ACCESS.filter(({ kind }) => kind !== 'welcome');
  const wanted: SiteAccess[] = [];
  for (const site of optional) {
    if (await browser.permissions.contains({ origins: originsOf(site) })) wanted.push(site);
  }
  const wantedIds = new Set(wanted.map(({ id }) => PREFIX + id));
  const registered = await browser.scripting.getRegisteredContentScripts();
  const known = new Set(registered.map(({ id }) => id));
  const gone = [...known].filter((id) => id.startsWith(PREFIX) && !wantedIds.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const fresh = wanted.filter(({ id }) => !known.has(PREFIX + id));
  if (fresh.length === 0) return;
  await browser.scripting.registerContentScripts(
    fresh.map((site) => ({
      id: PREFIX + site.id,
      js: [CONTENT_SCRIPT],
      matches: originsOf(site),
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    })),
  );
}

/** So that a script stops and takes its badges away although its page is not loaded anew. */
async function stopInOpenTabs(origins: string[]): Promise<void> {
  await forgetAsked(origins);
  await siteGrants.setValue((await siteGrants.getValue()) + 1);
}

/** So that "aktifkan di sini" works without reloading the page. */
async function runInOpenTabs(origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.allSettled(
    tabs.map(async ({ id: tabId }) => {
      if (tabId !== undefined) await runReader(tabId, false);
    }),
  );
}

/**
 * Runs the content script in a tab; `once` when a person asked for this page and for no other,
 * `known` when a site's own adapter reads it.
 */
export async function runReader(tabId: number, once: boolean, known = true): Promise<void> {
  const target = { tabId };
  await browser.scripting.executeScript({
    target,
    func: (onRequest: boolean) => {
      globalThis.suluhOnRequest = onRequest || undefined;
    },
    args: [once],
  });

  await browser.scripting.executeScript({
    target,
    files: known ? [CONTENT_SCRIPT] : [GENERIC_ADAPTER, CONTENT_SCRIPT],
  });
}
