import { afterEach, beforeEach, expect, it } from 'vitest';
import { CHROME, ensureBuild } from '#tests/tools/build.ts';
import { giveConsent } from '#tests/tools/consent.ts';
import { launch, type Suluh } from '#tests/tools/launch.ts';
import { listenToBackground } from './harness/background.ts';
import { pause } from './harness/wait.ts';
import { ORDINARY, openFeed, REPEATS } from './harness/x-feed.ts';

let suluh: Suluh;
beforeEach(async () => {
  suluh = await launch({ extension: ensureBuild(CHROME) });
});
afterEach(() => suluh.close());

it('opens the welcome page at installation, reads nothing before the yes, then puts a badge', async () => {
  const heard = await listenToBackground(suluh);
  await suluh.welcome();

  const before = await openFeed(suluh, [REPEATS, ORDINARY]);
  await pause(1500);
  expect((await before.see()).badges).toEqual([]);
  expect(await heard()).not.toContain('checkPosts');

  await giveConsent(suluh);
  await before.page.reload();
  const after = await openFeed(suluh, [REPEATS, ORDINARY]);
  const badge = await after.badge(REPEATS);
  expect(badge.text).toContain('HOAKS');
  expect((await after.see()).badges).toHaveLength(1);
  expect(await heard()).toContain('checkPosts');
});
