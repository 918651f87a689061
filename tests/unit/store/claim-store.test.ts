import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  ClaimStore,
  NoLastingStorageError,
  SuluhDatabase,
  verifyGeneration,
} from '#data/store/index.ts';
import { puts, sampleFiles, sampleReview } from './sample.ts';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

async function generationOf(ids: readonly string[]) {
  const { headJson, file } = await sampleFiles(puts(ids.map((id) => sampleReview(id))));
  return verifyGeneration(headJson, file);
}

describe('penyimpanan', () => {
  it('kosong sebelum pemasangan pertama', async () => {
    expect(await new ClaimStore().current()).toBeNull();
  });

  it('membaca satu catatan menurut id dari ribuan, lewat potongannya', async () => {
    const ids = Array.from({ length: 2500 }, (_, i) => `klaim-${i}`);
    const store = new ClaimStore();
    await store.install(await generationOf(ids), 'seed', 's1');
    const open = await store.current();
    expect(open?.head.segments[0]?.chunks.length).toBeGreaterThan(5);
    expect((await open?.records.record('klaim-0'))?.id).toBe('klaim-0');
    expect((await open?.records.record('klaim-2499'))?.id).toBe('klaim-2499');
    expect(await open?.records.record('klaim-2500')).toBeNull();
    expect(await open?.records.record('__proto__')).toBeNull();
  });

  it('menyimpan generasi sebelumnya dan membuang yang lebih tua', async () => {
    const db = new SuluhDatabase();
    const store = new ClaimStore(db);
    for (const id of ['a', 'b', 'c']) await store.install(await generationOf([id]), 'seed', id);
    expect((await store.current())?.seedId).toBe('c');
    expect(await db.indexes.toCollection().primaryKeys()).toEqual([2, 3]);
    expect((await db.segments.toArray()).map((row) => row.generation)).toEqual([2, 3]);
  });

  it('tetap pada generasi lama bila pemasangan terputus di tengah', async () => {
    const db = new SuluhDatabase();
    const store = new ClaimStore(db);
    await store.install(await generationOf(['lama']), 'seed', 'lama');
    db.heads.hook('updating', () => {
      throw new Error('putus');
    });
    await expect(store.install(await generationOf(['baru']), 'seed', 'baru')).rejects.toThrow();
    const open = await new ClaimStore(db).current();
    expect(open?.seedId).toBe('lama');
    expect(await open?.records.record('baru')).toBeNull();
    expect(await db.indexes.count()).toBe(1);
  });

  it('bangun lagi setelah sambungannya ditutup', async () => {
    const db = new SuluhDatabase();
    const store = new ClaimStore(db);
    await store.install(await generationOf(['a']), 'seed', 's');
    db.close();
    expect((await store.current())?.seedId).toBe('s');
  });

  it('mengatakan bahwa peramban tidak memberi tempat menyimpan', async () => {
    Dexie.dependencies.indexedDB = undefined as never;
    await expect(new ClaimStore().current()).rejects.toThrow(NoLastingStorageError);
  });
});
