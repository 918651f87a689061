/** What must never carry a badge, however many words agree. */
import { F } from './features.ts';

/** Units of more terms than this are whole messages, where one more "tidak" says little. */
const SENTENCE = 25;

/**
 * True where the post states another amount or year, another place or institution, or denies what
 * the claim says (or the reverse): the same template about something else.
 */
export function isGuarded(vector: Float64Array, at: number): boolean {
  const value = (column: number) => vector[at + column] ?? 0;
  return (
    value(F.numbersConflict) > 0 ||
    value(F.yearsConflict) > 0 ||
    (value(F.negation) !== 0 && value(F.claimLength) <= SENTENCE) ||
    value(F.placeConflict) > 1 ||
    value(F.brandConflict) > 1
  );
}
