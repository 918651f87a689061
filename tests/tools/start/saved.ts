/** A saved page without a display: what the extension found on it, and a screenshot. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build.ts';
import { contentWorld } from '../content-world.ts';
import type { Suluh } from '../launch.ts';
import { peek, X_POSTS } from '../peek.ts';
import { excerpt, table } from './table.ts';

const SHOT = join(ROOT, '.output/demo/page.png');

/** Opens the page, scrolls through it once and lists the badges; false when nothing was read. */
export async function reportSavedPage(suluh: Suluh, url: string): Promise<boolean> {
  const page = await suluh.context.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const world = await contentWorld(page, suluh.id);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y <= height; y += 700) {
    await page.evaluate((top) => scrollTo(0, top), y);
    await page.waitForTimeout(250);
  }
  const { badges } = await world.run(peek, X_POSTS);
  console.log(
    badges.length === 0
      ? 'No badge: no post on this page repeats a claim of the index.'
      : table(
          ['badge', 'post'],
          badges.map(({ text, post }) => [text, excerpt(post, 70)]),
        ),
  );
  mkdirSync(join(SHOT, '..'), { recursive: true });
  await page.screenshot({ path: SHOT });
  console.log(`Screenshot: ${SHOT}`);
  return true;
}
