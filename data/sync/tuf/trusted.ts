/**
 * The client workflow of the TUF specification (section 5) for the top-level roles, without
 * input, output or clock: bytes, a time and a trusted state go in, a new state or a SyncError
 * comes out. Whoever calls downloads, and stores each new state before going on.
 */
import { SyncError } from '../errors.ts';
import { isSigned, openFile, openRoot, type SignedFile } from './envelope.ts';
import { checkFile } from './file-checks.ts';
import {
  type MetaFile,
  type RoleName,
  type Root,
  Snapshot,
  Targets,
  Timestamp,
} from './schemas.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What has been verified so far. Values are never changed, only replaced. */
export interface Trusted {
  readonly root: SignedFile<Root>;
  readonly timestamp?: SignedFile<Timestamp> | undefined;
  readonly snapshot?: SignedFile<Snapshot> | undefined;
  readonly targets?: SignedFile<Targets> | undefined;
}

/** 5.2: starts from a root that came with the package (or that a fingerprint vouches for). */
export async function trustRoot(bytes: Bytes): Promise<Trusted> {
  const root = await openRoot(bytes);
  if (!(await isSigned(root, root.signed.keys, root.signed.roles.root))) throw unsigned('root');
  return { root };
}

/** Opens what was stored before; files that the root no longer vouches for are left out. */
export async function reopen(stored: { root: Bytes } & Partial<Record<RoleName, Bytes>>) {
  const trusted = await trustRoot(stored.root);
  return withoutUnsigned({
    root: trusted.root,
    timestamp: await openStored(stored.timestamp, 'timestamp', Timestamp),
    snapshot: await openStored(stored.snapshot, 'snapshot', Snapshot),
    targets: await openStored(stored.targets, 'targets', Targets),
  });
}

async function openStored<T>(
  bytes: Bytes | undefined,
  role: RoleName,
  schema: Parameters<typeof openFile<T>>[2],
): Promise<SignedFile<T> | undefined> {
  return bytes && (await openFile(bytes, role, schema).catch(() => undefined));
}

/** 5.3: one step of the root chain. */
export async function updateRoot(trusted: Trusted, bytes: Bytes): Promise<Trusted> {
  const next = await openRoot(bytes);
  const now = trusted.root.signed;
  // 5.3.4: signed by a threshold of the old root's keys and of its own
  if (!(await isSigned(next, now.keys, now.roles.root))) throw unsigned('root (old keys)');
  if (!(await isSigned(next, next.signed.keys, next.signed.roles.root))) throw unsigned('root');
  // 5.3.5: rollback; exactly one version on
  if (next.signed.version !== now.version + 1) {
    throw new SyncError('rollback', `root ${next.signed.version} after ${now.version}`);
  }
  // 5.3.6: its expiry does not matter yet
  // 5.3.11: fast-forward recovery; files that rotated keys no longer vouch for are forgotten
  return withoutUnsigned({ ...trusted, root: next });
}

/**
 * 5.4: the same state comes back when the version is the one we have; `conflict` tells that it
 * then said something else (never accepted, but a sign that somebody holds the publisher's key).
 */
export async function updateTimestamp(
  trusted: Trusted,
  bytes: Bytes,
  now: number,
): Promise<{ trusted: Trusted; conflict: boolean }> {
  // 5.3.10: the final root must not have expired
  assertFresh('root', trusted.root, now);
  const next = await openFile(bytes, 'timestamp', Timestamp);
  // 5.4.2: arbitrary software
  await assertSigned(trusted, next, 'timestamp');
  const old = trusted.timestamp;
  if (old) {
    // 5.4.3.1: rollback of the timestamp; an equal version is discarded
    assertNotOlder('timestamp', next.signed.version, old.signed.version);
    if (next.signed.version === old.signed.version) {
      assertFresh('timestamp', old, now);
      return { trusted, conflict: !sameBytes(next.canonical, old.canonical) };
    }
    // 5.4.3.2: rollback of the snapshot it names
    assertNotOlder('snapshot', snapshotMeta(next).version, snapshotMeta(old).version);
  }
  // 5.4.4: freeze
  assertFresh('timestamp', next, now);
  return { trusted: { ...trusted, timestamp: next }, conflict: false };
}

/** True when the stored snapshot is the one that the timestamp names. */
export async function snapshotIsCurrent(trusted: Trusted, now: number): Promise<boolean> {
  const { timestamp, snapshot } = trusted;
  if (!timestamp || !snapshot || isExpired(snapshot, now)) return false;
  return isThatFile(snapshotMeta(timestamp), snapshot, 'snapshot');
}

