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

/** How often a post of a claim repeats a term that training did not see often enough to know. */
const PRESENCE = 0.7;

/** How often a post repeats the term when its claim's title holds it: names do, `video` seldom. */
export function presenceOf(term: string, lexicon: Lexicon): number {
  const presence = lexicon.termFrequency(term)?.presence ?? PRESENCE;
  return presence < 0.03 ? 0.03 : presence > 0.97 ? 0.97 : presence;
}

/** One step of a stored mass is about 4 %. */
const MASS_STEP = 24;

/**
 * What a post of this unit is expected to repeat: the sum of weight × presence of its different
 * terms, as a byte (logarithmic). By the lexicon alone, so that it is the same in every index.
 */
export function massCode(unit: readonly string[], lexicon: Lexicon): number {
  let mass = 0;
  for (const term of new Set(unit))
    mass += weightOf(term, 0, 0, lexicon) * presenceOf(term, lexicon);
  return Math.min(255, Math.round(MASS_STEP * Math.log1p(mass)));
}

/** The mass behind a {@link massCode}. */
export function massOfCode(code: number): number {
  return Math.expm1(code / MASS_STEP);
}
