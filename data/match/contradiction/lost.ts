/**
 * What a circulating text loses on its way: words are dropped or misspelled, and what is left of a
 * name or an amount looks like another one.
 */
import { withinEdits } from '../text/edits.ts';
import { lacksScale } from '../text/numbers.ts';
import { PHRASES } from '../text/words.ts';
import type { ClaimReading } from './claim-reading.ts';
import type { PostReading } from './post-reading.ts';

/** Term → the words of the phrases that it stands for. */
const PARTS = new Map<string, Set<string>>();
for (const [phrase, [term = '', ...more]] of PHRASES) {
  if (more.length > 0 || phrase.length < 2) continue;
  const known = PARTS.get(term) ?? new Set();
  for (const word of phrase) known.add(word);
  PARTS.set(term, known);
}
/** Shorter words are too often like another one. */
const LONG = 5;

/** Whether `other` is what is left of `term`: 35 of 35 juta, Jawa of Jawa Timur, Widodo of Joko Widodo. */
export function isRemnant(
  other: string,
  term: string,
  claim: ClaimReading,
  known: ClaimReading | null,
): boolean {
  if (claim.isWhole && PARTS.get(term)?.has(other)) return true;
  return (claim.isVariant || known?.isVariant === true) && lacksScale(other, term);
}

/** Whether the post has the term of a circulating text with letters changed, wherever. */
export function isMisspelled(term: string, post: PostReading, claim: ClaimReading): boolean {
  if (!claim.isWhole || term.length < LONG || term.startsWith('#')) return false;
  return post.tokens.some(
    ({ term: other }) => !claim.set.has(other) && withinEdits(term, other, 2),
  );
}
