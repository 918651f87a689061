/** The popup's calls, answered by the browser, the background and the tab's content script. */
import { browser } from 'wxt/browser';
import type { PopupWorld, TabState } from '#components/search/popup-world.ts';
import { grantedSites, requestSites } from '#components/settings/site-grants.ts';
import { copyText } from '#components/ui/copy-text.ts';
import { latestOnly } from '#components/ui/latest-only.ts';
import { MAX_POST_CHARS, type PageFindings, sendMessage } from '#data/protocol.ts';
import { disabledSites, setSiteEnabled } from '#data/settings.ts';
import { SITE_ACCESS, siteOfAddress } from '#data/site-access.ts';

export const popupWorld: PopupWorld = {
  tab,
  indexStatus: () => sendMessage('indexStatus', undefined),
  search: latestOnly((query, filter) => sendMessage('search', { query, filter })),
  checkText: (text) => sendMessage('checkText', { text: text.slice(0, MAX_POST_CHARS) }),
  details: (recordId, text) => sendMessage('cardContent', { recordIds: [recordId], text }),
  followUps: () => sendMessage('followUps', undefined),
  followUpsTold: async () => {
    await sendMessage('followUpsTold', undefined);
  },
  setSiteEnabled,
  grantSite,
  checkPage,
  openShare: (recordIds) => {
    sendMessage('openShare', { recordIds }).then(() => window.close());
  },
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
  const access = SITE_ACCESS.find((site) => site.id === id);
  if (!access) return { site: null, findings };
  const granted = findings !== null || (await grantedSites()).includes(id);
  const site = {
    id,
    name: access.name,
    granted,
    private: access.kind === 'private',
    enabled: !off.includes(id),
  };
  return { site, findings };
}

/** Pages without our script, or with one from before an update, do not answer: that is no error. */
async function askPage(tabId: number): Promise<PageFindings | null> {
  try {
    return (await sendMessage('pageFindings', undefined, tabId)) ?? null;
  } catch {
    return null;
  }
}

/** Nothing is awaited before the question: in Firefox the click would no longer count. */
async function grantSite(siteId: string): Promise<boolean> {
  const yes = await requestSites(SITE_ACCESS.filter(({ id }) => id === siteId));
  if (yes) await setSiteEnabled(siteId, true);
  return yes;
}

async function checkPage(): Promise<void> {
  await sendMessage('checkThisPage', undefined);
}
