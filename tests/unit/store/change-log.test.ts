/** What an update changed, from the install to the log. All records are invented. */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import type { IndexRecord, RatingValue } from '#data/schema/index.ts';
import { ChangeLog, LoggingStore, verifyGeneration } from '#data/store/index.ts';
import { puts, sampleFiles, sampleReview } from './sample.ts';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

function rated(id: string, value: RatingValue, label: string): IndexRecord {
  const review = sampleReview(id);
  return review.kind === 'claimReview' ? { ...review, rating: { value, label } } : review;
}

function worlds() {
  const log = new ChangeLog();
  const fresh: string[] = [];
  const store = new LoggingStore(
    log,
    (reviews) => fresh.push(...reviews.map(({ id }) => id)),
    () => 1_764_000_000_000,
  );
  const install = async (records: readonly IndexRecord[], source: 'seed' | 'sync' = 'sync') => {
    const { headJson, file } = await sampleFiles(puts(records));
    await store.install(await verifyGeneration(headJson, file), source, 'uji');
  };
  return { log, store, install, fresh };
}

it('mencatat yang baru, berubah, ditarik, dan berbalik penilaiannya', async () => {
  const { log, install, fresh } = worlds();
  await install([
    rated('tetap', 'false', 'SALAH'),
    rated('balik', 'false', 'SALAH'),
    sampleReview('pergi'),
    sampleReview('ubah'),
  ]);
  await install([
    rated('tetap', 'false', 'SALAH'),
    rated('balik', 'true', 'BENAR'),
    sampleReview('ubah', 'Klaim uji ubah, dirapikan.'),
    sampleReview('baru'),
  ]);
  const [entry, ...older] = await log.list();
  expect(older).toEqual([]);
  expect(entry?.counts).toEqual({ withdrawn: 1, flipped: 1, changed: 1, added: 1 });
  expect(entry?.records.map(({ change, id }) => `${change} ${id}`)).toEqual([
    'withdrawn pergi',
    'flipped balik',
    'changed ubah',
    'added baru',
  ]);
  expect(fresh.sort()).toEqual(['balik', 'baru', 'ubah']);
  const [gone, flipped] = entry?.records ?? [];
  expect(gone).toMatchObject({ title: 'Klaim uji pergi.', by: 'Uji', summary: 'Ringkasan uji.' });
  expect(flipped).toMatchObject({ before: { label: 'SALAH' }, rating: { label: 'BENAR' } });
});

it('tidak mencatat pemasangan pertama, dan diam bila tidak ada yang berubah', async () => {
  const { log, install } = worlds();
  await install([sampleReview('a')]);
  await install([sampleReview('a')]);
  expect(await log.list()).toEqual([]);
});

it('menyimpan catatan yang ditarik juga sesudah indeksnya dihapus', async () => {
  const { log, store, install } = worlds();
  await install([sampleReview('a'), sampleReview('b')]);
  await install([sampleReview('a')]);
  await store.wipe();
  expect((await new ChangeLog().list())[0]?.records[0]?.id).toBe('b');
  await log.wipe();
  expect(await new ChangeLog().list()).toEqual([]);
});

it('memasang indeks walau catatannya gagal ditulis', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { log, store, install } = worlds();
  await install([sampleReview('a')]);
  vi.spyOn(log, 'note').mockRejectedValue(new Error('penuh'));
  await install([sampleReview('b')]);
  expect(await (await store.current())?.records.record('b')).not.toBeNull();
});
