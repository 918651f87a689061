/** Brings the four roles up to date from one address: the downloads around tuf/trusted.ts. */
import { SyncError } from '../errors.ts';
import { MAX_ROOT_STEPS, METADATA_CAPS, type MetaFile } from '../tuf/schemas.ts';
import {
  snapshotIsCurrent,
  snapshotMeta,
  type Trusted,
  targetsAreCurrent,
  targetsMeta,
  updateRoot,
  updateSnapshot,
  updateTargets,
  updateTimestamp,
} from '../tuf/trusted.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Where metadata comes from. */
export interface MetadataSource {
  /**
   * The file's bytes; `missing` where the server answers that there is none; `unchanged` for a
   * conditional request. Every other failure is thrown: no network is not "no newer root".
   */
  get(name: string, maxBytes: number): Promise<Bytes | 'missing' | 'unchanged'>;
}

/** The outcome: the state, and whether the server showed other content under our timestamp's version. */
export interface Refreshed {
  trusted: Trusted;
  conflict: boolean;
}

/**
 * Section 5.1 to 5.6. `now` is fixed for the whole update (5.1). `save` is awaited after each
 * verified file, before the next is asked for: an interrupted update loses no protection.
 */
export async function refresh(
  trusted: Trusted,
  source: MetadataSource,
  now: number,
  save: (trusted: Trusted) => Promise<void>,
): Promise<Refreshed> {
  let state = trusted;
  let steps = 0;
  for (; steps < MAX_ROOT_STEPS; steps++) {
    // 5.3.3: the next root, if there is one
    const version = state.root.signed.version + 1;
    if (version > Number.MAX_SAFE_INTEGER) break;
    const next = await source.get(`${version}.root.json`, METADATA_CAPS.root);
    if (typeof next === 'string') break;
    state = await updateRoot(state, next);
    await save(state);
  }
  try {
    return await refreshBelowRoot(state, source, now, save);
  } catch (error) {
    const isSignature = error instanceof SyncError && error.code === 'signature';
    if (steps < MAX_ROOT_STEPS || !isSignature) throw error;
    throw new SyncError('too-many-roots', `stopped after ${steps}`, { cause: error });
  }
}

async function refreshBelowRoot(
  trusted: Trusted,
  source: MetadataSource,
  now: number,
  save: (trusted: Trusted) => Promise<void>,
): Promise<Refreshed> {
  // 5.4.1
  const timestamp = await source.get('timestamp.json', METADATA_CAPS.timestamp);
  if (timestamp === 'missing') throw missing('timestamp.json');
  const known = timestamp === 'unchanged' ? trusted.timestamp?.bytes : timestamp;
  if (!known) throw missing('timestamp.json');
  const updated = await updateTimestamp(trusted, known, now);
  let state = updated.trusted;
  if (state !== trusted) await save(state);
  // 5.5.1
  if (state.timestamp && !(await snapshotIsCurrent(state, now))) {
    const meta = snapshotMeta(state.timestamp);
    state = await updateSnapshot(state, await versioned('snapshot', meta, state, source), now);
    await save(state);
  }
  // 5.6.1
  if (state.snapshot && !(await targetsAreCurrent(state, now))) {
    const meta = targetsMeta(state.snapshot);
    state = await updateTargets(state, await versioned('targets', meta, state, source), now);
    await save(state);
  }
  return { trusted: state, conflict: updated.conflict };
}

async function versioned(
  role: 'snapshot' | 'targets',
  meta: MetaFile,
  { root }: Trusted,
  source: MetadataSource,
): Promise<Bytes> {
  // 5.3.12: consistent snapshots carry the version in their name
  const name = root.signed.consistent_snapshot ? `${meta.version}.${role}.json` : `${role}.json`;
  const cap = METADATA_CAPS[role];
  const bytes = await source.get(name, Math.min(meta.length ?? cap, cap));
  if (typeof bytes === 'string') throw missing(name);
  return bytes;
}

function missing(name: string): SyncError {
  return new SyncError('http', `${name} is missing`, { status: 404 });
}
