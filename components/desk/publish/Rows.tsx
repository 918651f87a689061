import type { ComponentChildren } from 'preact';
import { useMessages } from '../../i18n/context.tsx';
import { publishMessages } from '../../i18n/desk-publish.ts';

interface RowsProps<Row> {
  title: string;
  rows: readonly Row[];
  /** What a new row holds. */
  empty: Row;
  /** The words on the button that adds one. */
  more: string;
  most: number;
  onChange(rows: Row[]): void;
  /** The fields of one row. */
  children(row: Row, at: number, change: (row: Row) => void): ComponentChildren;
}

/** A part of a form that may stand several times: sources, figures. */
export function Rows<Row>({ title, rows, empty, more, most, onChange, children }: RowsProps<Row>) {
  const say = useMessages(publishMessages);
  return (
    <fieldset class="rows">
      <legend class="section-head">{title}</legend>
      {rows.map((row, at) => (
        <fieldset class="fields rows-one" key={at}>
          <legend class="sr-only">{`${title} ${at + 1}`}</legend>
          {children(row, at, (next) => onChange(rows.map((one, i) => (i === at ? next : one))))}
          {rows.length > 1 && (
            <button
              type="button"
              class="button button-bare rows-drop"
              aria-label={`${say('rows.drop')}: ${title} ${at + 1}`}
              onClick={() => onChange(rows.filter((_, i) => i !== at))}
            >
              {say('rows.drop')}
            </button>
          )}
        </fieldset>
      ))}
      {rows.length < most && (
        <button
          type="button"
          class="button button-quiet"
          onClick={() => onChange([...rows, empty])}
        >
          {more}
        </button>
      )}
    </fieldset>
  );
}
