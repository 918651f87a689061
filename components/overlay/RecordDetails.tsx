import type { CardEntry } from '#data/protocol.ts';
import { cardMessages } from '../i18n/card.ts';
import { useMessages } from '../i18n/context.tsx';
import { plainText } from '../ui/plain-text.ts';
import { FactPanel } from './FactPanel.tsx';
import { FindingPanel } from './FindingPanel.tsx';
import { factsOf, publishersDisagree, sameClaim, sourcesOf } from './record-rules.ts';
import { SourceLink } from './SourceLink.tsx';
import { WhyMatched } from './WhyMatched.tsx';

export interface RecordDetailsProps {
  /** At least one, best first. */
  entries: readonly CardEntry[];
  /** The post's text for "mengapa cocok"; empty when opened from a search. */
  postText: string;
  /** `YYYY-MM-DD`, to know what has expired. */
  today: string;
}

/** Claim, findings, explanation, programme facts, sources, reasons: in this order, everywhere. */
export function RecordDetails({ entries, postText, today }: RecordDetailsProps) {
  const say = useMessages(cardMessages);
  const first = entries[0];
  if (!first) return null;
  const single = entries.length === 1;
  const oneClaim = sameClaim(entries);
  const facts = factsOf(entries, today);
  return (
    <>
      <section class="claim">
        <h2 class="eyebrow">{say('claim.heading')}</h2>
        <blockquote>
          <bdi>{plainText(first.review.claim)}</bdi>
        </blockquote>
      </section>
      <section>
        <h2 class="sr-only">{say('finding.heading')}</h2>
        {publishersDisagree(entries) && <p class="disagree">{say('finding.disagree')}</p>}
        <ul class={`findings${single ? '' : ' is-many'}`}>
          {entries.map((entry, i) => (
            <FindingPanel key={entry.review.id} entry={entry} ownClaim={!oneClaim && i > 0} />
          ))}
        </ul>
      </section>
      {entries.map((entry) => (
        <section key={entry.review.id} class="summary">
          <h2 class={single ? 'sr-only' : 'eyebrow'}>
            {single
              ? say('summary.heading')
              : say('summary.by', { publisher: plainText(entry.publisher.name) })}
          </h2>
          <p>
            <bdi>{plainText(entry.review.summary)}</bdi>
          </p>
        </section>
      ))}
      {facts.length > 0 && (
        <section class="facts">
          <h2 class="section-head">{say('fact.heading')}</h2>
          {facts.map((fact) => (
            <FactPanel key={fact.id} fact={fact} today={today} />
          ))}
        </section>
      )}
      <section>
        <h2 class="section-head">{say('sources.heading')}</h2>
        <ul class="sources">
          {sourcesOf(entries).map((source) => (
            <li key={source.url}>
              <SourceLink source={source} />
            </li>
          ))}
        </ul>
      </section>
      <WhyMatched entry={first} postText={postText} />
    </>
  );
}
