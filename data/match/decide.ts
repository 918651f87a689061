/** From features to a calibrated score and a tier; precision goes before recall. */
import type { Tier } from '../schema/index.ts';
import { F } from './features.ts';

export interface Decision {
  score: number;
  tier: Tier;
}

/** Guards: what must never carry a badge however many words agree. */
export function isGuarded(vector: Float64Array, at: number): boolean {
  const value = (column: number) => vector[at + column] ?? 0;
  return (
    value(F.numbersConflict) > 0 ||
    value(F.yearsConflict) > 0 ||
    value(F.negation) !== 0 ||
    value(F.placeConflict) > 1 ||
    value(F.brandConflict) > 1
  );
}

/** Decides on one candidate by rule; used until a model says better. */
export function decide(vector: Float64Array, at: number): Decision {
  const value = (column: number) => vector[at + column] ?? 0;
  const coverage = value(F.coverage);
  const evidence = value(F.wordEvidence);
  const score =
    Math.min(1, coverage) *
    Math.min(1, evidence / 80) *
    (0.5 + 0.5 * Math.max(value(F.bigrams), value(F.lcs) * value(F.windowCoverage)));
  const guarded = isGuarded(vector, at);
  if (score >= 0.62 && coverage >= 0.7 && value(F.sharedCount) >= 4 && !guarded) {
    return { score, tier: 'match' };
  }
  return { score, tier: score >= 0.4 && value(F.sharedCount) >= 3 ? 'related' : 'none' };
}
