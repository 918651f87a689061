/**
 * The index blob: a header, a table of sections, the sections. Little-endian, sections start at
 * multiples of 4, so that typed arrays are laid over the blob without copying. README.md has the
 * layout as a table.
 */

/** "SULX" read as a little-endian word. */
const MAGIC = 0x584c5553;
/** Raised whenever the layout or the meaning of a section changes. */
export const FORMAT_VERSION = 3;
const HEADER_WORDS = 6;

/** Section numbers; never reused for another meaning. */
export const SECTIONS = {
  counts: 0,
  termSlots: 1,
  termLengths: 2,
  termBytes: 3,
  postingLengths: 4,
  postings: 5,
  unitLengths: 6,
  units: 7,
  unitsOfDocument: 8,
  idLengths: 9,
  idBytes: 10,
  kinds: 11,
  twins: 12,
  unitMasses: 13,
} as const;
const SECTION_COUNT = 14;
export type SectionName = keyof typeof SECTIONS;

/** The blob is not an index this version can read; the mend is to build it again from records. */
export class IndexFormatError extends Error {
  override readonly name = 'IndexFormatError';
  readonly reason: 'magic' | 'version' | 'lexicon' | 'truncated' | 'damaged';

  constructor(reason: IndexFormatError['reason'], detail: string) {
    super(
      `Indeks pencocokan tidak dapat dibaca (${detail}). Catatan tetap utuh; indeks akan dibangun ulang.`,
    );
    this.reason = reason;
  }
}

/** Lays sections out into one blob; `lexicon` is the fingerprint of the word statistics used. */
export function writeBlob(
  sections: Record<SectionName, Uint8Array>,
  lexicon: number,
): Uint8Array<ArrayBuffer> {
  const names = Object.keys(SECTIONS).filter((n): n is SectionName => n in SECTIONS);
  const tableWords = HEADER_WORDS + SECTION_COUNT * 2;
  const aligned = (bytes: number) => (bytes + 3) & ~3;
  let total = tableWords * 4;
  for (const name of names) total += aligned(sections[name].length);
  const blob = new Uint8Array(total);
  const words = new Uint32Array(blob.buffer);
  let at = tableWords * 4;
  for (const name of names) {
    const bytes = sections[name];
    blob.set(bytes, at);
    words[HEADER_WORDS + SECTIONS[name] * 2] = at;
    words[HEADER_WORDS + SECTIONS[name] * 2 + 1] = bytes.length;
    at += aligned(bytes.length);
  }
  words[0] = MAGIC;
  words[1] = FORMAT_VERSION;
  words[2] = total;
  words[3] = lexicon;
  words[4] = SECTION_COUNT;
  words[5] = checksum(words);
  return blob;
}

/**
 * The sections of a blob, as views. Throws {@link IndexFormatError} on another magic, version or
 * lexicon, on a short or damaged blob; never reads outside it.
 */
export function readBlob(
  given: Uint8Array<ArrayBuffer>,
  lexicon: number,
): Record<SectionName, Uint8Array<ArrayBuffer>> {
  const blob = given.byteOffset % 4 === 0 ? given : given.slice();
  if (blob.length < (HEADER_WORDS + SECTION_COUNT * 2) * 4 || blob.length % 4 !== 0) {
    throw new IndexFormatError('truncated', `${blob.length} bita`);
  }
  const words = new Uint32Array(blob.buffer, blob.byteOffset, blob.length / 4);
  if (words[0] !== MAGIC) throw new IndexFormatError('magic', 'bukan indeks Suluh');
  if (words[1] !== FORMAT_VERSION) throw new IndexFormatError('version', `versi ${words[1]}`);
  if (words[2] !== blob.length || words[4] !== SECTION_COUNT) {
    throw new IndexFormatError('truncated', `${blob.length} dari ${words[2]} bita`);
  }
  if (words[5] !== checksum(words)) throw new IndexFormatError('damaged', 'jumlah periksa berbeda');
  if (words[3] !== lexicon) throw new IndexFormatError('lexicon', 'statistik kata lain');
  const section = (name: SectionName) => {
    const offset = words[HEADER_WORDS + SECTIONS[name] * 2] ?? 0;
    const length = words[HEADER_WORDS + SECTIONS[name] * 2 + 1] ?? 0;
    if (offset % 4 !== 0 || offset + length > blob.length) {
      throw new IndexFormatError('damaged', `bagian ${name}`);
    }
    return blob.subarray(offset, offset + length);
  };
  return {
    counts: section('counts'),
    termSlots: section('termSlots'),
    termLengths: section('termLengths'),
    termBytes: section('termBytes'),
    postingLengths: section('postingLengths'),
    postings: section('postings'),
    unitLengths: section('unitLengths'),
    units: section('units'),
    unitsOfDocument: section('unitsOfDocument'),
    idLengths: section('idLengths'),
    idBytes: section('idBytes'),
    kinds: section('kinds'),
    twins: section('twins'),
    unitMasses: section('unitMasses'),
  };
}

/**
 * Of all words but the checksum itself; catches damage, not malice (signatures do that). With `a`
 * one more than the sum of the words so far, `b` is 31·b + a after each word; four steps are taken
 * at once, so that one multiplication need not wait for the other (half the time of loading).
 */
function checksum(words: Uint32Array): number {
  let a = 1;
  let b = 0;
  const step = (word: number) => {
    a = (a + word) | 0;
    b = (Math.imul(b, 31) + a) | 0;
  };
  let i = 0;
  for (; i < HEADER_WORDS && i < words.length; i++) if (i !== 5) step(words[i] ?? 0);
  for (; i + 3 < words.length; i += 4) {
    const first = words[i] ?? 0;
    const second = words[i + 1] ?? 0;
    const third = words[i + 2] ?? 0;
    const fourth = words[i + 3] ?? 0;
    const fresh =
      (Math.imul(first, 30_784) + Math.imul(second, 993) + Math.imul(third, 32) + fourth) | 0;
    b = (Math.imul(b, 923_521) + Math.imul(a, 30_784) + fresh) | 0;
    a = (a + first + second + third + fourth) | 0;
  }
  for (; i < words.length; i++) step(words[i] ?? 0);
  // Mixed, so that a change of both by the same amount does not cancel out.
  const mixed = Math.imul(a ^ (a >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13) ^ b) >>> 0;
}

/** Lays 32-bit words over a section. */
export function asWords(bytes: Uint8Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
}
