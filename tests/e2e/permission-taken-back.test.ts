/**
 * A permission that is taken back while its page is open. Chrome's own page for extensions takes
 * it, as a person would there. All texts are invented.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from '#tests/tools/content-world.ts';
import type { Suluh } from '#tests/tools/launch.ts';
import { startSuluh } from './harness/suluh.ts';
import { openFeed, REPEATS } from './harness/x-feed.ts';

let suluh: Suluh;
beforeAll(async () => {
  suluh = await startSuluh();
});
afterAll(() => suluh?.close());

/** Which sites the browser lets the extension reach, as on its page of details. */
async function letReach(hosts: 'ON_ALL_SITES' | 'ON_CLICK'): Promise<void> {
  const page = await suluh.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ({ id, hosts }) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
      };
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: hosts });
    },
    { id: suluh.id, hosts },
  );
  await page.close();
}

it('takes its badges away at once, and answers that page no more', async () => {
  const feed = await openFeed(suluh, [REPEATS]);
  const { x, y } = await feed.badge(REPEATS);
  await feed.page.mouse.click(x, y);
  await feed.card();
  await letReach('ON_CLICK');
  await expect
    .poll(() => feed.see(), { timeout: 10_000 })
    .toMatchObject({ badges: [], card: null });
  const posts = [{ key: 'k', text: REPEATS }];
  await expect(ask(feed.world, 'checkPosts', { posts })).rejects.toThrow('tidak boleh');
  await letReach('ON_ALL_SITES');
  await feed.page.reload();
  await feed.page.close();
  const again = await openFeed(suluh, [REPEATS]);
  await again.badge(REPEATS);
});
