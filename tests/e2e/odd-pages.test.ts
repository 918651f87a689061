/**
 * Pages and people that behave oddly, in a real browser: pages that write themselves anew or go
 * full screen, storms of addresses, impatient presses, the back-forward cache. Texts are invented.
 */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { renderXPage } from '#tests/fixtures/demo/page.ts';
import type { Suluh } from '#tests/tools/launch.ts';
import { servePages } from '#tests/tools/serve-pages.ts';
import { startSuluh } from './harness/suluh.ts';
import { pause, until } from './harness/wait.ts';
import {
  CLAIM,
  ORDINARY,
  openFeed,
  openHtml,
  post,
  REPEATS,
  X_HOME,
  type XFeed,
} from './harness/x-feed.ts';

let suluh: Suluh;
let feed: XFeed;
beforeAll(async () => {
  suluh = await startSuluh({ backForwardCache: true });
});
afterAll(() => suluh?.close());
afterEach(() => feed?.page.close());

const FEED = renderXPage([post(REPEATS)]);
const hosts = (name: string) => feed.page.locator(name).count();

it('opens one card, and leaves it open, for a person who double-clicks', async () => {
  feed = await openFeed(suluh, [REPEATS]);
  const { x, y } = await feed.badge(REPEATS);
  await feed.page.mouse.dblclick(x, y);
  await feed.card();
  await pause(1000);
  expect(await hosts('suluh-card')).toBe(1);
  expect((await feed.card()).text).toContain(CLAIM.text);
  await feed.page.keyboard.press('Escape');
  await until('no card', async () => (await hosts('suluh-card')) === 0);
  // Now that its bundle is there, each press would do at once what it is for.
  await pause(600);
  await feed.page.mouse.dblclick(x, y);
  await feed.card();
  expect(await hosts('suluh-card')).toBe(1);
});

it('reads on in a page that writes itself anew (document.open)', async () => {
  feed = await openFeed(suluh, [ORDINARY]);
  await pause(800);
  const anew = FEED.replace(/<script[\s\S]*?<\/script>/g, '').replace(
    '</body>',
    '<style>.held{display:none}</style></body>',
  );
  await feed.page.evaluate((html) => {
    document.open();
    document.write(html);
    document.close();
  }, anew);
  await feed.badge(REPEATS);
  // A press is heard there, too: this one shows by a class what the page held back.
  await feed.page.evaluate((words) => {
    const cell = document.querySelector('article')?.cloneNode(true);
    if (!(cell instanceof HTMLElement)) throw new Error('no post');
    const text = cell.querySelector('[data-testid="tweetText"]');
    const [rest, more] = [document.createElement('span'), document.createElement('button')];
    rest.className = 'held';
    rest.textContent = words;
    more.textContent = 'lagi';
    more.style.cssText = 'position:fixed;inset:0 auto auto 0;z-index:9';
    more.addEventListener('click', () => rest.classList.remove('held'));
    text?.replaceChildren('Awal cerita panjang: ', rest);
    text?.after(more);
    document.body.append(cell);
  }, REPEATS);
  await pause(1000);
  expect((await feed.see()).badges).toHaveLength(1);
  await feed.page.mouse.click(8, 8);
  await until('the second badge', async () => (await feed.see()).badges.length === 2);
});

/** What a pointer meets in the middle of the card; an inert card is met by nobody. */
async function overCard(): Promise<string | undefined> {
  const { box } = await feed.card();
  return feed.page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, {
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
  });
}

it('opens a card that can be used beside a post in full screen', async () => {
  feed = await openHtml(suluh, FEED);
  await feed.badge(REPEATS);
  await feed.page.evaluate(() => {
    const go = () => document.querySelector('main')?.requestFullscreen();
    document.addEventListener('keydown', go, { once: true });
  });
  await feed.page.keyboard.press('f');
  await until('full screen', () => feed.page.evaluate(() => document.fullscreenElement !== null));
  await pause(500);
  const { x, y } = await feed.badge(REPEATS);
  await feed.page.mouse.click(x, y);
  expect(await overCard()).toBe('suluh-card');
});

