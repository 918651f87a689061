/** Compares one query with one unit at a time and fills the feature vector of the pair. */
import { F, FEATURE_COUNT } from '../features.ts';
import type { IndexReader } from '../index-reader.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Query } from '../query.ts';
import { TermFacts } from '../term-facts.ts';
import { fillActs } from './acts.ts';
import { fillConflicts, fillNegation } from './conflicts.ts';
import { fillEvidence } from './evidence.ts';
import type { Pair } from './pair.ts';
import { PostSide } from './post-side.ts';
import { UnitSide } from './unit-side.ts';
import { WordOrder } from './word-order.ts';

export class Comparer {
  readonly #lexicon: Lexicon;
  readonly #facts: TermFacts;
  readonly #unit: UnitSide;
  readonly #order = new WordOrder();
  #pair: Pair | null = null;

  constructor(index: IndexReader, lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#facts = new TermFacts(index, lexicon);
    this.#unit = new UnitSide(index, this.#facts);
  }

  /** Takes the post that the next calls of {@link compare} are about. */
  begin(query: Query): void {
    const facts = this.#facts;
    this.#pair?.post.leave(facts);
    facts.reserve(query.slots, true);
    this.#pair = { facts, post: new PostSide(query, facts, this.#lexicon), unit: this.#unit };
  }

  /**
   * Fills `into` (FEATURE_COUNT values from `at`) but for the features that need all candidates.
   * `isVariant`: the unit is a whole circulating text, not a title.
   */
  compare(unit: number, isVariant: boolean, into: Float64Array, at: number): void {
    into.fill(0, at, at + FEATURE_COUNT);
    const pair = this.#pair;
    if (!pair) return;
    into[at + F.isVariant] = isVariant ? 1 : 0;
    this.#unit.read(unit, isVariant, pair.post);
    fillEvidence(pair, into, at);
    fillActs(pair, into, at);
    fillConflicts(pair, into, at);
    fillNegation(pair, into, at);
    this.#order.fill(pair, into, at);
    this.#unit.leave(pair.post);
  }
}
