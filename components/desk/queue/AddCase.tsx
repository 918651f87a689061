import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '../../i18n/context.tsx';
import { queueMessages } from '../../i18n/desk.ts';
import type { DeskPageWorld } from '../desk-world.ts';

interface AddCaseProps {
  world: DeskPageWorld;
  /** What was pasted to begin with; "" when nothing was: then what was typed last time stands here. */
  pasted: string;
  /** The new case, or the one of which it is a copy. */
  onAdded(caseId: string, copy: boolean): void;
  onClose(): void;
  onFailed(): void;
}

const DRAFT = 'add:text';
/** What stood in the box, not saved yet, when something else was pasted. */
const EARLIER = 'add:earlier';

/** Takes in one text; what is being typed survives a crash, and what is pasted over it. */
export function AddCase({ world, pasted, onAdded, onClose, onFailed }: AddCaseProps) {
  const say = useMessages(queueMessages);
  const [text, setText] = useState(pasted);
  const [earlier, setEarlier] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  // Before the next key: whoever presses N and types on must not lose a letter.
  useLayoutEffect(() => box.current?.focus(), []);
  useEffect(() => {
    begin().catch(onFailed);
  }, []);
  async function begin(): Promise<void> {
    const [kept, older] = await Promise.all([world.draft(DRAFT), world.draft(EARLIER)]);
    if (pasted === '') {
      setText((typed) => typed || kept);
      setEarlier(older);
      return;
    }
    const unsaved = [kept, older].filter((one) => one !== '' && one !== pasted).join('\n\n');
    setEarlier(unsaved);
    // The older text first: what breaks off in between loses nothing.
    if (unsaved !== older) await world.keepDraft(EARLIER, unsaved);
    await world.keepDraft(DRAFT, pasted);
  }
  /** The two texts change places; neither is lost. */
  async function swap(): Promise<void> {
    setText(earlier);
    setEarlier(text);
    await world.keepDraft(EARLIER, text);
    await world.keepDraft(DRAFT, earlier);
    box.current?.focus();
  }
  async function save(): Promise<void> {
    const [added] = await world.add([{ text, origin: 'manual' }]);
    // The older text is what the box begins with the next time.
    await world.keepDraft(DRAFT, earlier);
    if (earlier !== '') await world.keepDraft(EARLIER, '');
    if (added) onAdded(added.caseId, added.copy);
  }
  return (
    <form
      class="add-case"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') save().catch(onFailed);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && text.trim() !== '') {
          save().catch(onFailed);
        }
      }}
    >
      <label class="field">
        <span class="field-label">{say('add.label')}</span>
        <textarea
          ref={box}
          rows={5}
          maxLength={20_000}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            world.keepDraft(DRAFT, event.currentTarget.value).catch(onFailed);
          }}
        />
      </label>
      <p class="soft small">{say('add.hint')}</p>
      {earlier !== '' && (
        <p class="small" role="status">
          {say('add.earlier')}{' '}
          <button type="button" class="button button-bare" onClick={() => swap().catch(onFailed)}>
            {say('add.swap')}
          </button>
        </p>
      )}
      <div class="actions">
        <button type="submit" class="button button-loud" disabled={text.trim() === ''}>
          {say('add.save')}
        </button>
        <button type="button" class="button button-bare" onClick={onClose}>
          {say('add.cancel')}
        </button>
      </div>
    </form>
  );
}
