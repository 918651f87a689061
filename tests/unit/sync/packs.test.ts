/** Plans, deltas, bases: what a pack becomes. Records are invented. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IndexRecord } from '#data/schema/index.ts';
import type { PackHead } from '#data/store/index.ts';
import type { SyncErrorCode } from '#data/sync/errors.ts';
import { applySteps } from '#data/sync/feed/apply.ts';
import { planPack } from '#data/sync/feed/plan.ts';
import type { PublisherEntry } from '#data/sync/feed/publisher-entry.ts';
import { segmentTargets } from '#data/sync/feed/targets.ts';
import { entry, record, records, TestPublisher } from './publisher.ts';

const refused = (code: SyncErrorCode) => expect.objectContaining({ name: 'SyncError', code });

/** A client of one pack that keeps segments in a map. */
class Client {
  head: PackHead | null = null;
  readonly stored = new Map<string, Uint8Array<ArrayBuffer>>();
  downloaded: string[] = [];

  async sync(
    from: TestPublisher,
    options: { entry?: PublisherEntry; shrinkAllowed?: boolean } = {},
  ) {
    this.downloaded = [];
    const steps = planPack(from.targets(), this.head);
    if (steps.length === 0) return;
    const applied = await applySteps('id', this.head, steps, {
      entry: options.entry ?? entry(),
      download: async (target) => {
        this.downloaded.push(target.name);
        return from.bytes(target.name);
      },
      judged: async () => undefined,
      stored: async (name) => this.stored.get(name) ?? new Uint8Array(0),
      shrinkAllowed: options.shrinkAllowed ?? false,
      days: 1,
    });
    for (const [name, bytes] of applied.added) this.stored.set(name, bytes);
    this.head = applied.head;
  }
}

