/**
 * "Periksa di Suluh": reads one page because the person asked, by the context menu or the
 * keyboard shortcut. `activeTab` covers exactly this page until it is left; nothing is kept.
 */
import { browser } from 'wxt/browser';
import { currentConsent, language } from '#data/settings.ts';
import { originsOf, siteOfAddress } from '#data/site-access.ts';
import { allowOnce } from './page-gate.ts';
import { CONTENT_SCRIPT } from './site-scripts.ts';

const MENU_ID = 'check-page';
const COMMAND = 'check-page';
const TITLE = { id: 'Periksa halaman ini di Suluh', en: 'Check this page with Suluh' };

/** Offers the menu entry and answers it and the shortcut. */
export function offerCheckOnRequest(): void {
  browser.runtime.onInstalled.addListener(() => void makeMenu());
  language.watch(() => void makeMenu());
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU_ID && tab?.id !== undefined) void checkTab(tab.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COMMAND && tab?.id !== undefined) void checkTab(tab.id);
  });
}

async function makeMenu(): Promise<void> {
  const title = TITLE[(await language.getValue()) === 'en' ? 'en' : 'id'];
  await browser.contextMenus.remove(MENU_ID).catch(() => undefined);
  browser.contextMenus.create({ id: MENU_ID, title, contexts: ['page', 'selection', 'link'] });
}

/** Runs the content script in a tab for this once; before consent it opens the welcome page, on a private chat without its own yes the settings. */
export async function checkTab(tabId: number): Promise<void> {
  if ((await currentConsent()) === null) {
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    return;
  }
  const { url } = await browser.tabs.get(tabId);
  if (await isUnchosenChat(url)) {
    // The settings page says what turning it on means, and asks.
    await browser.runtime.openOptionsPage();
    return;
  }
  await allowOnce(tabId, url);
  const target = { tabId };
  await browser.scripting.executeScript({
    target,
    func: () => {
      globalThis.suluhOnRequest = true;
    },
  });
  await browser.scripting.executeScript({ target, files: [CONTENT_SCRIPT] });
}

/** DESIGN.md, rule 7: a private chat needs a yes of its own; being asked for once is none. */
async function isUnchosenChat(url: string | undefined): Promise<boolean> {
  const site = siteOfAddress(url);
  if (site?.kind !== 'private') return false;
  return !(await browser.permissions.contains({ origins: originsOf(site) }));
}
