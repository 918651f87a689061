/** One blob laid open: its sections as typed arrays over the bytes, numbers local to the blob. */
import { readText, readValues, readVarints } from './bytes.ts';
import { asWords, IndexFormatError, readBlob } from './index-format.ts';
import { Offsets } from './offsets.ts';
import { TermTable } from './term-table.ts';

export class BlobReader {
  readonly documents: number;
  readonly unitCount: number;
  readonly terms: TermTable;
  readonly postings: Uint8Array;
  readonly postingOffsets: Offsets;
  readonly units: Uint8Array;
  readonly unitOffsets: Offsets;
  /** First unit of each document. */
  readonly unitStarts: Offsets;
  /** Per document how many units it has. */
  readonly unitsOf: Uint8Array | Uint32Array;
  /** Per document how many of its first units may be matched with posts. */
  readonly matchable: Uint8Array | Uint32Array;
  /** Per unit what a post of it is expected to repeat (weigh.ts: massCode). */
  readonly unitMasses: Uint8Array;
  readonly #idBytes: Uint8Array<ArrayBuffer>;
  readonly #idLengths: Uint8Array;
  readonly #idOffsets: Offsets;
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
    const termOffsets = new Offsets(sections.termLengths, terms);
    this.terms = new TermTable(asWords(sections.termSlots), termOffsets, sections.termBytes);
    this.postings = sections.postings;
    this.postingOffsets = new Offsets(sections.postingLengths, terms);
    this.units = sections.units;
    this.unitOffsets = new Offsets(sections.unitLengths, units);
    this.unitStarts = new Offsets(sections.unitsOfDocument, documents);
    this.unitsOf = readValues(sections.unitsOfDocument, documents);
    this.unitMasses = sections.unitMasses;
    this.matchable = readValues(sections.kinds, documents);
    this.#idBytes = sections.idBytes;
    this.#idLengths = sections.idLengths;
    this.#idOffsets = new Offsets(sections.idLengths, documents);
    this.#twins = sections.twins;
  }

  id(document: number): string {
    const offsets = this.#idOffsets;
    return readText(this.#idBytes, offsets.at(document), offsets.at(document + 1));
  }

  /** {@link hashBytes} of every document's id. */
  idHashes(): Uint32Array {
    const hashes = new Uint32Array(this.documents);
    const lengths = readValues(this.#idLengths, this.documents);
    let from = 0;
    for (let d = 0; d < hashes.length; d++) {
      const to = from + (lengths[d] ?? 0);
      hashes[d] = hashBytes(this.#idBytes, from, to);
      from = to;
    }
    return hashes;
  }

  /** Units that hold the term. */
  frequency(term: number): number {
    let value = 0;
    let shift = 0;
    for (let at = this.postingOffsets.at(term); ; at++) {
      const byte = this.postings[at] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
      shift += 7;
    }
  }

  /** Where in {@link postings} the gaps of a term's units start: behind their number. */
  firstPosting(term: number): number {
    let at = this.postingOffsets.at(term);
    while ((this.postings[at] ?? 0) > 127) at++;
    return at + 1;
  }

  /** Decodes the units that hold the term into `into`, ascending; returns how many there are. */
  readPostings(term: number, into: Int32Array): number {
    const { postings } = this;
    const count = Math.min(this.frequency(term), into.length);
    let at = this.firstPosting(term);
    let unit = -1;
    let n = 0;
    while (n < count) {
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
    const end = this.unitOffsets.at(unit + 1);
    let n = 0;
    for (let at = this.unitOffsets.at(unit); at < end && n < into.length; ) {
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

  /** Pairs of documents with nearly the same title, one after another, by the later one. */
  twins(): Uint32Array {
    const [count = 0] = readVarints(this.#twins, 1);
    return readVarints(this.#twins, 1 + Math.min(count, this.#twins.length) * 2).subarray(1);
  }
}

/** FNV-1a, unsigned 32 bits, of the bytes from `from` up to `to`. */
export function hashBytes(bytes: Uint8Array, from = 0, to = bytes.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return hash >>> 0;
}