/** 5.5 */
export async function updateSnapshot(
  trusted: Trusted,
  bytes: Bytes,
  now: number,
): Promise<Trusted> {
  const { timestamp, snapshot: old } = trusted;
  if (!timestamp) throw new SyncError('version-mismatch', 'snapshot before timestamp');
  assertFresh('timestamp', timestamp, now);
  const meta = snapshotMeta(timestamp);
  // 5.5.2: the hashes that the timestamp names
  await checkFile(bytes, meta, 'snapshot');
  const next = await openFile(bytes, 'snapshot', Snapshot);
  // 5.5.3: arbitrary software
  await assertSigned(trusted, next, 'snapshot');
  // 5.5.4: mix-and-match
  assertVersion('snapshot', next.signed.version, meta.version);
  // 5.5.5: rollback of anything the old snapshot lists, or its disappearance
  for (const [name, before] of Object.entries(old?.signed.meta ?? {})) {
    const after = next.signed.meta[name];
    if (!after) throw new SyncError('rollback', `snapshot: ${name} has disappeared`);
    assertNotOlder(name, after.version, before.version);
  }
  // 5.5.6: freeze
  assertFresh('snapshot', next, now);
  return { ...trusted, snapshot: next };
}

/** True when the stored targets file is the one that the snapshot names. */
export async function targetsAreCurrent(trusted: Trusted, now: number): Promise<boolean> {
  const { snapshot, targets } = trusted;
  if (!snapshot || !targets || isExpired(targets, now)) return false;
  return isThatFile(targetsMeta(snapshot), targets, 'targets');
}

/** 5.6 */
export async function updateTargets(trusted: Trusted, bytes: Bytes, now: number): Promise<Trusted> {
  const { snapshot } = trusted;
  if (!snapshot || !(await snapshotIsCurrent(trusted, now))) {
    throw new SyncError('version-mismatch', 'targets before snapshot');
  }
  const meta = targetsMeta(snapshot);
  // 5.6.2: the hashes that the snapshot names
  await checkFile(bytes, meta, 'targets');
  const next = await openFile(bytes, 'targets', Targets);
  // 5.6.3: arbitrary software
  await assertSigned(trusted, next, 'targets');
  // 5.6.4: mix-and-match
  assertVersion('targets', next.signed.version, meta.version);
  // 5.6.5: freeze
  assertFresh('targets', next, now);
  return { ...trusted, targets: next };
}

/** 4.4: what the timestamp says about the snapshot. */
export function snapshotMeta(timestamp: SignedFile<Timestamp>): MetaFile {
  return timestamp.signed.meta['snapshot.json'];
}

/** 4.4: what the snapshot says about the top-level targets. */
export function targetsMeta(snapshot: SignedFile<Snapshot>): MetaFile {
  const meta = snapshot.signed.meta['targets.json'];
  if (!meta) throw new SyncError('malformed', 'snapshot does not list targets.json');
  return meta;
}

/** Milliseconds since 1970 at which a file expires. */
export function expiryOf(file: SignedFile<{ expires: string }>): number {
  return Date.parse(file.signed.expires);
}

function isExpired(file: SignedFile<{ expires: string }>, now: number): boolean {
  return now >= expiryOf(file);
}

function assertFresh(role: RoleName, file: SignedFile<{ expires: string }>, now: number): void {
  if (isExpired(file, now)) throw new SyncError('expired', `${role}: ${file.signed.expires}`);
}

function assertNotOlder(name: string, offered: number, known: number): void {
  if (offered < known) throw new SyncError('rollback', `${name}: ${offered} after ${known}`);
}

function assertVersion(role: RoleName, offered: number, named: number): void {
  if (offered !== named) {
    throw new SyncError('version-mismatch', `${role}: ${offered}, ${named} was named`);
  }
}

async function assertSigned(trusted: Trusted, file: SignedFile<unknown>, role: RoleName) {
  const { keys, roles } = trusted.root.signed;
  if (!(await isSigned(file, keys, roles[role]))) throw unsigned(role);
}

/**
 * Same version: the same file? Where hashes are named, other content under the version that we
 * hold is a publisher (or a thief of its keys) telling two people two things.
 */
async function isThatFile(meta: MetaFile, file: SignedFile<{ version: number }>, role: RoleName) {
  if (meta.version !== file.signed.version) return false;
  await checkFile(file.bytes, meta, role).catch((cause: unknown) => {
    throw new SyncError('same-version', `${role} ${meta.version}`, { cause });
  });
  return true;
}

/** Keeps of the stored files only what the root's present keys have signed. */
async function withoutUnsigned(trusted: Trusted): Promise<Trusted> {
  const { keys, roles } = trusted.root.signed;
  const keep = async <T>(file: SignedFile<T> | undefined, role: RoleName) =>
    file && (await isSigned(file, keys, roles[role])) ? file : undefined;
  return {
    root: trusted.root,
    timestamp: await keep(trusted.timestamp, 'timestamp'),
    snapshot: await keep(trusted.snapshot, 'snapshot'),
    targets: await keep(trusted.targets, 'targets'),
  };
}

function sameBytes(a: Bytes, b: Bytes): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

function unsigned(what: string): SyncError {
  return new SyncError('signature', `${what}: below the threshold`);
}
