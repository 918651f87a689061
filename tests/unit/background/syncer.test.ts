/** The background's sync over a store that fails. Publisher and records are invented. */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { buildIndex, docOf } from '#data/match/index.ts';
import { buildBase } from '#data/publish/repository/pack.ts';
import { regions } from '#data/settings.ts';
import { ClaimStore, NoLastingStorageError } from '#data/store/index.ts';
import { schedules, subscriptions } from '#entrypoints/background/sync/sync-storage.ts';
import { puts, sampleFiles, sampleReview } from '../store/sample.ts';
import { listed } from '../sync/follower.ts';
import { serve } from '../sync/loopback.ts';
import { record, records, TestPublisher } from '../sync/publisher.ts';
import { localSyncer } from './local-syncer.ts';

const DAY = 86_400_000;

async function scene() {
  fakeBrowser.reset();
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const publisher = await TestPublisher.create();
  for (const role of ['root', 'targets', 'snapshot', 'timestamp'] as const) {
    publisher.repo.expires[role] = Date.now() + 6 * DAY;
  }
  await publisher.repo.write('root');
  await publisher.publish(records(0, 50));
  const web = await serve({ satu: publisher.repo });
  await subscriptions.setValue([
    { entry: await listed(publisher.repo, [web.url('satu')]), listed: false },
  ]);
  const seed = [sampleReview('paket', 'Klaim buatan yang ada di dalam paket.')];
  const { headJson, file } = await sampleFiles(puts(seed), buildIndex(seed.map(docOf)));
  const openPackageFiles = async () => ({ headJson, seedId: 'paket-1', file });
  const store = new ClaimStore();
  const { engines, syncer } = localSyncer(store, openPackageFiles, async () => true);
  const has = async (id: string) =>
    (await (await engines.current()).generation.records.record(id)) !== null;
  const problem = async () => (await schedules.getValue())[0]?.[1].problem?.code;
  const indexed = async () => (await engines.current()).matcher.size;
  return { publisher, web, store, engines, syncer, has, indexed, problem };
}

test('paket wilayah: hanya wilayah yang dipilih diunduh, dan hilang lagi bila tidak dipilih', async () => {
  const { publisher, web, syncer, has } = await scene();
  for (const [pack, n] of [
    ['71', 71],
    ['71.71', 7171],
    ['72', 72],
  ] as const) {
    const own = [record(n, { regions: [pack] })];
    const content = { seq: 1, records: new Map(own.map(({ id }) => [id, { rev: 1, print: '' }])) };
    for (const { name, bytes, target } of await buildBase(pack, content, own)) {
      await publisher.repo.addTarget(name, bytes, target.custom);
    }
  }
  await publisher.publish(records(0, 51));
  const downloaded = () =>
    web.asked.splice(0).flatMap((path) => /\.base-([0-9a-z.]+)-0-/.exec(path)?.[1] ?? []);
  const areas = () => Promise.all([71, 7171, 72].map((n) => has(`contoh:klaim-${n}`)));
  await syncer.run('now', 'wait');
  expect([downloaded(), await areas()]).toEqual([['id'], [false, false, false]]);
  await regions.setValue(['71.71']);
  await syncer.run('now', 'wait');
  expect([downloaded(), await areas()]).toEqual([
    ['71', '71.71'],
    [true, true, false],
  ]);
  await regions.setValue(['72']);
  await syncer.run('now', 'wait');
  expect([downloaded(), await areas()]).toEqual([['72'], [false, false, true]]);
  expect(await has('contoh:klaim-50')).toBe(true);
});

test('baris 25: tempat penuh: data lama tetap terbaca, satu pemberitahuan, lalu pulih', async () => {
  const { publisher, store, syncer, has, problem } = await scene();
  await syncer.run('now', 'wait');
  expect([await has('paket'), await has('contoh:klaim-49')]).toEqual([true, true]);
  await publisher.publish(records(0, 52));
  const full = vi.spyOn(store, 'install').mockRejectedValue(new Error('QuotaExceededError'));
  await syncer.run('now', 'wait');
  await syncer.run('now', 'wait');
  expect(await problem()).toBe('storage');
  expect([await has('contoh:klaim-49'), await has('contoh:klaim-51')]).toEqual([true, false]);
  full.mockRestore();
  await syncer.run('now', 'wait');
  expect(await problem()).toBeUndefined();
  expect(await has('contoh:klaim-51')).toBe(true);
});

test('yang belum waktunya tidak ditanya; yang lewat waktunya ditanya', async () => {
  const { web, engines, syncer } = await scene();
  await syncer.run('due', 'skip');
  expect(web.asked.length).toBeGreaterThan(0);
  web.asked.length = 0;
  const started = vi.spyOn(engines, 'current');
  await syncer.run('due', 'skip');
  expect(web.asked).toEqual([]);
  // Nor is the index opened: the alarm looks 48 times a day.
  expect(started).not.toHaveBeenCalled();
  await schedules.setValue(
    (await schedules.getValue()).map(([id, one]) => [id, { ...one, nextAt: Date.now() - 1 }]),
  );
  await syncer.run('due', 'skip');
  expect(web.asked).toHaveLength(2);
});

test('baris 29: tanpa tempat menyimpan: tidak ada yang diunduh, paket menjawab, dan putarannya tidak gagal', async () => {
  const { web, store, engines, syncer, has } = await scene();
  for (const name of ['current', 'install', 'held', 'segment'] as const) {
    vi.spyOn(store, name).mockRejectedValue(new NoLastingStorageError(new Error('jendela privat')));
  }
  await syncer.run('due', 'skip');
  await syncer.run('now', 'wait');
  expect(web.asked).toEqual([]);
  expect((await engines.current()).generation.source).toBe('memory');
  expect(await has('paket')).toBe(true);
});

test('yang tidak diikuti lagi hilang pada putaran berikut, juga bila tidak ada yang waktunya ditanya', async () => {
  const { web, syncer, has } = await scene();
  await syncer.run('due', 'skip');
  expect(await has('contoh:klaim-1')).toBe(true);
  web.asked.length = 0;
  await subscriptions.setValue([]);
  await syncer.run('due', 'skip');
  expect([await has('contoh:klaim-1'), await has('paket')]).toEqual([false, true]);
  expect(web.asked).toEqual([]);
});

test('selisih penerbit mengubah indeks yang ada, dan pencocok mengenal catatannya', async () => {
  const { publisher, store, syncer, indexed } = await scene();
  await syncer.run('now', 'wait');
  expect(await indexed()).toBe(51);
  await publisher.publish(records(2, 53));
  await syncer.run('now', 'wait');
  expect(await indexed()).toBe(52);
  const head = (await store.current())?.head;
  expect(head?.counts.claimReviews).toBe(52);
  // The base blob is still there, with what came and went beside it.
  const magic = new TextDecoder().decode((await store.current())?.index.subarray(0, 4));
  expect(magic).toBe('SULP');
});

test('baris 24: generasi yang dibuat dari yang sudah diganti tidak dipasang', async () => {
  const { publisher, store, syncer, has } = await scene();
  await syncer.run('now', 'wait');
  await publisher.publish(records(0, 52));
  // Two rounds at once, as if the lock had failed.
  await Promise.all([syncer.run('now', 'wait'), syncer.run('now', 'wait')]);
  expect(await has('contoh:klaim-51')).toBe(true);
  expect((await store.current())?.feeds[0]?.packs[0]?.live).toBe(52);
});
