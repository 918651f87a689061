import { rmSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withGranted } from '#tests/tools/altered-build.ts';
import { CHROME, ensureBuild } from '#tests/tools/build.ts';
import type { Suluh } from '#tests/tools/launch.ts';
import { servePages } from '#tests/tools/serve-pages.ts';
import { worker } from './harness/background.ts';
import { startSuluh } from './harness/suluh.ts';
import { pause } from './harness/wait.ts';
import { REPEATS } from './harness/x-feed.ts';

const NEWS = 'https://berita.example/kabar';

let folder: string;
let suluh: Suluh;

/**
 * No test can press the browser's own permission dialog: this copy of the release has Instagram
 * (and a news site, in place of activeTab) among its granted hosts, as after a person's yes.
 */
beforeAll(async () => {
  folder = withGranted(ensureBuild(CHROME), [
    'https://www.instagram.com/*',
    'https://berita.example/*',
  ]);
  suluh = await startSuluh({ extension: folder });
});
afterAll(async () => {
  await suluh?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('reads a site that was granted', async () => {
  const page = await open(
    'https://www.instagram.com/p/uji/',
    `<main><article><h1 dir="auto">${REPEATS}</h1><a href="/p/uji/">1 jam</a></article></main>`,
  );
  await expect.poll(() => badges(page), { timeout: 10_000 }).toBe(1);
});

it('reads no site that was not granted, private chats least of all', async () => {
  const page = await open(
    'https://t.me/s/uji',
    `<div class="tgme_widget_message" data-post="uji/1">
      <div class="tgme_widget_message_text">${REPEATS}</div></div>`,
  );
  await pause(1500);
  expect(await badges(page)).toBe(0);
});

it('reads any other page once, when asked to from the menu', async () => {
  const page = await open(
    NEWS,
    `<main><article><h1>Kabar uji</h1><p>${REPEATS}</p></article></main>`,
  );
  await pause(1000);
  expect(await badges(page)).toBe(0);
  await (await worker(suluh)).evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const menu = chrome.contextMenus.onClicked as typeof chrome.contextMenus.onClicked & {
      dispatch(info: { menuItemId: string }, tab: chrome.tabs.Tab | undefined): void;
    };
    menu.dispatch({ menuItemId: 'check-page' }, tab);
  }, NEWS);
  await expect.poll(() => badges(page), { timeout: 10_000 }).toBe(1);
  await page.reload();
  await pause(1500);
  expect(await badges(page)).toBe(0);
});

async function open(url: string, body: string): Promise<Page> {
  await servePages(suluh.context, { [url]: `<!doctype html><meta charset="utf-8">${body}` });
  const page = await suluh.context.newPage();
  await page.goto(url);
  return page;
}

/** The badge's own element stands in the page, whatever is inside it. */
function badges(page: Page): Promise<number> {
  return page.locator('suluh-badge').count();
}
