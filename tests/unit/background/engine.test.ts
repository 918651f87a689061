import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { buildIndex, docOf } from '#data/match/index.ts';
import type { IndexRecord, SearchFilter } from '#data/schema/index.ts';
import {
  ClaimStore,
  DamagedGenerationError,
  NoLastingStorageError,
  SuluhDatabase,
} from '#data/store/index.ts';
import {
  cardContent,
  checkPosts,
  checkText,
  oneRecord,
  search,
} from '#entrypoints/background/answers.ts';
import { createEngineKeeper, type EngineWorld } from '#entrypoints/background/engine.ts';
import { mayRebuild } from '#entrypoints/background/sync/rebuild-gate.ts';
import { puts, sampleFiles, sampleReview } from '../store/sample.ts';

/** Invented claims for these tests. */
const RECORDS = [
  sampleReview(
    'subsidi-sepeda',
    'Pemerintah membagikan subsidi sepeda listrik Rp9 juta lewat tautan.',
  ),
  sampleReview('gempa-manado', 'Gempa besar akan mengguncang Manado pada malam tahun baru.'),
];
const typed = (query: string, filter: SearchFilter = {}) => ({ query, filter, limit: 10 });
const POST = 'INFO!! pemerintah membagikan subsidi sepeda listrik Rp9 juta lewat tautan ini';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

async function world(records: readonly IndexRecord[] = RECORDS, index?: Uint8Array<ArrayBuffer>) {
  const { headJson, file } = await sampleFiles(
    puts(records),
    index ?? buildIndex(records.map(docOf)),
  );
  const openPackageFiles = vi.fn(async () => ({ headJson, seedId: 'seed-1', file: vi.fn(file) }));
  return { store: new ClaimStore(), openPackageFiles, mayRebuild: async () => true };
}

async function firstFinding(of: EngineWorld) {
  const engine = await createEngineKeeper(of).current();
  const [verdict] = await checkPosts(engine, { posts: [{ key: 'k', text: POST }] }, () => 0);
  return { engine, finding: verdict?.findings[0] };
}

