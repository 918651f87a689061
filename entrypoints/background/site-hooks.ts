/** Hooks from the registry for the page that asks, and whether its site is switched off. */
import { browser } from 'wxt/browser';
import { isSwitchedOff, SiteHooks } from '#data/schema/index.ts';
import { siteHooks } from './sync/sync-storage.ts';

/** What the signed registry says about a site today. Stored hooks are validated once more. */
export async function hooksFor(site: string): Promise<{ off: boolean; hooks: SiteHooks | null }> {
  const stored = (await siteHooks.getValue()).find(([, hooks]) => hooks.site === site)?.[1];
  const hooks = SiteHooks.safeParse(stored).data ?? null;
  const { version } = browser.runtime.getManifest();
  return { off: hooks !== null && isSwitchedOff(hooks, version), hooks };
}
