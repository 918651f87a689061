/** A saved page without a display: what the extension found on it, and a screenshot. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PageFindings } from '#data/protocol.ts';
import { ROOT } from '../build.ts';
import type { Suluh } from '../launch.ts';
import { excerpt, table } from './table.ts';

const SHOT = join(ROOT, '.output/demo/page.png');

/** Opens the page, scrolls through it once and lists what was found; false when it was not read. */
export async function reportSavedPage(suluh: Suluh, url: string): Promise<boolean> {
  const page = await suluh.context.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y <= Math.min(height, 40_000); y += 700) {
    await page.evaluate((top) => scrollTo(0, top), y);
    await page.waitForTimeout(200);
  }
  mkdirSync(join(SHOT, '..'), { recursive: true });
  await page.screenshot({ path: SHOT });
  const found = await pageFindings(suluh, url);
  console.log(found ? report(found) : 'The page was not read: no adapter for its address.');
  console.log(`Screenshot: ${SHOT}`);
  return found !== null;
}

/** Asks the page's script through one of the extension's own pages, as the popup does. */
async function pageFindings(suluh: Suluh, url: string): Promise<PageFindings | null> {
  const own = await suluh.context.newPage();
  await own.goto(suluh.url('popup.html'));
  return own.evaluate(async (address): Promise<PageFindings | null> => {
    const tabs = await chrome.tabs.query({});
    const id = tabs.find((tab) => tab.url === address)?.id;
    if (id === undefined) return null;
    const message = { id: 1, type: 'pageFindings', timestamp: Date.now() };
    const reply = await chrome.tabs.sendMessage(id, message).catch(() => null);
    return reply?.res ?? null;
  }, url);
}

function report({ site, postsSeen, postsChecked, findings }: PageFindings): string {
  const rows = findings.map(({ excerpt: post, finding }) => [
    finding.tier,
    finding.recordId,
    finding.rating.label,
    excerpt(post, 60),
  ]);
  return [
    `${site}: ${postsSeen} texts seen, ${postsChecked} checked, ${findings.length} found`,
    ...(rows.length > 0 ? [table(['tier', 'record', 'rating', 'post'], rows)] : []),
  ].join('\n');
}
