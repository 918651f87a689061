/**
 * What a generation holds after deltas came in: only their lines are read, the index and the
 * locator are changed instead of made anew. Where more than that happened, the whole is read.
 */
import type { GenerationHead } from '#data/schema/index.ts';
import type { Indexer } from './assemble.ts';
import { type Contents, dateOf, PACKAGE, type Placed, readLines } from './assemble-whole.ts';
import { changeLocator, type Locator, locate } from './locator.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The generation that stands now. */
export interface Before {
  head: GenerationHead;
  index: Bytes;
  locator: Locator;
}

interface Line<Doc> {
  ordinal: number;
  from: string;
  doc: Doc;
}

/**
 * The contents, or null where the whole must be read: sources came or went, a pack began anew,
 * a record moved between packs, the index is of another version.
 */
export async function changeContents<Doc>(
  placed: readonly Placed[],
  covered: readonly string[],
  segments: ReadonlyMap<string, Bytes>,
  before: Before,
  indexer: Indexer<Doc>,
): Promise<Contents | null> {
  const { assembly } = before.head;
  if (!assembly || assembly.hides || assembly.covered.join() !== covered.join()) return null;
  const layout = layOut(placed, before.head);
  if (!layout) return null;
  const changed = new Map<string, Line<Doc> | null>();
  let { dataDate } = before.head;
  /** Where the record lives now; undefined where two may have its hash. */
  const find = (id: string): { from: string } | null | undefined => {
    const known = changed.get(id);
    if (known !== undefined) return known;
    const [old, ...others] = locate(before.locator, id);
    if (others.length > 0) return undefined;
    return old === undefined ? null : { from: layout.fromOf(old) };
  };
  for (const { info, from, first } of layout.fresh) {
    let ordinal = first;
    for await (const line of readLines(segments.get(info.name) ?? new Uint8Array(0), info)) {
      const at = ordinal++;
      if (!line) continue;
      const id = line.op === 'del' ? line.id : line.record.id;
      const live = find(id);
      if (live === undefined) return null;
      if (line.op === 'del') {
        if (live?.from === from) changed.set(id, null);
        continue;
      }
      if (live && live.from !== from) return null;
      changed.set(id, { ordinal: at, from, doc: indexer.docOf(line.record) });
      const date = dateOf(line);
      if (date !== undefined && (dataDate === null || date > dataDate)) dataDate = date;
    }
  }
  return applyChange(changed, layout, before, indexer, dataDate);
}

function applyChange<Doc>(
  changed: ReadonlyMap<string, Line<Doc> | null>,
  layout: Layout,
  before: Before,
  indexer: Indexer<Doc>,
  dataDate: string | null,
): Contents | null {
  const lines = [...changed.values()].flatMap((line) => line ?? []);
  const updated = update(indexer, before.index, {
    add: lines.sort((a, b) => a.ordinal - b.ordinal).map(({ doc }) => doc),
    remove: [...changed].filter(([, line]) => line === null).map(([id]) => id),
  });
  if (!updated) return null;
  const locator = changeLocator(before.locator, {
    move: layout.moved,
    put: [...changed].flatMap(([id, line]) => (line ? [{ id, ordinal: line.ordinal }] : [])),
    drop: [...changed.keys()],
  });
  // Two ids of one hash would have been taken for one; the index knows them apart.
  const { claimReviews, programFacts } = updated;
  if (locator.hashes.length !== claimReviews + programFacts) return null;
  return { ...updated, locator, dataDate, hides: false };
}

/** Another version of the index, or a damaged one: built anew. */
function update<Doc>(
  indexer: Indexer<Doc>,
  index: Bytes,
  change: { add: Doc[]; remove: string[] },
): ReturnType<Indexer<Doc>['updateIndex']> | null {
  try {
    return indexer.updateIndex(index, change);
  } catch (error) {
    console.warn('[suluh] indeks tidak dapat diubah; dibangun ulang.', error);
    return null;
  }
}

interface Layout {
  /** Segments that the generation before did not have, with the ordinal of their first line. */
  fresh: (Placed & { first: number })[];
  /** The new ordinal of each old line. */
  moved: Uint32Array;
  /** The source of an old line. */
  fromOf(ordinal: number): string;
}

/** Null unless all old segments stay in their order and new ones only continue packs. */
function layOut(placed: readonly Placed[], head: GenerationHead): Layout | null {
  const fresh: Layout['fresh'] = [];
  const sources: { end: number; from: string }[] = [];
  const moved = new Uint32Array(head.segments.reduce((sum, info) => sum + linesOf(info), 0));
  let old = 0;
  let first = 0;
  let oldFirst = 0;
  for (const { info, from } of placed) {
    const lines = linesOf(info);
    if (info.name === head.segments[old]?.name) {
      if (fresh.some((segment) => segment.from === from)) return null;
      for (let i = 0; i < lines; i++) moved[oldFirst + i] = first + i;
      oldFirst += lines;
      sources.push({ end: oldFirst, from });
      old++;
    } else {
      if (from === PACKAGE) return null;
      fresh.push({ info, from, first });
    }
    first += lines;
  }
  if (old < head.segments.length) return null;
  const fromOf = (ordinal: number) => sources.find(({ end }) => ordinal < end)?.from ?? PACKAGE;
  return { fresh, moved, fromOf };
}

function linesOf({ chunks }: Placed['info']): number {
  return chunks.reduce((sum, chunk) => sum + chunk.lines, 0);
}
