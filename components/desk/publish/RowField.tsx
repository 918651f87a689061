import type { FieldIssue } from '#data/desk/publish/check-record.ts';
import { OneLine } from '../OneLine.tsx';

interface RowFieldProps {
  label: string;
  value: string;
  /** The record's path whose problem is shown here. */
  path: string;
  issues: readonly FieldIssue[];
  type?: 'text' | 'url';
  wide?: boolean;
  onInput(text: string): void;
}

/** One field of a row; an empty field is not scolded before anything was typed. */
export function RowField(props: RowFieldProps) {
  const { label, value, path, issues, type = 'text', wide = false, onInput } = props;
  const issue = value === '' ? undefined : issues.find((one) => one.path === path);
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: OneLine is the control
    <label class={`field${wide ? ' is-wide' : ''}`}>
      <span class="field-label">{label}</span>
      <OneLine type={type} value={value} invalid={issue !== undefined} onInput={onInput} />
      {issue && <span class="field-error">{issue.message}</span>}
    </label>
  );
}
