import { afterAll, beforeAll, expect, it } from 'vitest';
import { shareMessages } from '#components/i18n/share.ts';
import { contentWorld } from '#tests/tools/content-world.ts';
import type { Suluh } from '#tests/tools/launch.ts';
import { startSuluh } from './harness/suluh.ts';
import { CLAIM, openFeed, REPEATS } from './harness/x-feed.ts';

let suluh: Suluh;
beforeAll(async () => {
  suluh = await startSuluh();
});
afterAll(() => suluh?.close());

it('"Bagikan" on a card opens the share page with a picture and a text of that claim', async () => {
  const feed = await openFeed(suluh, [REPEATS]);
  const badge = await feed.badge(REPEATS);
  await feed.page.mouse.click(badge.x, badge.y);
  await feed.card();
  const world = await contentWorld(feed.page, suluh.id);
  const { x, y } = await world.run(middleOfButton, 'Bagikan');
  const opened = suluh.context.waitForEvent('page');
  await feed.page.mouse.click(x, y);
  const share = await opened;
  await share.getByRole('heading', { name: shareMessages['share.title'].id }).waitFor();
  const picture = share.locator('canvas');
  await picture.waitFor();
  expect(await picture.evaluate((canvas: HTMLCanvasElement) => canvas.width)).toBe(1080);
  expect(await picture.getAttribute('aria-label')).toContain(CLAIM.publisher);
  const text = await share.locator('.text-preview').first().innerText();
  expect(text).toContain(CLAIM.text);
  expect(text).toContain(CLAIM.host);
  await share.close();
  await feed.page.close();
});

/** Runs in the content script's world: where a button of the card is. */
function middleOfButton(label: string): { x: number; y: number } {
  const host = document.querySelector<HTMLElement>('suluh-card');
  const root = host && chrome.dom.openOrClosedShadowRoot(host);
  const button = [...(root?.querySelectorAll('button') ?? [])].find((candidate) =>
    candidate.textContent?.includes(label),
  );
  const box = button?.getBoundingClientRect();
  if (!box) throw new Error(`the card has no button "${label}"`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
