/** Which pages may be read now, and which messages are refused while they may not. Invented. */
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CONSENT_VERSION, consent, disabledSites } from '#data/settings.ts';
import { type Allowed, answer, Nothing, refuseFlood } from '#entrypoints/background/door.ts';
import { allowOnce, forgetAsked, mayBeRead } from '#entrypoints/background/page-gate.ts';
import { createRateLimit } from '#entrypoints/background/rate-limit.ts';
import { followSiteGrants, siteGrants } from '#entrypoints/background/site-scripts.ts';

const X = 'https://x.com/home';
const INSTAGRAM = 'https://www.instagram.com/p/uji/';
const NEWS = 'https://berita.example:8443/kabar?a=1';

let granted: string[];

beforeEach(async () => {
  granted = ['https://x.com/*'];
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((origin) => granted.includes(origin)),
  });
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.session.clear();
  await consent.setValue({ version: CONSENT_VERSION, givenAt: 1 });
});

const from = (url: string, tab = 7) => ({
  ...{ id: browser.runtime.id, url, frameId: 0 },
  tab: { id: tab } as chrome.tabs.Tab,
});

it('membaca situs yang diizinkan, dan hanya itu', async () => {
  expect(await mayBeRead(from(X))).toBe(true);
  expect(await mayBeRead(from(INSTAGRAM))).toBe(false);
  expect(await mayBeRead(from(NEWS))).toBe(false);
  expect(await mayBeRead({})).toBe(false);
  expect(await mayBeRead({ url: 'bukan alamat' })).toBe(false);
});

it('tidak membaca tanpa persetujuan, dan tidak dengan persetujuan atas teks yang lama', async () => {
  await consent.setValue({ version: CONSENT_VERSION - 1, givenAt: 1 });
  expect(await mayBeRead(from(X))).toBe(false);
  await consent.setValue(null);
  expect(await mayBeRead(from(X))).toBe(false);
});

it('tidak membaca situs yang dimatikan, juga bila halamannya mengaku situs lain', async () => {
  await disabledSites.setValue(['x']);
  expect(await mayBeRead(from(X))).toBe(false);
  expect(await mayBeRead(from(X), 'facebook')).toBe(false);
});

it('membaca halaman yang diminta: tab itu dan asal itu saja', async () => {
  await allowOnce(7, NEWS);
  expect(await mayBeRead(from(NEWS))).toBe(true);
  expect(await mayBeRead(from('https://berita.example:8443/lain'))).toBe(true);
  expect(await mayBeRead(from(NEWS, 8))).toBe(false);
  expect(await mayBeRead(from('https://lain.example/kabar'))).toBe(false);
  await allowOnce(7, 'https://lain.example/kabar');
  expect(await mayBeRead(from(NEWS))).toBe(false);
  await allowOnce(7, undefined);
  expect(await mayBeRead(from('https://lain.example/kabar'))).toBe(true);
});

it('izin yang dicabut juga mengakhiri halaman yang diminta di situs itu', async () => {
  await allowOnce(7, INSTAGRAM);
  await allowOnce(8, NEWS);
  await forgetAsked(['https://www.instagram.com/*']);
  expect(await mayBeRead(from(INSTAGRAM))).toBe(false);
  expect(await mayBeRead(from(NEWS, 8))).toBe(true);
});

it('memberi tahu halaman yang terbuka bahwa izin dicabut', async () => {
  let removed: ((taken: { origins: string[] }) => void) | undefined;
  const deaf = { addListener: () => undefined };
  Object.assign(fakeBrowser.permissions, {
    onAdded: deaf,
    onRemoved: { addListener: (listener: typeof removed) => (removed = listener) },
  });
  Object.assign(fakeBrowser.scripting, { getRegisteredContentScripts: async () => [] });
  followSiteGrants();
  await allowOnce(7, INSTAGRAM);
  removed?.({ origins: ['https://www.instagram.com/*'] });
  await expect.poll(() => siteGrants.getValue()).toBe(1);
  expect(await mayBeRead(from(INSTAGRAM))).toBe(false);
});

/** Sends a message to the door as this sender; true when it was answered. */
async function passes(type: string, sender: object): Promise<boolean> {
  const message = { id: 1, type, data: {}, timestamp: 1 };
  const reply = await new Promise<{ err?: object }>((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(message, sender, resolve);
  });
  return !reply.err;
}

const page = { id: browser.runtime.id, url: browser.runtime.getURL('/') };

beforeAll(() => {
  const doors = { search: 'page', siteState: 'content', loadCard: 'reader', openShare: 'both' };
  for (const [type, allowed] of Object.entries(doors)) {
    answer(type as 'loadCard', allowed as Allowed, Nothing, async () => true);
  }
  const limit = createRateLimit(2, 0);
  answer('cardContent', 'both', Nothing, async (_, sender) => {
    refuseFlood(limit, sender);
    return {} as never;
  });
});

it.each([
  [X, { search: false, siteState: true, loadCard: true, openShare: true }],
  [INSTAGRAM, { search: false, siteState: true, loadCard: false, openShare: false }],
])('pintu untuk skrip di %s', async (url, doors) => {
  for (const [type, open] of Object.entries(doors))
    expect(await passes(type, from(url)), type).toBe(open);
});

it('pintu untuk halaman kita sendiri', async () => {
  const doors = { search: true, siteState: false, loadCard: false, openShare: true };
  for (const [type, open] of Object.entries(doors))
    expect(await passes(type, page), type).toBe(open);
});

it('bingkai di dalam halaman dan ekstensi lain tidak lewat pintu mana pun', async () => {
  for (const sender of [
    { ...from(X), frameId: 3 },
    { ...from(X), id: 'lain' },
  ])
    for (const type of ['search', 'siteState', 'loadCard', 'openShare'])
      expect(await passes(type, sender), type).toBe(false);
});

it('menolak tab yang bertanya terlalu sering, tidak halaman kita', async () => {
  const answers = [];
  for (let i = 0; i < 4; i++) answers.push(await passes('cardContent', from(X)));
  expect(answers).toEqual([true, true, false, false]);
  for (let i = 0; i < 4; i++) expect(await passes('cardContent', page)).toBe(true);
});
