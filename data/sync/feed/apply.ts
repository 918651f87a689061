/** Carries out a plan for one pack in memory; nothing is stored until the whole has succeeded. */
import { readChunkLines, type SegmentInfo, SegmentLine } from '#data/schema/index.ts';
import type { PackHead } from '#data/store/index.ts';
import { SyncError } from '../errors.ts';
import { baseShrinks, deltaShrinks, PackState } from './fold.ts';
import type { Step } from './plan.ts';
import type { PublisherEntry } from './publisher-entry.ts';
import { type LineEffect, readSegment, segmentInfo } from './segment.ts';
import type { SegmentTarget } from './targets.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What applying needs from outside. */
export interface ApplyWorld {
  entry: PublisherEntry;
  /** The verified bytes of a target. */
  download(target: SegmentTarget): Promise<Bytes>;
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

/** Applies the steps. Throws SyncError `chain`, `segment`, `scope`, `shrink` or a download's. */
export async function applySteps(
  pack: string,
  before: PackHead | null,
  steps: readonly Step[],
  world: ApplyWorld,
): Promise<AppliedPack> {
  let state = new PackState();
  let segments: SegmentInfo[] = [];
  const added = new Map<string, Bytes>();
  if (before && steps[0]?.kind === 'delta') {
    segments = [...before.segments];
    state.restore(await storedEffects(before.segments, world.stored));
  }
  let put = 0;
  for (const step of steps) {
    const effects: LineEffect[] = [];
    if (step.kind === 'base') segments = [];
    for (const target of step.parts) {
      const bytes = await world.download(target);
      for (const effect of await readSegment(bytes, target, world.entry)) effects.push(effect);
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

function assertCaps(
  state: PackState,
  segments: readonly SegmentInfo[],
  put: number,
  { entry, days }: ApplyWorld,
): void {
  const bytes = segments.reduce((sum, info) => sum + info.length, 0);
  if (state.size > entry.caps.records || bytes > entry.caps.bytes) {
    throw new SyncError('scope', `${state.size} records, ${bytes} bytes`);
  }
  if (put > entry.caps.dailyRecords * days) {
    throw new SyncError('scope', `${put} records in ${days} days`);
  }
}

async function storedEffects(
  segments: readonly SegmentInfo[],
  stored: (name: string) => Promise<Bytes>,
): Promise<LineEffect[]> {
  const effects: LineEffect[] = [];
  for (const info of segments) {
    const bytes = await stored(info.name);
    for (const chunk of info.chunks) {
      for (const text of await readChunkLines(bytes, chunk)) {
        effects.push(effectOf(text));
      }
    }
  }
  return effects;
}

/** How our own publisher writes a record's line; the id stands where no text before it can hide. */
const USUAL = /^\{"op":"put","rev":(\d+),"record":\{(?:"kind":"[a-zA-Z]+",)?"id":"([^"\\]+)"/;

/** What a stored line did. It was judged when it came, so its record is not looked at again. */
function effectOf(text: string): LineEffect {
  const usual = USUAL.exec(text);
  if (usual?.[1] && usual[2]) return { op: 'put', id: usual[2], rev: Number(usual[1]) };
  const line = SegmentLine.parse(JSON.parse(text));
  return { op: line.op, id: line.op === 'put' ? line.record.id : line.id, rev: line.rev };
}

function shrink(step: Step, before: number, after: number): SyncError {
  return new SyncError(
    'shrink',
    `${step.kind} ${step.to}: ${before} records would become ${after}`,
  );
}
