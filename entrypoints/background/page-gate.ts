/**
 * Which pages may be read now. Asked again for every message of a content script, because a
 * script outlives the choice that started it. Three things must hold: a yes to today's welcome
 * text, the site not switched off, and either the browser's permission for it or a person who
 * asked for exactly this page.
 */
import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import { maySiteBeRead } from '#data/settings.ts';
import { siteOfAddress } from '#data/site-access.ts';
import type { Sender } from './senders.ts';

/** What the content script calls a page without an adapter. */
const ANY_PAGE = 'generic';
const MOST_ASKED = 200;

/** Tabs whose page a person asked to have read, with its origin; gone when the browser closes. */
const askedPages = storage.defineItem<[tab: number, origin: string][]>('session:askedPages', {
  fallback: [],
});

/** Notes that a person asked for the page that stands in this tab. */
export async function allowOnce(tab: number, address: string | undefined): Promise<void> {
  if (address === undefined || !URL.canParse(address)) return;
  const asked = (await askedPages.getValue()).filter(([other]) => other !== tab);
  asked.push([tab, new URL(address).origin]);
  await askedPages.setValue(asked.slice(-MOST_ASKED));
}

/** A permission was taken back: what was asked for on those sites ends with it. */
export async function forgetAsked(origins: readonly string[]): Promise<void> {
  const kept = (await askedPages.getValue()).filter(
    ([, origin]) => !origins.includes(patternOf(new URL(origin))),
  );
  await askedPages.setValue(kept);
}

/** True while the page that sent a message may be read. `site` is what it calls itself. */
export async function mayBeRead({ url, tab }: Sender, site?: string): Promise<boolean> {
  if (url === undefined || !URL.canParse(url)) return false;
  const page = new URL(url);
  const id = siteOfAddress(url)?.id ?? site ?? ANY_PAGE;
  const [chosen, granted, asked] = await Promise.all([
    maySiteBeRead(id),
    browser.permissions.contains({ origins: [patternOf(page)] }),
    askedPages.getValue(),
  ]);
  return (
    chosen && (granted || asked.some(([at, origin]) => at === tab?.id && origin === page.origin))
  );
}

/** Without the port: Firefox knows none in match patterns. */
function patternOf({ protocol, hostname }: URL): string {
  return `${protocol}//${hostname}/*`;
}
