import { useState } from 'preact/hooks';
import type { SearchHit } from '#data/protocol.ts';
import type { ProgramFact } from '#data/schema/index.ts';
import { useMessages } from '../i18n/context.tsx';
import { popupMessages } from '../i18n/popup.ts';
import { localDay } from '../ui/format.ts';
import { SettingsIcon } from '../ui/icons.tsx';
import { Logo } from '../ui/Logo.tsx';
import { ConsentNotice } from './ConsentNotice.tsx';
import { DataLine } from './DataLine.tsx';
import { Details } from './Details.tsx';
import { FollowUps } from './FollowUps.tsx';
import { PastedPane } from './PastedPane.tsx';
import type { PopupWorld } from './popup-world.ts';
import { SearchPane } from './SearchPane.tsx';
import { TabPane } from './TabPane.tsx';

/** What the detail view shows. */
export type Shown =
  | { kind: 'fact'; fact: ProgramFact }
  | { kind: 'review'; recordId: string; postText: string };

export interface PopupProps {
  world: PopupWorld;
  /** False before the welcome page's yes. */
  consented: boolean;
}

/** The popup: this tab's findings, and a look-up over the whole index. */
export function Popup({ world, consented }: PopupProps) {
  const say = useMessages(popupMessages);
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState<Shown | null>(null);
  const [pasted, setPasted] = useState<string | null>(null);
  const today = localDay(world.now());
  const openReview = (recordId: string, postText: string) =>
    setShown({ kind: 'review', recordId, postText });
  const openHit = ({ record }: SearchHit) =>
    setShown(
      record.kind === 'programFact'
        ? { kind: 'fact', fact: record.fact }
        : { kind: 'review', recordId: record.review.id, postText: '' },
    );
  return (
    <div class="suluh popup">
      <header class="popup-head">
        <Logo size={26} />
        <h1>Suluh</h1>
        <button
          type="button"
          class="button button-bare button-icon"
          aria-label={say('popup.settings')}
          title={say('popup.settings')}
          onClick={world.openOptions}
        >
          <SettingsIcon />
        </button>
      </header>
      {shown && <Details shown={shown} world={world} today={today} onBack={() => setShown(null)} />}
      <main class="popup-main" hidden={shown !== null}>
        {pasted === null ? (
          <SearchPane
            query={query}
            onQuery={setQuery}
            onPaste={setPasted}
            world={world}
            onOpen={openHit}
            paused={shown !== null}
          />
        ) : (
          <PastedPane
            text={pasted}
            world={world}
            onOpen={openReview}
            onClose={() => setPasted(null)}
          />
        )}
        {pasted === null && query.trim() === '' && consented && (
          <>
            <FollowUps world={world} onOpen={(id) => openReview(id, '')} />
            <TabPane world={world} onOpen={openReview} />
          </>
        )}
        {pasted === null && query.trim() === '' && !consented && (
          <ConsentNotice onOpen={world.openWelcome} />
        )}
      </main>
      <DataLine world={world} today={today} />
    </div>
  );
}
