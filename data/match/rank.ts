/** The order of candidates: LambdaMART over the pair features. */
import { F, FEATURE_COUNT } from './features.ts';
import { Forest, type ForestData } from './forest.ts';
import type { Compared } from './pipeline.ts';
import rankWeights from './weights/ranker.json' with { type: 'json' };

/** A candidate that agrees in fewer words, or in less of the claim, is never more than `none`. */
const MIN_SHARED = 2;
const MIN_COVERAGE = 0.2;

export class Ranker {
  readonly #forest: Forest;

  constructor(data: ForestData = rankWeights) {
    this.#forest = new Forest(data, Object.keys(F));
  }

  /**
   * Candidate numbers, best first. Without `all`, only those that may be accepted are ordered:
   * most posts have none, and cost nothing more.
   */
  order(compared: Compared, all: boolean): number[] {
    const scores = new Float64Array(compared.count);
    const order: number[] = [];
    for (let c = 0; c < compared.count; c++) {
      if (!all && !isPlausible(compared.vectors, c * FEATURE_COUNT)) continue;
      scores[c] = this.#forest.predict(compared.vectors, c * FEATURE_COUNT);
      order.push(c);
    }
    return order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  }
}

export function isPlausible(vector: Float64Array, at: number): boolean {
  const value = (column: number) => vector[at + column] ?? 0;
  return (
    value(F.sharedCount) >= MIN_SHARED &&
    (value(F.coverage) >= MIN_COVERAGE || value(F.queryShare) >= MIN_COVERAGE)
  );
}
