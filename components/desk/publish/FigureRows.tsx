import { useMessages } from '../../i18n/context.tsx';
import { publishMessages } from '../../i18n/desk-publish.ts';
import type { RecordFieldsProps } from './RecordFields.tsx';
import { RowField } from './RowField.tsx';
import { Rows } from './Rows.tsx';
import { NO_FIGURE } from './record-form.ts';

const MOST = 12;

/** The figures of a programme fact; none is fine too. */
export function FigureRows({ form, issues, onChange }: RecordFieldsProps) {
  const say = useMessages(publishMessages);
  return (
    <Rows
      title={say('publish.figure')}
      rows={form.figures}
      empty={NO_FIGURE}
      more={say('rows.moreFigures')}
      most={MOST}
      onChange={(figures) => onChange({ ...form, figures })}
    >
      {(row, at, change) =>
        (
          [
            ['label', 'publish.figureLabel'],
            ['value', 'publish.figureValue'],
            ['unit', 'publish.figureUnit'],
          ] as const
        ).map(([field, label]) => (
          <RowField
            key={field}
            label={say(label)}
            value={row[field]}
            path={`figures.${at}.${field}`}
            issues={issues}
            onInput={(text) => change({ ...row, [field]: text })}
          />
        ))
      }
    </Rows>
  );
}
