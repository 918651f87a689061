/**
 * The way from post to card on every site, in Firefox. No test can press the browser's permission
 * prompt: this copy of the release has every site among its granted hosts, as after a person's
 * yes. Its own list of pages is as it ships: on sites allowed one by one the background must
 * register the script.
 */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { welcomeMessages } from '#components/i18n/welcome.ts';
import { originsOfKind } from '#data/site-access.ts';
import { withGranted } from '#tests/tools/altered-build.ts';
import { findFirefox } from '#tests/tools/browsers.ts';
import { ensureBuild, FIREFOX } from '#tests/tools/build.ts';
import { peek } from '#tests/tools/peek.ts';
import { plantedPages } from '../harness/site-pages.ts';
import { until } from '../harness/wait.ts';
import { CLAIM } from '../harness/x-feed.ts';
import { launchFirefox, type SuluhInFirefox } from './firefox.ts';

const pages = plantedPages();
const ANYWHERE = { post: 'body', text: 'body' };

describe.skipIf(!findFirefox())('in Firefox, on', () => {
  let extension: string;
  let suluh: SuluhInFirefox;

  beforeAll(async () => {
    extension = withGranted(ensureBuild(FIREFOX), originsOfKind('public', 'private'));
    suluh = await launchFirefox(extension);
    const welcome = await suluh.open('welcome.html');
    await welcome.bringToFront();
    await welcome.locator(`::-p-text(${welcomeMessages['ask.yes'].id})`).click();
    await welcome.locator(`::-p-text(${welcomeMessages['which.title'].id})`).wait();
  });
  afterAll(async () => {
    await suluh?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  it.each(pages)(
    '$site the post that repeats a claim gets the badge, it alone, and the badge opens the card',
    async ({ url, html }) => {
      const page = await suluh.visit(url, { [url]: html });
      const world = await suluh.world(url);
      await page.bringToFront();
      const warnings = await until(
        `a badge on ${url}`,
        async () => {
          const { badges } = await world.run(peek, ANYWHERE);
          // Another invented text may resemble a claim of the seed; only one repeats it.
          const warning = badges.filter(({ look }) => look === 'warn');
          return warning.length > 0 ? warning : null;
        },
        15_000,
      );
      expect(warnings.map(({ text }) => text.includes(CLAIM.rating))).toEqual([true]);
      const [{ x, y } = { x: 0, y: 0 }] = warnings;
      await page.mouse.click(x, y);
      const card = await until(`the card on ${url}`, async () => {
        const seen = (await world.run(peek, ANYWHERE)).card;
        return seen && seen.links.length > 0 ? seen : null;
      });
      expect(card.text).toContain(CLAIM.text);
      expect(card.text).toContain(CLAIM.publisher);
      await page.close();
    },
  );
});
