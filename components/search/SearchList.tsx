import { useEffect, useRef } from 'preact/hooks';
import type { SearchHit } from '#data/protocol.ts';
import { cardMessages } from '../i18n/card.ts';
import { useLanguage, useMessages } from '../i18n/context.tsx';
import { vocabulary } from '../i18n/vocabulary.ts';
import { formatDay } from '../ui/format.ts';
import { Lit } from '../ui/Lit.tsx';
import { plainText } from '../ui/plain-text.ts';
import { RatingWord } from '../ui/RatingWord.tsx';

/** Facts on one programme share its name; their day tells them apart. */
const ROW_WORDS = { ...vocabulary, 'fact.asOf': cardMessages['fact.asOf'] };

interface SearchListProps {
  id: string;
  label: string;
  hits: readonly SearchHit[];
  /** The place of the row that Enter would open. */
  active: number;
  onOpen(hit: SearchHit): void;
}

/** The results: letters that agree are lit; the two kinds of record look different. */
export function SearchList({ id, label, hits, active, onOpen }: SearchListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children.item(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div ref={list} id={id} class="rows" role="listbox" aria-label={label}>
      {hits.map((hit, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the box above holds the focus and the keys
        <div
          key={keyOf(hit)}
          id={`${id}-${i}`}
          class="row"
          role="option"
          tabIndex={-1}
          aria-selected={i === active}
          onClick={() => onOpen(hit)}
        >
          <HitRow hit={hit} />
        </div>
      ))}
    </div>
  );
}

function keyOf({ record }: SearchHit): string {
  return record.kind === 'claimReview' ? record.review.id : record.fact.id;
}

function HitRow({ hit: { record, titleSpans } }: { hit: SearchHit }) {
  const say = useMessages(ROW_WORDS);
  const language = useLanguage();
  if (record.kind === 'programFact') {
    return (
      <>
        <span class="row-top">
          <span class="pill is-fact">{say('kind.programFact')}</span>
          <By
            name={record.fact.agency}
            day={say('fact.asOf', { date: formatDay(record.fact.asOf, language) })}
          />
        </span>
        <span class="row-title">
          <Lit text={record.fact.program} spans={titleSpans} />
        </span>
        <bdi class="row-excerpt">{plainText(record.fact.statement)}</bdi>
      </>
    );
  }
  const { review, publisher } = record;
  return (
    <>
      <span class="row-top">
        <RatingWord rating={review.rating} chip />
        <By
          name={publisher.name}
          day={
            review.datePublished ? formatDay(review.datePublished, language) : say('date.missing')
          }
        />
      </span>
      <span class="row-title">
        <Lit text={review.claim} spans={titleSpans} />
      </span>
    </>
  );
}

/** Whose record, and of which day; where both do not fit the name is cut, never the day. */
function By({ name, day }: { name: string; day: string }) {
  return (
    <span class="row-by">
      <bdi>{plainText(name)}</bdi>
      <span class="row-day">{` · ${day}`}</span>
    </span>
  );
}
