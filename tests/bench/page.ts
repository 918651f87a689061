/**
 * `npm run bench:page [-- --posts N] [--claims N] [--runs N] [--speed PIXELS] [--feed x|facebook]
 * [--extension DIR [--badge SELECTOR]] [--no-latency]`: what an extension costs on an endless feed in a real
 * Chromium, the page with it against the page without it in the same run. How to read the table:
 * tests/bench/README.md.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CHROME, ensureBuild, type Flavour } from '#tests/tools/build.ts';
import { giveConsent } from '#tests/tools/consent.ts';
import { launch, type Suluh } from '#tests/tools/launch.ts';
import { feedPage } from './page/feed-page.ts';
import type { FeedKind } from './page/markup.ts';
import { emptyExtension } from './page/no-extension.ts';
import { type Measured, printTable } from './page/report.ts';
import { scriptSizes } from './page/sizes.ts';
import { benchTexts, seedFolder } from './page/texts.ts';
import { measureCosts, measureLatencies } from './page/visit.ts';

const { values } = parseArgs({
  options: {
    posts: { type: 'string' },
    claims: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '3' },
    speed: { type: 'string', default: '200' },
    feed: { type: 'string' },
    extension: { type: 'string' },
    badge: { type: 'string', default: 'suluh-badge' },
    'no-latency': { type: 'boolean', default: false },
  },
});
/** Facebook's feed keeps every post: the page itself needs longer for each, with or without us. */
const POSTS: Record<FeedKind, number> = { x: 2000, facebook: 600 };
/** Pixels a frame of a fast human flick; faster than this nothing can be read. */
const READING_SPEED = 80;
const runs = Number(values.runs);
const speed = Number(values.speed);
const kinds = (['x', 'facebook'] as const).filter((kind) => !values.feed || kind === values.feed);
const mostPosts = Number(values.posts ?? Math.max(...kinds.map((kind) => POSTS[kind])));
const { claims, posts: texts } = benchTexts(Number(values.claims), mostPosts);
const extension = values.extension ? resolve(values.extension) : ensureBuild(ownFlavour());

for (const kind of kinds) {
  const posts = values.posts ? texts : texts.slice(0, POSTS[kind]);
  const html = feedPage(kind, posts, values.badge);
  const measured: Measured = { kind, posts: posts.length, with: [], without: [], latencies: null };
  for (let i = 0; i < runs; i++) {
    const order = i % 2 === 0 ? [true, false] : [false, true];
    for (const own of order) await costs(own, kind, html, measured);
  }
  if (!values['no-latency']) {
    measured.latencies = await inBrowser(extension, true, (suluh) =>
      measureLatencies(suluh, kind, html, READING_SPEED, posts.length),
    );
  }
  printTable(measured);
}
for (const { file, bytes, gzip } of scriptSizes(extension)) {
  console.log(`${file}: ${(gzip / 1000).toFixed(1)} kB gzip, ${(bytes / 1000).toFixed(1)} kB`);
}

function ownFlavour(): Flavour {
  return { ...CHROME, folder: `chrome-mv3-${claims.length}`, seedDir: seedFolder(claims) };
}

async function costs(own: boolean, kind: FeedKind, html: string, measured: Measured) {
  const folder = own ? extension : emptyExtension();
  const result = await inBrowser(folder, own, (suluh) => measureCosts(suluh, kind, html, speed));
  measured[own ? 'with' : 'without'].push(result);
}

/** A fresh browser with an extension; ours is given consent and time to install its index. */
async function inBrowser<T>(
  folder: string,
  own: boolean,
  work: (suluh: Suluh) => Promise<T>,
): Promise<T> {
  const suluh = await launch({ extension: folder, viewport: { width: 1200, height: 900 } });
  try {
    if (own && !values.extension) {
      await giveConsent(suluh);
      await ready(suluh);
    } else if (own) await new Promise((resolve) => setTimeout(resolve, 3000));
    return await work(suluh);
  } finally {
    await suluh.close();
  }
}

/** Waits until the popup can count the index. */
async function ready(suluh: Suluh): Promise<void> {
  const page = await suluh.context.newPage();
  await page.goto(suluh.url('popup.html'));
  const counted = /\d/;
  await page.locator('.popup-foot').filter({ hasText: counted }).waitFor({ timeout: 120_000 });
  await page.close();
}
