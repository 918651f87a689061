/** Pieces that every text to pass on is made of, wherever it is written: share page and desk. */
import type { CardEntry } from '#data/protocol.ts';
import type { ProgramFact } from '#data/schema/index.ts';
import type { Language } from '#data/settings.ts';
import { cardMessages } from '../i18n/card.ts';
import { translator } from '../i18n/translate.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import { hasOfficialSource } from '../overlay/record-rules.ts';
import { formatDay } from '../ui/format.ts';

/** What a post on X may hold, in UTF-16 units. */
export const SHORT_LIMIT = 280;

/** "1 Juli 2025", or that no date was recorded. */
export function findingDay({ review }: CardEntry, language: Language): string {
  return review.datePublished
    ? formatDay(review.datePublished, language)
    : translator(vocabulary, language)('date.missing');
}

/** "sumber resmi", or that an agency's statement was quoted from the media. */
export function factStanding(fact: ProgramFact, language: Language): string {
  const official = hasOfficialSource(fact.sources);
  return translator(cardMessages, language)(official ? 'fact.official' : 'fact.quoted');
}

/** A record's text without what WhatsApp takes for formatting. */
export function withoutMarks(text: string): string {
  return text.replace(/[*~`]/g, '');
}
