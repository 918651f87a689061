/** What the background says of a site's hooks to the page that asks. All invented. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SiteHooks } from '#data/schema/index.ts';
import { hooksFor } from '#entrypoints/background/site-hooks.ts';
import { siteHooks } from '#entrypoints/background/sync/sync-storage.ts';

beforeEach(() => {
  fakeBrowser.reset();
  const manifest = { manifest_version: 3 as const, name: 'Suluh', version: '0.1.0' };
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(manifest);
});

const hooks = (change: object) =>
  SiteHooks.parse({
    ...{ schema: 1, site: 'x', rules: [{ kind: 'post', text: ['.isi'], owner: ['article'] }] },
    ...change,
  });

it('tanpa kait dari daftar: tidak ada, dan situsnya hidup', async () => {
  expect(await hooksFor('x')).toEqual({ off: false, hooks: null });
});

it('memberi kait situs yang bertanya saja', async () => {
  await siteHooks.setValue([
    ['a', hooks({})],
    ['b', hooks({ site: 'quora', off: ['*'] })],
  ]);
  expect(await hooksFor('x')).toEqual({ off: false, hooks: hooks({}) });
  expect((await hooksFor('quora')).off).toBe(true);
  expect(await hooksFor('reddit')).toEqual({ off: false, hooks: null });
});

it('mematikan situs hanya pada versi ekstensi yang disebut', async () => {
  await siteHooks.setValue([['a', hooks({ off: ['0.0.9'] })]]);
  expect((await hooksFor('x')).off).toBe(false);
  await siteHooks.setValue([['a', hooks({ off: ['0.1.0'] })]]);
  expect((await hooksFor('x')).off).toBe(true);
});

it('yang tersimpan diperiksa lagi: rusak berarti tanpa kait', async () => {
  const broken = { ...hooks({}), rules: [{ kind: 'post', text: ['*'], owner: ['*'] }] };
  await siteHooks.setValue([['a', broken as unknown as SiteHooks]]);
  expect(await hooksFor('x')).toEqual({ off: false, hooks: null });
});
