/** Features of contradiction: other amounts, years, places and brands, and what is denied. */
import { F } from '../features.ts';
import { FACT } from '../term-facts.ts';
import { TRAITS } from '../term-traits.ts';
import { lacksScale } from '../text/numbers.ts';
import type { Pair } from './pair.ts';

/** So many terms after a negation a claim's word counts as denied by it. */
const CLAIM_REACH = 2;
const ENTITY = TRAITS.place | TRAITS.brand | TRAITS.office | TRAITS.platform;
/** What may stand in the place of something else of its kind. */
const SWAPPABLE = TRAITS.number | TRAITS.place | TRAITS.brand | TRAITS.platform;
const COUNTED = ENTITY | TRAITS.number | TRAITS.unknown;

/** Which amounts, years, places, brands, offices and unknown names agree, and which are missing. */
export function fillConflicts(pair: Pair, into: Float64Array, at: number): void {
  const { post } = pair;
  const { traitsOf, shared, sharedCount, missing, missingCount } = pair.unit;
  let numbersShared = 0;
  let numbersMissing = 0;
  let yearsShared = 0;
  let yearsMissing = 0;
  let placesShared = 0;
  let placesMissing = 0;
  let brandsShared = 0;
  let brandsMissing = 0;
  let platformsMissing = 0;
  let officesMissing = 0;
  let entitiesShared = 0;
  let unknownShared = 0;
  let unknownMissing = 0;
  for (let s = 0; s < sharedCount; s++) {
    const traits = traitsOf[shared[s] ?? 0] ?? 0;
    if ((traits & COUNTED) === 0) continue;
    if (traits & TRAITS.year) yearsShared++;
    else if (traits & TRAITS.number) numbersShared++;
    if (traits & TRAITS.place) placesShared++;
    if (traits & TRAITS.brand) brandsShared++;
    if (traits & ENTITY) entitiesShared++;
    if (traits & TRAITS.unknown) unknownShared++;
  }
  for (let m = 0; m < missingCount; m++) {
    const traits = traitsOf[missing[m] ?? 0] ?? 0;
    if ((traits & COUNTED) === 0) continue;
    if (traits & TRAITS.year) yearsMissing++;
    else if (traits & TRAITS.number) numbersMissing++;
    if (traits & TRAITS.place) placesMissing++;
    if (traits & TRAITS.brand) brandsMissing++;
    if (traits & TRAITS.platform) platformsMissing++;
    if (traits & TRAITS.office) officesMissing++;
    if (traits & TRAITS.unknown) unknownMissing++;
  }
  into[at + F.numbersShared] = numbersShared;
  into[at + F.numbersMissing] = numbersMissing;
  into[at + F.numbersConflict] = numbersMissing > 0 && post.numbers > numbersShared ? 1 : 0;
  into[at + F.yearsConflict] =
    yearsMissing > 0 && yearsShared === 0 && post.traits & TRAITS.year ? 1 : 0;
  into[at + F.placeConflict] =
    placesMissing > 0 ? (post.traits & TRAITS.place && placesShared === 0 ? 2 : 1) : 0;
  into[at + F.brandConflict] =
    brandsMissing > 0 ? (post.traits & TRAITS.brand && brandsShared === 0 ? 2 : 1) : 0;
  into[at + F.entitiesShared] = entitiesShared;
  into[at + F.officesMissing] = officesMissing;
  into[at + F.unknownShared] = unknownShared;
  into[at + F.unknownMissing] = unknownMissing;
  // A title's years have a feature of their own.
  const years = pair.unit.isVariant ? yearsMissing : 0;
  if (numbersMissing + years + placesMissing + brandsMissing + platformsMissing > 0) {
    into[at + F.swapped] = isSwapped(pair) ? 1 : 0;
  }
}

/** −1: the post denies what the claim says; +1: the claim denies what the post never does. */
export function fillNegation({ post, unit }: Pair, into: Float64Array, at: number): void {
  const { query } = post;
  const { shared, sharedCount, traitsOf, slots, sinceNegation } = unit;
  // Of a whole text, words are lost and parts change places: only a negation more or less counts.
  const mayDeny = !unit.isVariant || post.negations > unit.negations;
  const mayAffirm = !unit.isVariant || post.negations < unit.negations;
  let denied = 0;
  let affirmed = 0;
  for (let s = 0; s < sharedCount; s++) {
    const k = shared[s] ?? 0;
    if ((traitsOf[k] ?? 0) & TRAITS.negation) continue;
    const slot = slots[k] ?? 0;
    const since = sinceNegation[k] ?? 0;
    if (mayDeny && query.negated[slot] && since > CLAIM_REACH) denied++;
    if (mayAffirm && since === 1 && !query.everNegated[slot]) affirmed++;
  }
  const mute = unit.traits & TRAITS.negation && !(post.traits & TRAITS.negation);
  into[at + F.negation] = denied > 0 ? -1 : affirmed > 0 || mute ? 1 : 0;
}

/**
 * Whether the post has another amount, place or brand just where the claim has its own: a
 * neighbour that both share, and beside it in the post something of the same kind.
 */
function isSwapped({ facts, post, unit }: Pair): boolean {
  const { ints } = facts;
  const { query, placeOf } = post;
  const { length, records } = unit;
  for (let i = 0; i < length; i++) {
    const record = records[i] ?? 0;
    const kind = (ints[record + FACT.traits] ?? 0) & SWAPPABLE;
    if (kind === 0 || (ints[record + FACT.slot] ?? -1) >= 0) continue;
    for (const step of [-1, 1]) {
      const neighbour = i + step;
      if (neighbour < 0 || neighbour >= length) continue;
      const slot = ints[(records[neighbour] ?? 0) + FACT.slot] ?? -1;
      if (slot < 0) continue;
      const other = query.slotOfToken[(query.first[slot] ?? 0) - step] ?? -1;
      if (other < 0 || (placeOf[other] ?? -1) >= 0) continue;
      if (((query.traits[other] ?? 0) & kind) === 0) continue;
      const said = query.tokens[query.first[other] ?? 0]?.term ?? '';
      if (unit.isVariant && lacksScale(said, unit.textAt(i))) continue;
      return true;
    }
  }
  return false;
}
