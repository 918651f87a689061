import { useState } from 'preact/hooks';
import type { CaseDetail } from '#data/desk/messages.ts';
import type { CardEntry } from '#data/protocol.ts';
import { useMessages } from '../../i18n/context.tsx';
import { caseMessages, deskWords } from '../../i18n/desk.ts';
import { RecordDetails } from '../../overlay/RecordDetails.tsx';
import { plainText } from '../../ui/plain-text.ts';
import { RatingWord } from '../../ui/RatingWord.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import type { DeskPageWorld } from '../desk-world.ts';
import { recordIdsOf } from './linked-records.ts';
import type { OpenCase } from './use-case.ts';

interface FromIndexProps {
  world: DeskPageWorld;
  detail: CaseDetail;
  today: string;
  edit: OpenCase['edit'];
  /** Begins a clarification of one's own. */
  onPublish(): void;
}

/** What the index has for the case: linked records first, then those that may be related. */
export function FromIndex({ world, detail, today, edit, onPublish }: FromIndexProps) {
  const say = useMessages({ ...deskWords, ...caseMessages });
  const ids = recordIdsOf(detail);
  const { text } = detail.state.fields;
  const content = useLoaded(
    async () => (ids.length === 0 ? null : world.records(ids, text)),
    `${detail.row.id} ${ids.join(' ')}`,
  );
  const entries = content && !(content instanceof Error) ? content.entries : [];
  return (
    <section class="case-section">
      <h3 class="section-head">{say('found.heading')}</h3>
      {content instanceof Error && <p role="alert">{say('desk.failed')}</p>}
      {ids.length === 0 && (
        <div class="nothing-found">
          <p>
            <strong>{say('none.found')}</strong>
          </p>
          <p class="small soft">{say('found.none')}</p>
          <button type="button" class="button button-quiet" onClick={onPublish}>
            {say('case.publish')}
          </button>
        </div>
      )}
      {entries.length > 0 && (
        <ul class="found-list">
          {entries.map((entry) => (
            <FoundRecord
              key={entry.review.id}
              entry={entry}
              linked={detail.state.links[entry.review.id] === true}
              text={text}
              today={today}
              onLink={(linked) => edit(`link:${entry.review.id}`, linked)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface FoundRecordProps {
  entry: CardEntry;
  linked: boolean;
  text: string;
  today: string;
  onLink(linked: boolean): void;
}

function FoundRecord({ entry, linked, text, today, onLink }: FoundRecordProps) {
  const say = useMessages(caseMessages);
  const [whole, setWhole] = useState(false);
  const { review, publisher } = entry;
  return (
    <li class={`found${linked ? ' is-linked' : ''}`}>
      <p class="found-top">
        <RatingWord rating={review.rating} chip />
        <span class="small soft">
          {plainText(publisher.name)} · {say(linked ? 'found.linked' : 'found.related')}
        </span>
      </p>
      <p class="found-claim">
        <bdi>{plainText(review.claim)}</bdi>
      </p>
      <div class="actions">
        <button type="button" class="button button-quiet" onClick={() => onLink(!linked)}>
          {say(linked ? 'found.unlink' : 'found.link')}
        </button>
        <button
          type="button"
          class="button button-bare"
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {say('found.open')}
        </button>
      </div>
      {whole && (
        <div class="found-whole">
          <RecordDetails entries={[entry]} postText={text} today={today} />
        </div>
      )}
    </li>
  );
}
