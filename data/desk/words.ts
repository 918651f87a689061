/** The words of a text for recognising copies of one message. */
import { shippedLexicon } from '#data/match/lexicon.ts';
import { analyse } from '#data/match/text/analyse.ts';

/** Terms that are compared: the start of a forward tells it from every other. */
const MOST_TERMS = 400;

/**
 * The terms of a text as the matcher normalises them: stretched letters, leet and spellings
 * undone, numbers by value ("600 ribu" and "600.000" are one term), stop words left out.
 */
export function words(text: string): string[] {
  const terms = analyse(text.slice(0, 8000), shippedLexicon());
  return terms.slice(0, MOST_TERMS).map(({ term }) => term);
}
