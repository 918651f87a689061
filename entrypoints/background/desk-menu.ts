/**
 * Ways to the desk: selected text by the context menu or a shortcut, the desk itself from the
 * icon's menu and by another. A panel may only be opened within a person's gesture, before anything is awaited.
 */
import { browser } from 'wxt/browser';
import { currentConsent, language, spokenLanguage } from '#data/settings.ts';
import { captureTab } from './desk-shots.ts';

/** Text that a person selected, with the address of the page it stands on. */
export interface SelectedText {
  text: string;
  pageUrl: string | undefined;
  /** The tab's picture, if the person chose the entry with one; null where it was refused. */
  picture: Promise<string | null>;
}

const TAKE = 'desk-take';
const TAKE_SHOT = 'desk-take-shot';
const OPEN = 'desk-open';
const TITLES = {
  [TAKE]: { id: 'Tambahkan ke meja humas Suluh', en: 'Add to Suluh’s desk' },
  [TAKE_SHOT]: {
    id: 'Tambahkan beserta tangkapan layar ke meja humas',
    en: 'Add to Suluh’s desk with a screenshot',
  },
  [OPEN]: { id: 'Buka meja humas', en: 'Open the desk' },
};

/** Offers the menu entries and answers them and the shortcut. */
export function offerDesk(take: (selected: SelectedText) => Promise<unknown>): void {
  browser.runtime.onInstalled.addListener(() => void makeMenus());
  language.watch(() => void makeMenus());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, pageUrl }, tab) => {
    if (menuItemId !== TAKE && menuItemId !== TAKE_SHOT && menuItemId !== OPEN) return;
    // Before the panel opens and moves the page.
    const picture = menuItemId === TAKE_SHOT ? captureTab(tab) : Promise.resolve(null);
    openPanel(tab);
    if (menuItemId === OPEN || !selectionText) return;
    void afterConsent(() => take({ text: selectionText, pageUrl, picture }));
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== OPEN && command !== TAKE) return;
    openPanel(tab);
    if (command === TAKE && tab) void afterConsent(() => takeSelection(tab, take));
  });
}

/** Before the yes nothing of a page is kept: the welcome page says what Suluh does, and asks. */
async function afterConsent(step: () => Promise<unknown>): Promise<void> {
  if ((await currentConsent()) !== null) await step();
  else await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** The shortcut's own text: the press gives the permission to look at this tab, once. */
async function takeSelection(
  tab: { id?: number | undefined; url?: string | undefined },
  take: (selected: SelectedText) => Promise<unknown>,
): Promise<void> {
  if (tab.id === undefined) return;
  const [answer] = await browser.scripting
    .executeScript({
      target: { tabId: tab.id },
      func: () => document.getSelection()?.toString() ?? '',
    })
    // The browser's own pages may not be looked at: the panel opens all the same.
    .catch(() => []);
  const text = answer?.result?.trim() ?? '';
  if (text !== '') await take({ text, pageUrl: tab.url, picture: Promise.resolve(null) });
}

async function makeMenus(): Promise<void> {
  const spoken = await spokenLanguage();
  for (const id of [TAKE, TAKE_SHOT, OPEN] as const) {
    await browser.contextMenus.remove(id).catch(() => undefined);
    const contexts: ['action'] | ['selection'] = id === OPEN ? ['action'] : ['selection'];
    browser.contextMenus.create({ id, title: TITLES[id][spoken], contexts });
  }
}

/** Chrome's side panel, Firefox's sidebar; where there is neither (phones), a tab. */
function openPanel(tab: { windowId: number } | undefined): void {
  const sidebar: unknown = Reflect.get(browser, 'sidebarAction');
  if (canOpen(sidebar)) void sidebar.open();
  else if (browser.sidePanel && tab) void browser.sidePanel.open({ windowId: tab.windowId });
  else void browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
}

function canOpen(value: unknown): value is { open(): Promise<void> } {
  return typeof value === 'object' && value !== null && 'open' in value;
}
