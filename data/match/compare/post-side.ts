/** The post of a comparison: what is asked of it again for every unit, worked out once. */
import type { Lexicon } from '../lexicon.ts';
import type { Query } from '../query.ts';
import { FACT, kinOf, type TermFacts } from '../term-facts.ts';
import { TRAITS, traitsOf } from '../term-traits.ts';
import { synonymGroups } from '../text/synonyms.ts';

/** Different terms of a text of the corpus, on average. */
const TEXT_TERMS = 18;

export class PostSide {
  readonly query: Query;
  /** Traits of all its terms together. */
  traits = 0;
  /** Amounts it holds; years are none. */
  numbers = 0;
  /** Places with a negation. */
  negations = 0;
  readonly kin = new Set<number>();
  readonly groups = new Set<number>();
  /** How much longer it is than a text of the corpus. */
  readonly stretch: number;
  /** Per slot: the place of its term in the unit that is compared, or -1. */
  readonly placeOf: Int32Array;
  /** Its slots, the heaviest first. */
  readonly #byWeight: Int32Array;

  /** Also tells the facts of each term of the index its slot, until {@link leave}. */
  constructor(query: Query, facts: TermFacts, lexicon: Lexicon) {
    const { weight } = query;
    this.query = query;
    this.stretch = Math.max(0.3, query.slots / TEXT_TERMS);
    this.placeOf = new Int32Array(query.slots).fill(-1);
    this.#byWeight = Int32Array.from(weight, (_, slot) => slot).sort(
      (a, b) => (weight[b] ?? 0) - (weight[a] ?? 0),
    );
    for (let slot = 0; slot < query.slots; slot++) this.#take(slot, facts, lexicon);
  }

  #take(slot: number, facts: TermFacts, lexicon: Lexicon): void {
    const { query } = this;
    const term = query.term[slot] ?? -1;
    if (term >= 0) facts.ints[facts.at(term) + FACT.slot] = slot;
    const text = query.tokens[query.first[slot] ?? 0]?.term ?? '';
    const traits =
      term >= 0 ? (facts.ints[facts.at(term) + FACT.traits] ?? 0) : traitsOf(text, lexicon);
    query.traits[slot] = traits;
    this.traits |= traits;
    this.kin.add(kinOf(text));
    for (const group of synonymGroups(text)) this.groups.add(group);
    if (traits & TRAITS.number && !(traits & TRAITS.year)) this.numbers++;
    if (traits & TRAITS.negation) this.negations = query.count[slot] ?? 0;
  }

  /** Takes its slots out of the facts, before they are forgotten or another post comes. */
  leave(facts: TermFacts): void {
    for (const term of this.query.term) {
      if (term >= 0) facts.ints[facts.at(term) + FACT.slot] = -1;
    }
  }

  /** Whether it uses a word for the same thing as one of these groups of synonyms. */
  means(groups: readonly number[]): boolean {
    for (const group of groups) if (this.groups.has(group)) return true;
    return false;
  }

  /** Evidence weight of its heaviest term that the unit lacks. */
  heaviestOutside(): number {
    const { placeOf, query } = this;
    for (const slot of this.#byWeight) {
      if ((placeOf[slot] ?? -1) < 0) return query.weight[slot] ?? 0;
    }
    return 0;
  }
}
