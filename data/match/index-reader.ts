/**
 * An index laid open: a base blob, and what was added and removed since (index-parts.ts), as one
 * index with common numbers and common statistics. Documents, units and terms keep their numbers;
 * what is removed stays in its place as dead.
 */
import { BlobReader } from './blob-reader.ts';
import { readParts } from './index-parts.ts';
import type { Lexicon } from './lexicon.ts';
import { barUnits, countDeadUnits, countLiving } from './living.ts';
import { readTail, type Tail } from './tail.ts';
import type { TermTable } from './term-table.ts';
import { Groups } from './twins.ts';
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
  /** Per unit what a post of it is expected to repeat (weigh.ts: massCode). */
  readonly unitMasses: Uint8Array;
  /** The base, then what was added. */
  readonly #blobs: readonly BlobReader[];
  readonly #lexicon: Lexicon;
  readonly #groups: Groups;
  /** A bit for each unit that may not be matched with posts; none where all may. */
  readonly #barred: Uint8Array;
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
    this.#blobs = [base, ...added];
    this.#lexicon = lexicon;
    this.documents = added.reduce((sum, blob) => sum + blob.documents, base.documents);
    this.unitSlots = added.reduce((sum, blob) => sum + blob.unitCount, base.unitCount);
    this.#dead = new Uint8Array(
      parts.deltas.some(({ dead }) => dead.length > 0) ? this.documents : 0,
    );
    for (const { dead } of parts.deltas) for (const document of dead) this.#dead[document] = 1;
    this.terms = base.terms;
    this.tail = added.length > 0 ? readTail(base, added, this.terms, (d) => this.isDead(d)) : null;
    this.unitMasses = this.#unitMasses();
    const living = countLiving(this.#blobs, this.#dead);
    this.size = living.documents;
    this.claimReviews = living.claimReviews;
    this.unitCount = living.units;
    const areAllMatchable = living.matchable === this.unitSlots;
    this.#barred = areAllMatchable ? new Uint8Array(0) : barUnits(this.#blobs, this.#dead);
    this.#deadUnits = countDeadUnits(base, this.#dead);
    if (!this.isWhole) this.terms.ignore(this.#deadTerms());
    this.#weights = new Float32Array(this.terms.size);
    const twins = parts.deltas.map((delta) => Uint32Array.from(delta.twins.flat()));
    this.#groups = new Groups([base.twins(), ...twins], (d) => this.isDead(d));
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

  /** The first unit of a document, which is where the units of the one before it end. */
  firstUnit(document: number): number {
    if (document < this.base.documents) return this.base.unitStarts.at(document);
    let before = this.base.unitCount;
    let at = document - this.base.documents;
    for (const blob of this.added) {
      if (at < blob.documents) return before + blob.unitStarts.at(at);
      at -= blob.documents;
      before += blob.unitCount;
    }
    return this.unitSlots;
  }

  /** The document of a unit. */
  documentOf(unit: number): number {
    let document = 0;
    let at = unit;
    for (const blob of this.#blobs) {
      if (at < blob.unitCount) return document + blob.unitStarts.holding(at);
      at -= blob.unitCount;
      document += blob.documents;
    }
    return document;
  }

  /** Whether a unit is a living claim review's, and one of those that are matched with posts. */
  isMatchable(unit: number): boolean {
    return (((this.#barred[unit >> 3] ?? 0) >> (unit & 7)) & 1) === 0;
  }

  /** The first of the documents that examine the same hoax, mostly `document` itself. */
  twinOf(document: number): number {
    return this.#groups.of(document);
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

  #unitMasses(): Uint8Array {
    if (this.added.length === 0) return this.base.unitMasses;
    const masses = new Uint8Array(this.unitSlots);
    let unit = 0;
    for (const blob of this.#blobs) {
      masses.set(blob.unitMasses, unit);
      unit += blob.unitCount;
    }
    return masses;
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
}
