/** The demo without a display: a report, screenshots, an exit code. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { demoPosts } from '#tests/fixtures/demo/posts.ts';
import { ROOT } from '../build.ts';
import { type ContentWorld, contentWorld } from '../content-world.ts';
import type { Suluh } from '../launch.ts';
import { openPopup, searchBox, searchHits } from '../open-popup.ts';
import { peek, type Seen, X_POSTS } from '../peek.ts';
import { judgeFeed } from './judge.ts';
import { visitPosts } from './visit.ts';

const SHOTS = join(ROOT, '.output/demo');

/** Runs through the feed at `url`; true when every post got what it should. */
export async function runHeadless(suluh: Suluh, url: string): Promise<boolean> {
  mkdirSync(SHOTS, { recursive: true });
  const page = await suluh.context.newPage();
  await page.goto(url);
  const world = await contentWorld(page, suluh.id);
  const rows = await visitPosts(page, world);
  const { ok, report } = judgeFeed(demoPosts, rows);
  console.log(report);
  await page.close();
  for (const scheme of ['light', 'dark'] as const) await photograph(suluh, url, scheme);
  console.log(`\nScreenshots: ${SHOTS}/{feed,card,popup}{,-dark}.png`);
  return ok;
}

async function photograph(suluh: Suluh, url: string, colorScheme: 'light' | 'dark') {
  const shot = (name: string) => ({
    path: join(SHOTS, `${name}${colorScheme === 'dark' ? '-dark' : ''}.png`),
  });
  const popup = await openPopup(suluh);
  await popup.emulateMedia({ colorScheme });
  await searchBox(popup).fill('iuran bpjs naik');
  await searchHits(popup).first().waitFor();
  await popup.screenshot(shot('popup'));
  await popup.close();

  const page = await suluh.context.newPage();
  await page.emulateMedia({ colorScheme });
  await page.goto(url);
  const world = await contentWorld(page, suluh.id);
  const seen = (what: (seen: Seen) => unknown) => lookUntil(page, world, what);
  const { badges } = await seen((now) => now.badges.length > 0);
  await page.waitForTimeout(SETTLED_MS);
  await page.screenshot(shot('feed'));
  await page.mouse.click(badges[0]?.x ?? 0, badges[0]?.y ?? 0);
  await seen((now) => now.card?.links.length);
  await page.waitForTimeout(SETTLED_MS);
  await page.screenshot(shot('card'));
  await page.close();
}

/** Badges come one after the other and the card fades in. */
const SETTLED_MS = 600;

async function lookUntil(page: Page, world: ContentWorld, ready: (seen: Seen) => unknown) {
  for (let i = 0; i < 150; i++) {
    const seen = await world.run(peek, X_POSTS);
    if (ready(seen)) return seen;
    await page.waitForTimeout(100);
  }
  throw new Error('The demo page did not show what was to be photographed.');
}
