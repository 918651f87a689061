/** A prepared objection: who to tell, which record, what is asked; the person sends it. */
import type { CardEntry } from '#data/protocol.ts';
import type { Language } from '#data/settings.ts';
import { cardMessages } from '../i18n/card.ts';
import { translator } from '../i18n/translate.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import { formatDay } from '../ui/format.ts';
import { plainText } from '../ui/plain-text.ts';
import { safeLink } from '../ui/safe-link.ts';

/** The text for the record's publisher, with its id, claim, rating, date and source. */
export function objectionText({ review, publisher }: CardEntry, language: Language): string {
  const say = translator({ ...vocabulary, ...cardMessages }, language);
  const link = review.sources.map(({ url }) => safeLink(url)).find((found) => found !== null);
  return plainText(
    say('objection.body', {
      publisher: publisher.name,
      id: review.id,
      claim: review.claim,
      label: review.rating.label,
      date: review.datePublished ? formatDay(review.datePublished, language) : say('date.missing'),
      url: link?.href ?? say('sources.unsafe'),
    }),
  );
}
