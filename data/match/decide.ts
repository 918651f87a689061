/**
 * From features to a calibrated score and a tier. Acceptance is a model of its own, apart from the
 * order: boosted trees with monotone constraints, thresholds set on kinds of text held out.
 */
import type { Tier } from '../schema/index.ts';
import { F } from './features.ts';
import { Forest } from './forest.ts';
import type { ForestData } from './forest-data.ts';
import { isGuarded } from './guards.ts';
import acceptWeights from './weights/accept.json' with { type: 'json' };

export interface AcceptData {
  forest: ForestData;
  /** Log odds from which a pair is a `match`, and from which it is `related`. */
  match: number;
  related: number;
}

export interface Decision {
  score: number;
  tier: Tier;
}

/** Likeness of a whole circulating text from which it is the same text, edited. */
const SAME_TEXT = 0.42;
/** Trees after which nine of ten candidates are known to be nothing. */
const FIRST_TREES = 48;
/** Fewer shared words than this never badge: two rare names are no claim. */
const MIN_SHARED = 3;

export class Decider {
  readonly #forest: Forest;
  readonly #match: number;
  readonly #related: number;

  /** Throws a RangeError when the weights belong to other features. */
  constructor(data: AcceptData = acceptWeights) {
    this.#forest = new Forest(data.forest, Object.keys(F), FIRST_TREES);
    this.#match = data.match;
    this.#related = data.related;
  }

  /**
   * Decisions on the vectors that start at `starts`. With `shownOnly`, the score of a tier `none` may
   * be 0: half the time for most candidates.
   */
  decide(vectors: Float64Array, starts: ArrayLike<number>, shownOnly = false): Decision[] {
    const floor = shownOnly ? this.#related : Number.NEGATIVE_INFINITY;
    const odds = this.#forest.sums(vectors, starts, floor);
    return Array.from(odds, (own, i) => this.#judge(vectors, starts[i] ?? 0, own));
  }

  #judge(vector: Float64Array, at: number, byTrees: number): Decision {
    const value = (column: number) => vector[at + column] ?? 0;
    let odds = byTrees;
    if (value(F.isVariant) > 0) {
      odds = Math.max(odds, this.#match + 8 * (textLikeness(vector, at) - SAME_TEXT));
    }
    let tier: Tier = odds >= this.#match ? 'match' : odds >= this.#related ? 'related' : 'none';
    if (tier === 'match' && (isGuarded(vector, at) || value(F.sharedCount) < MIN_SHARED)) {
      tier = 'related';
      odds = Math.min(odds, this.#match - 0.01);
    }
    return { score: 1 / (1 + Math.exp(-odds)), tier };
  }

  /** What is left of a `match` that the post contradicts: `related`, just under the threshold. */
  capped({ score }: Decision): Decision {
    const limit = 1 / (1 + Math.exp(0.01 - this.#match));
    return { score: Math.min(score, limit), tier: 'related' };
  }
}

/**
 * How far a post is a known circulating text after edits: coverage and pairs of neighbouring words,
 * over the smaller side, discounted where there is too little of either to tell.
 */
export function textLikeness(vector: Float64Array, at: number): number {
  const value = (column: number) => vector[at + column] ?? 0;
  const dense = value(F.sharedCount) >= 6 ? value(F.density) : 0;
  const coverage = Math.max(value(F.prefixCoverage), value(F.queryShare), dense);
  const order = Math.max(value(F.shingles), 0.9 * value(F.looseShingles));
  const smaller = Math.min(value(F.claimLength), Math.expm1(value(F.postLength))) - 1;
  const pairs = order * Math.max(1, smaller);
  return (
    (0.5 * coverage + 0.5 * order) * Math.min(1, value(F.sharedMass) / 75) * Math.min(1, pairs / 3)
  );
}
