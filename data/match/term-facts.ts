/**
 * What comparing needs to know of a term, worked out when a text with it is first compared: one
 * record of 32 bytes each, so that a term costs one line of the processor's cache and not nine.
 */
import type { IndexReader } from './index-reader.ts';
import type { Lexicon } from './lexicon.ts';
import { hashTerm } from './term-table.ts';
import { traitsOf } from './term-traits.ts';
import { synonymGroups } from './text/synonyms.ts';
import { presenceOf, textIdf } from './weigh.ts';

/** 32-bit fields of a record, relative to where it starts. */
export const FACT = {
  /** Of `floats`: evidence weight, idf over texts, how often a post repeats it, share of texts with it. */
  weight: 0,
  textIdf: 1,
  presence: 2,
  common: 3,
  /** Of `ints`: term-traits.ts, a number for its beginning, the post's slot or -1, the last unit's stamp. */
  traits: 4,
  kin: 5,
  slot: 6,
  seen: 7,
} as const;
const FIELDS = 8;
/** Records kept at most when a new post begins; then all are forgotten, and learned again. */
const MOST_KEPT = 32_768;
/** Letters by which words of one unknown root are taken for kin (zelensky, zelenskyy). */
const KIN_LETTERS = 5;

export class TermFacts {
  /** The same bytes twice; replaced by {@link reserve}. */
  floats = new Float32Array(0);
  ints = new Int32Array(0);
  readonly #mostKept: number;
  readonly #index: IndexReader;
  readonly #lexicon: Lexicon;
  /** Per term its record's number + 1, or 0. */
  readonly #records: Int32Array;
  /** Per record the groups of synonyms that the term stands in. */
  #groups: (readonly number[])[] = [];

  constructor(index: IndexReader, lexicon: Lexicon, mostKept = MOST_KEPT) {
    this.#mostKept = mostKept;
    this.#index = index;
    this.#lexicon = lexicon;
    this.#records = new Int32Array(index.terms.size);
  }

  /** Makes room for `count` more records and, between posts, keeps memory bounded. */
  reserve(count: number, isBetweenPosts = false): void {
    if (isBetweenPosts && this.#groups.length > this.#mostKept) {
      this.#records.fill(0);
      this.#groups = [];
    }
    const wanted = (this.#groups.length + count) * FIELDS;
    if (wanted <= this.ints.length) return;
    const grown = new Int32Array(Math.max(wanted, this.ints.length * 2, 1_024 * FIELDS));
    grown.set(this.ints);
    this.ints = grown;
    this.floats = new Float32Array(grown.buffer);
  }

  /** Where the term's record starts; {@link reserve} must have made room for it. */
  at(term: number): number {
    const record = this.#records[term] ?? 0;
    return record > 0 ? (record - 1) * FIELDS : this.#learn(term);
  }

  /** Numbers of the groups of synonyms of the term whose record starts at `at`. */
  groups(at: number): readonly number[] {
    return this.#groups[at / FIELDS] ?? [];
  }

  #learn(term: number): number {
    const text = this.#index.terms.text(term);
    const lexicon = this.#lexicon;
    const { floats, ints } = this;
    const at = this.#groups.length * FIELDS;
    floats[at + FACT.weight] = this.#index.weight(term);
    floats[at + FACT.textIdf] = textIdf(text, lexicon);
    floats[at + FACT.presence] = presenceOf(text, lexicon);
    const texts = (lexicon.termFrequency(text)?.texts ?? 1) + 1;
    floats[at + FACT.common] = texts / (lexicon.textDocuments + 2);
    ints[at + FACT.traits] = traitsOf(text, lexicon);
    ints[at + FACT.kin] = kinOf(text);
    ints[at + FACT.slot] = -1;
    ints[at + FACT.seen] = 0;
    this.#groups.push(synonymGroups(text));
    this.#records[term] = this.#groups.length;
    return at;
  }
}

/** A number for a word's first letters; short words and numbers are kin to nothing but themselves. */
export function kinOf(term: string): number {
  const letters =
    term.length > KIN_LETTERS && !term.startsWith('#') ? term.slice(0, KIN_LETTERS) : `${term}!`;
  return hashTerm(letters) | 1;
}
