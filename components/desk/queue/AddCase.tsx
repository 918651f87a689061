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

/** Takes in one text; what is being typed survives a crash. */
export function AddCase({ world, pasted, onAdded, onClose, onFailed }: AddCaseProps) {
  const say = useMessages(queueMessages);
  const [text, setText] = useState(pasted);
  const box = useRef<HTMLTextAreaElement>(null);
  // Before the next key: whoever presses N and types on must not lose a letter.
  useLayoutEffect(() => box.current?.focus(), []);
  useEffect(() => {
    if (pasted !== '') return void world.keepDraft(DRAFT, pasted).catch(onFailed);
    world.draft(DRAFT).then((kept) => setText((typed) => typed || kept), onFailed);
  }, []);
  async function save(): Promise<void> {
    const [added] = await world.add([{ text, origin: 'manual' }]);
    await world.keepDraft(DRAFT, '');
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
