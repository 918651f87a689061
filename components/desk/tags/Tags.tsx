import { useId, useRef, useState } from 'preact/hooks';
import { useMessages } from '../../i18n/context.tsx';
import { caseMessages } from '../../i18n/desk.ts';
import { CloseIcon } from '../../ui/icons.tsx';

export interface TagsProps {
  name: string;
  label: string;
  hint: string;
  values: readonly string[];
  nameOf(value: string): string;
  /** Names offered while typing. */
  names: readonly string[];
  /** The value that a typed name means; null when it means none. */
  read(name: string): string | null;
  asked?: boolean;
  onChange(values: string[]): void;
}

/** Several values as chips; one more is typed or chosen from a list and taken on Enter or comma. */
export function Tags(props: TagsProps) {
  const { name, label, hint, values, nameOf, names, read, asked = false, onChange } = props;
  const say = useMessages(caseMessages);
  const [text, setText] = useState('');
  const [unknown, setUnknown] = useState(false);
  const [busy, setBusy] = useState(false);
  const list = useId();
  const box = useRef<HTMLInputElement>(null);

  function take(typed: string): void {
    const parts = typed.split(/[,;]/).filter((part) => part.trim() !== '');
    const read_ = parts.map((part) => ({ part, value: read(part.trim()) }));
    const lost = read_.filter(({ value }) => value === null).map(({ part }) => part.trim());
    const fresh = read_.flatMap(({ value }) => value ?? []).filter((one) => !values.includes(one));
    setText(lost.join(', '));
    setUnknown(lost.length > 0);
    if (fresh.length > 0) onChange([...values, ...new Set(fresh)]);
  }

  return (
    <div class={`field tags-field${asked ? ' is-asked' : ''}`}>
      <label class="field-label" for={`${list}-box`}>
        {label}
      </label>
      {values.length > 0 && (
        <ul class="tags">
          {values.map((value) => (
            <li key={value} class="pill">
              {nameOf(value)}
              <button
                type="button"
                aria-label={say('tags.drop', { name: nameOf(value) })}
                onClick={() => {
                  // The button goes with its chip; the keyboard stays in the field.
                  box.current?.focus();
                  onChange(values.filter((other) => other !== value));
                }}
              >
                <CloseIcon size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={box}
        id={`${list}-box`}
        type="text"
        name={name}
        list={list}
        autocomplete="off"
        placeholder={hint}
        value={text}
        aria-invalid={unknown}
        onFocus={() => setBusy(true)}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          setUnknown(false);
          setText(typed);
          // A choice from the list arrives as typed text; so does a comma.
          if (names.includes(typed) || /[,;]$/.test(typed)) take(typed);
        }}
        onBlur={() => {
          setBusy(false);
          take(text);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || text.trim() === '') return;
          event.preventDefault();
          take(text);
        }}
      />
      {busy && (
        <datalist id={list}>
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
      {unknown && (
        <span class="field-error" role="alert">
          {say('tags.unknown')}
        </span>
      )}
    </div>
  );
}
