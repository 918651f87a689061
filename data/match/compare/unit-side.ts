/** The unit of a comparison: its different terms, and which of them the post has. */
import type { IndexReader } from '../index-reader.ts';
import { FACT, type TermFacts } from '../term-facts.ts';
import { NEGATION_TERM } from '../text/words.ts';
import type { PostSide } from './post-side.ts';

/** Terms of a unit that are compared; variants may be whole chain messages. */
export const MAX_UNIT_TERMS = 700;
/** Before any negation. */
const NEVER = -MAX_UNIT_TERMS;

export class UnitSide {
  /** Whether it is a whole circulating text, of which parts may be lost; not a title. */
  isVariant = false;
  /** Places of the unit, repeated terms counted again. */
  length = 0;
  /** Where the facts of the term at a place start. */
  readonly records = new Int32Array(MAX_UNIT_TERMS);
  /** Different terms. */
  count = 0;
  /** Of each different term: where its facts start, where it stands first. */
  readonly distinct = new Int32Array(MAX_UNIT_TERMS);
  readonly firsts = new Int32Array(MAX_UNIT_TERMS);
  /** Of each different term, side by side for the loops over them: weight, traits, the post's slot or -1. */
  readonly weights = new Float64Array(MAX_UNIT_TERMS);
  readonly traitsOf = new Int32Array(MAX_UNIT_TERMS);
  readonly slots = new Int32Array(MAX_UNIT_TERMS);
  /** Which of the different terms the post has and lacks: loops over these alone foresee their branches. */
  readonly shared = new Int32Array(MAX_UNIT_TERMS);
  readonly missing = new Int32Array(MAX_UNIT_TERMS);
  sharedCount = 0;
  missingCount = 0;
  /** Of each different term: how far the last negation stands before it. */
  readonly sinceNegation = new Int32Array(MAX_UNIT_TERMS);
  /** Evidence weight of the different terms, and of those that the post has. */
  mass = 0;
  sharedMass = 0;
  /** Traits of all terms together. */
  traits = 0;
  /** Places with a negation. */
  negations = 0;
  readonly #index: IndexReader;
  readonly #facts: TermFacts;
  readonly #terms = new Int32Array(MAX_UNIT_TERMS);
  /** The number of the term that every negation becomes, or -1. */
  readonly #negation: number;
  #stamp = 0;

  constructor(index: IndexReader, facts: TermFacts) {
    this.#index = index;
    this.#facts = facts;
    this.#negation = index.terms.find(NEGATION_TERM);
  }

  /** Reads a unit and tells the post where its terms stand in it. */
  read(unit: number, isVariant: boolean, { placeOf }: PostSide): void {
    const terms = this.#terms;
    const facts = this.#facts;
    const n = this.#index.readUnit(unit, terms);
    facts.reserve(n);
    const { floats, ints } = facts;
    const { records, distinct, firsts, weights, traitsOf, slots, sinceNegation } = this;
    const { shared, missing } = this;
    const stamp = ++this.#stamp;
    let count = 0;
    let mass = 0;
    let sharedMass = 0;
    let sharedCount = 0;
    let missingCount = 0;
    let allTraits = 0;
    let negation = NEVER;
    let negations = 0;
    for (let i = 0; i < n; i++) {
      const term = terms[i] ?? 0;
      if (term === this.#negation) {
        negation = i;
        negations++;
      }
      const record = facts.at(term);
      records[i] = record;
      if (ints[record + FACT.seen] === stamp) continue;
      ints[record + FACT.seen] = stamp;
      distinct[count] = record;
      firsts[count] = i;
      sinceNegation[count] = i - negation;
      const weight = floats[record + FACT.weight] ?? 0;
      const traits = ints[record + FACT.traits] ?? 0;
      const slot = ints[record + FACT.slot] ?? -1;
      weights[count] = weight;
      traitsOf[count] = traits;
      slots[count] = slot;
      mass += weight;
      allTraits |= traits;
      if (slot < 0) {
        missing[missingCount++] = count++;
        continue;
      }
      placeOf[slot] = i;
      sharedMass += weight;
      shared[sharedCount++] = count++;
    }
    this.isVariant = isVariant;
    this.negations = negations;
    this.length = n;
    this.count = count;
    this.mass = mass;
    this.sharedMass = sharedMass;
    this.sharedCount = sharedCount;
    this.missingCount = missingCount;
    this.traits = allTraits;
  }

  /** The term at a place. */
  textAt(place: number): string {
    return this.#index.terms.text(this.#terms[place] ?? 0);
  }

  /** Takes its places out of the post again. */
  leave({ placeOf }: PostSide): void {
    for (let s = 0; s < this.sharedCount; s++) placeOf[this.slots[this.shared[s] ?? 0] ?? 0] = -1;
  }
}
