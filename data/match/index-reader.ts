/**
 * An index laid open: a base blob, and what was added and removed since (index-parts.ts), as one
 * index with common numbers and common statistics. Documents, units and terms keep their numbers;
 * what is removed stays in its place as dead.
 */
import { BlobReader } from './blob-reader.ts';
import { readParts } from './index-parts.ts';
import type { Lexicon } from './lexicon.ts';
import { readTail, type Tail } from './tail.ts';
import type { TermTable } from './term-table.ts';
import { groupsOf } from './twins.ts';
import { weightOf } from './weigh.ts';

export class IndexReader {
  /** Numbers given to documents and units, the dead included. */
  readonly documents: number;
  readonly unitSlots: number;
  /** Living documents, how many of them are claim reviews, and the units of all. */
  readonly size: number;
  readonly claimReviews: number;
  readonly unitCount: number;
  readonly base: BlobReader;
  /** What was added since the base was built, blob after blob. */
  readonly added: readonly BlobReader[];
  readonly tail: Tail | null;
  readonly terms: TermTable;
  /** First unit of each document; one entry more than documents. */
  readonly unitStarts: Uint32Array;
  /** Document of each unit, or -1 where the unit may not be matched with posts. */
  readonly documentOf: Int32Array;
  /** For each document the first of those that examine the same hoax, mostly itself. */
  readonly twinOf: Uint32Array;
  /** Per unit what a post of it is expected to repeat (weigh.ts: massCode). */
  readonly unitMasses: Uint8Array;
  readonly #lexicon: Lexicon;
  readonly #weights: Float32Array;
  /** By document; empty where nothing was removed. */
  readonly #dead: Uint8Array;
  /** By term: units of the base that hold it and are dead. */
  readonly #deadUnits: Uint32Array;

  /** Throws IndexFormatError when the bytes are no index of this version and lexicon. */
  constructor(bytes: Uint8Array<ArrayBuffer>, lexicon: Lexicon) {
    const parts = readParts(bytes);
    const base = new BlobReader(parts.base, lexicon.fingerprint);
    const added = parts.deltas.map(({ blob }) => new BlobReader(blob, lexicon.fingerprint));
    this.base = base;
    this.added = added;
    this.#lexicon = lexicon;
    this.documents = added.reduce((sum, blob) => sum + blob.documents, base.documents);
    this.unitSlots = added.reduce((sum, blob) => sum + blob.unitCount, base.unitCount);
    this.#dead = new Uint8Array(
      parts.deltas.some(({ dead }) => dead.length > 0) ? this.documents : 0,
    );
    for (const { dead } of parts.deltas) for (const document of dead) this.#dead[document] = 1;
    this.terms = base.terms;
    this.unitStarts = this.#unitStarts();
    this.tail = added.length > 0 ? readTail(base, added, this.terms, (d) => this.isDead(d)) : null;
    this.unitMasses = this.#unitMasses();
    this.documentOf = new Int32Array(this.unitSlots).fill(-1);
    const living = this.#mapUnits();
    this.size = living.documents;
    this.claimReviews = living.claimReviews;
    this.unitCount = living.units;
    this.#deadUnits = this.#countDead();
    this.terms.ignore(this.#deadTerms());
    this.#weights = new Float32Array(this.terms.size);
    const twins = parts.deltas.reduce((all, delta) => all.concat(delta.twins), base.twins());
    this.twinOf = groupsOf(twins, this.documents, (d) => this.isDead(d));
  }

  /** Whether nothing was added or removed since the base was built. */
  get isWhole(): boolean {
    return this.tail === null && this.#dead.length === 0;
  }

  isDead(document: number): boolean {
    return this.#dead[document] === 1;
  }

  id(document: number): string {
    const { blob, at } = this.#place(document);
    return blob.id(at);
  }

  isClaimReview(document: number): boolean {
    return this.matchable(document) > 0;
  }

  /** How many of a document's first units may be matched with posts. */
  matchable(document: number): number {
    const { blob, at } = this.#place(document);
    return blob.matchable[at] ?? 0;
  }

