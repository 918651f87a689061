/** A blob laid open: terms, postings, units and documents, as typed arrays over the bytes. */
import { readOffsets, readVarints } from './bytes.ts';
import { asWords, IndexFormatError, readBlob } from './index-format.ts';
import type { Lexicon } from './lexicon.ts';
import { TermTable } from './term-table.ts';
import { weightOf } from './weigh.ts';

export class IndexReader {
  readonly documents: number;
  readonly unitCount: number;
  readonly terms: TermTable;
  readonly postings: Uint8Array;
  readonly postingOffsets: Uint32Array;
  readonly units: Uint8Array;
  readonly unitOffsets: Uint32Array;
  /** First unit of each document; one entry more than documents. */
  readonly unitStarts: Uint32Array;
  /** Document of each unit, or -1 where the unit may not be matched with posts. */
  readonly documentOf: Int32Array;
  /** For each document the first of those that examine the same hoax, mostly itself. */
  readonly twinOf: Uint32Array;
  readonly #idBytes: Uint8Array<ArrayBuffer>;
  readonly #idOffsets: Uint32Array;
  readonly #lexicon: Lexicon;
  readonly #weights: Float32Array;
  readonly #kinds: Uint32Array;

  /** Throws {@link IndexFormatError} when the blob is not an index of this version and lexicon. */
  constructor(blob: Uint8Array<ArrayBuffer>, lexicon: Lexicon) {
    const sections = readBlob(blob, lexicon.fingerprint);
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
    this.#idBytes = sections.idBytes;
    this.#idOffsets = readOffsets(sections.idLengths, documents);
    this.#kinds = readVarints(sections.kinds, documents);
    this.documentOf = this.#mapUnits();
    this.twinOf = readTwins(sections.twins, documents);
    this.#lexicon = lexicon;
    this.#weights = new Float32Array(terms);
  }

  id(document: number): string {
    const from = this.#idOffsets[document];
    return new TextDecoder().decode(this.#idBytes.subarray(from, this.#idOffsets[document + 1]));
  }

  isClaimReview(document: number): boolean {
    return (this.#kinds[document] ?? 0) > 0;
  }

  /** Units of the index that hold the term. */
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

  /** Evidence weight of a term of this index; worked out once per term. */
  weight(term: number): number {
    let weight = this.#weights[term] ?? 0;
    if (weight === 0) {
      const text = this.terms.text(term);
      // Rounded at once, so that the first answer equals all later ones.
      weight = Math.fround(weightOf(text, this.frequency(term), this.unitCount, this.#lexicon));
      this.#weights[term] = weight;
    }
    return weight;
  }

  /** Decodes a unit's terms into `into`, in text order; returns how many there are. */
  readUnit(unit: number, into: Int32Array): number {
    const { units } = this;
    const end = this.unitOffsets[unit + 1] ?? 0;
    let n = 0;
    for (let at = this.unitOffsets[unit] ?? 0; at < end && n < into.length; ) {
      let value = 0;
      let shift = 0;
      for (;;) {
        const byte = units[at++] ?? 0;
        value |= (byte & 127) << shift;
        if (byte < 128) break;
        shift += 7;
      }
      into[n++] = value;
    }
    return n;
  }

  #mapUnits(): Int32Array {
    const documentOf = new Int32Array(this.unitCount).fill(-1);
    for (let d = 0; d < this.documents; d++) {
      const from = this.unitStarts[d] ?? 0;
      const matchable = from + (this.#kinds[d] ?? 0);
      for (let unit = from; unit < matchable && unit < this.unitCount; unit++) documentOf[unit] = d;
    }
    return documentOf;
  }
}

function readTwins(bytes: Uint8Array, documents: number): Uint32Array {
  const twins = new Uint32Array(documents);
  for (let i = 0; i < documents; i++) twins[i] = i;
  const [count = 0] = readVarints(bytes, 1);
  const values = readVarints(bytes, 1 + Math.min(count, bytes.length) * 2);
  for (let i = 1; i + 1 < values.length; i += 2) {
    const document = values[i] ?? 0;
    const first = values[i + 1] ?? 0;
    if (document < documents && first < documents) twins[document] = first;
  }
  return twins;
}
