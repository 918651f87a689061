/**
 * Features of what happened, told apart from who and how much; of how likely a post of this claim
 * would say and leave unsaid what this one does; and of words for the same thing.
 */
import { F } from '../features.ts';
import { FACT } from '../term-facts.ts';
import { TRAITS } from '../term-traits.ts';
import { CAP } from './evidence.ts';
import type { Pair } from './pair.ts';

/** Words repeated less often than this (video, foto, tautan) frame a claim and say nothing of what happened. */
const FRAME = 0.45;
/** Worth of a word for the same thing beside the word itself. */
const SOFT = 0.6;

export function fillActs({ facts, post, unit }: Pair, into: Float64Array, at: number): void {
  const { floats, ints } = facts;
  const { count, distinct, weights, traitsOf, slots, mass, sharedMass } = unit;
  const { stretch } = post;
  let actMass = 0;
  let actSharedMass = 0;
  let actShared = 0;
  let actMissing = 0;
  let actMeant = 0;
  let actFramed = 0;
  let actFramedShared = 0;
  let actLikelihood = 0;
  let namesMissing = 0;
  let genreMissing = 0;
  let kinMass = 0;
  let softMass = 0;
  let framed = 0;
  let framedShared = 0;
  let likelihood = 0;
  let likelihoodMissing = 0;
  for (let k = 0; k < count; k++) {
    const record = distinct[k] ?? 0;
    const weight = weights[k] ?? 0;
    const traits = traitsOf[k] ?? 0;
    const isAct = (traits & (TRAITS.name | TRAITS.number)) === 0;
    const presence = floats[record + FACT.presence] ?? 1;
    const chance = Math.min(0.9, (floats[record + FACT.common] ?? 0) * stretch);
    const bounded = weight < CAP ? weight : CAP;
    const repeated = weight * presence;
    const isTold = isAct && presence >= FRAME;
    framed += repeated;
    if (isAct) {
      actMass += bounded;
      actFramed += bounded * presence;
    }
    if ((slots[k] ?? -1) >= 0) {
      const said = Math.log(Math.max(1, presence / chance));
      framedShared += repeated;
      likelihood += said;
      if (!isAct) continue;
      actShared++;
      actSharedMass += bounded;
      actFramedShared += bounded * presence;
      actLikelihood += said;
      if (isTold) actMeant++;
      continue;
    }
    const unsaid = Math.log((1 - presence) / (1 - Math.min(chance, presence)));
    likelihoodMissing += unsaid;
    if (isAct) {
      actLikelihood += unsaid;
      actMissing++;
    } else if (traits & TRAITS.name) namesMissing++;
    if (post.means(facts.groups(record))) {
      softMass += weight;
      if (isTold) actMeant++;
    } else if (traits & TRAITS.genre) genreMissing++;
    if (post.kin.has(ints[record + FACT.kin] ?? 0)) kinMass += weight;
  }
  into[at + F.actCoverage] = actMass > 0 ? actSharedMass / actMass : 1;
  into[at + F.actShared] = actShared;
  into[at + F.actMissing] = actMissing;
  into[at + F.actMeant] = actMeant;
  into[at + F.actFramed] = actFramed > 0 ? actFramedShared / actFramed : 1;
  into[at + F.actLikelihood] = actLikelihood;
  into[at + F.namesMissing] = namesMissing;
  into[at + F.genreMissing] = genreMissing;
  into[at + F.prefixCoverage] = mass > 0 ? (sharedMass + kinMass) / mass : 0;
  into[at + F.soft] = mass > 0 ? (sharedMass + SOFT * Math.max(softMass, kinMass)) / mass : 0;
  into[at + F.framed] = framed > 0 ? framedShared / framed : 0;
  into[at + F.likelihood] = likelihood + likelihoodMissing;
  into[at + F.likelihoodMissing] = likelihoodMissing;
}
