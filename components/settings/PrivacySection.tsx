import { useState } from 'preact/hooks';
import { SITE_ACCESS } from '#data/site-access.ts';
import { useMessages } from '../i18n/context.tsx';
import { privacyMessages } from '../i18n/privacy.ts';
import type { Change } from './Options.tsx';
import type { OptionsWorld } from './options-world.ts';
import { RequestLog } from './RequestLog.tsx';
import { StoredParts } from './StoredParts.tsx';
import { WipeButton } from './WipeButton.tsx';

interface PrivacySectionProps {
  world: OptionsWorld;
  change: Change;
}

/** Choices as they are when Suluh was just installed. */
const AT_INSTALL = {
  language: 'id',
  appearance: 'system',
  sensitivity: 'related',
  mutedTopics: [],
  programChips: false,
  mirror: false,
  consent: null,
  disabledSites: [],
  grantedSites: SITE_ACCESS.filter(({ kind }) => kind === 'welcome').map(({ id }) => id),
} as const;

/** What is kept and how much, what is not, every request; a copy of it all, and the end of it all. */
export function PrivacySection({ world, change }: PrivacySectionProps) {
  const say = useMessages(privacyMessages);
  const [exported, setExported] = useState<'no' | 'yes' | 'failed'>('no');
  return (
    <section class="panel" id="privacy">
      <h2>{say('privacy.heading')}</h2>
      <p>{say('privacy.sent')}</p>
      <h3>{say('privacy.stored')}</h3>
      <StoredParts world={world} />
      <p class="soft">{say('privacy.notStored')}</p>
      <RequestLog world={world} />
      <h3>{say('privacy.yours')}</h3>
      <p class="soft small">{say('privacy.exportAbout')}</p>
      <button
        type="button"
        class="button button-quiet"
        onClick={() => {
          world.exportEverything().then(
            () => setExported('yes'),
            () => setExported('failed'),
          );
        }}
      >
        {say('privacy.export')}
      </button>
      <p role="status">
        {exported === 'yes' && say('privacy.exported')}
        {exported === 'failed' && say('privacy.exportFailed')}
      </p>
      <WipeButton what="wipe" onWipe={() => change(AT_INSTALL, world.wipeChoices)} />
      <WipeButton what="wipeAll" onWipe={() => change(AT_INSTALL, world.wipeEverything)} />
    </section>
  );
}