describe('mesin di latar', () => {
  it('memasang bekal paket pada permulaan pertama, lalu menjawab', async () => {
    const { engine, finding } = await firstFinding(await world());
    expect(finding?.recordId).toBe('subsidi-sepeda');
    expect(finding?.rating.label).toBe('SALAH');
    expect(engine.generation.source).toBe('seed');
    expect(engine.notice).toBeNull();
  });

  it('bangun dari penyimpanan tanpa membaca berkas paket lagi', async () => {
    await firstFinding(await world());
    const second = await world();
    const unread = vi.fn();
    const { finding } = await firstFinding({
      ...second,
      openPackageFiles: async () => ({ ...(await second.openPackageFiles()), file: unread }),
    });
    expect(finding?.recordId).toBe('subsidi-sepeda');
    expect(unread).not.toHaveBeenCalled();
  });

  it('memasang ulang bila paketnya lain', async () => {
    await firstFinding(await world());
    const next = await world([sampleReview('lain', POST)]);
    const { finding } = await firstFinding({
      ...next,
      openPackageFiles: async () => ({ ...(await next.openPackageFiles()), seedId: 'seed-2' }),
    });
    expect(finding?.recordId).toBe('lain');
  });

  it('tetap menjawab dari yang tersimpan bila paket barunya tidak utuh', async () => {
    await firstFinding(await world());
    const next = await world([sampleReview('lain', POST)]);
    const { finding } = await firstFinding({
      ...next,
      openPackageFiles: async () => ({
        ...(await next.openPackageFiles()),
        seedId: 'seed-2',
        file: async () => new TextEncoder().encode('bukan itu'),
      }),
    });
    expect(finding?.recordId).toBe('subsidi-sepeda');
  });

  it('membangun ulang indeks versi lain dari catatannya, sekali saja', async () => {
    const old = await world(RECORDS, new TextEncoder().encode('SULUH-INDEX 999 entah apa'));
    const first = await firstFinding(old);
    expect(first.engine.notice).toBe('rebuilt');
    expect(first.finding?.recordId).toBe('subsidi-sepeda');
    const second = await firstFinding({ ...old, store: new ClaimStore() });
    expect(second.engine.notice).toBeNull();
  });

  it('baris 29: menjawab dari memori bila tidak ada tempat menyimpan, dan mengatakannya', async () => {
    Dexie.dependencies.indexedDB = undefined as never;
    const { engine, finding } = await firstFinding(await world());
    expect(finding?.recordId).toBe('subsidi-sepeda');
    expect(engine.generation.source).toBe('memory');
    expect(engine.notice).toBe('private-mode');
  });

  it('menghapus penyimpanan yang tak terbaca dan mulai lagi dari paket', async () => {
    const { store, openPackageFiles, mayRebuild } = await world();
    const current = vi.spyOn(store, 'current');
    current.mockRejectedValueOnce(new NoLastingStorageError(new Error('backing store')));
    const wipe = vi.spyOn(store, 'wipe');
    const { finding } = await firstFinding({ store, openPackageFiles, mayRebuild });
    expect(wipe).toHaveBeenCalledOnce();
    expect(finding?.recordId).toBe('subsidi-sepeda');
  });

  it('baris 26: penyimpanan yang rusak lagi dan lagi dibangun ulang sekali sejam; di antaranya dari memori', async () => {
    fakeBrowser.reset();
    const { store, openPackageFiles } = await world();
    vi.spyOn(store, 'current').mockRejectedValue(
      new NoLastingStorageError(new Error('Internal error opening backing store')),
    );
    const wipe = vi.spyOn(store, 'wipe');
    let now = 1_800_000_000_000;
    const of = { store, openPackageFiles, mayRebuild: () => mayRebuild(now) };
    for (const [minutes, wiped] of [
      [0, 1],
      [10, 1],
      [59, 1],
      [61, 2],
      [-600, 3],
    ] as const) {
      now = 1_800_000_000_000 + minutes * 60_000;
      const { engine, finding } = await firstFinding(of);
      expect(finding?.recordId).toBe('subsidi-sepeda');
      expect(engine.notice).toBe('private-mode');
      expect(wipe).toHaveBeenCalledTimes(wiped);
    }
  });

  it('baris 26: potongan rusak dua kali dalam sejam: bekal paket dari memori, tanpa menghapus lagi', async () => {
    const { store, openPackageFiles } = await world();
    const damage = async () => {
      await new SuluhDatabase().segments.toCollection().modify((row) => {
        row.bytes = new ArrayBuffer(row.bytes.byteLength);
      });
    };
    const allowed = [true, false];
    const engines = createEngineKeeper({
      store,
      openPackageFiles,
      mayRebuild: async () => allowed.shift() ?? false,
    });
    const wipe = vi.spyOn(store, 'wipe');
    for (const source of ['seed', 'memory']) {
      engines.renew();
      await engines.current();
      await damage();
      const reply = await engines.answer((engine) => oneRecord(engine, 'gempa-manado'));
      expect(reply).toMatchObject({ review: { id: 'gempa-manado' } });
      expect((await engines.current()).generation.source).toBe(source);
    }
    expect(wipe).toHaveBeenCalledOnce();
  });

  it('memasang ulang dari paket bila potongan tersimpan rusak, lalu menjawab', async () => {
    const { store, openPackageFiles, mayRebuild } = await world();
    const db = new SuluhDatabase();
    const engines = createEngineKeeper({ store, openPackageFiles, mayRebuild });
    await engines.current();
    await db.segments.toCollection().modify((row) => {
      row.bytes = new ArrayBuffer(row.bytes.byteLength);
    });
    const ask = () => engines.answer((engine) => oneRecord(engine, 'gempa-manado'));
    const replies = await Promise.all([ask(), ask(), ask()]);
    for (const reply of replies) expect(reply).toMatchObject({ review: { id: 'gempa-manado' } });
    expect(openPackageFiles).toHaveBeenCalledTimes(2);
  });

  it('mencoba lagi pada pertanyaan berikut setelah paket gagal dibaca', async () => {
    const good = await world();
    const openPackageFiles = vi
      .fn(good.openPackageFiles)
      .mockRejectedValueOnce(new DamagedGenerationError('uji'));
    const { current: load } = createEngineKeeper({ ...good, openPackageFiles });
    await expect(load()).rejects.toThrow(DamagedGenerationError);
    expect((await load()).matcher.size).toBe(2);
  });

  it('memulai hanya satu mesin untuk pertanyaan yang datang bersamaan', async () => {
    const { store, openPackageFiles, mayRebuild } = await world();
    const { current: load } = createEngineKeeper({ store, openPackageFiles, mayRebuild });
    const [a, b] = await Promise.all([load(), load()]);
    expect(a).toBe(b);
    expect(openPackageFiles).toHaveBeenCalledOnce();
  });
});

describe('jawaban', () => {
  it('memberi kartu lengkap dengan alasan dan letak kata yang sama', async () => {
    const { engine } = await firstFinding(await world());
    const card = await cardContent(
      engine,
      { recordIds: ['subsidi-sepeda', 'ditarik'], text: POST },
      'id',
    );
    expect(card.entries).toHaveLength(1);
    const entry = card.entries[0];
    expect(entry?.publisher).toEqual({ id: 'uji', name: 'Uji', type: 'media' });
    const words = entry?.claimSpans.map((s) =>
      entry.review.claim.slice(s.start, s.end).toLowerCase(),
    );
    expect(words).toContain('sepeda');
  });

  it('menemukan dengan salah ketik dan tidak memberi apa-apa untuk pencarian kosong', async () => {
    const { engine } = await firstFinding(await world());
    const reply = await search(engine, typed('subsisi sepda'), () => 0);
    expect(reply.hits[0]?.record).toMatchObject({ review: { id: 'subsidi-sepeda' } });
    expect((await search(engine, typed('   '), () => 0)).hits).toEqual([]);
  });

  it('menyaring hasil dan menyebut saringan apa saja yang ada', async () => {
    const { engine } = await firstFinding(await world());
    const reply = await search(engine, typed('subsidi sepeda', { rating: 'satire' }), () => 0);
    expect(reply.hits).toEqual([]);
    expect(reply.facets.ratings).toContain('false');
    expect(reply.facets.publishers.map(({ id }) => id)).toEqual(['uji']);
  });

  it('memeriksa teks tempelan seperti unggahan', async () => {
    const { engine } = await firstFinding(await world());
    const verdict = await checkText(engine, POST, () => 0);
    expect(verdict.findings[0]?.recordId).toBe('subsidi-sepeda');
  });
});
