import { useState } from 'preact/hooks';
import { cardMessages } from '../i18n/card.ts';
import { useMessages } from '../i18n/context.tsx';
import { CheckIcon, CopyIcon } from './icons.tsx';

interface CopyButtonProps {
  label: string;
  text: string;
  /** Resolves to false when the browser refuses. */
  copy(text: string): Promise<boolean>;
  loud?: boolean;
}

/** Copies a text and says so; where the browser refuses, shows the text to copy by hand. */
export function CopyButton({ label, text, copy, loud = false }: CopyButtonProps) {
  const say = useMessages(cardMessages);
  const [state, setState] = useState<{ text: string; done: boolean } | null>(null);
  // Another text is another thing to copy: "tersalin" must not stay from the last one.
  const current = state?.text === text ? state : null;
  return (
    <>
      <button
        type="button"
        class={`button ${loud ? 'button-loud' : 'button-quiet'}`}
        onClick={(event) => {
          if (event.isTrusted) copy(text).then((done) => setState({ text, done }));
        }}
      >
        {current?.done ? <CheckIcon size={16} /> : <CopyIcon size={16} />}
        {current?.done ? say('action.copied') : label}
      </button>
      <span class="sr-only" role="status">
        {current?.done && say('action.copiedLong')}
      </span>
      {current && !current.done && (
        <label class="copy-by-hand">
          {say('action.copyFailed')}
          <textarea readOnly rows={4} value={text} />
        </label>
      )}
    </>
  );
}