describe('rantai pembaruan', () => {
  test('pertama kali pangkal, sesudahnya hanya selisih, dan tidak ada bila sudah terbaru', async () => {
    const publisher = await TestPublisher.create();
    const client = new Client();
    await publisher.publish(records(0, 50));
    await client.sync(publisher);
    expect(client.downloaded).toEqual(['base-id-0-1-0.ndjson.gz']);
    await publisher.publish(records(0, 52));
    await publisher.publish(records(1, 52), { base: true });
    await client.sync(publisher);
    expect(client.downloaded).toEqual(['delta-id-1-2-0.ndjson.gz', 'delta-id-2-3-0.ndjson.gz']);
    expect(client.head).toMatchObject({ seq: 3, live: 51 });
    await client.sync(publisher);
    expect(client.downloaded).toEqual([]);
  });

  test('memilih jalan termurah', async () => {
    const publisher = await TestPublisher.create();
    await publisher.publish(records(0, 10));
    const first = publisher.content;
    await publisher.publish([...records(0, 9), record(9, { summary: 'berubah' })]);
    await publisher.publish(records(0, 11));
    if (!first || !publisher.content) throw new Error('nothing published');
    await publisher.addDelta(1, publisher.content, [
      { op: 'put', rev: 3, record: record(9) },
      { op: 'put', rev: 3, record: record(10) },
    ]);
    const names = planPack(publisher.targets(), { seq: 1, digest: '' }).map(
      (step) => step.parts[0]?.name,
    );
    expect(names).toEqual(['delta-id-1-3-0.ndjson.gz']);
  });

  test('sembarang sejarah: klien yang ikut kapan pun berakhir sama dengan penerbitnya', async () => {
    const state = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 20, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({ ids: state, text: fc.nat(3), base: fc.boolean(), sync: fc.boolean() }),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        async (history) => {
          const publisher = await TestPublisher.create();
          const client = new Client();
          for (const { ids, text, base, sync } of history) {
            const now = ids.map(
              (n): IndexRecord => record(n, { summary: `Isi ${n % (text + 1)}` }),
            );
            await publisher.publish(now, { base });
            if (sync) await client.sync(publisher, { shrinkAllowed: true });
          }
          await client.sync(publisher, { shrinkAllowed: true });
          const newest = publisher.targets().find((t) => t.custom.to === client.head?.seq);
          expect(client.head?.live).toBe(publisher.content?.records.size);
          expect(client.head?.digest).toBe(newest?.custom.stateDigest);
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe('segmen yang buruk', () => {
  async function withDelta(): Promise<{ publisher: TestPublisher; client: Client }> {
    const publisher = await TestPublisher.create();
    const client = new Client();
    await publisher.publish(records(0, 50));
    await client.sync(publisher);
    await publisher.publish(records(0, 52));
    return { publisher, client };
  }
  const DELTA = 'delta-id-1-2-0.ndjson.gz';

  test('rawLength ±1, records ±1, from > to, masa depan, dan kind yang tidak dikenal tidak diterapkan', async () => {
    for (const change of [
      { rawLength: 1 },
      { records: 1 },
      { records: 3 },
      { from: 2, to: 1 },
      { from: 2 },
      { minClient: 2 },
      { schema: 2 },
      { kind: 'lain' },
      { chunks: [] },
    ]) {
      const { publisher, client } = await withDelta();
      const before = structuredClone(client.head);
      publisher.describe(DELTA, change);
      await client.sync(publisher).catch((error: unknown) => {
        expect(['chain', 'segment']).toContain(Object(error).code);
      });
      expect(client.head).toEqual(before);
    }
  });

  test('penerbit yang memerlukan klien lebih baru dikenali', async () => {
    const { publisher } = await withDelta();
    publisher.describe(DELTA, { minClient: 99 });
    const targets = {
      _type: 'targets' as const,
      spec_version: '1.0',
      version: 1,
      expires: '',
      targets: publisher.repo.targets,
    };
    expect(segmentTargets(targets).tooNew).toBe(true);
  });

  test('satu id dua kali, hapus yang tidak ada, dan revisi mundur ditolak', async () => {
    const del = { op: 'del', rev: 2, id: 'contoh:klaim-3' } as const;
    for (const lines of [
      [del, { ...del, rev: 3 }],
      [{ ...del, id: 'contoh:tidak-ada' }],
      [{ ...del, rev: 1 }],
      [{ op: 'put', rev: 1, record: record(3) } as const],
      [del, { op: 'put', rev: 1, record: record(3) } as const],
    ]) {
      const publisher = await TestPublisher.create();
      const client = new Client();
      await publisher.publish(records(0, 50));
      await client.sync(publisher);
      if (!publisher.content) throw new Error('nothing published');
      await publisher.addDelta(1, { ...publisher.content, seq: 2 }, lines);
      await expect(client.sync(publisher)).rejects.toEqual(refused('chain'));
      expect(client.head?.seq).toBe(1);
    }
  });

  test('di luar wewenang: id, hapusan, jenis, wilayah, penerbit, dan tautan', async () => {
    const scope = entry().scope;
    for (const [now, limits] of [
      [record(60, { id: 'lain:klaim' }), {}],
      [record(60, { publisher: 'lain' }), {}],
      [record(60), { scope: { ...scope, kinds: ['programFact'] } }],
      [record(60, { regions: ['72.01'] }), { scope: { ...scope, regions: ['71'] } }],
      [record(60, { regions: [] }), { scope: { ...scope, regions: ['71'] } }],
      [record(60, { regions: ['71'] }), { scope: { ...scope, regions: ['71.71'] } }],
      [record(60), { scope: { ...scope, linkHosts: ['contoh.go.id.evil.com'] } }],
      [record(60), { scope: { ...scope, linkHosts: ['evilcontoh.go.id', 'oh.go.id'] } }],
    ] as const) {
      const publisher = await TestPublisher.create();
      await publisher.publish([now]);
      await expect(new Client().sync(publisher, { entry: entry(limits) })).rejects.toEqual(
        refused('scope'),
      );
    }
    const inside = await TestPublisher.create();
    await inside.publish([record(60, { regions: ['71.71'] })]);
    await new Client().sync(inside, { entry: entry({ scope: { ...scope, regions: ['71'] } }) });

    const { publisher, client } = await withDelta();
    if (!publisher.content) throw new Error('nothing published');
    publisher.drop(DELTA);
    await publisher.addDelta(1, publisher.content, [{ op: 'del', rev: 2, id: 'lain:klaim' }]);
    await expect(client.sync(publisher)).rejects.toEqual(refused('scope'));
  });

  test('lebih banyak catatan sehari daripada yang dijanjikan ditolak', async () => {
    const { publisher, client } = await withDelta();
    const few = entry({ caps: { dailyRecords: 1 } });
    await expect(client.sync(publisher, { entry: few })).rejects.toEqual(refused('scope'));
    const small = entry({ caps: { records: 51 } });
    await expect(client.sync(publisher, { entry: small })).rejects.toEqual(refused('scope'));
  });
});

describe('penjaga penyusutan', () => {
  test('selisih yang menghapus di atas 5 % dan pangkal di bawah 80 % ditahan, kecuali dua kunci', async () => {
    for (const options of [{}, { base: true }]) {
      const publisher = await TestPublisher.create();
      const client = new Client();
      await publisher.publish(records(0, 100));
      await client.sync(publisher);
      await publisher.publish(records(0, 70), options);
      if (options.base) publisher.drop('delta-id-1-2-0.ndjson.gz');
      await expect(client.sync(publisher)).rejects.toEqual(refused('shrink'));
      expect(client.head?.live).toBe(100);
      await client.sync(publisher, { shrinkAllowed: true });
      expect(client.head?.live).toBe(70);
    }
  });

  test('lima hapusan boleh, juga pada penerbit kecil', async () => {
    const publisher = await TestPublisher.create();
    const client = new Client();
    await publisher.publish(records(0, 12));
    await client.sync(publisher);
    await publisher.publish(records(5, 12));
    await client.sync(publisher);
    expect(client.head?.live).toBe(7);
  });
});
