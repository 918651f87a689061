import type { CardEntry } from '#data/protocol.ts';
import { cardMessages } from '../i18n/card.ts';
import { useLanguage, useMessages } from '../i18n/context.tsx';
import { vocabulary } from '../i18n/vocabulary.ts';
import { formatDay } from '../ui/format.ts';
import { plainText } from '../ui/plain-text.ts';
import { RatingWord } from '../ui/RatingWord.tsx';

/** What one publisher found: its own word, who it is, of which kind, and when. */
export function FindingPanel({ entry, ownClaim }: { entry: CardEntry; ownClaim: boolean }) {
  const say = useMessages({ ...vocabulary, ...cardMessages });
  const language = useLanguage();
  const { review, publisher } = entry;
  return (
    <li class={`finding rating-${review.rating.value}`}>
      <RatingWord rating={review.rating} />
      <p class="finding-by">
        <bdi>{plainText(publisher.name)}</bdi>
      </p>
      <p class="finding-about">
        <span>{say(`publisher.${publisher.type}`)}</span>
        <span class="finding-dot">{' · '}</span>
        {review.datePublished ? (
          <time dateTime={review.datePublished}>{formatDay(review.datePublished, language)}</time>
        ) : (
          say('date.missing')
        )}
      </p>
      {ownClaim && (
        <p class="finding-claim">
          <span class="eyebrow">{say('claim.own', { publisher: plainText(publisher.name) })}</span>
          <bdi>{plainText(review.claim)}</bdi>
        </p>
      )}
    </li>
  );
}
