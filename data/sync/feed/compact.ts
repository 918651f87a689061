/**
 * Packs many small segments of a pack into few: a client that is always up to date never downloads
 * a base again, and would keep every delta of years. Lines are taken over as they are.
 */
import { encodeSegment, type SegmentInfo, type SegmentLine } from '#data/schema/index.ts';
import { type StoredLine, storedLines } from './stored-lines.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Segments of a pack beyond which the newer ones are packed together. */
export const SEGMENTS_MOST = 64;
/** Segments up to this size are always worth packing with what follows them. */
const SMALL = 262_144;
/** Raw bytes after which another segment begins (the cap is 40 MB). */
const PART_RAW_BYTES = 7 * 1024 * 1024;

/** The segments after packing; `added` holds those that did not exist before. */
export interface Compacted {
  segments: SegmentInfo[];
  added: Map<string, Bytes>;
}

/**
 * Packs the newest segments together, and older ones as soon as what follows them weighs as much
 * (so that each line is written again some log n times, not n). Of every id the last line stays;
 * deletions stay where an older segment may hold their record. With `all`, everything is packed.
 */
export async function compact(
  segments: readonly SegmentInfo[],
  stored: (name: string) => Promise<Bytes>,
  all: boolean,
): Promise<Compacted> {
  const start = all ? 0 : startOf(segments);
  const last = new Map<string, StoredLine>();
  for await (const line of storedLines(segments.slice(start), stored)) {
    // Deleted and set anew, the map is in the order of the lines that stay.
    last.delete(line.id);
    if (line.op === 'put' || start > 0) last.set(line.id, line);
  }
  const packed: Compacted = { segments: segments.slice(0, start), added: new Map() };
  for (const part of parts([...last.values()])) {
    const { bytes, info } = await encodeSegment('', part);
    const name = `${info.sha256}.gz`;
    packed.segments.push({ ...info, name });
    packed.added.set(name, bytes);
  }
  return packed;
}

/** The first segment that is packed. */
function startOf(segments: readonly SegmentInfo[]): number {
  let behind = 0;
  let start = segments.length;
  for (const info of segments.toReversed()) {
    if (info.length > Math.max(SMALL, behind)) break;
    behind += info.length;
    start--;
  }
  return start;
}

/** JSON.stringify writes these lines as they were: nothing else was let in. */
function* parts(lines: readonly StoredLine[]): Generator<SegmentLine[]> {
  let part: SegmentLine[] = [];
  let raw = 0;
  for (const { text } of lines) {
    if (raw + text.length > PART_RAW_BYTES && part.length > 0) {
      yield part;
      part = [];
      raw = 0;
    }
    part.push(JSON.parse(text));
    raw += text.length;
  }
  if (part.length > 0) yield part;
}
