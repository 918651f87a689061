/** The order of candidates: LambdaMART over the pair features. */
import { F, FEATURE_COUNT } from './features.ts';
import { Forest } from './forest.ts';
import type { ForestData } from './forest-data.ts';
import rankWeights from './weights/ranker.json' with { type: 'json' };

/** A candidate that agrees in fewer words, or in less of the claim, is never more than `none`. */
const MIN_SHARED = 2;
const MIN_COVERAGE = 0.2;

export class Ranker {
  readonly #forest: Forest;

  constructor(data: ForestData = rankWeights) {
    this.#forest = new Forest(data, Object.keys(F));
  }

  /** `candidates`, best first. */
  order(vectors: Float64Array, candidates: readonly number[]): number[] {
    const sums = this.#forest.sums(vectors, startsOf(candidates));
    const scores: number[] = [];
    candidates.forEach((c, i) => {
      scores[c] = sums[i] ?? 0;
    });
    return [...candidates].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  }
}

/** Where the vectors of candidates start. */
export function startsOf(candidates: readonly number[]): Int32Array {
  return Int32Array.from(candidates, (c) => c * FEATURE_COUNT);
}

export function isPlausible(vector: Float64Array, at: number): boolean {
  const value = (column: number) => vector[at + column] ?? 0;
  return (
    value(F.sharedCount) >= MIN_SHARED &&
    (value(F.coverage) >= MIN_COVERAGE || value(F.queryShare) >= MIN_COVERAGE)
  );
}
