/**
 * Runs sync in the background: one round at a time over all contexts (a Web Lock), results into
 * the store, the engine restarted on the new generation.
 */
import { buildIndex, docOf, updateIndex } from '#data/match/index.ts';
import { regions } from '#data/settings.ts';
import { type ClaimStore, StaleGenerationError, verifyGeneration } from '#data/store/index.ts';
import { isDue, nextPoll, nextRetry } from '#data/sync/client/back-off.ts';
import type { OpenRepository, RepositoryWorld } from '#data/sync/client/repository.ts';
import { SyncError } from '#data/sync/errors.ts';
import { updateRegistry } from '#data/sync/feed/registry.ts';
import { siteHooksOf } from '#data/sync/feed/site-hooks.ts';
import {
  type FeedSchedule,
  type Following,
  isAnythingDue,
  syncAll,
} from '#data/sync/feed/sync-all.ts';
import type { EngineKeeper } from '../engine.ts';
import type { PackageFiles, RegistryFiles } from '../package-files.ts';
import {
  createRequestLog,
  registryEntries,
  registrySchedule,
  schedules,
  siteHooks,
  subscriptions,
  trustedFiles,
} from './sync-storage.ts';

/** What sync stands on; handed in, so that tests can break each of them. */
export interface SyncerWorld {
  store: ClaimStore;
  engines: EngineKeeper;
  openPackageFiles(): Promise<PackageFiles>;
  openRegistryFiles(): Promise<RegistryFiles | null>;
  /** Runs the work alone over all contexts; while another is at it, waits or does nothing. */
  alone(work: () => Promise<void>, meanwhile: 'wait' | 'skip'): Promise<void>;
  signal: AbortSignal;
}

export interface Syncer {
  /** One round; `now` asks every publisher, due or not. A round that is under way is waited for, or skipped. */
  run(how: 'now' | 'due', meanwhile: 'wait' | 'skip'): Promise<void>;
  /** For looking at a publisher without following it. */
  repositoryWorld(): Promise<Omit<RepositoryWorld, 'trusted'>>;
}

const PUBLISHER_DEADLINE_MS = 240_000;
/** The registry's name among the trusted repositories; no record id looks like it. */
const REGISTRY = '(registry)';

