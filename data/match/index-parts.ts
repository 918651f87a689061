/**
 * An index that was changed since it was built: a base blob, then for each change what died and a
 * small blob of what was added, as segments and tombstones in Lucene. An index that was never
 * changed is its blob alone. README.md has the layout as a table.
 */
import { asWords, IndexFormatError } from './index-format.ts';
import type { Pair } from './twins.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** "SULP" read as a little-endian word. */
const MAGIC = 0x504c5553;
const VERSION = 1;
const HEADER_WORDS = 6;
/** Per delta: offset and length of its blob, its dead and its pairs. */
const DELTA_WORDS = 6;

/** One change of an index. Numbers are those of the whole: base first, then delta after delta. */
export interface Delta {
  /** The added documents. */
  blob: Bytes;
  /** Documents before this delta's own that are dead since, ascending. */
  dead: Uint32Array;
  /** Added documents with their twins among all before them, ascending. */
  twins: readonly Pair[];
}

export interface Parts {
  base: Bytes;
  deltas: readonly Delta[];
}

/** Lays the parts out into one array of bytes. */
export function writeParts({ base, deltas }: Parts): Bytes {
  if (deltas.length === 0) return base;
  const sections = deltas.flatMap(({ blob, dead, twins }) => [
    blob,
    new Uint8Array(Uint32Array.from(dead).buffer),
    new Uint8Array(Uint32Array.from(twins.flat()).buffer),
  ]);
  const aligned = (bytes: number) => (bytes + 3) & ~3;
  const headBytes = (HEADER_WORDS + deltas.length * DELTA_WORDS) * 4;
  const total = sections.reduce(
    (sum, s) => sum + aligned(s.length),
    headBytes + aligned(base.length),
  );
  const bytes = new Uint8Array(total);
  const words = new Uint32Array(bytes.buffer);
  bytes.set(base, headBytes);
  let at = headBytes + aligned(base.length);
  sections.forEach((section, i) => {
    bytes.set(section, at);
    words[HEADER_WORDS + i * 2] = at;
    words[HEADER_WORDS + i * 2 + 1] = section.length;
    at += aligned(section.length);
  });
  words.set([MAGIC, VERSION, total, deltas.length, base.length]);
  words[5] = checksum(words, headBytes / 4, sections);
  return bytes;
}

/** The parts as views. Throws IndexFormatError `version`, `truncated` or `damaged`. */
export function readParts(given: Bytes): Parts {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  if (bytes.length < HEADER_WORDS * 4 || bytes.length % 4 !== 0) return { base: bytes, deltas: [] };
  const words = asWords(bytes);
  if (words[0] !== MAGIC) return { base: bytes, deltas: [] };
  if (words[1] !== VERSION) throw new IndexFormatError('version', `bagian versi ${words[1]}`);
  const count = words[3] ?? 0;
  const headBytes = (HEADER_WORDS + count * DELTA_WORDS) * 4;
  if (words[2] !== bytes.length || headBytes > bytes.length) {
    throw new IndexFormatError('truncated', `${bytes.length} dari ${words[2]} bita`);
  }
  const cut = (from: number, length: number) => {
    if (from % 4 !== 0 || from + length > bytes.length) {
      throw new IndexFormatError('damaged', 'letak bagian');
    }
    return bytes.subarray(from, from + length);
  };
  const sections = Array.from({ length: count * 3 }, (_, i) =>
    cut(words[HEADER_WORDS + i * 2] ?? 0, words[HEADER_WORDS + i * 2 + 1] ?? 0),
  );
  if (words[5] !== checksum(words, headBytes / 4, sections)) {
    throw new IndexFormatError('damaged', 'jumlah periksa bagian berbeda');
  }
  const none = new Uint8Array(0);
  const deltas = Array.from({ length: count }, (_, i) => ({
    blob: sections[i * 3] ?? none,
    dead: asWords(sections[i * 3 + 1] ?? none),
    twins: pairsOf(asWords(sections[i * 3 + 2] ?? none)),
  }));
  return { base: cut(headBytes, words[4] ?? 0), deltas };
}

function pairsOf(words: Uint32Array): Pair[] {
  const pairs: Pair[] = [];
  for (let i = 0; i + 1 < words.length; i += 2) pairs.push([words[i] ?? 0, words[i + 1] ?? 0]);
  return pairs;
}

/** Of the header and of the sections that have no checksum of their own: the dead and the pairs. */
function checksum(words: Uint32Array, headWords: number, sections: readonly Bytes[]): number {
  let sum = 1;
  const add = (word: number) => {
    sum = (Math.imul(sum, 31) + word) | 0;
  };
  for (let i = 0; i < headWords; i++) if (i !== 5) add(words[i] ?? 0);
  sections.forEach((section, i) => {
    if (i % 3 !== 0) for (const word of asWords(section)) add(word);
  });
  return sum >>> 0;
}
