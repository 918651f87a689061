/**
 * The way from post to badge on every site, in Firefox. No test can press the browser's permission
 * prompt: this copy of the release has every site among its hosts, as after a person's yes.
 */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONSENT_VERSION } from '#data/settings.ts';
import { findFirefox } from '#tests/tools/browsers.ts';
import { ensureBuild, FIREFOX } from '#tests/tools/build.ts';
import { widened } from '#tests/tools/inspect/widened.ts';
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
    extension = widened(ensureBuild(FIREFOX), ...pages.map(({ url }) => url));
    suluh = await launchFirefox(extension);
    const popup = await suluh.open('popup.html');
    const consent = { version: CONSENT_VERSION, givenAt: Date.UTC(2026, 10, 25) };
    await popup.evaluate((given) => chrome.storage.local.set({ consent: given }), consent);
  });
  afterAll(async () => {
    await suluh?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  it.each(pages)(
    '$site the post that repeats a claim gets the badge, and no other',
    async ({ url, html }) => {
      const page = await suluh.visit(url, { [url]: html });
      const world = await suluh.world(url);
      await page.bringToFront();
      const look = () => world.run(peek, ANYWHERE);
      const badges = await until(
        `a badge on ${url}`,
        async () => {
          const seen = await look();
          return seen.badges.length > 0 ? seen.badges : null;
        },
        15_000,
      );
      expect(badges.map(({ text, look: kind }) => [text.includes(CLAIM.rating), kind])).toEqual([
        [true, 'warn'],
      ]);
      await page.close();
    },
  );
});
