/** Hooks as targets of a signed registry. */
import { expect, test } from 'vitest';
import type { SiteHooks } from '#data/schema/index.ts';
import { updateRegistry } from '#data/sync/feed/registry.ts';
import { siteHooksOf } from '#data/sync/feed/site-hooks.ts';
import { serve } from './loopback.ts';
import { entry } from './publisher.ts';
import { NOW, TestRepo } from './repo.ts';

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const hooks = (site: string, change = {}) => ({
  ...{ schema: 1, site, rules: [{ kind: 'post', text: ['.isi'], owner: ['article'] }] },
  ...change,
});

async function scene() {
  const repo = await TestRepo.create();
  const web = await serve({ daftar: repo });
  let known: ReadonlyMap<string, SiteHooks> = new Map();
  const update = async () => {
    web.asked.length = 0;
    const entries = await updateRegistry(
      {
        ...{ id: 'registry', mirrors: [web.url('daftar')], epoch: 0 },
        start: { root: repo.file('1.root.json') },
      },
      new Map(),
      {
        trusted: { load: async () => undefined, save: async () => undefined },
        ...{ http: {}, now: NOW, builtAt: 0, random: () => 0 },
      },
      async (repository) => {
        known = await siteHooksOf(repository, known);
      },
    );
    return { entries: entries.size, hooks: [...known.values()] };
  };
  const publish = () => repo.publish('targets', 'snapshot', 'timestamp');
  return { repo, web, update, publish };
}

test('kait datang bersama daftar penerbit, dan hanya yang berubah diunduh lagi', async () => {
  const { repo, web, update, publish } = await scene();
  await repo.addTarget('publishers/contoh.json', json(entry()));
  await repo.addTarget('hooks/x.json', json(hooks('x')));
  await repo.addTarget('hooks/tiktok.json', json(hooks('tiktok', { off: ['0.1.0'] })));
  await publish();
  const first = await update();
  expect(first.entries).toBe(1);
  expect(first.hooks.map(({ site }) => site)).toEqual(['x', 'tiktok']);
  await repo.addTarget('hooks/x.json', json(hooks('x', { containers: ['article'] })));
  await publish();
  const second = await update();
  expect(second.hooks.find(({ site }) => site === 'x')?.containers).toEqual(['article']);
  expect(web.asked.filter((path) => path.includes('hooks'))).toHaveLength(1);
});

test('kait yang jahat, terlalu besar, atau untuk situs lain tidak masuk', async () => {
  const { repo, update, publish } = await scene();
  await repo.addTarget('hooks/x.json', json(hooks('facebook')));
  await repo.addTarget('hooks/reddit.json', json(hooks('reddit', { run: 'alert(1)' })));
  await repo.addTarget('hooks/quora.json', new TextEncoder().encode('{"schema":1,'));
  await repo.addTarget('hooks/kaskus.json', json({ ...hooks('kaskus'), pad: 'x'.repeat(20_000) }));
  await repo.addTarget('hooks/telegram.json', json(hooks('telegram')));
  await publish();
  expect((await update()).hooks.map(({ site }) => site)).toEqual(['telegram']);
});
