/** What must never carry a badge, however many words agree. */
import { F } from './features.ts';

/** Texts of more terms than this say "tidak" somewhere without denying the claim. */
const SENTENCE = 25;
/** From this coverage on nothing is lost of a whole text: a negation that it lacks was taken out. */
const WHOLE = 0.94;
/** Variants of so few terms are read as titles are. */
const SLOGAN = 6;

/**
 * True where the post states another amount or year, another place or institution, or denies what
 * the claim says (or the reverse): the same template about something else. Of a circulating text
 * (a variant), parts may be cut off or lost, so there only what stands in its place counts, and a
 * negation more, or less where nothing else is lost.
 */
export function isGuarded(vector: Float64Array, at: number): boolean {
  const value = (column: number) => vector[at + column] ?? 0;
  if (value(F.isVariant) > 0 && value(F.claimLength) > SLOGAN) {
    const negation = value(F.negation);
    return value(F.swapped) > 0 || negation < 0 || (negation > 0 && value(F.coverage) >= WHOLE);
  }
  return (
    // Names alone are no claim: who it is about agrees, nothing of what happened does.
    (value(F.actMeant) === 0 && value(F.actMissing) > 0) ||
    // … nor is a company without the work it offers, or a person without the death.
    value(F.genreMissing) > 0 ||
    value(F.swapped) > 0 ||
    value(F.numbersConflict) > 0 ||
    value(F.yearsConflict) > 0 ||
    (value(F.negation) !== 0 && value(F.claimLength) <= SENTENCE) ||
    value(F.placeConflict) > 1 ||
    value(F.brandConflict) > 1
  );
}
