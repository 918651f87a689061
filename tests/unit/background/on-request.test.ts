/** "Periksa halaman ini": what is read because a person asked, and what is not even then. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { consent, disabledSites } from '#data/settings.ts';
import { CONTENT_SCRIPT, GENERIC_ADAPTER } from '#data/site-access.ts';
import { checkTab, offerCheckOnRequest } from '#entrypoints/background/on-request.ts';

const executeScript = vi.fn(async () => []);
const openOptionsPage = vi.fn(async () => undefined);
let granted: boolean;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  granted = false;
  Object.assign(fakeBrowser.scripting, { executeScript });
  Object.assign(fakeBrowser.runtime, { openOptionsPage });
  Object.assign(fakeBrowser.permissions, { contains: async () => granted });
  await consent.setValue({ version: 1, givenAt: 1 });
});

async function tabAt(url: string): Promise<number> {
  const { id = -1 } = await fakeBrowser.tabs.create({ url });
  return id;
}

const CHATS = [
  'https://web.whatsapp.com/',
  'https://web.whatsapp.com./',
  'https://web.telegram.org/a/',
  'https://webk.telegram.org/#@uji',
  'https://weba.telegram.org/',
  'https://webz.telegram.org/',
  'https://t.me/s/uji',
  'https://uji.t.me/',
  'https://telegram.me/s/uji',
];

it.each(CHATS)(
  'tidak membaca %s sebelum dipilih tersendiri; pengaturan yang dibuka',
  async (url) => {
    await checkTab(await tabAt(url));
    expect(executeScript).not.toHaveBeenCalled();
    expect(openOptionsPage).toHaveBeenCalledOnce();
  },
);

it('membacanya sesudah dipilih', async () => {
  granted = true;
  await checkTab(await tabAt('https://web.whatsapp.com/'));
  expect(executeScript).toHaveBeenCalledTimes(2);
  expect(openOptionsPage).not.toHaveBeenCalled();
});

it('tidak membaca situs yang dimatikan; pengaturan dengan sakelarnya yang dibuka', async () => {
  granted = true;
  await disabledSites.setValue(['x']);
  await checkTab(await tabAt('https://x.com/home'));
  expect(executeScript).not.toHaveBeenCalled();
  expect(openOptionsPage).toHaveBeenCalledOnce();
});

it('membaca halaman umum yang diminta', async () => {
  await checkTab(await tabAt('https://berita.example/kabar'));
  expect(executeScript).toHaveBeenCalledTimes(2);
  const files = [GENERIC_ADAPTER, CONTENT_SCRIPT];
  expect(executeScript).toHaveBeenLastCalledWith(expect.objectContaining({ files }));
});

it('tidak membawa adaptor umum ke situs yang punya adaptor sendiri', async () => {
  await checkTab(await tabAt('https://x.com/home'));
  expect(executeScript).toHaveBeenLastCalledWith(
    expect.objectContaining({ files: [CONTENT_SCRIPT] }),
  );
});

it('membaca situs yang sudah diizinkan seperti biasa, bukan hanya halaman ini', async () => {
  granted = true;
  await checkTab(await tabAt('https://x.com/home'));
  expect(executeScript).toHaveBeenNthCalledWith(1, expect.objectContaining({ args: [false] }));
  granted = false;
  await checkTab(await tabAt('https://berita.example/kabar'));
  expect(executeScript).toHaveBeenNthCalledWith(3, expect.objectContaining({ args: [true] }));
});

it('mengatakan dengan kalimat biasa bila peramban menutup halamannya', async () => {
  executeScript.mockRejectedValueOnce(new Error('Cannot access a chrome:// URL'));
  await expect(checkTab(await tabAt('chrome://extensions'))).rejects.toThrow('tidak mengizinkan');
});

it('mengatakannya di tombol bilah alat bila diminta lewat menu', async () => {
  const [setBadgeText, setTitle] = [vi.fn(async () => {}), vi.fn(async () => {})];
  Object.assign(fakeBrowser.action, { setBadgeText, setTitle });
  const menu = vi.fn();
  Object.assign(fakeBrowser, { contextMenus: { onClicked: { addListener: menu } } });
  Object.assign(fakeBrowser, { commands: { onCommand: { addListener: vi.fn() } } });
  offerCheckOnRequest();
  executeScript.mockRejectedValueOnce(new Error('Cannot access a chrome:// URL'));
  const tabId = await tabAt('chrome://extensions');
  menu.mock.calls[0]?.[0]({ menuItemId: 'check-page' }, { id: tabId });
  await vi.waitFor(() => expect(setTitle).toHaveBeenCalled());
  expect(setBadgeText).toHaveBeenCalledWith({ tabId, text: '!' });
  expect(setTitle.mock.calls[0]).toMatchObject([{ title: expect.stringContaining('Salin teks') }]);
});

it('tidak membaca apa pun sebelum persetujuan', async () => {
  await consent.setValue(null);
  await checkTab(await tabAt('https://berita.example/kabar'));
  expect(executeScript).not.toHaveBeenCalled();
});
