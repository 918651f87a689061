/** Permissions that were allowed one by one end with everything else that is deleted. */
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { giveBackSites } from '#components/settings/site-grants.ts';

it('mengembalikan izin percakapan pribadi dan situs tambahan, bukan situs bawaan', async () => {
  const remove = vi.fn(async (_: { origins: string[] }) => true);
  Object.assign(fakeBrowser.permissions, { remove });
  await giveBackSites();
  const origins = remove.mock.calls.flatMap(([asked]) => asked.origins);
  expect(origins).toContain('https://web.whatsapp.com/*');
  expect(origins).toContain('https://t.me/*');
  expect(origins).toContain('https://www.instagram.com/*');
  expect(origins.filter((origin) => /x\.com|facebook|youtube/.test(origin))).toEqual([]);
});
