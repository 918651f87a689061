import { useState } from 'preact/hooks';
import { useMessages } from '../i18n/context.tsx';
import { privacyMessages } from '../i18n/privacy.ts';

interface WipeButtonProps {
  what: 'wipe' | 'wipeAll';
  onWipe(): void;
}

/** Deletes only after a second question that names what goes. */
export function WipeButton({ what, onWipe }: WipeButtonProps) {
  const say = useMessages(privacyMessages);
  const [step, setStep] = useState<'rest' | 'sure' | 'done'>('rest');
  return (
    <>
      {step === 'sure' ? (
        <div class="confirm">
          <p>{say(`${what}.ask`)}</p>
          <button
            type="button"
            class="button button-loud"
            onClick={() => {
              setStep('done');
              onWipe();
            }}
          >
            {say(`${what}.yes`)}
          </button>
          <button type="button" class="button button-quiet" onClick={() => setStep('rest')}>
            {say('wipe.no')}
          </button>
        </div>
      ) : (
        <button type="button" class="button button-quiet" onClick={() => setStep('sure')}>
          {say(`${what}.offer`)}
        </button>
      )}
      <p role="status">{step === 'done' && say(`${what}.done`)}</p>
    </>
  );
}
