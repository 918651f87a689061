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
}

/** The one engine of this background. */
export interface EngineKeeper {
  /** The engine, started at the first call; a failed start is tried anew at the next. */
  current(): Promise<Engine>;
  /**
   * Answers with the engine. When stored bytes turn out to be damaged, everything stored is
   * deleted, the package's seed is installed again, and the question is answered once more.
   */
  answer<T>(work: (engine: Engine) => Promise<T>): Promise<T>;
  /** Something newer was installed: the next question is answered from it. */
  renew(): void;
}

/** Keeps one engine, whatever happens to the store beneath it. */
export function createEngineKeeper(world: EngineWorld): EngineKeeper {
  let running: Promise<Engine> | undefined;
  let healed = false;

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
        if (running === used) {
          if (healed) throw error;
          healed = true;
          console.warn('[suluh] data tersimpan rusak; dihapus dan dipasang ulang.', error);
          run(world.store.wipe().then(() => start(world)));
        }
        return work(await current());
      }
    },
  };
}

async function start(world: EngineWorld): Promise<Engine> {
  const files = await world.openPackageFiles();
  try {
    return await load(world, await openStored(world, files));
  } catch (error) {
    if (!(error instanceof NoLastingStorageError)) throw error;
    console.warn('[suluh]', error.message, error.cause);
    const verified = await verifyGeneration(files.headJson, files.file);
    const engine = await load(world, memoryGeneration(verified, files.seedId));
    return { ...engine, notice: 'private-mode' };
  }
}

/** The stored generation; installs the package's seed when there is none or another. */
async function openStored(world: EngineWorld, files: PackageFiles): Promise<OpenGeneration> {
  const stored = await openOrWipe(world);
  if (stored && (stored.source === 'sync' || stored.seedId === files.seedId)) return stored;
  const verified = await verifyGeneration(files.headJson, files.file);
  if (verified.unreadable > 0) {
    console.warn(`[suluh] ${verified.unreadable} catatan tak terbaca dilewati; sisanya dipakai.`);
  }
  await world.store.install(verified, 'seed', files.seedId);
  return (await world.store.current()) ?? memoryGeneration(verified, files.seedId);
}

/** A backing store that cannot be opened never heals by itself: delete it and start anew, once. */
async function openOrWipe(world: EngineWorld): Promise<OpenGeneration | null> {
  try {
    return await world.store.current();
  } catch (error) {
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
