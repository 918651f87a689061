/** Features of evidence: how much of the claim's weight the post has, and how heavy what it lacks. */
import { F } from '../features.ts';
import { FACT } from '../term-facts.ts';
import { TRAITS } from '../term-traits.ts';
import type { Pair } from './pair.ts';

/** Evidence weight from which a term counts as rare. */
const RARE = 22;
/** Weight beyond which a term counts no more for coverage by the capped measure. */
export const CAP = 16;
/** Tokens of a post that are its opening. */
const OPENING = 20;

export function fillEvidence(pair: Pair, into: Float64Array, at: number): void {
  const { floats } = pair.facts;
  const { query } = pair.post;
  const { unit } = pair;
  const { count, distinct, weights, traitsOf, slots, mass, sharedMass, sharedCount } = unit;
  let textMass = 0;
  let sharedText = 0;
  let opening = 0;
  let wordMass = 0;
  let capped = 0;
  let cappedShared = 0;
  let best = 0;
  let second = 0;
  let bestMissing = 0;
  let rareShared = 0;
  let rareMissing = 0;
  for (let k = 0; k < count; k++) {
    textMass += floats[(distinct[k] ?? 0) + FACT.textIdf] ?? 0;
    capped += Math.min(weights[k] ?? 0, CAP);
  }
  for (let s = 0; s < sharedCount; s++) {
    const k = unit.shared[s] ?? 0;
    const weight = weights[k] ?? 0;
    sharedText += floats[(distinct[k] ?? 0) + FACT.textIdf] ?? 0;
    cappedShared += Math.min(weight, CAP);
    if (((traitsOf[k] ?? 0) & (TRAITS.number | TRAITS.office)) === 0) wordMass += weight;
    if ((query.first[slots[k] ?? 0] ?? 0) < OPENING) opening += weight;
    if (weight > RARE) rareShared++;
    second = Math.max(second, Math.min(best, weight));
    best = Math.max(best, weight);
  }
  for (let m = 0; m < unit.missingCount; m++) {
    const weight = weights[unit.missing[m] ?? 0] ?? 0;
    bestMissing = Math.max(bestMissing, weight);
    if (weight > RARE) rareMissing++;
  }
  const coverage = mass > 0 ? sharedMass / mass : 0;
  const share = query.mass > 0 ? sharedMass / query.mass : 0;
  into[at + F.coverage] = coverage;
  into[at + F.coverageText] = textMass > 0 ? sharedText / textMass : 0;
  into[at + F.coverageCount] = count > 0 ? sharedCount / count : 0;
  into[at + F.sharedMass] = sharedMass;
  into[at + F.sharedCount] = sharedCount;
  into[at + F.queryShare] = share;
  into[at + F.harmonic] = coverage + share > 0 ? (2 * coverage * share) / (coverage + share) : 0;
  into[at + F.evidence] = sharedMass * coverage;
  into[at + F.wordEvidence] = wordMass;
  into[at + F.openingCoverage] = mass > 0 ? opening / mass : 0;
  into[at + F.cappedCoverage] = capped > 0 ? cappedShared / capped : 0;
  into[at + F.claimLength] = count;
  into[at + F.claimMass] = mass;
  into[at + F.postLength] = Math.log1p(query.tokens.length);
  into[at + F.bestShared] = best;
  into[at + F.secondShared] = second;
  into[at + F.bestMissing] = bestMissing;
  into[at + F.missingMass] = mass - sharedMass;
  into[at + F.rareShared] = rareShared;
  into[at + F.rareMissing] = rareMissing;
  into[at + F.bestPostOutside] = pair.post.heaviestOutside();
  into[at + F.topThree] = topThree(pair);
}

/** How much the post has of the heaviest three terms of the claim: who and what it is about. */
function topThree({ unit }: Pair): number {
  const { count, weights, shared, sharedCount } = unit;
  let top1 = 0;
  let top2 = 0;
  let top3 = 0;
  for (let k = 0; k < count; k++) {
    const weight = weights[k] ?? 0;
    top3 = Math.max(top3, Math.min(top2, weight));
    top2 = Math.max(top2, Math.min(top1, weight));
    top1 = Math.max(top1, weight);
  }
  const mass = top1 + top2 + top3;
  let found = 0;
  for (let s = 0; s < sharedCount && top3 > 0; s++) {
    const weight = weights[shared[s] ?? 0] ?? 0;
    if (weight >= top3) found += weight;
  }
  return mass > 0 ? Math.min(1, found / mass) : 0;
}
