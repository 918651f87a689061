import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { isContentScript, isExtensionPage } from '#entrypoints/background/senders.ts';

const id = browser.runtime.id;
const page = { id, url: browser.runtime.getURL('/') };
const tab = { id: 7 } as chrome.tabs.Tab;
const content = { id, url: 'https://x.com/home', tab, frameId: 0 };

describe('pengirim pesan', () => {
  it('mengenali halaman kita sendiri', () => {
    expect(isExtensionPage(page)).toBe(true);
    expect(isContentScript(page)).toBe(false);
    expect(isContentScript({ ...page, tab, frameId: 0 })).toBe(false);
  });

  it('mengenali skrip konten di bingkai teratas saja', () => {
    expect(isContentScript(content)).toBe(true);
    expect(isContentScript({ ...content, frameId: 3 })).toBe(false);
    expect(isContentScript({ id, url: 'https://x.com/home' })).toBe(false);
  });

  it('baris 34: menolak ekstensi lain dan alamat yang hanya mirip', () => {
    expect(isExtensionPage({ ...page, id: 'lain' })).toBe(false);
    expect(isContentScript({ ...content, id: 'lain' })).toBe(false);
    expect(isExtensionPage({ id, url: `https://x.com/?${page.url}` })).toBe(false);
  });
});
