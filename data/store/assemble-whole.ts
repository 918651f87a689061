/** What a generation holds, read line by line from all its segments. */
import { readChunkLines, type SegmentInfo, SegmentLine } from '#data/schema/index.ts';
import type { Indexer } from './assemble.ts';
import { buildLocator, type Locator } from './locator.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The source of the package's own segments. */
export const PACKAGE = '';

/** A segment and the source (package, or a publisher's pack) that it belongs to. */
export interface Placed {
  info: SegmentInfo;
  from: string;
}

/** What is worked out from the lines of all segments. */
export interface Contents {
  index: Bytes;
  locator: Locator;
  claimReviews: number;
  programFacts: number;
  dataDate: string | null;
  /** Whether a record lives in two packs, the later one hiding the other. */
  hides: boolean;
}

/** The lines of a segment that validate; null stands for one that does not. */
export async function* readLines(
  bytes: Bytes,
  info: SegmentInfo,
): AsyncGenerator<SegmentLine | null> {
  for (const chunk of info.chunks) {
    for (const text of await readChunkLines(bytes, chunk)) {
      const line = SegmentLine.safeParse(JSON.parse(text));
      yield line.success ? line.data : null;
    }
  }
}

/** The day that a put line's record carries. */
export function dateOf(line: SegmentLine): string | undefined {
  if (line.op === 'del') return undefined;
  return line.record.kind === 'claimReview' ? line.record.datePublished : line.record.asOf;
}

/** Reads everything. Of a record that lives in several packs the line that comes last counts. */
export async function readContents<Doc>(
  placed: readonly Placed[],
  covered: readonly string[],
  segments: ReadonlyMap<string, Bytes>,
  indexer: Indexer<Doc>,
): Promise<Contents> {
  const live = new LiveLines<Doc>();
  let ordinal = 0;
  let dataDate: string | null = null;
  for (const { info, from } of placed) {
    for await (const line of readLines(segments.get(info.name) ?? new Uint8Array(0), info)) {
      const at = ordinal++;
      if (!line) continue;
      if (line.op === 'del') {
        live.delete(line.id, from);
        continue;
      }
      const { id, kind } = line.record;
      if (from === PACKAGE && covered.some((prefix) => id.startsWith(prefix))) continue;
      const doc = indexer.docOf(line.record);
      live.put(id, { ordinal: at, doc, isReview: kind === 'claimReview', from });
      const date = dateOf(line);
      if (date !== undefined && (dataDate === null || date > dataDate)) dataDate = date;
    }
  }
  const entries = live.entries();
  const ids = new Array<string | null>(ordinal).fill(null);
  for (const [id, { ordinal: at }] of entries) ids[at] = id;
  const claimReviews = entries.filter(([, { isReview }]) => isReview).length;
  return {
    index: indexer.buildIndex(entries.map(([, { doc }]) => doc)),
    locator: buildLocator(ids),
    claimReviews,
    programFacts: entries.length - claimReviews,
    dataDate,
    hides: live.hides,
  };
}

interface LiveLine<Doc> {
  ordinal: number;
  doc: Doc;
  isReview: boolean;
  from: string;
}

/**
 * Which line of a record counts. A record that moved to another pack is deleted from the old one
 * only, whichever of the two packs comes first.
 */
class LiveLines<Doc> {
  readonly #shown = new Map<string, LiveLine<Doc>>();
  /** Lines of other packs behind the one that counts, in order. */
  readonly #hidden = new Map<string, LiveLine<Doc>[]>();

  put(id: string, line: LiveLine<Doc>): void {
    const before = this.#shown.get(id);
    const others = (this.#hidden.get(id) ?? []).concat(before ?? []);
    this.#keep(
      id,
      others.filter(({ from }) => from !== line.from),
    );
    this.#shown.set(id, line);
  }

  delete(id: string, from: string): void {
    const others = (this.#hidden.get(id) ?? []).filter((line) => line.from !== from);
    if (this.#shown.get(id)?.from === from) {
      const next = others.pop();
      if (next) this.#shown.set(id, next);
      else this.#shown.delete(id);
    }
    this.#keep(id, others);
  }

  get hides(): boolean {
    return this.#hidden.size > 0;
  }

  /** In line order. */
  entries(): [string, LiveLine<Doc>][] {
    return [...this.#shown].sort(([, a], [, b]) => a.ordinal - b.ordinal);
  }

  #keep(id: string, others: LiveLine<Doc>[]): void {
    if (others.length > 0) this.#hidden.set(id, others);
    else this.#hidden.delete(id);
  }
}
