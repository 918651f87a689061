/** Denials: the post denies what the claim says, or says what the claim denies. */
import type { Lexicon } from '../lexicon.ts';
import { TRAITS, traitsOf } from '../term-traits.ts';
import { NEGATION_TERM } from '../text/words.ts';
import type { ClaimReading } from './claim-reading.ts';
import { abolishes } from './denial.ts';
import type { PostReading } from './post-reading.ts';

/** Tokens of the post within which a claim's neighbouring word shows that the same is spoken of. */
const NEAR = 2;

/** `denied`, `affirmed` or null; `known` is another text of the record that the post agrees with. */
export function denial(
  post: PostReading,
  claim: ClaimReading,
  lexicon: Lexicon,
  known: ClaimReading | null,
): 'denied' | 'affirmed' | null {
  const isOwn = (term: string) => claim.set.has(term) || (known?.set.has(term) ?? false);
  const isAbolition = claim.terms.some(abolishes);
  // Where words are lost or parts change places, a text's own negation stands before other words.
  if (claim.isVariant && post.negations <= claim.negations) return null;
  for (let i = 0; i < claim.terms.length; i++) {
    const term = claim.terms[i] ?? '';
    if (term === NEGATION_TERM || !post.has(term)) continue;
    const places = spokenOf(post, claim, i);
    if (claim.denies(term)) {
      // Against the text itself the features know this (guards.ts); here it is the title's turn.
      if (!known || known.isWhole || known.affirms(term) || claim.terms[i - 1] !== NEGATION_TERM)
        continue;
      if (places.every((p) => !post.isNearNegation(p, isOwn))) return 'affirmed';
      continue;
    }
    if (known?.denies(term)) continue;
    const isAct = !isAbolition && (traitsOf(term, lexicon) & TRAITS.name) === 0;
    const isDenied = (p: number) =>
      post.isDeniedBefore(p, isOwn) || (isAct && post.isDeniedAfter(p, isOwn));
    if (places.every(isDenied)) return 'denied';
  }
  return null;
}

/** Where the post has the claim's term `i` beside a neighbour that it has in the claim; else anywhere. */
function spokenOf(post: PostReading, claim: ClaimReading, i: number): readonly number[] {
  const places = post.at(claim.terms[i] ?? '');
  if (places.length < 2 || claim.isWhole) return places;
  const before = claim.terms[i - 1];
  const after = claim.terms[i + 1];
  const inPlace = places.filter(
    (p) =>
      (before !== undefined && post.at(before).some((q) => q < p && p - q <= NEAR)) ||
      (after !== undefined && post.at(after).some((q) => q > p && q - p <= NEAR)),
  );
  return inPlace.length > 0 ? inPlace : places;
}
