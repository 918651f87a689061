/** Carries out a plan for one pack in memory; nothing is stored until the whole has succeeded. */
import type { SegmentInfo } from '#data/schema/index.ts';
import type { PackHead } from '#data/store/index.ts';
import { SyncError } from '../errors.ts';
import { compact, SEGMENTS_MOST } from './compact.ts';
import { baseShrinks, deltaShrinks, PackState } from './fold.ts';
import type { Step } from './plan.ts';
import type { PublisherEntry } from './publisher-entry.ts';
import { type LineEffect, readSegment, segmentInfo } from './segment.ts';
import { storedLines } from './stored-lines.ts';
import type { SegmentTarget } from './targets.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What applying needs from outside. */
export interface ApplyWorld {
  entry: PublisherEntry;
  /** The verified bytes of a target. */
  download(target: SegmentTarget): Promise<Bytes>;
  /** Told of a target that was downloaded and judged line by line: it may be kept for later. */
  judged(target: SegmentTarget, bytes: Bytes): Promise<void>;
  /** A segment that is stored already. */
  stored(name: string): Promise<Bytes>;
  /** Two targets keys have signed: large deletions are meant. */
  shrinkAllowed: boolean;
  /** Whole days since this pack was last applied, at least one. */
  days: number;
}

/** The new position of a pack with the segments that must be added to the store. */
export interface AppliedPack {
  head: PackHead;
  added: Map<string, Bytes>;
}

/**
 * Applies the steps. Throws SyncError `chain`, `segment`, `scope`, `shrink` or a download's;
 * what is announced to be too large is not downloaded at all.
 */
export async function applySteps(
  pack: string,
  before: PackHead | null,
  steps: readonly Step[],
  world: ApplyWorld,
): Promise<AppliedPack> {
  assertAnnounced(steps, world.entry);
  let state = new PackState();
  let segments: SegmentInfo[] = [];
  const added = new Map<string, Bytes>();
  if (before && steps[0]?.kind === 'delta') {
    segments = [...before.segments];
    for await (const effect of storedLines(before.segments, world.stored)) state.restore([effect]);
  }
  let put = 0;
  for (const step of steps) {
    const effects: LineEffect[] = [];
    if (step.kind === 'base') segments = [];
    for (const target of step.parts) {
      const bytes = await world.download(target);
      for (const effect of await readSegment(bytes, target, world.entry)) effects.push(effect);
      await world.judged(target, bytes);
      const info = segmentInfo(target);
      segments.push(info);
      added.set(info.name, bytes);
    }
    if (step.kind === 'base') {
      state = new PackState();
      state.base(effects);
      const shrinks = before !== null && baseShrinks(state.size, before.live);
      if (shrinks && !world.shrinkAllowed) throw shrink(step, before.live, state.size);
    } else {
      const size = state.size;
      const change = state.delta(effects);
      put += change.put;
      if (deltaShrinks(change.deleted, size) && !world.shrinkAllowed) {
        throw shrink(step, size, state.size);
      }
    }
    const digest = await state.digest();
    if (digest !== step.stateDigest) throw new SyncError('chain', `state at ${step.to} differs`);
  }
  const over = sizeOf(segments) > world.entry.caps.bytes;
  if (over || segments.length > SEGMENTS_MOST) {
    const read = async (name: string) => added.get(name) ?? (await world.stored(name));
    const packed = await compact(segments, read, over);
    segments = packed.segments;
    for (const [name, bytes] of packed.added) added.set(name, bytes);
  }
  assertCaps(state, segments, put, world);
  const last = steps.at(-1);
  if (!last) throw new SyncError('chain', 'nothing to apply');
  const kept = new Set(segments.map((info) => info.name));
  for (const name of added.keys()) if (!kept.has(name)) added.delete(name);
  return {
    head: { pack, seq: last.to, digest: last.stateDigest, segments, live: state.size },
    added,
  };
}

/** The publisher's caps against what the steps say of themselves. */
function assertAnnounced(steps: readonly Step[], { caps }: PublisherEntry): void {
  const bytes = steps.reduce((sum, step) => sum + step.bytes, 0);
  const base = steps[0]?.kind === 'base' ? steps[0].parts : [];
  const records = base.reduce((sum, part) => sum + part.custom.records, 0);
  if (bytes > caps.bytes || records > caps.records) {
    throw new SyncError('scope', `${records} records, ${bytes} bytes are announced`);
  }
}

function assertCaps(
  state: PackState,
  segments: readonly SegmentInfo[],
  put: number,
  { entry, days }: ApplyWorld,
): void {
  const bytes = sizeOf(segments);
  if (state.size > entry.caps.records || bytes > entry.caps.bytes) {
    throw new SyncError('scope', `${state.size} records, ${bytes} bytes`);
  }
  if (put > entry.caps.dailyRecords * days) {
    throw new SyncError('scope', `${put} records in ${days} days`);
  }
}

function sizeOf(segments: readonly SegmentInfo[]): number {
  return segments.reduce((sum, info) => sum + info.length, 0);
}

function shrink(step: Step, before: number, after: number): SyncError {
  return new SyncError(
    'shrink',
    `${step.kind} ${step.to}: ${before} records would become ${after}`,
  );
}
