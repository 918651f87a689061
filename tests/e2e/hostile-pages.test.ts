/**
 * Pages as adversaries in a real browser: policies, layers above, frames. Probes are in
 * package.test.ts, forged events and messages in page-faults.test.ts. All texts are invented.
 */
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { renderXPage } from '#tests/fixtures/demo/page.ts';
import { type ContentWorldOfDevTools, contentWorld } from '#tests/tools/content-world.ts';
import type { Suluh } from '#tests/tools/launch.ts';
import { peek, X_POSTS } from '#tests/tools/peek.ts';
import { startSuluh } from './harness/suluh.ts';
import { pause, until } from './harness/wait.ts';
import { CLAIM, openFeed, post, REPEATS, X_HOME } from './harness/x-feed.ts';

let suluh: Suluh;
let page: Page;
/** What the page said in its console. */
let logged: string[];
beforeAll(async () => {
  suluh = await startSuluh();
});
afterAll(() => suluh?.close());
afterEach(async () => {
  await suluh.context.unroute(/^https:/);
  await page?.close();
});

const FEED = renderXPage([post(REPEATS)]);

/** Opens X's address with this body and these headers; nothing else is answered. */
async function open(body: string, headers: Record<string, string> = {}) {
  await suluh.context.route(/^https:/, (route) => {
    const whole = route.request().resourceType() === 'document';
    if (!whole) return route.abort();
    return route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body });
  });
  page = await suluh.context.newPage();
  logged = [];
  page.on('console', (message) => logged.push(message.text()));
  await page.goto(X_HOME, { waitUntil: 'domcontentloaded' });
  return contentWorld(page, suluh.id);
}

const badge = (world: ContentWorldOfDevTools) =>
  until('the badge', async () => (await world.run(peek, X_POSTS)).badges.at(0));
const card = (world: ContentWorldOfDevTools) =>
  until('the card', async () => {
    const seen = (await world.run(peek, X_POSTS)).card;
    return seen && seen.links.length > 0 ? seen : null;
  });

it('works under a strict policy that also requires trusted types, and breaks none of it', async () => {
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'none'; " +
    "require-trusted-types-for 'script'; trusted-types 'none'";
  // The page's own script would be a violation of its own.
  const quiet = FEED.replace(/<script[\s\S]*?<\/script>/g, '');
  const world = await open(quiet, { 'content-security-policy': policy });
  const { x, y, text } = await badge(world);
  expect(text).toContain(CLAIM.rating);
  await page.mouse.click(x, y);
  expect((await card(world)).text).toContain(CLAIM.text);
  const violations = logged.filter((line) =>
    /Content Security Policy|TrustedHTML|TrustedScript/i.test(line),
  );
  expect(violations).toEqual([]);
});

it('opens the card above a modal dialog and above a popover of the page', async () => {
  const layer = (inner: string) =>
    FEED.replace(
      '</body>',
      `<dialog id="modal" style="inset:0;width:100vw;height:100vh;max-width:none;max-height:none">${inner}</dialog>
      <div popover="manual" id="pop" style="inset:0;width:100vw;height:100vh;pointer-events:none;background:rgb(0 0 0 / 30%)"></div></body>`,
    );
  const article = /<article[\s\S]*?<\/article>/.exec(FEED)?.[0] ?? '';
  const world = await open(layer(article));
  await page.evaluate(() => {
    document.querySelector<HTMLDialogElement>('#modal')?.showModal();
    document.querySelector<HTMLElement>('#pop')?.showPopover();
  });
  const above = await until('the badge in the dialog', async () => {
    const { badges } = await world.run(peek, X_POSTS);
    return badges.length === 2 && badges.at(-1);
  });
  await page.mouse.click(above.x, above.y);
  const { box } = await card(world);
  const top = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.tagName, {
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
  });
  expect(top).toBe('SULUH-CARD');
});

it.each([
  [
    'reaches for the shadow root',
    'constructor() { super(); stolen.push(this.attachInternals()); }',
  ],
  [
    'takes the place of the shadow root',
    "constructor() { super(); this.attachShadow({ mode: 'open' }); }",
  ],
  ['forbids shadow roots', "static disabledFeatures = ['shadow'];"],
  ['throws', 'constructor() { super(); throw new Error("no"); }'],
])('works in a page that defines our elements itself and %s', async (_, body) => {
  const script = `<script>
    globalThis.stolen = [];
    for (const name of ['suluh-badge', 'suluh-card']) {
      customElements.define(name, class extends HTMLElement { ${body} });
    }
  </script>`;
  const world = await open(FEED.replace('<head>', `<head>${script}`));
  const { x, y } = await badge(world);
  await page.mouse.click(x, y);
  expect((await card(world)).text).toContain(CLAIM.text);
  const inside = await page.evaluate(() => {
    const stolen: ElementInternals[] = Reflect.get(globalThis, 'stolen');
    const ours = [...document.querySelectorAll('suluh-badge,suluh-card')];
    return [...stolen, ...ours].filter(({ shadowRoot }) => shadowRoot !== null).length;
  });
  expect(inside).toBe(0);
});

it('does not run in frames, not even in one of 1×1 pixel with a post in it', async () => {
  const frame = FEED.replace(/"/g, '&quot;');
  const world = await open(
    FEED.replace('</body>', `<iframe width="1" height="1" srcdoc="${frame}"></iframe></body>`),
  );
  await badge(world);
  await pause(1500);
  const inFrames = await Promise.all(
    page
      .frames()
      .slice(1)
      .map((inner) => inner.evaluate(() => document.querySelectorAll('suluh-badge').length)),
  );
  expect(inFrames).toEqual([0]);
});

it('leaves a page without a claim as it was', async () => {
  const feed = await openFeed(suluh, ['Unggahan biasa tentang sarapan hari ini']);
  page = feed.page;
  await pause(1500);
  const traces = await page.evaluate(
    () => document.documentElement.outerHTML.match(/suluh/gi)?.length ?? 0,
  );
  expect(traces).toBe(0);
});
