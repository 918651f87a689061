/** One blob laid open: its sections as typed arrays over the bytes, numbers local to the blob. */
import { readOffsets, readVarints } from './bytes.ts';
import { asWords, IndexFormatError, readBlob } from './index-format.ts';
import { TermTable } from './term-table.ts';
import type { Pair } from './twins.ts';

export class BlobReader {
  readonly documents: number;
  readonly unitCount: number;
  readonly terms: TermTable;
  readonly postings: Uint8Array;
  readonly postingOffsets: Uint32Array;
  readonly units: Uint8Array;
  readonly unitOffsets: Uint32Array;
  /** First unit of each document; one entry more than documents. */
  readonly unitStarts: Uint32Array;
  /** Per document how many of its first units may be matched with posts. */
  readonly matchable: Uint32Array;
  /** Per unit what a post of it is expected to repeat (weigh.ts: massCode). */
  readonly unitMasses: Uint8Array;
  readonly #idBytes: Uint8Array<ArrayBuffer>;
  readonly #idOffsets: Uint32Array;
  readonly #twins: Uint8Array;

  /** Throws {@link IndexFormatError} when the bytes are no blob of this version and lexicon. */
  constructor(blob: Uint8Array<ArrayBuffer>, fingerprint: number) {
    const sections = readBlob(blob, fingerprint);
    const [documents = 0, units = 0, terms = 0] = asWords(sections.counts);
    if (documents > sections.idLengths.length || units > sections.unitLengths.length) {
      throw new IndexFormatError('damaged', 'jumlah catatan');
    }
    this.documents = documents;
    this.unitCount = units;
    const termOffsets = readOffsets(sections.termLengths, terms);
    this.terms = new TermTable(asWords(sections.termSlots), termOffsets, sections.termBytes);
    this.postings = sections.postings;
    this.postingOffsets = readOffsets(sections.postingLengths, terms);
    this.units = sections.units;
    this.unitOffsets = readOffsets(sections.unitLengths, units);
    this.unitStarts = readOffsets(sections.unitsOfDocument, documents);
    this.unitMasses = sections.unitMasses;
    this.matchable = readVarints(sections.kinds, documents);
    this.#idBytes = sections.idBytes;
    this.#idOffsets = readOffsets(sections.idLengths, documents);
    this.#twins = sections.twins;
  }

  id(document: number): string {
    const from = this.#idOffsets[document];
    return decoder.decode(this.#idBytes.subarray(from, this.#idOffsets[document + 1]));
  }

  /** {@link hashBytes} of every document's id. */
  idHashes(): Uint32Array {
    const hashes = new Uint32Array(this.documents);
    for (let d = 0; d < hashes.length; d++) {
      hashes[d] = hashBytes(this.#idBytes, this.#idOffsets[d], this.#idOffsets[d + 1]);
    }
    return hashes;
  }

  /** Units that hold the term. */
  frequency(term: number): number {
    let value = 0;
    let shift = 0;
    for (let at = this.postingOffsets[term] ?? 0; ; at++) {
      const byte = this.postings[at] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
      shift += 7;
    }
  }

  /** Decodes the units that hold the term into `into`, ascending; returns how many there are. */
  readPostings(term: number, into: Int32Array): number {
    const { postings } = this;
    const end = this.postingOffsets[term + 1] ?? 0;
    let at = this.postingOffsets[term] ?? 0;
    while ((postings[at] ?? 0) > 127) at++;
    at++;
    let unit = -1;
    let n = 0;
    while (at < end && n < into.length) {
      let byte = postings[at++] ?? 0;
      let delta = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = postings[at++] ?? 0;
        delta |= (byte & 127) << shift;
      }
      unit += delta + 1;
      into[n++] = unit;
    }
    return n;
  }

  /** Decodes a unit's terms into `into`, in text order; returns how many there are. */
  readUnit(unit: number, into: Int32Array): number {
    const { units } = this;
    const end = this.unitOffsets[unit + 1] ?? 0;
    let n = 0;
    for (let at = this.unitOffsets[unit] ?? 0; at < end && n < into.length; ) {
      let byte = units[at++] ?? 0;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = units[at++] ?? 0;
        value |= (byte & 127) << shift;
      }
      into[n++] = value;
    }
    return n;
  }

  /** Pairs of documents with nearly the same title, ascending by the later one. */
  twins(): Pair[] {
    const [count = 0] = readVarints(this.#twins, 1);
    const values = readVarints(this.#twins, 1 + Math.min(count, this.#twins.length) * 2);
    const pairs: Pair[] = [];
    for (let i = 1; i + 1 < values.length; i += 2) pairs.push([values[i] ?? 0, values[i + 1] ?? 0]);
    return pairs;
  }
}

const decoder = new TextDecoder();

/** FNV-1a, unsigned 32 bits, of the bytes from `from` up to `to`. */
export function hashBytes(bytes: Uint8Array, from = 0, to = bytes.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return hash >>> 0;
}
