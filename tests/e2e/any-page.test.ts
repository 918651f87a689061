/**
 * Any page, read because a person asked: the adapter comes in a bundle of its own, before the
 * script, and only then. The page is invented; its text repeats a claim of data/seed.
 */
import { rmSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { CHROME, ensureBuild } from '#tests/tools/build.ts';
import { widened } from '#tests/tools/inspect/widened.ts';
import type { Suluh } from '#tests/tools/launch.ts';
import { startSuluh } from './harness/suluh.ts';
import { pause } from './harness/wait.ts';
import { openHtml, REPEATS } from './harness/x-feed.ts';

const URL = 'https://berita.contoh.example/kabar/1';
const PAGE = `<!doctype html><html lang="id"><title>Kabar iuran</title><body>
<nav><a href="/">Beranda</a></nav><div class="kolom"><h1>Kabar iuran beredar</h1>
<div class="isi"><p>${REPEATS}</p></div><div class="terkait"><a href="/2">Kabar lain</a></div></div>`;

let suluh: Suluh | undefined;
let extension: string | undefined;
afterAll(async () => {
  await suluh?.close();
  if (extension) rmSync(extension, { recursive: true, force: true });
});

it('halaman biasa dibaca hanya sesudah diminta, dan lencananya berdiri di bawah teksnya', async () => {
  extension = widened(ensureBuild(CHROME), URL);
  suluh = await startSuluh({ extension });
  const own = await suluh.context.newPage();
  await own.goto(suluh.url('popup.html'));
  const news = await openHtml(suluh, PAGE, URL, { post: '.kolom', text: '.isi' });
  await pause(1500);
  expect((await news.see()).badges).toEqual([]);

  // The menu and the shortcut cannot be pressed from here; this is what they call.
  await news.page.bringToFront();
  await own.evaluate(() =>
    chrome.runtime.sendMessage({ id: 1, type: 'checkThisPage', data: {}, timestamp: Date.now() }),
  );
  expect((await news.badge(REPEATS)).text).not.toBe('');
  const before = await news.page.evaluate(
    () => document.querySelector('suluh-badge')?.previousElementSibling?.textContent,
  );
  expect(before).toBe(REPEATS);
});
