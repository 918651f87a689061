import { useState } from 'preact/hooks';
import { cardMessages } from '../i18n/card.ts';
import { useMessages } from '../i18n/context.tsx';
import { CheckIcon, TrayIcon } from '../ui/icons.tsx';

/** Puts the post on the desk's queue, once a card, and says so. */
export function QueueButton({ onQueue }: { onQueue(): Promise<{ copy: boolean }> }) {
  const say = useMessages(cardMessages);
  const [state, setState] = useState<'no' | 'yes' | 'failed'>('no');
  return (
    <>
      <button
        type="button"
        class="button button-bare"
        disabled={state === 'yes'}
        onClick={(event) => {
          if (!event.isTrusted) return;
          onQueue().then(
            () => setState('yes'),
            () => setState('failed'),
          );
        }}
      >
        {state === 'yes' ? <CheckIcon size={14} /> : <TrayIcon size={14} />}
        {say(state === 'yes' ? 'action.queued' : 'action.queue')}
      </button>
      <span class="small" role="status">
        {state === 'failed' && say('action.queueFailed')}
      </span>
    </>
  );
}
