import type { CardEntry } from '#data/protocol.ts';
import { cardMessages } from '../i18n/card.ts';
import { useMessages } from '../i18n/context.tsx';
import { excerptAround } from '../ui/highlight.ts';
import { ChevronIcon } from '../ui/icons.tsx';
import { Lit } from '../ui/Lit.tsx';
import { plainText } from '../ui/plain-text.ts';

const EXCERPT_CHARS = 240;

/** Why this claim was found for this post: shared words lit in both, and what did not agree. */
export function WhyMatched({ entry, postText }: { entry: CardEntry; postText: string }) {
  const say = useMessages(cardMessages);
  if (!entry.match) return null;
  const { reasons, spans } = entry.match;
  const excerpt = excerptAround(postText, spans, EXCERPT_CHARS);
  const shared = reasons.terms.length + reasons.numbers.length + reasons.names.length;
  return (
    <details class="why">
      <summary>
        <span>{say('why.heading')}</span>
        <span class="why-count">{say('why.count', { n: shared })}</span>
        <ChevronIcon size={16} />
      </summary>
      <div class="why-body">
        <h3 class="eyebrow">{say('why.inClaim')}</h3>
        <p>
          <Lit text={entry.review.claim} spans={entry.claimSpans} />
        </p>
        {excerpt.text !== '' && (
          <>
            <h3 class="eyebrow">{say('why.inPost')}</h3>
            <p>
              <Lit text={excerpt.text} spans={excerpt.spans} />
            </p>
          </>
        )}
        <Words heading={say('why.numbers')} words={reasons.numbers} />
        <Words heading={say('why.names')} words={reasons.names} />
        <Words heading={say('why.missing')} words={reasons.missing} missing />
        <p class="soft small">{say('why.machine')}</p>
      </div>
    </details>
  );
}

interface WordsProps {
  heading: string;
  words: readonly string[];
  missing?: boolean;
}

function Words({ heading, words, missing = false }: WordsProps) {
  if (words.length === 0) return null;
  return (
    <>
      <h3 class="eyebrow">{heading}</h3>
      <ul class="why-words">
        {words.map((word) => (
          <li class={missing ? 'word is-missing' : 'word'} key={word}>
            <bdi>{plainText(word)}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
