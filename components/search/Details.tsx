import { useEffect, useRef } from 'preact/hooks';
import { cardMessages } from '../i18n/card.ts';
import { useLanguage, useMessages } from '../i18n/context.tsx';
import { vocabulary } from '../i18n/vocabulary.ts';
import { factText } from '../overlay/clarification-text.ts';
import { FactPanel } from '../overlay/FactPanel.tsx';
import { RecordDetails } from '../overlay/RecordDetails.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { BackIcon } from '../ui/icons.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { DetailActions } from './DetailActions.tsx';
import { Objection } from './Objection.tsx';
import type { Shown } from './Popup.tsx';
import type { PopupWorld } from './popup-world.ts';

interface DetailsProps {
  shown: Shown;
  world: PopupWorld;
  today: string;
  onBack(): void;
}

/** One record in full; Esc and the back button return to where the person was. */
export function Details({ shown, world, today, onBack }: DetailsProps) {
  const say = useMessages({ ...vocabulary, ...cardMessages });
  const language = useLanguage();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <main
      class="popup-main details"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onBack();
      }}
    >
      <button ref={back} type="button" class="button button-bare back" onClick={onBack}>
        <BackIcon size={16} /> {say('action.back')}
      </button>
      {shown.kind === 'fact' ? (
        <section>
          <h2 class="section-head">{say('kind.programFact')}</h2>
          <FactPanel fact={shown.fact} today={today} />
          <div class="detail-actions">
            <CopyButton
              label={say('action.copyFact')}
              text={factText(shown.fact, today, language)}
              copy={world.copy}
              loud
            />
          </div>
        </section>
      ) : (
        <ReviewDetails {...shown} world={world} today={today} />
      )}
    </main>
  );
}

interface ReviewDetailsProps {
  recordId: string;
  postText: string;
  world: PopupWorld;
  today: string;
}

function ReviewDetails({ recordId, postText, world, today }: ReviewDetailsProps) {
  const say = useMessages(cardMessages);
  const content = useLoaded(() => world.details(recordId, postText), recordId);
  if (content === undefined) return <p class="soft">{say('card.loading')}</p>;
  if (content instanceof Error) return <p role="alert">{say('error.unavailable')}</p>;
  if (content.entries.length === 0) return <p role="alert">{say('error.withdrawn')}</p>;
  return (
    <>
      <RecordDetails entries={content.entries} postText={postText} today={today} />
      {content.entries.map((entry) => (
        <Objection key={entry.review.id} entry={entry} copy={world.copy} />
      ))}
      <DetailActions
        content={content}
        today={today}
        copy={world.copy}
        onShare={() => world.openShare([recordId])}
      />
    </>
  );
}
