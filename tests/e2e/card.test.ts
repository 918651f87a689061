import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardMessages } from '#components/i18n/card.ts';
import type { Suluh } from '#tests/tools/launch.ts';
import { startSuluh } from './harness/suluh.ts';
import { until } from './harness/wait.ts';
import { CLAIM, ORDINARY, openFeed, REPEATS, type XFeed } from './harness/x-feed.ts';

let suluh: Suluh;
let feed: XFeed;
beforeAll(async () => {
  suluh = await startSuluh();
});
afterAll(() => suluh?.close());
beforeEach(async () => {
  feed = await openFeed(suluh, [ORDINARY, REPEATS, ORDINARY]);
});
afterEach(() => feed.page.close());

describe('the card on a post of X', () => {
  it('shows claim, publisher, rating word, sources with hosts and why it matched', async () => {
    const { x, y } = await feed.badge(REPEATS);
    await feed.page.mouse.click(x, y);
    const card = await feed.card();
    expect(card.text).toContain(CLAIM.text);
    expect(card.text).toContain(CLAIM.rating);
    expect(card.text).toContain(CLAIM.publisher);
    expect(card.text).toContain(cardMessages['why.heading'].id);
    const source = card.links.find(({ href }) => new URL(href).host === CLAIM.host);
    expect(source?.rel).toBe('noopener noreferrer');
    expect(card.text).toContain(CLAIM.host);
  });

  it('opens by Tab and Enter, takes the focus, and gives it back on Esc', async () => {
    await feed.badge(REPEATS);
    await until('the badge to be reached by Tab', async () => {
      await feed.page.keyboard.press('Tab');
      return (await feed.badge(REPEATS)).focused;
    });
    await feed.page.keyboard.press('Enter');
    expect((await feed.card()).focused).toBe(true);
    await feed.page.keyboard.press('Escape');
    await until('the card to close', async () => (await feed.see()).card === null);
    expect((await feed.badge(REPEATS)).focused).toBe(true);
  });

  it('stays inside the window and leaves X where it is: a click on the badge opens no post', async () => {
    const { x, y } = await feed.badge(REPEATS);
    await feed.page.mouse.click(x, y);
    const { box } = await feed.card();
    const size = feed.page.viewportSize() ?? { width: 0, height: 0 };
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(size.width);
    expect(box.y + box.height).toBeLessThanOrEqual(size.height);
    expect(await feed.page.evaluate(() => Reflect.get(globalThis, 'pressed'))).toBe(0);
  });

  it('row 33: ignores clicks that the page itself dispatches', async () => {
    await feed.badge(REPEATS);
    await feed.page.evaluate(() => {
      for (const host of document.querySelectorAll('suluh-badge')) {
        host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
    });
    await feed.page.waitForTimeout(800);
    expect((await feed.see()).card).toBeNull();
  });
});
