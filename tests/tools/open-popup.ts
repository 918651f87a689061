/** The popup over a tab. Playwright cannot see the real one, so it is opened in a tab of its own. */
import type { Locator, Page } from 'playwright';
import type { Suluh } from './launch.ts';

/** Width and height of the window in which Chrome shows a popup of ours. */
const POPUP_SIZE = { width: 400, height: 600 };

/** Opens popup.html; with `over`, it believes that tab to be the active one. */
export async function openPopup(suluh: Suluh, over?: Page): Promise<Page> {
  const popup = await suluh.context.newPage();
  await popup.setViewportSize(POPUP_SIZE);
  if (over) {
    await popup.addInitScript((url) => {
      const query = chrome.tabs.query.bind(chrome.tabs);
      Object.assign(chrome.tabs, {
        query: async (info: chrome.tabs.QueryInfo) =>
          info.active ? (await query({})).filter((tab) => tab.url === url) : query(info),
      });
    }, over.url());
  }
  await popup.goto(suluh.url('popup.html'));
  return popup;
}

/** The box of the popup's look-up; the filters beside it are comboboxes too. */
export function searchBox(popup: Page): Locator {
  return popup.locator('input[role="combobox"]');
}

/** The rows that were found. */
export function searchHits(popup: Page): Locator {
  return popup.locator('[role="listbox"] > [role="option"]');
}
