/** Issue 2, "Bad input": each has a plain outcome, and the feed never breaks. */
import { afterEach, expect, it } from 'vitest';
import { renderXPage } from '#tests/fixtures/demo/page.ts';
import type { Suluh } from '#tests/tools/launch.ts';
import { stopWorker } from './harness/background.ts';
import { damageStored, packageWithUnreadable } from './harness/damage.ts';
import { startSuluh } from './harness/suluh.ts';
import { pause } from './harness/wait.ts';
import { CLAIM, ORDINARY, openFeed, openHtml, post, REPEATS } from './harness/x-feed.ts';

/** INVENTED; repeats mafindo-amplop-kondangan-pajak. */
const OTHER = 'Amplop kondangan mau dipungut pajak sama pemerintah, nikah aja dipajakin';

let suluh: Suluh;
afterEach(() => suluh?.close());

it('leaves an unreadable record out; the other records answer', async () => {
  suluh = await startSuluh({ extension: await packageWithUnreadable(CLAIM.id) });
  const feed = await openFeed(suluh, [REPEATS, OTHER]);
  await feed.badge(OTHER);
  await pause(500);
  const { badges } = await feed.see();
  expect(badges.filter(({ text }) => text.includes('gibberish'))).toEqual([]);
});

it('rebuilds an index blob of another version from the stored records', async () => {
  suluh = await startSuluh();
  await (await openFeed(suluh, [REPEATS])).badge(REPEATS);
  await damageStored(suluh, 'indexes', 'matcher', 'header');
  await stopWorker(suluh);
  await (await openFeed(suluh, [REPEATS])).badge(REPEATS);
});

it('heals when the stored records cannot be read any more', async () => {
  suluh = await startSuluh();
  await (await openFeed(suluh, [REPEATS])).badge(REPEATS);
  await damageStored(suluh, 'segments', 'bytes', 'everything');
  await stopWorker(suluh);
  await (await openFeed(suluh, [REPEATS])).badge(REPEATS);
});

it('comes back from the stored blob when the worker was stopped between two posts', async () => {
  suluh = await startSuluh();
  const feed = await openFeed(suluh, [REPEATS]);
  await feed.badge(REPEATS);
  await stopWorker(suluh);
  await feed.page.evaluate(
    (html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      document.getElementById('timeline')?.append(...parsed.querySelectorAll('#timeline > *'));
    },
    renderXPage([post(OTHER)]),
  );
  await feed.badge(OTHER);
  await stopWorker(suluh);
  const { x, y } = await feed.badge(REPEATS);
  await feed.page.mouse.click(x, y);
  expect((await feed.card()).text).toContain(CLAIM.text);
});

it('passes over an empty post and a post of 5 MB', async () => {
  suluh = await startSuluh();
  const huge = 'naik turun harga cabai '.repeat(230_000);
  expect(huge.length).toBeGreaterThan(5_000_000);
  // Wrapped plainly: Chromium alone needs a quarter of a minute to break this text anywhere.
  const style = '[data-testid="tweetText"]{white-space:normal;overflow-wrap:normal}</style>';
  const html = renderXPage(['', REPEATS, huge, ORDINARY].map(post)).replace('</style>', style);
  const feed = await openHtml(suluh, html);
  await feed.badge(REPEATS, 90_000);
  expect((await feed.see()).badges).toHaveLength(1);
}, 150_000);

it('finds posts again in a page that replaces its body', async () => {
  suluh = await startSuluh();
  const feed = await openFeed(suluh, [REPEATS]);
  await feed.badge(REPEATS);
  await feed.page.evaluate(
    (html) => {
      const fresh = new DOMParser().parseFromString(html, 'text/html').body;
      document.documentElement.replaceChild(document.adoptNode(fresh), document.body);
    },
    renderXPage([post(ORDINARY), post(OTHER)]),
  );
  const { x, y } = await feed.badge(OTHER);
  expect((await feed.see()).badges).toHaveLength(1);
  await feed.page.mouse.click(x, y);
  await feed.card();
});

it('works on a page that forbids inline styles, scripts and foreign HTML', async () => {
  suluh = await startSuluh();
  const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  const html = renderXPage([post(REPEATS)]).replace(
    '<meta charset="utf-8">',
    `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
  const feed = await openHtml(suluh, html);
  const { x, y } = await feed.badge(REPEATS);
  await feed.page.mouse.click(x, y);
  expect((await feed.card()).text).toContain(CLAIM.text);
});
