import type { TargetedEvent, TargetedKeyboardEvent } from 'preact';

export interface OneLineProps {
  name?: string | undefined;
  type: 'text' | 'url' | 'date';
  value: string;
  invalid: boolean;
  maxLength?: number | undefined;
  onInput(text: string): void;
  /** Left after a change, or Enter. */
  onCommit?(text: string): void;
}

/** An input of one line: text, an address, or a day. */
export function OneLine({
  name,
  type,
  value,
  invalid,
  maxLength,
  onInput,
  onCommit,
}: OneLineProps) {
  const shared = {
    name,
    value,
    'aria-invalid': invalid,
    onInput: (event: TargetedEvent<HTMLInputElement>) => onInput(event.currentTarget.value),
    onChange: (event: TargetedEvent<HTMLInputElement>) => onCommit?.(event.currentTarget.value),
    onKeyDown: (event: TargetedKeyboardEvent<HTMLInputElement>) => {
      if (event.key === 'Enter') onCommit?.(event.currentTarget.value);
    },
  };
  if (type === 'date') return <input type="date" {...shared} />;
  if (type === 'url') return <input type="url" maxLength={maxLength} {...shared} />;
  return <input type="text" maxLength={maxLength} {...shared} />;
}
