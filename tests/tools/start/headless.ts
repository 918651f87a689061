/** The demo without a display: a report, screenshots, an exit code. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { demoPosts } from '#tests/fixtures/demo/posts.ts';
import { ROOT } from '../build.ts';
import { type ContentWorld, contentWorld } from '../content-world.ts';
import type { Suluh } from '../launch.ts';
import { peek, type Seen, X_POSTS } from '../peek.ts';
import { judgeFeed } from './judge.ts';
import { visitPosts } from './visit.ts';

export const SHOTS = join(ROOT, '.output/demo');

/** Runs through the feed at `url`; true when every post got what it should. */
export async function runHeadless(suluh: Suluh, url: string): Promise<boolean> {
  mkdirSync(SHOTS, { recursive: true });
  const page = await suluh.context.newPage();
  await page.goto(url);
  const world = await contentWorld(page, suluh.id);
  const rows = await visitPosts(page, world);
  const { ok, report } = judgeFeed(demoPosts, rows);
  console.log(report);
  await photograph(page, world, suluh);
  console.log(`\nScreenshots: ${SHOTS}/{feed,card,popup}{,-dark}.png`);
  return ok;
}

async function photograph(page: Page, world: ContentWorld, suluh: Suluh): Promise<void> {
  const popup = await suluh.context.newPage();
  await popup.setViewportSize({ width: 380, height: 580 });
  await popup.goto(suluh.url('popup.html'));
  await popup.getByRole('combobox').fill('iuran bpjs naik');
  await popup.waitForTimeout(400);
  for (const colorScheme of ['light', 'dark'] as const) {
    const suffix = colorScheme === 'dark' ? '-dark' : '';
    await popup.emulateMedia({ colorScheme });
    await popup.screenshot({ path: join(SHOTS, `popup${suffix}.png`) });
    await page.bringToFront();
    await page.emulateMedia({ colorScheme });
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(SHOTS, `feed${suffix}.png`) });
    await openFirstCard(page, world);
    // The card fades in.
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(SHOTS, `card${suffix}.png`) });
    await page.keyboard.press('Escape');
  }
  await popup.close();
}

async function openFirstCard(page: Page, world: ContentWorld): Promise<Seen> {
  const { badges } = await world.run(peek, X_POSTS);
  const [first] = badges;
  if (!first) throw new Error('No badge to open.');
  await page.mouse.click(first.x, first.y);
  for (let i = 0; i < 50; i++) {
    const seen = await world.run(peek, X_POSTS);
    if (seen.card && !/^Suluh$/.test(seen.card.text)) return seen;
    await page.waitForTimeout(100);
  }
  throw new Error('The card did not open.');
}
