import { useEffect, useState } from 'preact/hooks';
import { useMessages } from '../i18n/context.tsx';
import { caseMessages } from '../i18n/desk.ts';
import { OneLine } from './OneLine.tsx';

interface FieldProps {
  name?: string | undefined;
  label: string;
  value: string;
  /** Typed earlier and not taken over. */
  draft?: string | undefined;
  type?: 'text' | 'url' | 'date';
  maxLength?: number;
  /** Marks a field that completeness asks for. */
  asked?: boolean;
  /** Takes a whole line of a form. */
  wide?: boolean;
  onDraft?(text: string): void;
  /** Takes the value over; false when it does not fit. */
  onCommit(text: string): Promise<boolean>;
}

/**
 * One line that saves itself when left or on Enter; each keystroke is kept as a draft until
 * then, and what does not fit stays where it was typed, with a sentence.
 */
export function Field(props: FieldProps) {
  const {
    name,
    label,
    value,
    draft,
    type = 'text',
    maxLength,
    asked,
    wide,
    onDraft,
    onCommit,
  } = props;
  const say = useMessages(caseMessages);
  const [text, setText] = useState(draft ?? value);
  const [refused, setRefused] = useState(false);
  // Another page, or an undo, changed it: show that, unless something is being typed here.
  useEffect(() => setText(draft ?? value), [value]);
  async function commit(next: string): Promise<void> {
    if (next === value) return onDraft?.('');
    setRefused(!(await onCommit(next)));
  }
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: OneLine is the control
    <label class={`field${asked ? ' is-asked' : ''}${wide ? ' is-wide' : ''}`}>
      <span class="field-label">{label}</span>
      <OneLine
        name={name}
        type={type}
        value={text}
        invalid={refused}
        maxLength={maxLength}
        onInput={(typed) => {
          setText(typed);
          onDraft?.(typed);
        }}
        onCommit={(typed) => commit(typed.trim())}
      />
      {refused && (
        <span class="field-error" role="alert">
          {say('field.bad')}
        </span>
      )}
    </label>
  );
}
