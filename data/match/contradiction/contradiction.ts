/**
 * Whether a post states something else than a text of the index: another amount, place, office,
 * bank or name just where the text has its own; the opposite; or a denial of what it says. Asked
 * only of what would otherwise be a `match`, so it may look closely.
 */
import type { Lexicon } from '../lexicon.ts';
import type { ClaimReading } from './claim-reading.ts';
import { counted } from './counted.ts';
import { denial } from './denied.ts';
import type { PostReading } from './post-reading.ts';
import { ministry, swap } from './swapped.ts';

/** What is contradicted, for tests and benches. */
export type Contradiction =
  | 'denied'
  | 'affirmed'
  | 'opposite'
  | 'swapped'
  | 'name'
  | 'ministry'
  | 'part'
  | 'unit';

/**
 * The first contradiction of `post` with `claim`, or null. What stands in `known`, the record's own
 * other text that the post agrees with, is no contradiction: the record says both.
 */
export function contradiction(
  post: PostReading,
  claim: ClaimReading,
  lexicon: Lexicon,
  known: ClaimReading | null,
): Contradiction | null {
  return (
    denial(post, claim, lexicon, known) ??
    swap(post, claim, lexicon, known) ??
    ministry(post, claim, known) ??
    counted(post, claim, known)
  );
}
