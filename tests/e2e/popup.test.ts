import { afterAll, beforeAll, expect, it } from 'vitest';
import { popupMessages } from '#components/i18n/popup.ts';
import type { StaleAdapter } from '#data/protocol.ts';
import type { Suluh } from '#tests/tools/launch.ts';
import { openPopup, searchBox, searchHits } from '#tests/tools/open-popup.ts';
import { startSuluh } from './harness/suluh.ts';
import { until } from './harness/wait.ts';
import { CLAIM, ORDINARY, openFeed, openHtml, REPEATS } from './harness/x-feed.ts';

let suluh: Suluh;
beforeAll(async () => {
  suluh = await startSuluh();
});
afterAll(() => suluh?.close());

it('finds a claim in spite of typos, offline, and opens it by keyboard', async () => {
  await suluh.context.setOffline(true);
  const popup = await openPopup(suluh);
  await searchBox(popup).fill('iuran bpjs kesehtan naik 400 ribu');
  await searchHits(popup).filter({ hasText: CLAIM.text }).waitFor();
  await popup.keyboard.press('Enter');
  await popup.getByRole('heading', { name: 'Sumber' }).waitFor();
  expect(await popup.locator('main.details').innerText()).toContain(CLAIM.host);
  await suluh.context.setOffline(false);
  await popup.close();
});

it('says that nothing is known where nothing is, and never that it is true', async () => {
  const popup = await openPopup(suluh);
  await searchBox(popup).fill('qqqqqqq xxxxxxx');
  await popup.getByRole('heading', { name: popupMessages['nothing.heading'].id }).waitFor();
  await popup.close();
});

it("shows this tab's finding, and its switch takes the badges away and brings them back", async () => {
  const feed = await openFeed(suluh, [ORDINARY, REPEATS]);
  await feed.badge(REPEATS);
  const popup = await openPopup(suluh, feed.page);
  await popup.getByRole('button', { name: CLAIM.text }).waitFor();

  const toggle = popup.getByRole('switch');
  await toggle.click();
  await until('the badges to go', async () => (await feed.see()).badges.length === 0);
  await toggle.click();
  await feed.page.bringToFront();
  await feed.badge(REPEATS);
  await popup.close();
  await feed.page.close();
});

it('says of posts without a text that the adapter is out of date, and logs it here only', async () => {
  // Posts as X marks them, their texts where no hook looks for them.
  const unknown = `<article data-testid="tweet"><p>${REPEATS}</p></article>`.repeat(4);
  const feed = await openHtml(suluh, `<!doctype html><main>${unknown}</main>`);
  const popup = await openPopup(suluh, feed.page);
  await popup.getByText('adapter basi').waitFor();
  expect(await popup.locator('body').innerText()).toContain('bukan berarti tidak ada klaim');
  const logged = () =>
    popup.evaluate(async () => {
      const kept = await chrome.storage.local.get<{ staleAdapters?: StaleAdapter[] }>();
      return kept.staleAdapters;
    });
  await feed.page.bringToFront();
  const [entry] = await until('the log', logged, 40_000);
  expect(entry).toMatchObject({ site: 'x', containers: 4 });
  expect(entry?.hooks).toContainEqual({ css: '[data-testid=tweetText]', matches: 0 });
  expect(JSON.stringify(entry)).not.toMatch(/BPJS|x\.com/);
  expect(feed.interception.refused.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
  await popup.close();
  await feed.page.close();
});
