/** How much a term says: learned document frequencies, joined with the index's own. */
import type { Lexicon } from './lexicon.ts';

/**
 * idf over claims^0.7 × idf over posts and ordinary texts. The learned table stands in for a small
 * index, so that 200 seed records weigh words as 15,000 claims would. `own` is the number of units
 * of the index that hold the term, `units` how many there are.
 */
export function weightOf(term: string, own: number, units: number, lexicon: Lexicon): number {
  const known = lexicon.termFrequency(term);
  const claims = (known?.claims ?? 1) + own;
  const claimIdf = Math.log(1 + (lexicon.claimDocuments + units) / (claims + 0.5));
  return claimIdf ** 0.7 * textIdf(term, lexicon);
}

/** Inverse document frequency over posts and ordinary texts alone. */
export function textIdf(term: string, lexicon: Lexicon): number {
  const texts = lexicon.termFrequency(term)?.texts ?? unseen(term);
  return Math.log(1 + lexicon.textDocuments / (texts + 0.5));
}

/** A number nobody wrote five times is less telling than a word nobody wrote five times. */
function unseen(term: string): number {
  return term.startsWith('#') ? 8 : 2;
}
