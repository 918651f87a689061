/**
 * One round over all followed publishers: each on its own, with its own deadline; whatever
 * succeeded goes into one new generation, written in one transaction.
 */
import {
  assembleGeneration,
  type FeedHead,
  type Generation,
  type Indexer,
} from '#data/store/index.ts';
import { isDue, nextPoll, nextRetry } from '../client/back-off.ts';
import { SyncError, type SyncErrorCode } from '../errors.ts';
import { type FeedUpdate, type FeedWorld, updateFeed } from './follow.ts';
import type { PublisherEntry } from './publisher-entry.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A publisher that is followed, and when it is next due. */
export interface Following {
  entry: PublisherEntry;
  /** Packs wanted: "id" and the chosen areas. */
  packs: readonly string[];
}

/** What is remembered of each publisher between rounds. */
export interface FeedSchedule {
  nextAt: number;
  failures: number;
  /** The last failure, for people; null after a success. */
  problem: { code: SyncErrorCode; detail: string; since: number } | null;
  /** Last success, milliseconds since 1970. */
  succeededAt: number | null;
}

/** The state that a round begins with and, when something changed, replaces. */
export interface RoundBase {
  feeds: readonly FeedHead[];
  seed: Parameters<typeof assembleGeneration>[0]['seed'];
  /** The current generation's contents; where it stands, only what came since is read. */
  before?: Parameters<typeof assembleGeneration>[0]['before'];
  /** A segment of the package or of the current generation. */
  segment(name: string): Promise<Bytes>;
}

/** What a round needs. */
export interface RoundWorld<Doc> extends Omit<FeedWorld, 'stored'> {
  base: RoundBase;
  indexer: Indexer<Doc>;
  /** For one publisher, everything included. */
  publisherDeadlineMs: number;
  /** Make a new generation even if no publisher changed (the package did). */
  force?: boolean;
  signal?: AbortSignal | undefined;
}

/** A round's outcome; `generation` is null when there is nothing new to store. */
export interface Round {
  generation: Generation | null;
  feeds: FeedHead[];
  schedules: Map<string, FeedSchedule>;
}

/** Publishers asked at the same time. */
const AT_ONCE = 6;

/**
 * True when a round would do anything: somebody is due, or what is held is of somebody who is not
 * followed any more. Needs the heads only, so that a look that finds nothing costs nothing.
 */
export function isAnythingDue(
  following: readonly Following[],
  schedules: ReadonlyMap<string, FeedSchedule>,
  feeds: readonly FeedHead[],
  now: number,
): boolean {
  const active = following.filter(isActive);
  const isFollowed = ({ publisher }: FeedHead) =>
    active.some(({ entry }) => entry.id === publisher.id);
  return !feeds.every(isFollowed) || active.some((one) => isAsked(one, schedules, feeds, now));
}

const isActive = ({ entry }: Following) => entry.status === 'active';

function isAsked(
  { entry: { id } }: Following,
  schedules: ReadonlyMap<string, FeedSchedule>,
  feeds: readonly FeedHead[],
  now: number,
): boolean {
  const schedule = schedules.get(id);
  // Rows 26 and 27: what was fetched and then lost is fetched again at once.
  const lost = schedule?.failures === 0 && !feeds.some(({ publisher }) => publisher.id === id);
  return lost || isDue(schedule?.nextAt, now);
}

/**
 * Asks every publisher that is due. `schedules` holds what the last round left. Never throws for
 * a publisher's sake; its failure stands in its schedule.
 */
export async function syncAll<Doc>(
  following: readonly Following[],
  schedules: ReadonlyMap<string, FeedSchedule>,
  world: RoundWorld<Doc>,
): Promise<Round> {
  const next = new Map<string, FeedSchedule>();
  const updates = new Map<string, FeedUpdate>();
  const active = following.filter(isActive);
  const due = active.filter((one) => isAsked(one, schedules, world.base.feeds, world.now));
  await inParallel(due, AT_ONCE, async (one) => {
    const { id } = one.entry;
    const before = schedules.get(id);
    try {
      const update = await withDeadline(world, (signal) => {
        const http = { ...world.http, signal };
        return updateFeed(one.entry, headOf(world, id), one.packs, {
          ...world,
          http,
          stored: world.base.segment,
        });
      });
      updates.set(id, update);
      next.set(id, succeeded(update, world));
    } catch (error) {
      next.set(id, failed(error, before, world));
    }
  });
  for (const { entry } of active) {
    const kept = schedules.get(entry.id);
    if (kept && !next.has(entry.id)) next.set(entry.id, kept);
  }

  const feeds = active.flatMap(({ entry }) => {
    const feed = updates.get(entry.id)?.feed ?? headOf(world, entry.id);
    return feed ? [feed] : [];
  });
  const left = world.base.feeds.some(
    ({ publisher }) => !feeds.some((f) => f.publisher.id === publisher.id),
  );
  const changed = left || [...updates.values()].some((update) => update.changed);
  if (!changed && !world.force) return { generation: null, feeds, schedules: next };

  const added = new Map([...updates.values()].flatMap((update) => [...update.added]));
  const generation = await assembleGeneration(
    {
      seed: world.base.seed,
      feeds,
      // Row 18: what a revoked publisher said vanishes, also from the package's records.
      withdrawn: following
        .filter(({ entry }) => entry.status === 'revoked')
        .map(({ entry }) => entry.scope.idPrefix),
      segment: async (name) => added.get(name) ?? (await world.base.segment(name)),
      ...(world.base.before ? { before: world.base.before } : {}),
    },
    world.indexer,
  );
  return { generation, feeds, schedules: next };
}

function headOf<Doc>(world: RoundWorld<Doc>, id: string): FeedHead | null {
  return world.base.feeds.find(({ publisher }) => publisher.id === id) ?? null;
}

function succeeded<Doc>(update: FeedUpdate, world: RoundWorld<Doc>): FeedSchedule {
  const [warning] = update.warnings;
  return {
    nextAt: nextPoll(world.now, update.pollSeconds, world.random),
    failures: 0,
    problem: warning ? { code: warning, detail: 'conflict', since: world.now } : null,
    succeededAt: world.now,
  };
}

function failed<Doc>(
  error: unknown,
  before: FeedSchedule | undefined,
  world: RoundWorld<Doc>,
): FeedSchedule {
  const known =
    error instanceof SyncError ? error : new SyncError('storage', String(error), { cause: error });
  const failures = (before?.failures ?? 0) + 1;
  return {
    nextAt: nextRetry(world.now, failures, known.retryAfter, world.random),
    failures,
    problem: {
      code: known.code,
      detail: known.detail,
      since: before?.problem?.since ?? world.now,
    },
    succeededAt: before?.succeededAt ?? null,
  };
}

/** Ends the work when its time is over, even where somebody ignores the signal. */
async function withDeadline<Doc, T>(
  world: RoundWorld<Doc>,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const stop = () => controller.abort(new SyncError('timeout', 'stopped'));
  const timer = setTimeout(
    () => controller.abort(new SyncError('timeout', 'the publisher took too long')),
    world.publisherDeadlineMs,
  );
  world.signal?.addEventListener('abort', stop, { once: true });
  const over = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason));
  });
  try {
    return await Promise.race([work(controller.signal), over]);
  } finally {
    clearTimeout(timer);
    world.signal?.removeEventListener('abort', stop);
  }
}

async function inParallel<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<void>,
) {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}
