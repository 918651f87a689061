/** Rows 32 to 34 of sync.md's fault table in a real browser: the page as the adversary. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { ask } from '#tests/tools/content-world.ts';
import type { Suluh } from '#tests/tools/launch.ts';
import { listenToBackground } from './harness/background.ts';
import { startSuluh } from './harness/suluh.ts';
import { pause } from './harness/wait.ts';
import { CLAIM, openFeed, REPEATS, type XFeed } from './harness/x-feed.ts';

let suluh: Suluh;
let feed: XFeed;
beforeAll(async () => {
  suluh = await startSuluh();
});
afterAll(() => suluh?.close());
beforeEach(async () => {
  feed = await openFeed(suluh, [REPEATS]);
  const { x, y } = await feed.badge(REPEATS);
  await feed.page.mouse.click(x, y);
  await feed.card();
});

/** What must not be reached from a page; the card's own questions are not among them. */
const HARMLESS = ['siteState', 'checkPosts', 'loadCard', 'cardContent'];

it('row 32: a page that covers, fades, moves or clones the card makes it do nothing', async () => {
  const heard = await listenToBackground(suluh);
  await feed.page.evaluate(async () => {
    const host = document.querySelector<HTMLElement>('suluh-card');
    if (!host) throw new Error('no card');
    if (host.shadowRoot !== null) throw new Error('the page can look into the card');
    const press = (target: Element) => {
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      }
      for (const key of ['Enter', ' ', 'Tab']) {
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      }
    };
    const clone = host.cloneNode(true);
    document.body.append(clone);
    for (const style of [
      'opacity:.01',
      'transform:translate(-50px,80px) scale(.2)',
      'clip-path:inset(50%)',
      'position:fixed;inset:0;z-index:2147483647',
      'display:none',
    ]) {
      host.setAttribute('style', style);
      const cover = document.createElement('div');
      cover.setAttribute('style', 'position:fixed;inset:0;z-index:2147483647');
      document.body.append(cover);
      press(host);
      if (clone instanceof Element) press(clone);
      press(cover);
      for (const { x, y } of [{ x: 200, y: 200 }, host.getBoundingClientRect()]) {
        const under = document.elementFromPoint(x, y);
        if (under) press(under);
      }
      cover.remove();
      await new Promise(requestAnimationFrame);
    }
    host.remove();
    document.body.append(host);
    press(host);
  });
  await pause(500);
  expect((await heard()).filter((type) => !HARMLESS.includes(type))).toEqual([]);
});

it('row 33: messages and events that a page makes up reach nobody', async () => {
  const heard = await listenToBackground(suluh);
  await feed.page.evaluate(() => {
    const forged = { id: 1, type: 'unfollowFeed', data: { id: 'mafindo' }, timestamp: 1 };
    window.postMessage(forged, '*');
    window.dispatchEvent(new MessageEvent('message', { data: forged }));
    for (const name of ['suluh', 'suluh-badge', 'suluh:open', 'message']) {
      document.dispatchEvent(new CustomEvent(name, { detail: forged }));
    }
    // Not externally connectable: for this page there is no way in at all.
    Reflect.get(globalThis, 'chrome')?.runtime?.sendMessage?.('x'.repeat(32), forged);
  });
  await pause(500);
  expect((await heard()).filter((type) => !HARMLESS.includes(type))).toEqual([]);
});

it('row 34: a content script that somebody took over may ask for matches and no more', async () => {
  const address = { url: 'https://penyerang.example/', rootSha256: 'a'.repeat(64) };
  for (const [type, data] of [
    ['followFeed', address],
    ['previewFeed', address],
    ['unfollowFeed', { id: 'mafindo' }],
    ['importFeeds', { text: '{"suluh":"feeds-1","feeds":[]}' }],
    ['feeds', undefined],
    ['exportFeeds', undefined],
    ['requestLog', undefined],
    ['syncFeeds', undefined],
    ['indexStatus', undefined],
    ['search', { query: 'bpjs' }],
    ['checkText', { text: REPEATS }],
    ['record', { id: CLAIM.id }],
    ['deskOpen', undefined],
    ['deskExport', { format: 'json' }],
  ] as const) {
    await expect(ask(feed.world, type, data as never), type).rejects.toThrow('tidak boleh');
  }
  const post = (i: number) => ({ key: `k${i}`, text: `${REPEATS} nomor ${i}` });
  const posts = Array.from({ length: 50 }, (_, i) => post(i));
  // All at once: a slow machine must not give the bucket time to fill again.
  const answers = await Promise.all(
    Array.from({ length: 60 }, () => ask(feed.world, 'checkPosts', { posts })),
  );
  const answered = answers.reduce((sum, { length }) => sum + length, 0);
  expect(answered).toBeGreaterThan(0);
  expect(answered).toBeLessThan(60 * 50);
  const card = { recordIds: [CLAIM.id], text: REPEATS };
  const cards = await Promise.allSettled(
    Array.from({ length: 200 }, () => ask(feed.world, 'cardContent', card)),
  );
  expect(cards.filter(({ status }) => status === 'fulfilled').length).toBeLessThan(150);
  const bundles = await Promise.allSettled(
    Array.from({ length: 60 }, () => ask(feed.world, 'loadCard', undefined)),
  );
  expect(bundles.filter(({ status }) => status === 'fulfilled').length).toBeLessThan(30);
  const tabs = suluh.context.pages().length;
  await Promise.allSettled(
    Array.from({ length: 30 }, () => ask(feed.world, 'openShare', { recordIds: [CLAIM.id] })),
  );
  await pause(500);
  expect(suluh.context.pages().length - tabs).toBeLessThanOrEqual(5);
});
