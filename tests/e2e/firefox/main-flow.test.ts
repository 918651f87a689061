/** The main flow once more, in Firefox: install, consent, badge, card, popup search. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { popupMessages } from '#components/i18n/popup.ts';
import { welcomeMessages } from '#components/i18n/welcome.ts';
import { renderXPage } from '#tests/fixtures/demo/page.ts';
import { findFirefox } from '#tests/tools/browsers.ts';
import type { ContentWorld } from '#tests/tools/content-world.ts';
import { peek, X_POSTS } from '#tests/tools/peek.ts';
import { pause, until } from '../harness/wait.ts';
import { CLAIM, ORDINARY, post, REPEATS, X_HOME } from '../harness/x-feed.ts';
import { launchFirefox, type SuluhInFirefox } from './firefox.ts';

const PAGES = { [X_HOME]: renderXPage([post(ORDINARY), post(REPEATS)]) };

describe.skipIf(!findFirefox())('in Firefox', () => {
  let suluh: SuluhInFirefox;
  let feed: Page;
  let world: ContentWorld;
  const badge = () =>
    until('the badge', async () => (await world.run(peek, X_POSTS)).badges.at(0), 15_000);

  beforeAll(async () => {
    suluh = await launchFirefox();
  });
  afterAll(() => suluh?.close());

  it('opens the welcome page at installation and reads nothing before the yes', async () => {
    const popup = await suluh.open('popup.html');
    const tabs = await popup.evaluate(async () =>
      (await chrome.tabs.query({})).map(({ url }) => url),
    );
    expect(tabs.some((url) => url?.endsWith('/welcome.html'))).toBe(true);
    feed = await suluh.visit(X_HOME, PAGES);
    world = await suluh.world(X_HOME);
    await feed.bringToFront();
    await pause(1500);
    expect((await world.run(peek, X_POSTS)).badges).toEqual([]);
  });

  it('puts a badge on the post that repeats a claim, and only there, after the yes', async () => {
    const welcome = await suluh.open('welcome.html');
    await welcome.bringToFront();
    await welcome.locator(`::-p-text(${welcomeMessages['ask.yes'].id})`).click();
    await welcome.locator(`::-p-text(${welcomeMessages['which.title'].id})`).wait();
    await feed.bringToFront();
    await feed.reload({ waitUntil: 'domcontentloaded' });
    expect((await badge()).text).toContain(CLAIM.rating);
    expect((await world.run(peek, X_POSTS)).badges).toHaveLength(1);
  });

  it('opens the card with the claim, its publisher and its sources, and closes it on Esc', async () => {
    const { x, y } = await badge();
    await feed.mouse.click(x, y);
    const card = await until('the card', async () => {
      const seen = (await world.run(peek, X_POSTS)).card;
      return seen && seen.links.length > 0 ? seen : null;
    });
    expect(card.text).toContain(CLAIM.text);
    expect(card.text).toContain(CLAIM.publisher);
    expect(card.text).toContain(CLAIM.host);
    await feed.keyboard.press('Escape');
    await until('the card to close', async () => !(await world.run(peek, X_POSTS)).card);
  });

  it('finds a claim in the popup in spite of typos', async () => {
    const popup = await suluh.open('popup.html');
    await popup.bringToFront();
    await popup
      .locator(`[aria-label="${popupMessages['search.label'].id}"]`)
      .fill('iuran bpjs kesehtan 400 ribu');
    await popup.locator(`[role="listbox"] > [role="option"]::-p-text(${CLAIM.text})`).wait();
  });
});
