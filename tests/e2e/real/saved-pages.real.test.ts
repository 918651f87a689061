/**
 * Saved real pages at their real origins, the built extension, an index of 15,206 real claims.
 * Posts as they circulated are planted into some of the page's posts; the others must stay bare.
 */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROME, ensureBuild } from '#tests/tools/build.ts';
import type { CollectedPost } from '#tests/tools/inspect/in-page.ts';
import { inspectPage } from '#tests/tools/inspect/inspect-page.ts';
import type { Suluh } from '#tests/tools/launch.ts';
import { startSuluh } from '../harness/suluh.ts';
import { openHtml, type XFeed } from '../harness/x-feed.ts';
import { jaccard, readClaims, readPosts } from './corpus.ts';
import { chromeLines, focusBadge, readThrough } from './look.ts';
import { type RealPage, readRealPage, realPages } from './pages.ts';
import { plant } from './plant.ts';
import { choosePlanted, type Planted } from './planted.ts';
import { writeTestSeed } from './test-seed.ts';

const plantedInAll = realPages.reduce((sum, { plantAt }) => sum + plantAt.length, 0);
const claims = readClaims();
const planted = choosePlanted(readPosts(), claims, plantedInAll);

let suluh: Suluh;
beforeAll(async () => {
  const { folder } = writeTestSeed(claims);
  const extension = ensureBuild({ ...CHROME, folder: 'chrome-mv3-real', seedDir: folder });
  rmSync(folder, { recursive: true });
  suluh = await startSuluh({ extension, viewport: { width: 1300, height: 900 } });
});
afterAll(() => suluh?.close());

it('has enough circulating posts to plant', () => {
  expect(planted).toHaveLength(plantedInAll);
});

describe.each(realPages)('$file', (page) => {
  it('is read: so many texts, none of them a label of the page', async () => {
    const feed = await openHtml(suluh, readRealPage(page), page.url);
    const { posts } = await inspectPage(suluh, feed.page);
    expect(countByKind(posts)).toEqual(page.found);
    const labels = new Set(await feed.page.evaluate(chromeLines));
    for (const { text } of posts) {
      expect(text.split('\n').filter((line) => labels.has(line.trim()))).toEqual([]);
    }
    await feed.page.close();
  });

  it('badges the planted posts with the right claim, and no other', async () => {
    const mine = plantedOn(page);
    const html = await plant(readRealPage(page), page.site.slots, mine.texts);
    const feed = await openHtml(suluh, html, page.url, page.site.selectors);
    await readThrough(feed.page, page.site.slots);
    for (const { text, claim } of mine.list) {
      expect(jaccard(await claimOnCard(feed, page, text), claim.claim)).toBeGreaterThanOrEqual(0.7);
    }
    const badged = (await feed.see()).badges.map(({ post }) => post);
    expect(badged.toSorted()).toEqual(mine.list.map(({ text }) => flat(text)).toSorted());
    await feed.page.close();
  });
});

/** Hands every page its own share of the chosen posts. */
function plantedOn(page: RealPage): { list: Planted[]; texts: Map<number, string> } {
  const before = realPages.slice(0, realPages.indexOf(page));
  const first = before.reduce((sum, { plantAt }) => sum + plantAt.length, 0);
  const list = planted.slice(first, first + page.plantAt.length);
  return { list, texts: new Map(page.plantAt.map((at, i) => [at, list[i]?.text ?? ''])) };
}

async function claimOnCard(feed: XFeed, page: RealPage, text: string): Promise<string> {
  await feed.badge(flat(text));
  expect(await feed.world.run(focusBadge, [page.site.selectors, flat(text)] as const)).toBe(true);
  await feed.page.keyboard.press('Enter');
  const { claim } = await feed.card();
  await feed.page.keyboard.press('Escape');
  return claim;
}

function countByKind(posts: readonly CollectedPost[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of posts) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
