import { shippedLexicon } from '#data/match/lexicon.ts';
import { analyse } from '#data/match/text/analyse.ts';

const lexicon = shippedLexicon();

/** The terms of a text as our matcher normalises them: what every engine indexes and looks for. */
export function terms(text: string): string[] {
  return analyse(text, lexicon).map((token) => token.term);
}
