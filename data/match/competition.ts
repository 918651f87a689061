/** Features that a candidate has only beside the others. */
import { F, FEATURE_COUNT } from './features.ts';

/** Fills rank, ratios and rivals for `count` vectors laid one after another, in retrieval order. */
export function addCompetition(vectors: Float64Array, scores: Float64Array, count: number): void {
  let bestMass = 0;
  let bestCoverage = 0;
  for (let c = 0; c < count; c++) {
    bestMass = Math.max(bestMass, vectors[c * FEATURE_COUNT + F.sharedMass] ?? 0);
    bestCoverage = Math.max(bestCoverage, vectors[c * FEATURE_COUNT + F.coverage] ?? 0);
  }
  const bestScore = scores[0] ?? 1;
  for (let c = 0; c < count; c++) {
    const at = c * FEATURE_COUNT;
    const mass = vectors[at + F.sharedMass] ?? 0;
    const score = scores[c] ?? 0;
    let rivals = 0;
    for (let other = 0; other < count; other++) {
      const otherMass = vectors[other * FEATURE_COUNT + F.sharedMass] ?? 0;
      if (other !== c && otherMass >= 0.9 * mass) rivals++;
    }
    vectors[at + F.retrieval] = score;
    vectors[at + F.retrievalRatio] = bestScore > 0 ? score / bestScore : 0;
    vectors[at + F.rank] = c;
    vectors[at + F.massRatio] = bestMass > 0 ? mass / bestMass : 0;
    vectors[at + F.coverageRatio] =
      bestCoverage > 0 ? (vectors[at + F.coverage] ?? 0) / bestCoverage : 0;
    vectors[at + F.rivals] = rivals;
  }
}
