/** Brings one publisher's data up to date in memory; storing is the caller's, in one transaction. */
import type { FeedHead, PackHead } from '#data/store/index.ts';
import { type OpenRepository, openRepository, type RepositoryWorld } from '../client/repository.ts';
import { SyncError, type SyncErrorCode } from '../errors.ts';
import { countSigners } from '../tuf/envelope.ts';
import type { Trusted } from '../tuf/trusted.ts';
import { type ApplyWorld, applySteps } from './apply.ts';
import { planPack } from './plan.ts';
import type { PublisherEntry } from './publisher-entry.ts';
import { type SegmentTarget, segmentTargets } from './targets.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What following a publisher needs besides a repository's world. */
export interface FeedWorld extends RepositoryWorld {
  /** A segment of the current generation by name. */
  stored(name: string): Promise<Bytes>;
  /** Downloaded, verified and judged, but not yet applied: an interrupted run goes on from there. */
  staging: {
    get(sha256: string): Promise<Bytes | undefined>;
    put(sha256: string, bytes: Bytes): Promise<void>;
  };
}

/** What came of it. */
export interface FeedUpdate {
  feed: FeedHead;
  /** False when everything was there already. */
  changed: boolean;
  added: Map<string, Bytes>;
  /** The publisher's hint for the next question. */
  pollSeconds: number | undefined;
  warnings: SyncErrorCode[];
}

const DAY = 86_400_000;

/**
 * Follows a publisher. `packs` are the areas wanted ("id" is the whole country).
 * Throws SyncError; `before` stays good in every case.
 */
export async function updateFeed(
  entry: PublisherEntry,
  before: FeedHead | null,
  packs: readonly string[],
  world: FeedWorld,
): Promise<FeedUpdate> {
  if (entry.status === 'revoked') throw new SyncError('revoked', entry.id);
  const repository = await openRepository(
    {
      id: entry.id,
      mirrors: entry.mirrors,
      start: { rootSha256: entry.rootSha256, version: entry.minRootVersion },
      epoch: entry.epoch,
    },
    world,
  );
  const { trusted } = repository;
  const { targets } = trusted;
  if (!targets) throw new SyncError('no-target', 'targets.json');
  const known = before && before.epoch >= entry.epoch ? before : null;
  assertNotBehind(trusted, targets.signed.version, entry, known);

  const { usable, tooNew } = segmentTargets(targets.signed);
  const { keys, roles } = trusted.root.signed;
  const applyWorld: ApplyWorld = {
    entry,
    ...downloads(repository, world),
    stored: world.stored,
    shrinkAllowed: (await countSigners(targets, keys, roles.targets)) >= 2,
    days: Math.max(1, Math.ceil((world.now - (known?.appliedAt ?? 0)) / DAY)),
  };
  const heads: PackHead[] = [];
  const added = new Map<string, Bytes>();
  let changed = known === null || known.packs.some(({ pack }) => !packs.includes(pack));
  for (const pack of packs) {
    const ofPack = usable.filter((target) => target.custom.pack === pack);
    const position = known?.packs.find((head) => head.pack === pack) ?? null;
    if (ofPack.length === 0 && tooNew) throw new SyncError('client-too-old', pack);
    const applied = await applyPack(pack, position, ofPack, applyWorld);
    if (applied === 'current') {
      if (position) heads.push(position);
      continue;
    }
    changed = true;
    heads.push(applied.head);
    for (const [name, bytes] of applied.added) added.set(name, bytes);
  }
  return {
    feed: {
      publisher: { id: entry.id, name: entry.name, type: entry.type },
      idPrefix: entry.scope.idPrefix,
      epoch: entry.epoch,
      rootVersion: trusted.root.signed.version,
      targetsVersion: targets.signed.version,
      appliedAt: world.now,
      packs: heads,
    },
    changed,
    added,
    pollSeconds: trusted.timestamp?.signed.suluh?.pollSeconds,
    warnings: repository.conflict ? ['same-version'] : [],
  };
}

/** Deltas first; where they do not continue what we hold, the base. */
async function applyPack(
  pack: string,
  position: PackHead | null,
  targets: SegmentTarget[],
  world: ApplyWorld,
) {
  const steps = planPack(targets, position);
  if (steps.length === 0) return 'current';
  try {
    return await applySteps(pack, position, steps, world);
  } catch (error) {
    const broken = error instanceof SyncError && error.code === 'chain';
    if (!broken || steps[0]?.kind === 'base') throw error;
    return applySteps(pack, position, planPack(targets, null), world);
  }
}

/** What was staged or applied before is not downloaded again; what is new is staged once judged. */
function downloads(
  repository: OpenRepository,
  { staging, stored }: FeedWorld,
): Pick<ApplyWorld, 'download' | 'judged'> {
  const fresh = new Set<string>();
  return {
    async download(target) {
      const here = await staging.get(target.sha256);
      if (here) return here;
      const applied = await stored(`${target.sha256}.gz`);
      if (applied.length === target.file.length) return applied;
      const bytes = await repository.download(target.name, target.file);
      fresh.add(target.sha256);
      return bytes;
    },
    async judged({ sha256 }, bytes) {
      if (fresh.delete(sha256)) await staging.put(sha256, bytes);
    },
  };
}

/** The registry's least root, and the versions that our data came with. */
function assertNotBehind(
  trusted: Trusted,
  targetsVersion: number,
  entry: PublisherEntry,
  known: FeedHead | null,
): void {
  const root = trusted.root.signed.version;
  if (root < entry.minRootVersion) {
    throw new SyncError('rollback', `root ${root}, the registry wants ${entry.minRootVersion}`);
  }
  // A new root may have rotated keys to recover from a fast-forward (5.3.11); else versions rise.
  if (known && root <= known.rootVersion && targetsVersion < known.targetsVersion) {
    throw new SyncError('rollback', `targets ${targetsVersion} after ${known.targetsVersion}`);
  }
  if (known && root < known.rootVersion) {
    throw new SyncError('rollback', `root ${root} after ${known.rootVersion}`);
  }
}
