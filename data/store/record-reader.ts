/** Reads single records of a generation by id, inflating one chunk at a time. */
import {
  type ChunkEntry,
  type GenerationHead,
  type IndexRecord,
  readChunkLines,
} from '#data/schema/index.ts';
import { DamagedGenerationError } from './errors.ts';
import { parseLine } from './generation.ts';
import { type Locator, locate } from './locator.ts';

/** Inflated chunks that are kept: more than one search asks for, at most some 12 MB of text. */
const CHUNKS_KEPT = 96;
/** Segments whose gzip bytes stay in memory: about 1 MB each as `suluh build` cuts them. */
const SEGMENTS_KEPT = 16;
/** Parsed records that are kept: the next keystroke of a search asks for nearly the same ones. */
const RECORDS_KEPT = 1000;

interface ChunkPlace {
  segment: string;
  chunk: ChunkEntry;
  /** Ordinal of the chunk's first line in the whole generation. */
  first: number;
}

/** Looks records up; segment bytes are asked for when first needed. */
export class RecordReader {
  readonly #places: ChunkPlace[] = [];
  readonly #cache = new Map<number, Promise<string[]>>();
  readonly #records = new Map<string, IndexRecord>();
  readonly #segments = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  readonly locator: Locator;
  readonly #segmentBytes: (name: string) => Promise<Uint8Array<ArrayBuffer>>;

  constructor(
    head: GenerationHead,
    locator: Locator,
    segmentBytes: (name: string) => Promise<Uint8Array<ArrayBuffer>>,
  ) {
    this.locator = locator;
    this.#segmentBytes = segmentBytes;
    let first = 0;
    for (const segment of head.segments) {
      for (const chunk of segment.chunks) {
        this.#places.push({ segment: segment.name, chunk, first });
        first += chunk.lines;
      }
    }
  }

  /**
   * The record with this id, or null: unknown, withdrawn or unreadable.
   * Throws DamagedGenerationError when the stored bytes are not what was verified.
   */
  async record(id: string): Promise<IndexRecord | null> {
    const kept = this.#records.get(id);
    if (kept) {
      touch(this.#records, id, kept, RECORDS_KEPT);
      return kept;
    }
    for (const ordinal of locate(this.locator, id)) {
      const at = this.#placeOf(ordinal);
      const place = this.#places[at];
      if (!place) continue;
      const lines = await this.#lines(at, place);
      const found = parseLine(lines[ordinal - place.first] ?? '');
      if (found?.id !== id) continue;
      touch(this.#records, id, found, RECORDS_KEPT);
      return found;
    }
    return null;
  }

  /** Every live record, in line order; for rebuilding an index. */
  async *all(): AsyncGenerator<IndexRecord> {
    const live = new Set(this.locator.ordinals);
    for (const [at, place] of this.#places.entries()) {
      for (const [i, line] of (await this.#lines(at, place)).entries()) {
        const record = live.has(place.first + i) ? parseLine(line) : null;
        if (record) yield record;
      }
    }
  }

  /** Binary search for the chunk that holds a line. */
  #placeOf(ordinal: number): number {
    let low = 0;
    let high = this.#places.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#places[middle]?.first ?? 0) <= ordinal) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** One read of the store a segment, not one a chunk: a blob comes whole or not at all. */
  #segment(name: string): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = this.#segments.get(name) ?? this.#segmentBytes(name);
    touch(this.#segments, name, bytes, SEGMENTS_KEPT);
    bytes.catch(() => this.#segments.delete(name));
    return bytes;
  }

  #lines(at: number, place: ChunkPlace): Promise<string[]> {
    const lines =
      this.#cache.get(at) ??
      this.#segment(place.segment).then((bytes) =>
        readChunkLines(bytes, place.chunk).catch((cause: unknown) => {
          throw new DamagedGenerationError(`${place.segment}: ${cause}`);
        }),
      );
    touch(this.#cache, at, lines, CHUNKS_KEPT);
    lines.catch(() => this.#cache.delete(at));
    return lines;
  }
}

/** Makes an entry the newest of a map that keeps the `most` newest. */
function touch<Key, Value>(map: Map<Key, Value>, key: Key, value: Value, most: number): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > most && oldest !== undefined) map.delete(oldest);
}
