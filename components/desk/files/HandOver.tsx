import { useState } from 'preact/hooks';
import { useLanguage, useMessages } from '../../i18n/context.tsx';
import { deskWords } from '../../i18n/desk.ts';
import { filesMessages } from '../../i18n/desk-files.ts';
import { errorSentence } from '../../i18n/errors.ts';
import type { DeskPageWorld } from '../desk-world.ts';
import { fileAsBase64 } from './base64.ts';
import { FileButton } from './FileButton.tsx';

interface HandOverProps {
  world: DeskPageWorld;
  onChanged(): void;
}

/** Seals the desk into a file, or joins one; one passphrase serves both. */
export function HandOver({ world, onChanged }: HandOverProps) {
  const say = useMessages({ ...deskWords, ...filesMessages });
  const language = useLanguage();
  const [passphrase, setPassphrase] = useState('');
  const [told, setTold] = useState('');
  const [busy, setBusy] = useState(false);

  async function attempt(work: () => Promise<string>): Promise<void> {
    setBusy(true);
    setTold(say('handover.working'));
    try {
      setTold(await work());
      setPassphrase('');
    } catch (error) {
      setTold(errorSentence(error, language));
    }
    setBusy(false);
  }
  async function seal(): Promise<string> {
    const file = await world.seal(passphrase);
    world.save(file);
    return say('handover.sealed', { name: file.name });
  }
  async function join(file: File): Promise<string> {
    const outcome = await world.merge(await fileAsBase64(file), passphrase);
    onChanged();
    const { newCases, changedCases, changes, unread } = outcome;
    const sentence = say('handover.merged', { fresh: newCases, changed: changedCases, changes });
    return unread > 0 ? `${sentence} ${say('handover.unread', { n: unread })}` : sentence;
  }

  return (
    <>
      <p class="soft">{say('handover.about')}</p>
      <label class="field">
        <span class="field-label">{say('handover.passphrase')}</span>
        <input
          type="password"
          autocomplete="off"
          value={passphrase}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
      </label>
      <div class="actions">
        <button
          type="button"
          class="button button-quiet"
          disabled={busy || passphrase === ''}
          onClick={() => attempt(seal)}
        >
          {say('handover.seal')}
        </button>
        <FileButton
          label={say('handover.open')}
          accept=".suluh"
          disabled={busy || passphrase === ''}
          onFile={(file) => attempt(() => join(file))}
        />
      </div>
      <p role="status">{told}</p>
    </>
  );
}
