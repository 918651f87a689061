/** "Periksa halaman ini": what is read because a person asked, and what is not even then. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { consent } from '#data/settings.ts';
import { checkTab } from '#entrypoints/background/on-request.ts';

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

const CHATS = ['https://web.whatsapp.com/', 'https://web.telegram.org/a/', 'https://t.me/s/uji'];

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

it('membaca halaman umum yang diminta', async () => {
  await checkTab(await tabAt('https://berita.example/kabar'));
  expect(executeScript).toHaveBeenCalledTimes(2);
});

it('tidak membaca apa pun sebelum persetujuan', async () => {
  await consent.setValue(null);
  await checkTab(await tabAt('https://berita.example/kabar'));
  expect(executeScript).not.toHaveBeenCalled();
});
