/** Reads what is published of each pack, and works out the segments of the next state. */
import { type IndexRecord, readChunkLines, type SegmentLine } from '#data/schema/index.ts';
import { planPack } from '#data/sync/feed/plan.ts';
import { segmentInfo } from '#data/sync/feed/segment.ts';
import { type SegmentTarget, segmentTargets } from '#data/sync/feed/targets.ts';
import type { TargetFile, Targets } from '#data/sync/tuf/schemas.ts';
import { type Draft, draftOf, type Packs, printOf } from './draft.ts';
import {
  type BuiltSegment,
  buildBase,
  buildDelta,
  changesOfDrafts,
  type PackContent,
} from './pack.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Deltas kept: all while they are fewer than this … */
const DELTAS_KEPT = 60;
/** … and, beyond, while together they are smaller than this share of the base. */
const DELTA_SHARE = 0.5;
const DELTAS_MOST = 400;
/** A delta chain below this is never worth a new base. */
const SMALL = 262_144;

/** What a publication will change. */
export interface NextState {
  targets: Record<string, TargetFile>;
  /** New segments only. */
  segments: BuiltSegment[];
  put: number;
  /** Of these, ids that were not there before. */
  added: number;
  deleted: number;
  records: number;
  /** Every pack's content after this publication. */
  contents: Map<string, PackContent>;
}

/** What tells the published content of a pack; null when there is none. */
export type Before = (
  pack: string,
  published: readonly SegmentTarget[],
) => Promise<PackContent | null>;

/**
 * Compares records with what is published. `base` asks for a new base even where deltas do.
 * `read` gives the bytes of a published target.
 */
export async function nextState(
  now: Targets,
  records: readonly IndexRecord[],
  options: { packs: Packs; base: boolean },
  read: (target: SegmentTarget) => Promise<Bytes>,
): Promise<NextState> {
  const drafts = records.map((record) => draftOf(record, options.packs));
  return nextStateOf(now, drafts, options.base, (_, published) => readPack(published, read));
}

/** As `nextState`, for drafts; where a new base is due, every draft must hold its record. */
export async function nextStateOf(
  now: Targets,
  drafts: readonly Draft[],
  wantBase: boolean,
  before: Before,
): Promise<NextState> {
  const { usable } = segmentTargets(now);
  const split = grouped(drafts, ({ pack }) => pack);
  for (const { custom } of usable) if (!split.has(custom.pack)) split.set(custom.pack, []);
  const state: NextState = {
    targets: Object.fromEntries(
      Object.entries(now.targets).filter(([name]) => !usable.some((t) => t.name === name)),
    ),
    segments: [],
    put: 0,
    added: 0,
    deleted: 0,
    records: drafts.length,
    contents: new Map(),
  };
  for (const [pack, ofPack] of split) {
    const published = usable.filter((target) => target.custom.pack === pack);
    await nextPack(pack, published, ofPack, wantBase, await before(pack, published), state);
  }
  return state;
}

/** True when the next publication writes a base of some pack, and so needs every record. */
export function baseIsDue(now: Targets): boolean {
  const packs = grouped(segmentTargets(now).usable, ({ custom }) => custom.pack);
  return [...packs.values()].some((ofPack) => {
    const { bases, deltas } = byKind(ofPack);
    return chainIsLong(bases, deltas);
  });
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function byKind(published: readonly SegmentTarget[]) {
  return {
    bases: published.filter((target) => target.custom.kind === 'base'),
    deltas: published.filter((target) => target.custom.kind === 'delta'),
  };
}

async function nextPack(
  pack: string,
  published: readonly SegmentTarget[],
  drafts: readonly Draft[],
  wantBase: boolean,
  before: PackContent | null,
  state: NextState,
): Promise<void> {
  const { after, lines } = changesOfDrafts(before, drafts);
  const { bases, deltas } = byKind(published);
  state.put += lines.filter((line) => line.op === 'put').length;
  state.added += drafts.filter(({ id }) => !before?.records.has(id)).length;
  state.deleted += lines.filter((line) => line.op === 'del').length;
  let kept: SegmentTarget[] = [...bases, ...deltas];
  if (before && lines.length > 0) {
    const built = await buildDelta(pack, before.seq, after, lines);
    state.segments.push(...built);
    kept = [...bases, ...pruned(deltas, bases)];
  }
  const content = lines.length > 0 || !before ? after : before;
  state.contents.set(pack, content);
  const due = !before || wantBase || chainIsLong(bases, deltas);
  if (due && drafts.length > 0 && !bases.some((base) => base.custom.to === content.seq)) {
    state.segments.push(...(await buildBase(pack, content, drafts.map(recordOf))));
    kept = kept.filter((target) => target.custom.kind === 'delta');
  }
  for (const target of kept) state.targets[target.name] = target.file;
  for (const built of state.segments) state.targets[built.name] = built.target;
}

function recordOf({ id, record }: Draft): IndexRecord {
  if (record === null) throw new Error(`${id} is needed for a base but was not read`);
  return record;
}

/** The published content of a pack, or null when there is none. */
export async function readPack(
  published: readonly SegmentTarget[],
  read: (target: SegmentTarget) => Promise<Bytes>,
): Promise<PackContent | null> {
  const steps = planPack(published, null);
  const last = steps.at(-1);
  if (!last) return null;
  const records = new Map<string, { rev: number; print: string }>();
  for (const target of steps.flatMap((step) => step.parts)) {
    const bytes = await read(target);
    for (const chunk of segmentInfo(target).chunks) {
      for (const text of await readChunkLines(bytes, chunk)) {
        // Our own file, judged by the schema when it was written: at 100,000 records judging it
        // again would cost more than all the rest.
        const line: SegmentLine = JSON.parse(text);
        if (line.op === 'del') records.delete(line.id);
        else records.set(line.record.id, { rev: line.rev, print: printOf(line.record) });
      }
    }
  }
  return { seq: last.to, records };
}

/** Newest deltas first, until they are many and large. */
function pruned(
  deltas: readonly SegmentTarget[],
  bases: readonly SegmentTarget[],
): SegmentTarget[] {
  const limit = sizeOf(bases) * DELTA_SHARE;
  const newestFirst = deltas.toSorted((a, b) => b.custom.to - a.custom.to);
  let bytes = 0;
  return newestFirst.filter((target, i) => {
    bytes += target.file.length;
    return i < DELTAS_KEPT || (i < DELTAS_MOST && bytes <= limit);
  });
}

/** True when whoever starts anew would download many deltas after the base. */
function chainIsLong(bases: readonly SegmentTarget[], deltas: readonly SegmentTarget[]): boolean {
  const from = Math.max(0, ...bases.map((base) => base.custom.to));
  const after = deltas.filter((delta) => delta.custom.from >= from);
  const bytes = sizeOf(after);
  return after.length >= DELTAS_KEPT || (bytes > SMALL && bytes > sizeOf(bases) * DELTA_SHARE);
}

function sizeOf(targets: readonly SegmentTarget[]): number {
  return targets.reduce((sum, target) => sum + target.file.length, 0);
}
