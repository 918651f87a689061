/**
 * Brings the matcher up: from the stored blob when there is one, from the package's seed at the
 * first start, in memory where nothing can be stored, by a rebuild when the blob is of another
 * version. Whatever fails, the feed goes on and a later question tries again.
 */
import { buildIndex, docOf, IndexFormatError, Matcher } from '#data/match/index.ts';
import type { IndexStatus } from '#data/protocol.ts';
import {
  type ClaimStore,
  DamagedGenerationError,
  memoryGeneration,
  NoLastingStorageError,
  type OpenGeneration,
  verifyGeneration,
} from '#data/store/index.ts';
import type { PackageFiles } from './package-files.ts';

/** Everything that answering a question needs. */
export interface Engine {
  matcher: Matcher;
  generation: OpenGeneration;
  notice: IndexStatus['notice'];
}

/** What the engine stands on; handed in, so that tests can break each of them. */
export interface EngineWorld {
  store: Pick<ClaimStore, 'current' | 'install' | 'replaceIndex' | 'wipe'>;
  openPackageFiles(): Promise<PackageFiles>;
  /** True when what is stored may be thrown away now: at most once an hour (fault table, row 26). */
  mayRebuild(): Promise<boolean>;
}

/** The one engine of this background. */
export interface EngineKeeper {
  /** The engine, started at the first call; a failed start is tried anew at the next. */
  current(): Promise<Engine>;
  /**
   * Answers with the engine. When stored bytes turn out to be damaged, everything stored is
   * deleted, the package's seed is installed again, and the question is answered once more; where
   * that was done less than an hour ago, the package answers from memory instead.
   */
  answer<T>(work: (engine: Engine) => Promise<T>): Promise<T>;
  /** Something newer was installed: the next question is answered from it. */
  renew(): void;
}

/** Keeps one engine, whatever happens to the store beneath it. */
export function createEngineKeeper(world: EngineWorld): EngineKeeper {
  let running: Promise<Engine> | undefined;

  /** Makes this start the one that everyone waits for; a failed one is forgotten. */
  function run(starting: Promise<Engine>): Promise<Engine> {
    const kept = starting.catch((error: unknown) => {
      if (running === kept) running = undefined;
      throw error;
    });
    running = kept;
    return kept;
  }

  const current = () => running ?? run(start(world));

  return {
    current,
    renew: () => {
      running = undefined;
    },
    async answer(work) {
      const used = current();
      try {
        return await work(await used);
      } catch (error) {
        if (!(error instanceof DamagedGenerationError)) throw error;
        if (running === used) run(heal(world, error));
        return work(await current());
      }
    },
  };
}

/** Stored bytes that are not what was verified: thrown away, or passed over for an hour. */
async function heal(world: EngineWorld, damage: DamagedGenerationError): Promise<Engine> {
  if (!(await world.mayRebuild())) {
    console.warn('[suluh] data tersimpan rusak lagi; bekal paket dipakai dari memori.', damage);
    return inMemory(world, await world.openPackageFiles());
  }
  console.warn('[suluh] data tersimpan rusak; dihapus dan dipasang ulang.', damage);
  await world.store.wipe();
  return start(world);
}

async function start(world: EngineWorld): Promise<Engine> {
  const files = await world.openPackageFiles();
  try {
    return await load(world, await openStored(world, files));
  } catch (error) {
    if (!(error instanceof NoLastingStorageError)) throw error;
    console.warn('[suluh]', error.message, error.cause);
    return inMemory(world, files);
  }
}

/** The package's records, with nothing stored. */
async function inMemory(world: EngineWorld, files: PackageFiles): Promise<Engine> {
  const verified = await verifyGeneration(files.headJson, files.file);
  const engine = await load(world, memoryGeneration(verified, files.seedId));
  return { ...engine, notice: 'private-mode' };
}

/** The stored generation; installs the package's seed when there is none or another. */
async function openStored(world: EngineWorld, files: PackageFiles): Promise<OpenGeneration> {
  const stored = await openOrWipe(world);
  if (stored && (stored.source === 'sync' || stored.seedId === files.seedId)) return stored;
  const verified = await verifyGeneration(files.headJson, files.file).catch((error: unknown) => {
    if (!stored) throw error;
    console.warn('[suluh] bekal paket tidak utuh; data yang tersimpan tetap dipakai.', error);
  });
  if (!verified) return stored ?? Promise.reject(new DamagedGenerationError('paket'));
  if (verified.unreadable > 0) {
    console.warn(`[suluh] ${verified.unreadable} catatan tak terbaca dilewati; sisanya dipakai.`);
  }
  await world.store.install(verified, 'seed', files.seedId);
  return (await world.store.current()) ?? memoryGeneration(verified, files.seedId);
}

/** A backing store that cannot be opened never heals by itself: delete it and start anew. */
async function openOrWipe(world: EngineWorld): Promise<OpenGeneration | null> {
  try {
    return await world.store.current();
  } catch (error) {
    if (!(await world.mayRebuild())) throw error;
    console.warn('[suluh] penyimpanan tak terbaca; dihapus dan dibangun ulang dari paket.', error);
    await world.store.wipe();
    return await world.store.current();
  }
}

async function load(world: EngineWorld, generation: OpenGeneration): Promise<Engine> {
  try {
    return { matcher: Matcher.load(generation.index), generation, notice: null };
  } catch (error) {
    if (!(error instanceof IndexFormatError)) throw error;
    console.warn('[suluh] indeks pencocok versi lain; dibangun ulang dari catatan.', error.message);
    const docs = [];
    for await (const record of generation.records.all()) docs.push(docOf(record));
    const index = buildIndex(docs);
    if (generation.source !== 'memory') await world.store.replaceIndex(index);
    return {
      matcher: Matcher.load(index),
      generation: { ...generation, index },
      notice: 'rebuilt',
    };
  }
}
