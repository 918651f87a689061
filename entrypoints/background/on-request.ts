/**
 * "Periksa di Suluh": reads one page because the person asked, by the context menu or the
 * keyboard shortcut. `activeTab` covers exactly this page until it is left; nothing is kept.
 */
import { browser } from 'wxt/browser';
import { currentConsent, language, maySiteBeRead, spokenLanguage } from '#data/settings.ts';
import { originsOf, siteOfAddress } from '#data/site-access.ts';
import { allowOnce } from './page-gate.ts';
import { runReader } from './site-scripts.ts';

const MENU_ID = 'check-page';
const COMMAND = 'check-page';
const CLOSED = {
  id: 'Peramban tidak mengizinkan ekstensi apa pun membaca halaman ini. Salin teksnya, lalu tempel di pencarian Suluh.',
  en: 'The browser lets no extension read this page. Copy its text and paste it into Suluh’s search.',
};
const TITLE = { id: 'Periksa halaman ini di Suluh', en: 'Check this page with Suluh' };

/** Offers the menu entry and answers it and the shortcut. */
export function offerCheckOnRequest(): void {
  browser.runtime.onInstalled.addListener(() => void makeMenu());
  language.watch(() => void makeMenu());
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU_ID && tab?.id !== undefined) void checkAndTell(tab.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COMMAND && tab?.id !== undefined) void checkAndTell(tab.id);
  });
}

async function makeMenu(): Promise<void> {
  const title = TITLE[await spokenLanguage()];
  await browser.contextMenus.remove(MENU_ID).catch(() => undefined);
  browser.contextMenus.create({ id: MENU_ID, title, contexts: ['page', 'selection', 'link'] });
}

/**
 * Runs the content script in a tab for this once; before consent it opens the welcome page, on a
 * site that is switched off and a private chat without its own yes the settings. Rejects with a plain sentence where the browser
 * lets no extension in (its own pages, its store, a tab that is gone).
 */
export async function checkTab(tabId: number): Promise<void> {
  if ((await currentConsent()) === null) {
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    return;
  }
  try {
    const { url } = await browser.tabs.get(tabId);
    const site = siteOfAddress(url);
    const granted =
      site !== null && (await browser.permissions.contains({ origins: originsOf(site) }));
    const unchosen = site?.kind === 'private' && !granted;
    if (unchosen || (site && !(await maySiteBeRead(site.id)))) {
      // DESIGN.md, rule 7: a private chat needs a yes of its own; being asked for once is none, nor
      // does it undo a switch. The settings page says what turning it on means, and asks.
      await browser.runtime.openOptionsPage();
      return;
    }
    if (!granted) await allowOnce(tabId, url);
    await runReader(tabId, !granted, site !== null);
  } catch (error) {
    throw new Error(CLOSED[await spokenLanguage()], { cause: error });
  }
}

/** The menu and the shortcut have no window to answer in: the toolbar button says it. */
async function checkAndTell(tabId: number): Promise<void> {
  try {
    await checkTab(tabId);
  } catch (error) {
    const title = error instanceof Error ? error.message : CLOSED.id;
    await Promise.allSettled([
      browser.action.setBadgeText({ tabId, text: '!' }),
      browser.action.setTitle({ tabId, title }),
    ]);
  }
}
