/** The popup's calls, answered by the browser, the background and the tab's content script. */
import { browser } from 'wxt/browser';
import type { PopupWorld, TabState } from '#components/search/popup-world.ts';
import { siteName, siteOfAddress } from '#components/settings/known-sites.ts';
import { copyText } from '#components/ui/copy-text.ts';
import { type PageFindings, sendMessage } from '#data/protocol.ts';
import { disabledSites, setSiteEnabled } from '#data/settings.ts';

export const popupWorld: PopupWorld = {
  tab,
  indexStatus: () => sendMessage('indexStatus', undefined),
  search: (query) => sendMessage('search', { query }),
  details: (recordId, text) => sendMessage('cardContent', { recordIds: [recordId], text }),
  setSiteEnabled,
  openWelcome: () => {
    browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    window.close();
  },
  openOptions: () => {
    browser.runtime.openOptionsPage();
    window.close();
  },
  copy: copyText,
  now: () => new Date(),
  online: () => navigator.onLine,
};

async function tab(): Promise<TabState> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const findings = active?.id === undefined ? null : await askPage(active.id);
  const id = findings?.site ?? siteOfAddress(active?.url)?.id;
  if (id === undefined) return { site: null, findings };
  const off = await disabledSites.getValue();
  return { site: { id, name: siteName(id), enabled: !off.includes(id) }, findings };
}

/** Pages without our script, or with one from before an update, do not answer: that is no error. */
async function askPage(tabId: number): Promise<PageFindings | null> {
  try {
    return (await sendMessage('pageFindings', undefined, tabId)) ?? null;
  } catch {
    return null;
  }
}