export function createSyncer(world: SyncerWorld): Syncer {
  const log = createRequestLog();

  async function repositoryWorld() {
    const { headJson } = await world.openPackageFiles();
    const dataDate = Reflect.get(Object(headJson), 'dataDate');
    return {
      http: { onRequest: log.note, signal: world.signal },
      now: Date.now(),
      // The newest day in the package: this program cannot be older than its data.
      builtAt: typeof dataDate === 'string' ? Date.parse(dataDate) : 0,
      random: Math.random,
    };
  }

  async function round(how: 'now' | 'due'): Promise<void> {
    const common = { ...(await repositoryWorld()), trusted: trustedFiles };
    await refreshRegistry(common, how);
    const following = await followed();
    const known = new Map(await schedules.getValue());
    const files = await world.openPackageFiles();
    if (how === 'due') {
      // Most looks of the alarm end here: neither index nor package is read for them.
      // Where nothing lasts (rows 26 and 29) the engine knows what to do.
      const held = await world.store.held().catch(() => null);
      const sameSeed = held?.feeds.length === 0 || held?.seedId === files.seedId;
      if (held && sameSeed && !isAnythingDue(following, known, held.feeds, common.now)) return;
    }
    const { generation: engine } = await world.engines.current();
    if (following.length === 0 && engine.feeds.length === 0) return;
    if (engine.source === 'memory') return;
    const seed = await verifyGeneration(files.headJson, files.file);
    const due =
      how === 'due' ? known : new Map([...known].map(([id, s]) => [id, { ...s, nextAt: 0 }]));
    const { store } = world;
    const result = await syncAll(following, due, {
      ...common,
      staging: {
        get: (sha256) => store.staged(sha256),
        put: (sha256, bytes) => store.stage(sha256, bytes),
      },
      indexer: { docOf, buildIndex, updateIndex },
      publisherDeadlineMs: PUBLISHER_DEADLINE_MS,
      force: engine.feeds.length > 0 && engine.seedId !== files.seedId,
      signal: world.signal,
      base: {
        feeds: engine.feeds,
        before: { head: engine.head, index: engine.index, locator: engine.records.locator },
        seed: { publishers: seed.head.publishers, segments: seed.head.segments },
        segment: async (name) => seed.segments.get(name) ?? (await store.segment(name)),
      },
    });
    if (result.generation) {
      const following = { feeds: result.feeds, after: engine.generation };
      try {
        await store.install(result.generation, 'sync', files.seedId, following);
      } catch (error) {
        if (error instanceof StaleGenerationError) throw error;
        await schedules.setValue(notStored(result.schedules, error, common));
        return;
      }
      world.engines.renew();
    }
    await schedules.setValue([...result.schedules]);
  }

  /** Row 25: the disk is full. The old generation answers; everybody is asked again later. */
  function notStored(
    now: ReadonlyMap<string, FeedSchedule>,
    error: unknown,
    { now: at, random }: RepositoryWorld,
  ): [string, FeedSchedule][] {
    console.warn('[suluh] data baru tidak dapat disimpan; yang lama tetap dipakai.', error);
    return Array.from(now, ([id, schedule]) => {
      const failures = schedule.failures + 1;
      const problem = schedule.problem ?? { code: 'storage', detail: String(error), since: at };
      const nextAt = nextRetry(at, failures, undefined, random);
      return [id, { ...schedule, failures, nextAt, problem }];
    });
  }

  async function refreshRegistry(common: RepositoryWorld, how: 'now' | 'due'): Promise<void> {
    const registry = await world.openRegistryFiles();
    if (!registry) return;
    const before = await registrySchedule.getValue();
    if (how === 'due' && !isDue(before?.nextAt, common.now)) return;
    const source = {
      id: REGISTRY,
      mirrors: registry.mirrors,
      start: { root: registry.root },
      epoch: 0,
    };
    try {
      const known = new Map(await registryEntries.getValue());
      const entries = await updateRegistry(source, known, common, readHooks);
      await registryEntries.setValue([...entries]);
      const nextAt = nextPoll(common.now, undefined, common.random);
      await registrySchedule.setValue({ nextAt, failures: 0 });
    } catch (error) {
      // The entries of the last time stay; the publishers themselves are asked all the same.
      if (!(error instanceof SyncError)) throw error;
      console.warn('[suluh]', error.message, error.detail);
      const failures = (before?.failures ?? 0) + 1;
      const nextAt = nextRetry(common.now, failures, error.retryAfter, common.random);
      await registrySchedule.setValue({ nextAt, failures });
    }
  }

  /** Hooks are a help, not a need: what goes wrong with them leaves those of the last time. */
  async function readHooks(registry: OpenRepository): Promise<void> {
    try {
      const known = new Map(await siteHooks.getValue());
      await siteHooks.setValue([...(await siteHooksOf(registry, known))]);
    } catch (error) {
      console.warn('[suluh] kait situs tidak terbaca; yang lama tetap dipakai.', error);
    }
  }

  return {
    repositoryWorld,
    async run(how, meanwhile) {
      await world.alone(async () => {
        try {
          await round(how);
        } catch (error) {
          if (!(error instanceof StaleGenerationError)) throw error;
          console.warn('[suluh]', error.message);
        } finally {
          await log.flush();
        }
      }, meanwhile);
    },
  };
}

/** Subscriptions with the registry's present words about the listed ones, and the wanted packs. */
async function followed(): Promise<Following[]> {
  const listed = new Map((await registryEntries.getValue()).map(([, entry]) => [entry.id, entry]));
  const packs = packsOf(await regions.getValue());
  return (await subscriptions.getValue()).map((subscription) => ({
    entry: (subscription.listed && listed.get(subscription.entry.id)) || subscription.entry,
    packs,
  }));
}

/** "71.71" wants the country's pack, the province's and its own. */
function packsOf(codes: readonly string[]): string[] {
  const own = codes.filter((code) => code !== 'ID');
  return [...new Set(['id', ...own.flatMap((code) => [code.slice(0, 2), code])])];
}
