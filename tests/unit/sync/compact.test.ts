/** Deltas of years on the device: packed together, nothing lost. Records are invented. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IndexRecord, SegmentInfo } from '#data/schema/index.ts';
import { assembleGeneration, type FeedHead } from '#data/store/index.ts';
import { compact, SEGMENTS_MOST } from '#data/sync/feed/compact.ts';
import { PackState } from '#data/sync/feed/fold.ts';
import { segmentInfo } from '#data/sync/feed/segment.ts';
import { storedLines } from '#data/sync/feed/stored-lines.ts';
import { idIndexer, idsOf } from '../store/id-indexer.ts';
import { Follower, listed } from './follower.ts';
import { serve } from './loopback.ts';
import { record, records, TestPublisher } from './publisher.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const LARGE = 8_000_000;

/** A pack on a device: what applies, in order. */
class Device {
  segments: SegmentInfo[] = [];
  readonly stored = new Map<string, Bytes>();
  readonly read = async (name: string) => this.stored.get(name) ?? new Uint8Array(0);

  async take(publisher: TestPublisher, after: number): Promise<void> {
    const fresh = publisher.targets().filter(({ custom }) => custom.to > after);
    for (const target of fresh) {
      const info = segmentInfo(target);
      // The base passes for a large one, so that packing the newest leaves it alone.
      this.segments.push(this.segments.length === 0 ? { ...info, length: LARGE } : info);
      this.stored.set(info.name, publisher.bytes(target.name));
    }
  }

  async pack(all: boolean): Promise<void> {
    const packed = await compact(this.segments, this.read, all);
    this.segments = packed.segments;
    for (const [name, bytes] of packed.added) this.stored.set(name, bytes);
  }

  async digest(): Promise<string> {
    const state = new PackState();
    for await (const line of storedLines(this.segments, this.read)) state.restore([line]);
    return state.digest();
  }

  /** Ids as the store assembles them, and every record's text. */
  async holds(): Promise<{ ids: string[]; texts: string[] }> {
    const feed: FeedHead = {
      publisher: { id: 'contoh', name: 'Contoh', type: 'government' },
      idPrefix: 'contoh:',
      ...{ epoch: 0, rootVersion: 1, targetsVersion: 1, appliedAt: 0 },
      packs: [{ pack: 'id', seq: 1, digest: '', live: 0, segments: this.segments }],
    };
    const generation = await assembleGeneration(
      { seed: { publishers: [], segments: [] }, feeds: [feed], withdrawn: [], segment: this.read },
      idIndexer,
    );
    const last = new Map<string, string>();
    for await (const { op, id, text } of storedLines(this.segments, this.read)) {
      if (op === 'put') last.set(id, text);
      else last.delete(id);
    }
    return { ids: idsOf(generation.index).sort(), texts: [...last.values()].sort() };
  }
}

test('sembarang riwayat, dipadatkan kapan pun: catatan, revisi, dan sidik keadaan tetap sama', async () => {
  const step = fc.record({
    ids: fc.uniqueArray(fc.integer({ min: 0, max: 25 }), { minLength: 1, maxLength: 20 }),
    text: fc.nat(3),
    pack: fc.constantFrom('none', 'newest', 'all'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 7 }), async (history) => {
      const publisher = await TestPublisher.create();
      const plain = new Device();
      const packing = new Device();
      for (const { ids, text, pack } of history) {
        const now = ids.map((n): IndexRecord => record(n, { summary: `Isi ${n % (text + 1)}` }));
        const before = publisher.content?.seq ?? 0;
        await publisher.publish(now);
        await plain.take(publisher, before);
        await packing.take(publisher, before);
        if (pack !== 'none') await packing.pack(pack === 'all');
        expect(await packing.digest()).toBe(await plain.digest());
        expect(await packing.holds()).toEqual(await plain.holds());
      }
      await packing.pack(true);
      const lines = packing.segments
        .flatMap(({ chunks }) => chunks)
        .reduce((n, c) => n + c.lines, 0);
      expect(lines).toBe(publisher.content?.records.size);
    }),
    { numRuns: 30 },
  );
}, 60_000);

test('yang besar dan lama dibiarkan; yang kecil dan baru dipadatkan', async () => {
  const publisher = await TestPublisher.create();
  const device = new Device();
  await publisher.publish(records(0, 20));
  await device.take(publisher, 0);
  const base = device.segments[0]?.name;
  for (let day = 2; day < 6; day++) {
    await publisher.publish(records(0, 20 + day));
    await device.take(publisher, day - 1);
  }
  await device.pack(false);
  expect(device.segments.map(({ name }) => name === base)).toEqual([true, false]);
});

test('klien yang selalu ikut: pangkal sekali saja, dan tidak pernah lebih dari 64 segmen', async () => {
  const publisher = await TestPublisher.create();
  const { repo } = publisher;
  await publisher.publish(records(0, 12));
  const web = await serve({ satu: repo });
  const entry = await listed(repo, [web.url('satu')]);
  const follower = new Follower();
  let most = 0;
  for (let day = 0; day < SEGMENTS_MOST + 12; day++) {
    await publisher.publish([...records(1, 12), record(0, { summary: `Suntingan ${day}` })]);
    expect(await follower.round([entry])).toEqual({ contoh: undefined });
    most = Math.max(most, follower.feeds[0]?.packs[0]?.segments.length ?? 0);
  }
  expect(most).toBe(SEGMENTS_MOST);
  expect(follower.feeds[0]?.packs[0]?.segments.length).toBeLessThan(20);
  expect(web.asked.filter((path) => path.includes('.base-'))).toHaveLength(1);
  expect(follower.ids()).toHaveLength(12);
  expect(follower.feeds[0]?.packs[0]).toMatchObject({ seq: publisher.content?.seq, live: 12 });
}, 60_000);

test('selisih bertahun-tahun tidak menyingkirkan penerbit kecil dari batas ukurannya sendiri', async () => {
  const publisher = await TestPublisher.create();
  await publisher.publish(records(0, 12));
  const web = await serve({ satu: publisher.repo });
  const base = publisher.targets()[0]?.file.length ?? 0;
  const entry = await listed(publisher.repo, [web.url('satu')], { caps: { bytes: 2 * base } });
  const follower = new Follower();
  for (let day = 0; day < 12; day++) {
    await publisher.publish([...records(1, 12), record(0, { summary: `Suntingan ${day}` })]);
    expect(await follower.round([entry])).toEqual({ contoh: undefined });
  }
  expect(follower.ids()).toHaveLength(12);
});
