import { expect, test } from 'vitest';
import type { StoredFiles } from '#data/sync/client/repository.ts';
import type { PublisherEntry } from '#data/sync/feed/publisher-entry.ts';
import { updateRegistry } from '#data/sync/feed/registry.ts';
import { serve } from './loopback.ts';
import { entry } from './publisher.ts';
import { NOW, TestRepo } from './repo.ts';

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

async function scene() {
  const repo = await TestRepo.create();
  const web = await serve({ daftar: repo });
  const saved = new Map<string, StoredFiles>();
  let known: ReadonlyMap<string, PublisherEntry> = new Map();
  const update = async () => {
    web.asked.length = 0;
    known = await updateRegistry(
      {
        id: 'registry',
        mirrors: [web.url('daftar')],
        start: { root: repo.file('1.root.json') },
        epoch: 0,
      },
      known,
      {
        trusted: {
          load: async (id) => saved.get(id),
          save: async (id, files) => void saved.set(id, files),
        },
        http: {},
        now: NOW,
        builtAt: 0,
        random: () => 0,
      },
    );
    return [...known.values()].map(({ id, status }) => `${id} ${status}`);
  };
  const put = (id: string, content: unknown) =>
    repo.addTarget(`publishers/${id}.json`, json(content));
  const publish = () => repo.publish('targets', 'snapshot', 'timestamp');
  return { repo, web, update, put, publish };
}

test('daftar penerbit dibaca; hanya yang berubah diunduh lagi', async () => {
  const { web, update, put, publish } = await scene();
  const scope = entry().scope;
  await put('contoh', entry());
  await put('lain', entry({ id: 'lain', scope: { ...scope, idPrefix: 'lain:' } }));
  await publish();
  expect(await update()).toEqual(['contoh active', 'lain active']);
  await put(
    'lain',
    entry({ id: 'lain', scope: { ...scope, idPrefix: 'lain:' }, status: 'revoked' }),
  );
  await publish();
  expect(await update()).toEqual(['contoh active', 'lain revoked']);
  expect(web.asked.filter((path) => path.includes('publishers'))).toHaveLength(1);
});

test('entri yang rusak, bernama lain, atau merebut id penerbit lain hanya merugikan dirinya', async () => {
  const { update, put, publish } = await scene();
  await put('contoh', entry());
  await put('rusak', { id: 'rusak' });
  await put('palsu', entry({ id: 'bukan-palsu', scope: { ...entry().scope, idPrefix: 'palsu:' } }));
  await put(
    'perebut',
    entry({ id: 'perebut', scope: { ...entry().scope, idPrefix: 'contoh:klaim-' } }),
  );
  await publish();
  expect(await update()).toEqual(['contoh active']);
});
