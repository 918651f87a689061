import { afterEach, beforeEach, expect, it } from 'vitest';
import { CHROME, ensureBuild } from '#tests/tools/build.ts';
import { giveConsent } from '#tests/tools/consent.ts';
import { ask } from '#tests/tools/content-world.ts';
import { launch, type Suluh } from '#tests/tools/launch.ts';
import { listenToBackground } from './harness/background.ts';
import { pause } from './harness/wait.ts';
import { CLAIM, ORDINARY, openFeed, REPEATS } from './harness/x-feed.ts';

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
  // A script that asks all the same is refused, whatever it asks for.
  const post = { text: REPEATS, url: 'https://x.com/uji/status/1' };
  for (const [type, data] of [
    ['checkPosts', { posts: [{ key: 'k', text: REPEATS }] }],
    ['loadCard', undefined],
    ['cardContent', { recordIds: [CLAIM.id], text: REPEATS }],
    ['openShare', { recordIds: [CLAIM.id] }],
    ['queuePost', post],
    ['staleAdapter', { site: 'x', containers: 3, hooks: [] }],
  ] as const) {
    await expect(ask(before.world, type, data as never), type).rejects.toThrow('tidak boleh');
  }

  await giveConsent(suluh);
  await before.page.reload();
  const after = await openFeed(suluh, [REPEATS, ORDINARY]);
  const badge = await after.badge(REPEATS);
  expect(badge.text).toContain('HOAKS');
  expect((await after.see()).badges).toHaveLength(1);
  expect(await heard()).toContain('checkPosts');
});
