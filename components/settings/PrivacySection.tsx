import { useState } from 'preact/hooks';
import { useMessages } from '../i18n/context.tsx';
import { optionsMessages } from '../i18n/options.ts';
import type { Change } from './Options.tsx';
import type { OptionsWorld } from './options-world.ts';
import { RequestLog } from './RequestLog.tsx';

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
  consent: null,
  disabledSites: [],
} as const;

/** What is kept, what is not, and the way to delete it. */
export function PrivacySection({ world, change }: PrivacySectionProps) {
  const say = useMessages(optionsMessages);
  const [step, setStep] = useState<'rest' | 'sure' | 'done'>('rest');
  return (
    <section class="panel">
      <h2>{say('privacy.heading')}</h2>
      <p>{say('privacy.sent')}</p>
      <div>
        <h3>{say('privacy.stored')}</h3>
        <ul class="bullets">
          <li>{say('privacy.storedSettings')}</li>
          <li>{say('privacy.storedIndex')}</li>
        </ul>
      </div>
      <p class="soft">{say('privacy.notStored')}</p>
      <RequestLog world={world} />
      {step === 'sure' ? (
        <div class="confirm">
          <p>{say('privacy.wipeAsk')}</p>
          <button
            type="button"
            class="button button-loud"
            onClick={() => {
              setStep('done');
              change(AT_INSTALL, world.wipeChoices);
            }}
          >
            {say('privacy.wipeYes')}
          </button>
          <button type="button" class="button button-quiet" onClick={() => setStep('rest')}>
            {say('privacy.wipeNo')}
          </button>
        </div>
      ) : (
        <button type="button" class="button button-quiet" onClick={() => setStep('sure')}>
          {say('privacy.wipe')}
        </button>
      )}
      <p role="status">{step === 'done' && say('privacy.wiped')}</p>
    </section>
  );
}
