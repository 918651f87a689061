/** The package's records and followed publishers' packs in one generation. Records are invented. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { encodeSegment, type SegmentLine } from '#data/schema/index.ts';
import {
  assembleGeneration,
  ClaimStore,
  type FeedHead,
  StaleGenerationError,
} from '#data/store/index.ts';
import { record } from '../sync/publisher.ts';
import { idIndexer, idsOf } from './id-indexer.ts';

const put = (n: number, rev: number, changes: object = {}): SegmentLine => ({
  op: 'put',
  rev,
  record: record(n, changes),
});
async function scene() {
  const seed = await encodeSegment('0.ndjson.gz', [
    put(1, 0, { id: 'paket:1', publisher: 'paket' }),
    put(2, 0, { summary: 'lama' }),
    put(9, 0),
  ]);
  const base = await encodeSegment('pangkal.gz', [put(2, 1), put(3, 1), put(4, 1)]);
  const delta = await encodeSegment('selisih.gz', [
    put(3, 2, { summary: 'baru' }),
    { op: 'del', rev: 2, id: 'contoh:klaim-4' },
  ]);
  const bytes = new Map([seed, base, delta].map((s) => [s.info.name, s.bytes]));
  const feed: FeedHead = {
    publisher: { id: 'contoh', name: 'Penerbit Contoh', type: 'government' },
    idPrefix: 'contoh:',
    epoch: 0,
    rootVersion: 1,
    targetsVersion: 2,
    appliedAt: 0,
    packs: [{ pack: 'id', seq: 2, digest: '', segments: [base.info, delta.info], live: 2 }],
  };
  const generation = await assembleGeneration(
    {
      seed: { publishers: [], segments: [seed.info] },
      feeds: [feed],
      withdrawn: [],
      segment: async (name) => bytes.get(name) ?? new Uint8Array(0),
    },
    idIndexer,
  );
  return { generation, feed };
}

it('catatan penerbit yang diikuti datang dari salurannya saja; yang terhapus hilang', async () => {
  const { generation, feed } = await scene();
  expect(idsOf(generation.index)).toEqual(['paket:1', 'contoh:klaim-2', 'contoh:klaim-3']);
  expect(generation.head.counts).toEqual({ claimReviews: 3, programFacts: 0 });
  const store = new ClaimStore();
  await store.install(generation, 'sync', 'paket', { feeds: [feed], after: 0 });
  const open = await store.current();
  if (!open) throw new Error('nothing installed');
  expect((await open.records.record('contoh:klaim-3'))?.kind).toBe('claimReview');
  expect(await open.records.record('contoh:klaim-3')).toMatchObject({ summary: 'baru' });
  expect(await open.records.record('contoh:klaim-4')).toBeNull();
  expect(await open.records.record('contoh:klaim-9')).toBeNull();
  const all = [];
  for await (const { id } of open.records.all()) all.push(id);
  expect(all).toEqual(['paket:1', 'contoh:klaim-2', 'contoh:klaim-3']);
  expect(open.feeds).toEqual([feed]);

  // Row 24: whoever comes second, with a generation made from an older one, changes nothing.
  await expect(
    store.install(generation, 'sync', 'paket', { feeds: [], after: 0 }),
  ).rejects.toBeInstanceOf(StaleGenerationError);
  expect((await store.current())?.feeds).toEqual([feed]);
});
