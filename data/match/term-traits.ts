/** What a term is, for guards and features: bits, worked out once per term of an index. */
import type { Lexicon } from './lexicon.ts';
import { entityClass } from './text/entities.ts';
import { isGenreWord } from './text/genres.ts';
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
  /** Mostly written with a capital inside sentences: who or where, not what happens. */
  name: 128,
  /** Marks a term whose traits were worked out. */
  known: 256,
  platform: 512,
  /** Says what sort of claim it is (text/genres.ts). */
  genre: 1024,
} as const;

/** Trait of each entity class (text/entities.ts). */
const ENTITY_TRAITS = [0, TRAITS.place, TRAITS.brand, TRAITS.office, TRAITS.platform];

/** Share of capitals from which a term counts as a name. */
const NAME_SHARE = 0.6;

export function traitsOf(term: string, lexicon: Lexicon): number {
  if (term.startsWith('#'))
    return TRAITS.known | TRAITS.number | (isYearTerm(term) ? TRAITS.year : 0);
  if (term === NEGATION_TERM) return TRAITS.known | TRAITS.negation;
  const entity = entityClass(term);
  const bits = (ENTITY_TRAITS[entity] ?? 0) | (isGenreWord(term) ? TRAITS.genre : 0);
  const known = lexicon.termFrequency(term);
  const isName = entity !== 0 || !known || known.nameShare >= NAME_SHARE;
  return TRAITS.known | bits | (known ? 0 : TRAITS.unknown) | (isName ? TRAITS.name : 0);
}
