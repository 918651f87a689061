/** The flows of a reader who uses no mouse, in a real browser. Texts are invented. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { badgeMessages } from '#components/i18n/badge.ts';
import { cardMessages } from '#components/i18n/card.ts';
import { shareMessages } from '#components/i18n/share.ts';
import type { Suluh } from '#tests/tools/launch.ts';
import { openPopup, searchBox, searchHits } from '#tests/tools/open-popup.ts';
import { startSuluh } from './harness/suluh.ts';
import { until } from './harness/wait.ts';
import { CLAIM, ORDINARY, openFeed, REPEATS, type XFeed } from './harness/x-feed.ts';

let suluh: Suluh;
beforeAll(async () => {
  suluh = await startSuluh();
});
afterAll(() => suluh?.close());

/** Runs in the content script's world: the words of the card's control that has the focus. */
function focusedInCard(): string {
  const host = document.querySelector<HTMLElement>('suluh-card');
  const root = host && chrome.dom.openOrClosedShadowRoot(host);
  const at = root?.activeElement;
  return (at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim();
}

async function tabTo(feed: XFeed, words: string): Promise<void> {
  await until(`"${words}" to be reached by Tab`, async () => {
    await feed.page.keyboard.press('Tab');
    return (await feed.world.run(focusedInCard, undefined)).includes(words);
  });
}

async function openByKeyboard(feed: XFeed): Promise<void> {
  await feed.badge(REPEATS);
  await until('the badge to be reached by Tab', async () => {
    await feed.page.keyboard.press('Tab');
    return (await feed.badge(REPEATS)).focused;
  });
  await feed.page.keyboard.press('Enter');
  await feed.card();
}

it('"bukan klaim ini" hides the badge, and the next key brings it back', async () => {
  const feed = await openFeed(suluh, [ORDINARY, REPEATS]);
  await openByKeyboard(feed);
  await tabTo(feed, cardMessages['action.dismiss'].id);
  await feed.page.keyboard.press('Enter');
  await until('the card to close', async () => (await feed.see()).card === null);
  const hidden = await feed.badge(REPEATS);
  expect(hidden.text).toContain(badgeMessages['badge.hidden'].id);
  expect(hidden.focused).toBe(true);
  await feed.page.keyboard.press('Enter');
  await until('the badge to come back', async () =>
    (await feed.badge(REPEATS)).text.includes(CLAIM.rating),
  );
  await feed.page.close();
});

it('passes a clarification on: two keys on the card, then the text on the share page', async () => {
  const feed = await openFeed(suluh, [REPEATS]);
  await openByKeyboard(feed);
  await tabTo(feed, cardMessages['action.share'].id);
  const opened = suluh.context.waitForEvent('page');
  await feed.page.keyboard.press('Enter');
  const share = await opened;
  const copy = share.getByRole('button', { name: shareMessages['text.copy'].id });
  await copy.waitFor();
  await until('the button to be reached by Tab', async () => {
    await share.keyboard.press('Tab');
    return copy.evaluate((button) => button === document.activeElement);
  });
  await share.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await share.keyboard.press('Enter');
  const copied = await until('the text to be copied', () =>
    share.evaluate(() => navigator.clipboard.readText()),
  );
  expect(copied).toContain(CLAIM.host);
  await share.close();
  await feed.page.close();
});

it('narrows a search, opens a record and comes back to the same question', async () => {
  const popup = await openPopup(suluh);
  await until('the box to have the focus', () =>
    searchBox(popup).evaluate((box) => box === document.activeElement),
  );
  await popup.keyboard.type('iuran bpjs naik');
  await searchHits(popup).first().waitFor();
  await popup.locator('select').first().waitFor();
  const all = await searchHits(popup).count();
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Tab');
  await until('a filter to have the focus', () =>
    popup.evaluate(() => document.activeElement?.tagName === 'SELECT'),
  );
  await popup.keyboard.press('ArrowDown');
  await until('fewer results', async () => (await searchHits(popup).count()) < all);
  await popup.keyboard.press('Shift+Tab');
  await popup.keyboard.press('Shift+Tab');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('ArrowUp');
  await popup.keyboard.press('Enter');
  await popup.getByRole('heading', { name: cardMessages['sources.heading'].id }).waitFor();
  await popup.keyboard.press('Escape');
  await searchHits(popup).first().waitFor();
  expect(await searchBox(popup).inputValue()).toBe('iuran bpjs naik');
  await popup.close();
});
