/** Signs a new state of a repository: targets, snapshot and timestamp that fit each other. */
import { isSigned, type SignedFile } from '#data/sync/tuf/envelope.ts';
import type { TargetFile } from '#data/sync/tuf/schemas.ts';
import {
  DAY,
  instant,
  metaFile,
  signFile,
  snapshotOf,
  targetsOf,
  timestampOf,
} from './metadata.ts';
import type { SigningKey } from './signing-key.ts';
import type { Published } from './workspace.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type RoleSigners = Record<'targets' | 'snapshot' | 'timestamp', readonly SigningKey[]>;

/** sync.md: timestamp seven days, the rest a year. */
export const TIMESTAMP_LIFE = 7 * DAY;
export const YEAR = 365 * DAY;
/** Yearly files are signed again when this much of their life is left. */
const RENEW_BEFORE = 90 * DAY;

/** The versions that stand now, 0 where nothing was published yet. */
export interface Versions {
  targets: number;
  snapshot: number;
  timestamp: number;
}

export function versionsOf(published: Published): Versions {
  return {
    targets: published.targets.signed.version,
    snapshot: published.snapshot.signed.version,
    timestamp: published.timestamp.signed.version,
  };
}

/** New targets with all that must follow them. */
export async function releaseTargets(
  targets: Record<string, TargetFile>,
  before: Versions,
  signers: RoleSigners,
  now: number,
  pollSeconds: number,
): Promise<Map<string, Bytes>> {
  const version = before.targets + 1;
  const bytes = await signFile(targetsOf(version, now + YEAR, targets), signers.targets);
  const files = await releaseSnapshot({ version, bytes }, before, signers, now, pollSeconds);
  files.set(`metadata/${version}.targets.json`, bytes);
  return files;
}

async function releaseSnapshot(
  targets: { version: number; bytes: Bytes },
  before: Versions,
  signers: RoleSigners,
  now: number,
  pollSeconds: number,
): Promise<Map<string, Bytes>> {
  const version = before.snapshot + 1;
  const meta = await metaFile(targets.version, targets.bytes);
  const bytes = await signFile(snapshotOf(version, now + YEAR, meta), signers.snapshot);
  const files = await releaseTimestamp({ version, bytes }, before, signers, now, pollSeconds);
  files.set(`metadata/${version}.snapshot.json`, bytes);
  return files;
}

async function releaseTimestamp(
  snapshot: { version: number; bytes: Bytes },
  before: Versions,
  signers: Pick<RoleSigners, 'timestamp'>,
  now: number,
  pollSeconds: number,
): Promise<Map<string, Bytes>> {
  const meta = await metaFile(snapshot.version, snapshot.bytes);
  const hints = { signedAt: instant(now), pollSeconds };
  const signed = timestampOf(before.timestamp + 1, now + TIMESTAMP_LIFE, meta, hints);
  return new Map([['metadata/timestamp.json', await signFile(signed, signers.timestamp)]]);
}

/**
 * The daily signature: a new timestamp, with a new snapshot when that one nears its end.
 * Needs the online keys only.
 */
export async function renewTimestamp(
  published: Published,
  signers: Pick<RoleSigners, 'snapshot' | 'timestamp'>,
  now: number,
  pollSeconds: number,
): Promise<Map<string, Bytes>> {
  const { snapshot, targets } = published;
  const before = versionsOf(published);
  if (Date.parse(snapshot.signed.expires) - now < RENEW_BEFORE) {
    const file = { version: targets.signed.version, bytes: targets.bytes };
    return releaseSnapshot(file, before, { ...signers, targets: [] }, now, pollSeconds);
  }
  const file = { version: snapshot.signed.version, bytes: snapshot.bytes };
  return releaseTimestamp(file, before, signers, now, pollSeconds);
}

/**
 * What must be signed again though no record has changed: everything where a broken-off change of
 * keys, or a year gone by, left files that clients will not take; the timestamp once a day, so that
 * caches and clients that ask again meanwhile are told in a few bytes that nothing is new.
 */
export async function dueSignatures(
  { root, timestamp, snapshot, targets }: Published,
  now: number,
): Promise<'all' | 'timestamp' | 'nothing'> {
  const { keys, roles } = root.signed;
  const isCurrent = (file: SignedFile<unknown>, role: 'targets' | 'snapshot' | 'timestamp') =>
    isSigned(file, keys, roles[role]);
  const left = (file: SignedFile<{ expires: string }>) => Date.parse(file.signed.expires) - now;
  if (!(await isCurrent(targets, 'targets')) || !(await isCurrent(snapshot, 'snapshot'))) {
    return 'all';
  }
  if (left(targets) < RENEW_BEFORE) return 'all';
  const isFresh = left(timestamp) > TIMESTAMP_LIFE - DAY && left(snapshot) >= RENEW_BEFORE;
  return isFresh && (await isCurrent(timestamp, 'timestamp')) ? 'nothing' : 'timestamp';
}
