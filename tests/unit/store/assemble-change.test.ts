/** Deltas are applied to the generation that stands, with the same outcome as reading it all. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodeSegment, type SegmentInfo, type SegmentLine } from '#data/schema/index.ts';
import { assembleGeneration, type FeedHead, type Generation } from '#data/store/index.ts';
import { record } from '../sync/publisher.ts';
import { idIndexer, idsOf } from './id-indexer.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const PACKS = ['id', '71'];

/** A device's view of one publisher with two packs, and the package. */
class Device {
  readonly bytes = new Map<string, Bytes>();
  readonly packs = new Map<string, SegmentInfo[]>(PACKS.map((pack) => [pack, []]));
  seed: SegmentInfo[] = [];
  #count = 0;
  /** What is installed. */
  now: Generation | null = null;

  async start(): Promise<void> {
    this.seed = [
      await this.#segment([put(90, 1, { id: 'paket:1', publisher: 'paket' }), put(1, 0)]),
    ];
  }

  async push(pack: string, lines: SegmentLine[]): Promise<void> {
    this.packs.get(pack)?.push(await this.#segment(lines));
  }

  /** The generation of all that came, from the one before where `change` says so. */
  assemble(change: boolean, withdrawn: string[] = []): Promise<Generation> {
    const feed: FeedHead = {
      publisher: { id: 'contoh', name: 'Penerbit Contoh', type: 'government' },
      idPrefix: 'contoh:',
      epoch: 0,
      rootVersion: 1,
      targetsVersion: 1,
      appliedAt: 0,
      packs: PACKS.map((pack) => ({
        pack,
        seq: 1,
        digest: '',
        segments: this.packs.get(pack) ?? [],
        live: 0,
      })),
    };
    const before = change && this.now ? { before: this.now } : {};
    return assembleGeneration(
      {
        seed: { publishers: [], segments: this.seed },
        feeds: [feed],
        withdrawn,
        segment: async (name) => this.bytes.get(name) ?? new Uint8Array(0),
        ...before,
      },
      idIndexer,
    );
  }

  async #segment(lines: SegmentLine[]): Promise<SegmentInfo> {
    const segment = await encodeSegment(`${this.#count++}.gz`, lines);
    this.bytes.set(segment.info.name, segment.bytes);
    return segment.info;
  }
}

const put = (n: number, rev: number, changes: object = {}): SegmentLine => ({
  op: 'put',
  rev,
  record: record(n, changes),
});
const del = (n: number, rev: number): SegmentLine => ({ op: 'del', rev, id: `contoh:klaim-${n}` });

/** What must be equal, however the generation came about. */
const essence = ({ head, locator, index }: Generation) => ({
  counts: head.counts,
  dataDate: head.dataDate,
  segments: head.segments,
  assembly: head.assembly,
  locator,
  ids: idsOf(index).sort(),
});

const step = fc.record({
  pack: fc.constantFrom(...PACKS),
  puts: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 }),
  dels: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 2 }),
  both: fc.boolean(),
});

it('hasilnya sama dengan membaca semuanya, untuk rangkaian selisih apa pun', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const device = new Device();
      await device.start();
      device.now = await device.assemble(false);
      for (const [i, { pack, puts, dels, both }] of steps.entries()) {
        const lines = [
          ...puts.map((n) => put(n, i + 1, { datePublished: `2026-01-1${i}` })),
          ...dels.filter((n) => !puts.includes(n)).map((n) => del(n, i + 1)),
        ];
        await device.push(pack, lines);
        if (both)
          await device.push(pack === 'id' ? '71' : 'id', [put(20 + i, i + 1), del(3, i + 1)]);
        const whole = await device.assemble(false);
        const changed = await device.assemble(true);
        expect(essence(changed)).toEqual(essence(whole));
        device.now = changed;
      }
    }),
    { numRuns: 60 },
  );
});

it('catatan yang pindah ke paket lain tidak hilang, paket mana pun yang lebih dulu', async () => {
  for (const [from, to] of [PACKS, [...PACKS].reverse()]) {
    const device = new Device();
    await device.start();
    await device.push(from ?? '', [put(5, 1)]);
    device.now = await device.assemble(false);
    await device.push(to ?? '', [put(5, 2)]);
    await device.push(from ?? '', [del(5, 2)]);
    const changed = await device.assemble(true);
    expect(idsOf(changed.index)).toContain('contoh:klaim-5');
    expect(essence(changed)).toEqual(essence(await device.assemble(false)));
  }
});

it('membaca semuanya bila penerbit dicabut atau indeks tidak dapat diubah', async () => {
  const device = new Device();
  await device.start();
  await device.push('id', [put(5, 1)]);
  device.now = await device.assemble(false);
  expect(idsOf((await device.assemble(true, ['paket:'])).index)).toEqual(['contoh:klaim-5']);
  const update = idIndexer.updateIndex;
  try {
    idIndexer.updateIndex = () => {
      throw new RangeError('versi lain');
    };
    await device.push('id', [put(6, 2)]);
    expect(idsOf((await device.assemble(true)).index)).toContain('contoh:klaim-6');
  } finally {
    idIndexer.updateIndex = update;
  }
});