it('opens a card that can be used beside a post that a component shows in its own dialog', async () => {
  feed = await openHtml(suluh, FEED);
  await feed.badge(REPEATS);
  await feed.page.evaluate(() => {
    const viewer = document.createElement('post-viewer');
    const dialog = document.createElement('dialog');
    dialog.append(document.createElement('slot'));
    viewer.attachShadow({ mode: 'open' }).append(dialog);
    const article = document.querySelector('article');
    const trap = document.createElement('form');
    const input = document.createElement('input');
    input.name = 'parentNode';
    trap.append(input);
    if (article) trap.append(article);
    viewer.append(trap);
    document.body.append(viewer);
    dialog.showModal();
  });
  await pause(500);
  const { x, y } = await feed.badge(REPEATS);
  await feed.page.mouse.click(x, y);
  const inViewer = () =>
    feed.page.evaluate(
      ([left, top]) => {
        const root = document.querySelector('post-viewer')?.shadowRoot;
        return root?.elementFromPoint(left, top)?.localName;
      },
      [x, y + 150] as const,
    );
  await until('the card above the dialog', async () => (await inViewer()) === 'suluh-card');
  await feed.page.keyboard.press('Escape');
  await until('the badge in focus', async () => (await feed.see()).badges[0]?.focused === true);
  expect(await inViewer()).not.toBe('suluh-card');
});

it('leaves a popover of the page open while a person uses the card of a post in it', async () => {
  feed = await openHtml(suluh, FEED);
  await feed.badge(REPEATS);
  await feed.page.evaluate(() => {
    const popover = document.createElement('div');
    popover.popover = 'auto';
    const article = document.querySelector('article');
    if (article) popover.append(article);
    document.body.append(popover);
    popover.showPopover();
  });
  await pause(500);
  const { x, y } = await feed.badge(REPEATS);
  await feed.page.mouse.click(x, y);
  expect(await overCard()).toBe('suluh-card');
  const { box } = await feed.card();
  await feed.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  expect(await feed.page.locator('div:popover-open').count()).toBe(1);
  expect((await feed.see()).card).not.toBeNull();
  await feed.page.keyboard.press('Escape');
  await until('no card', async () => (await feed.see()).card === null);
  expect(await feed.page.locator('div:popover-open').count()).toBe(1);
});

it('finds new posts while the page changes its address without end', async () => {
  feed = await openFeed(suluh, [REPEATS]);
  await feed.badge(REPEATS);
  await feed.page.evaluate(() => {
    let at = 0;
    setInterval(() => history.replaceState(null, '', `/home?at=${at++}`), 20);
  });
  await pause(500);
  await addCopy();
  await until('the second badge', async () => (await feed.see()).badges.length === 2);
});

it('sleeps in the back-forward cache, and wakes with what was chosen meanwhile', async () => {
  const OTHER = 'https://x.com/explore';
  feed = await openFeed(suluh, [REPEATS]);
  await feed.badge(REPEATS);
  await feed.page.evaluate(() => Reflect.set(globalThis, 'stillHere', true));
  await servePages(suluh.context, { [X_HOME]: FEED, [OTHER]: renderXPage([post(ORDINARY)]) });
  const goTo = async (go: string, path: string) => {
    await feed.page.evaluate(go);
    await until(path, () =>
      feed.page.evaluate('location.pathname').then(
        (at) => at === path,
        () => false,
      ),
    );
  };
  await goTo(`location.href = '${OTHER}'`, '/explore');
  await goTo('history.back()', '/home');
  expect(await feed.page.evaluate('stillHere'), 'out of the cache').toBe(true);
  await addCopy();
  await until('the second badge', async () => (await hosts('suluh-badge')) === 2);

  await goTo(`location.href = '${OTHER}'`, '/explore');
  const own = await suluh.context.newPage();
  await own.goto(suluh.url('popup.html'));
  await own.evaluate(() => chrome.storage.local.set({ disabledSites: ['x'] }));
  await goTo('history.back()', '/home');
  expect(await feed.page.evaluate('stillHere'), 'out of the cache').toBe(true);
  await until('no badge', async () => (await hosts('suluh-badge')) === 0);
  await own.evaluate(() => chrome.storage.local.remove('disabledSites'));
  await until('both badges', async () => (await hosts('suluh-badge')) === 2);
  await own.close();
});

/** Appends the first post once more. */
async function addCopy(): Promise<void> {
  await feed.page.evaluate(() => {
    const article = document.querySelector('article');
    const copy = article?.cloneNode(true);
    if (copy) article?.parentElement?.append(copy);
  });
}
