/**
 * Rows 22 and 23 of the fault table in Node: the worker is killed at every await of a sync (each
 * request, each read and write of either storage, before and after it, and at each row written
 * inside the transaction). Afterwards the index is the old one or the new one, whole, and the next
 * sync finishes. Publisher and records are invented.
 */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { buildIndex, docOf } from '#data/match/index.ts';
import { ClaimStore } from '#data/store/index.ts';
import type { PackageFiles } from '#entrypoints/background/package-files.ts';
import { subscriptions } from '#entrypoints/background/sync/sync-storage.ts';
import { puts, sampleFiles, sampleReview } from '../store/sample.ts';
import { listed } from '../sync/follower.ts';
import { serve } from '../sync/loopback.ts';
import { records, TestPublisher } from '../sync/publisher.ts';
import { localSyncer } from './local-syncer.ts';

const DAY = 86_400_000;

/** A life that ends at its n-th step: from then on nothing it awaits ever comes back. */
class Life {
  steps = 0;
  readonly ended: Promise<'killed'>;
  readonly #last: number;
  #end: (how: 'killed') => void = () => {};

  constructor(last: number) {
    this.#last = last;
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  /** True when this step is the one at which it dies, or it is dead already. */
  dies(): boolean {
    if (++this.steps < this.#last) return false;
    this.#end('killed');
    return true;
  }

  async step(): Promise<void> {
    if (this.dies()) await new Promise(() => {});
  }

  around<A extends unknown[], R>(work: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
    return async (...args) => {
      await this.step();
      const result = await work(...args);
      await this.step();
      return result;
    };
  }
}

/** A background that lives that life; everything it touches outside itself goes through it. */
function live(life: Life, openPackageFiles: () => Promise<PackageFiles>) {
  vi.stubGlobal('fetch', life.around(fetch));
  const { local } = fakeBrowser.storage;
  const [get, set] = [local.get.bind(local), local.set.bind(local)];
  vi.spyOn(local, 'get').mockImplementation(life.around(get));
  vi.spyOn(local, 'set').mockImplementation(life.around(set));
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args: Parameters<typeof put>
  ) {
    const request = put.apply(this, args);
    if (life.dies()) this.transaction.abort();
    return request;
  });
  const store = new ClaimStore();
  for (const name of ['current', 'install', 'segment', 'stage', 'staged']) {
    Reflect.set(store, name, life.around(Reflect.get(store, name).bind(store)));
  }
  return start(store, openPackageFiles);
}

function start(store: ClaimStore, openPackageFiles: () => Promise<PackageFiles>) {
  const { engines, syncer } = localSyncer(store, openPackageFiles, async () => false);
  const ids = async () => {
    const { generation, matcher } = await engines.current();
    const found: string[] = [];
    for await (const { id } of generation.records.all()) found.push(id);
    expect(matcher.size).toBe(found.length);
    return found.sort();
  };
  return { syncer, ids };
}

/** A fresh profile. */
function reset(): void {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  fakeBrowser.reset();
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
}

test('baris 22 dan 23: dimatikan pada setiap langkah: lama atau baru, tak pernah campuran, dan dilanjutkan', async () => {
  const publisher = await TestPublisher.create();
  const { repo } = publisher;
  for (const role of ['root', 'targets', 'snapshot', 'timestamp'] as const) {
    repo.expires[role] = Date.now() + 6 * DAY;
  }
  await repo.write('root');
  await publisher.publish(records(0, 20));
  const day1 = new Map(repo.files);
  await publisher.publish([...records(1, 20), ...records(30, 33)]);
  const day2 = new Map(repo.files);
  const serveDay = (files: typeof day1) => {
    repo.files.clear();
    for (const [name, bytes] of files) repo.files.set(name, bytes);
  };
  const web = await serve({ satu: repo });
  const entry = await listed(repo, [web.url('satu')]);
  const seed = [sampleReview('paket', 'Klaim buatan yang ada di dalam paket.')];
  const { headJson, file } = await sampleFiles(puts(seed), buildIndex(seed.map(docOf)));
  const openPackageFiles = async () => ({ headJson, seedId: 'paket-1', file });
  const born = () => start(new ClaimStore(), openPackageFiles);
  const wanted = (of: readonly { id: string }[]) => ['paket', ...of.map(({ id }) => id)].sort();
  const before = wanted(records(0, 20));
  const after = wanted([...records(1, 20), ...records(30, 33)]);

  const seen = { old: 0, new: 0 };
  for (let last = 1, end = 'killed'; end === 'killed'; last++) {
    reset();
    await subscriptions.setValue([{ entry, listed: false }]);
    serveDay(day1);
    await born().syncer.run('now', 'wait');
    expect(await born().ids()).toEqual(before);
    serveDay(day2);
    const life = new Life(last);
    const { syncer } = live(life, openPackageFiles);
    const finished = syncer.run('now', 'wait').then(() => 'finished');
    end = await Promise.race([finished, life.ended]);
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const reborn = born();
    const ids = await reborn.ids();
    const isOld = ids.includes('contoh:klaim-0');
    expect(ids).toEqual(isOld ? before : after);
    seen[isOld ? 'old' : 'new']++;
    await reborn.syncer.run('now', 'wait');
    expect(await born().ids()).toEqual(after);
    if (end === 'finished') expect(life.steps).toBeGreaterThan(50);
  }
  expect(seen.old).toBeGreaterThan(40);
  expect(seen.new).toBeGreaterThan(2);
  console.log(`killed: ${JSON.stringify(seen)}`);
});
