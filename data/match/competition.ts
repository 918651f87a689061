/** Features that a candidate has only beside the others. */
import { F, FEATURE_COUNT } from './features.ts';

/**
 * Fills rank, ratios and rivals for `count` vectors laid one after another, in retrieval order.
 * Candidates of one group (records of the same hoax) are no rivals.
 */
export function addCompetition(
  vectors: Float64Array,
  scores: Float64Array,
  groups: Int32Array,
  count: number,
): void {
  let bestMass = 0;
  let bestCoverage = 0;
  let bestEvidence = 0;
  let bestWindow = 0;
  const masses = new Float64Array(count);
  for (let c = 0; c < count; c++) {
    masses[c] = vectors[c * FEATURE_COUNT + F.sharedMass] ?? 0;
    bestMass = Math.max(bestMass, masses[c] ?? 0);
    bestEvidence = Math.max(bestEvidence, vectors[c * FEATURE_COUNT + F.evidence] ?? 0);
    bestWindow = Math.max(bestWindow, vectors[c * FEATURE_COUNT + F.windowCoverage] ?? 0);
    bestCoverage = Math.max(bestCoverage, vectors[c * FEATURE_COUNT + F.coverage] ?? 0);
  }
  // The likeliest candidate, and the likeliest of another group.
  let likeliest = Number.NEGATIVE_INFINITY;
  let likeliestGroup = -1;
  for (let c = 0; c < count; c++) {
    const own = vectors[c * FEATURE_COUNT + F.likelihood] ?? 0;
    if (own > likeliest) {
      likeliest = own;
      likeliestGroup = groups[c] ?? 0;
    }
  }
  let runnerUp = 0;
  for (let c = 0; c < count; c++) {
    if (groups[c] === likeliestGroup) continue;
    runnerUp = Math.max(runnerUp, vectors[c * FEATURE_COUNT + F.likelihood] ?? 0);
  }
  const bestScore = scores[0] ?? 1;
  for (let c = 0; c < count; c++) {
    const at = c * FEATURE_COUNT;
    const mass = masses[c] ?? 0;
    const score = scores[c] ?? 0;
    const group = groups[c] ?? 0;
    let rivals = 0;
    for (let other = 0; other < count; other++) {
      if (groups[other] !== group && (masses[other] ?? 0) >= 0.9 * mass) rivals++;
    }
    vectors[at + F.retrieval] = score;
    vectors[at + F.retrievalRatio] = bestScore > 0 ? score / bestScore : 0;
    vectors[at + F.rank] = c;
    vectors[at + F.massRatio] = bestMass > 0 ? mass / bestMass : 0;
    vectors[at + F.coverageRatio] =
      bestCoverage > 0 ? (vectors[at + F.coverage] ?? 0) / bestCoverage : 0;
    vectors[at + F.evidenceRatio] =
      bestEvidence > 0 ? (vectors[at + F.evidence] ?? 0) / bestEvidence : 0;
    vectors[at + F.windowRatio] =
      bestWindow > 0 ? (vectors[at + F.windowCoverage] ?? 0) / bestWindow : 0;
    vectors[at + F.rivals] = rivals;
    const other = group === likeliestGroup ? runnerUp : likeliest;
    vectors[at + F.likelihoodLead] = (vectors[at + F.likelihood] ?? 0) - other;
  }
}
