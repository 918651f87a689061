/** What a term is, for guards and features: bits, worked out once per term of an index. */
import type { Lexicon } from './lexicon.ts';
import { entityClass } from './text/entities.ts';
import { isYearTerm } from './text/numbers.ts';
import { NEGATION_TERM } from './text/words.ts';

export const TRAITS = {
  number: 1,
  year: 2,
  negation: 4,
  place: 8,
  brand: 16,
  office: 32,
  /** Seen in fewer than five training documents: mostly a name. */
  unknown: 64,
  /** Marks a term whose traits were worked out. */
  known: 128,
} as const;

export function traitsOf(term: string, lexicon: Lexicon): number {
  if (term.startsWith('#'))
    return TRAITS.known | TRAITS.number | (isYearTerm(term) ? TRAITS.year : 0);
  if (term === NEGATION_TERM) return TRAITS.known | TRAITS.negation;
  const entity = entityClass(term);
  const bits =
    entity === 1 ? TRAITS.place : entity === 2 ? TRAITS.brand : entity === 3 ? TRAITS.office : 0;
  return TRAITS.known | bits | (lexicon.termFrequency(term) ? 0 : TRAITS.unknown);
}
