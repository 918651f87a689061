/**
 * The script in a page that would like it gone, beside another copy of itself, and after the
 * extension was reloaded under it: always one script, one badge a post.
 */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { renderXPage } from '#tests/fixtures/demo/page.ts';
import { CHROME, ensureBuild } from '#tests/tools/build.ts';
import type { Suluh } from '#tests/tools/launch.ts';
import { startSuluh } from './harness/suluh.ts';
import { pause, until } from './harness/wait.ts';
import { CLAIM, openFeed, openHtml, post, REPEATS, type XFeed } from './harness/x-feed.ts';

let suluh: Suluh;
let feed: XFeed;
beforeAll(async () => {
  suluh = await startSuluh();
});
afterAll(() => suluh?.close());
beforeEach(async () => {
  feed = await openFeed(suluh, [REPEATS]);
  await feed.badge(REPEATS);
});
afterEach(() => feed.page.close());

/** Appends another post with the same text; how many badges the page must have then. */
async function addPost(): Promise<void> {
  await feed.page.evaluate(() => {
    const article = document.querySelector('article');
    const copy = article?.cloneNode(true);
    if (copy) article?.parentElement?.append(copy);
  });
}

const hosts = () => feed.page.evaluate(() => document.querySelectorAll('suluh-badge').length);

/** Runs the content script in the page once more, as "Periksa halaman ini" does. */
async function injectAgain(): Promise<void> {
  const own = await suluh.context.newPage();
  await own.goto(suluh.url('popup.html'));
  await own.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
    if (tab?.id === undefined) throw new Error('no tab');
    const files = ['/content-scripts/content.js'];
    await chrome.scripting.executeScript({ target: { tabId: tab.id }, files });
  });
  await own.close();
}

it('a page that forges the words of a newer script cannot switch Suluh off', async () => {
  await feed.page.evaluate((id) => {
    for (const name of ['content', 'content.js', 'content-scripts/content']) {
      const type = `${id}:${name}:wxt:content-script-started`;
      const forged = { type, contentScriptName: name, messageId: 'x' };
      document.dispatchEvent(new CustomEvent(type, { detail: forged }));
      window.dispatchEvent(new CustomEvent(type, { detail: forged }));
      window.postMessage(forged, '*');
    }
    Reflect.get(globalThis, 'suluhEnd')?.();
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    for (const type of ['navigate', 'currententrychange', 'navigatesuccess']) {
      Reflect.get(globalThis, 'navigation').dispatchEvent(new Event(type));
    }
  }, suluh.id);
  await pause(500);
  expect(await hosts()).toBe(1);
  await addPost();
  await until('the second badge', async () => (await feed.see()).badges.length === 2);
});

it('elements of the page do not stand in for what our scripts leave for each other', async () => {
  const names = ['suluhCard', 'suluhEnd', 'suluhOnRequest', 'navigation', 'chrome', 'browser'];
  const traps = names.map((name) => `<img id="${name}" alt=""><form name="${name}"></form>`);
  const html = renderXPage([post(REPEATS)]).replace('<body>', `<body>${traps.join('')}`);
  const trapped = await openHtml(suluh, html);
  await trapped.page.evaluate(() => history.pushState(null, '', '/explore'));
  await pause(300);
  const { x, y } = await trapped.badge(REPEATS);
  await trapped.page.mouse.click(x, y);
  expect((await trapped.card()).text).toContain(CLAIM.text);
  await trapped.page.close();
});

it('a second copy of the script takes the place of the first', async () => {
  await injectAgain();
  await injectAgain();
  await until('the badge of the last', async () => (await hosts()) === 1);
  await addPost();
  await until('the second badge', async () => (await feed.see()).badges.length === 2);
  await pause(1000);
  expect(await hosts()).toBe(2);
});

// Last: the extension is another afterwards.
it('a script that an update cut off leaves the page to the new one', async () => {
  const session = await suluh.context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked', { path: ensureBuild(CHROME) });
  await until('the old one to leave', async () => {
    await feed.page.evaluate(() => document.body.append(document.createElement('p')));
    await pause(200);
    return (await hosts()) === 0;
  });
  await until('the new worker', () =>
    injectAgain().then(
      () => true,
      () => false,
    ),
  );
  await until('the new badge', async () => (await hosts()) === 1);
  await addPost();
  await until('the second badge', async () => (await hosts()) === 2);
  await pause(1000);
  expect(await hosts()).toBe(2);
});