  /** Living units that hold the term. */
  frequency(term: number): number {
    const { base, tail } = this;
    const inBase = term < base.terms.baseSize ? base.frequency(term) : 0;
    const inTail = tail ? (tail.offsets[term + 1] ?? 0) - (tail.offsets[term] ?? 0) : 0;
    return inBase - (this.#deadUnits[term] ?? 0) + inTail;
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
    const { tail } = this;
    if (!tail || unit < tail.unit) return this.base.readUnit(unit, into);
    const from = tail.starts[unit - tail.unit] ?? 0;
    const n = Math.min(into.length, (tail.starts[unit - tail.unit + 1] ?? 0) - from);
    for (let i = 0; i < n; i++) into[i] = tail.terms[from + i] ?? 0;
    return n;
  }

  /**
   * Decodes the units that hold the term into `into`, ascending; returns how many there are. Dead
   * units of the base are among them.
   */
  readPostings(term: number, into: Int32Array): number {
    const { base, tail } = this;
    let n = term < base.terms.baseSize ? base.readPostings(term, into) : 0;
    const end = tail?.offsets[term + 1] ?? 0;
    for (let i = tail?.offsets[term] ?? 0; i < end && n < into.length; i++) {
      into[n++] = tail?.postings[i] ?? 0;
    }
    return n;
  }

  /** The blob that holds a document, and its number there. */
  #place(document: number): { blob: BlobReader; at: number } {
    let at = document;
    let blob = this.base;
    for (let i = 0; at >= blob.documents && i < this.added.length; i++) {
      at -= blob.documents;
      blob = this.added[i] ?? blob;
    }
    return { blob, at };
  }

  #unitStarts(): Uint32Array {
    if (this.added.length === 0) return this.base.unitStarts;
    const starts = new Uint32Array(this.documents + 1);
    let document = 0;
    let unit = 0;
    for (const blob of [this.base, ...this.added]) {
      for (let d = 0; d < blob.documents; d++)
        starts[document++] = unit + (blob.unitStarts[d] ?? 0);
      unit += blob.unitCount;
    }
    starts[document] = unit;
    return starts;
  }

  #unitMasses(): Uint8Array {
    if (this.added.length === 0) return this.base.unitMasses;
    const masses = new Uint8Array(this.unitSlots);
    let unit = 0;
    for (const blob of [this.base, ...this.added]) {
      masses.set(blob.unitMasses, unit);
      unit += blob.unitCount;
    }
    return masses;
  }

  #mapUnits(): { documents: number; claimReviews: number; units: number } {
    const { documentOf, unitStarts, unitSlots } = this;
    let documents = 0;
    let claimReviews = 0;
    let units = 0;
    let document = 0;
    for (const blob of [this.base, ...this.added]) {
      for (let d = 0; d < blob.documents; d++, document++) {
        if (this.isDead(document)) continue;
        const from = unitStarts[document] ?? 0;
        const to = Math.min(unitStarts[document + 1] ?? 0, unitSlots);
        const matchable = Math.min(from + (blob.matchable[d] ?? 0), to);
        documents++;
        if (matchable > from) claimReviews++;
        units += to - from;
        for (let unit = from; unit < matchable; unit++) documentOf[unit] = document;
      }
    }
    return { documents, claimReviews, units };
  }

  /** Terms of the base or of the tail that only the dead hold. */
  #deadTerms(): Set<number> {
    const terms = new Set<number>();
    for (let term = 0; term < this.terms.size; term++) {
      const mayBeDead = term >= this.terms.baseSize || (this.#deadUnits[term] ?? 0) > 0;
      if (mayBeDead && this.frequency(term) === 0) terms.add(term);
    }
    return terms;
  }

  /** By term of the base; empty where nothing of it died. */
  #countDead(): Uint32Array {
    const counts = new Uint32Array(this.#dead.length > 0 ? this.base.terms.baseSize : 0);
    const read = new Int32Array(4_096);
    for (let d = 0; d < this.base.documents && counts.length > 0; d++) {
      if (!this.isDead(d)) continue;
      const end = this.unitStarts[d + 1] ?? 0;
      for (let unit = this.unitStarts[d] ?? 0; unit < end; unit++) {
        const n = this.base.readUnit(unit, read);
        for (const term of new Set(read.subarray(0, n))) counts[term] = (counts[term] ?? 0) + 1;
      }
    }
    return counts;
  }
}
