/**
 * The way from post to badge on every site, in Firefox. No test can press the browser's permission
 * prompt: this copy of the release has every site among its hosts, as after a person's yes.
 */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { welcomeMessages } from '#components/i18n/welcome.ts';
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
    '$site the post that repeats a claim gets the badge, and it alone',
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
      await page.close();
    },
  );
});
