import type { SourceType } from '#data/schema/index.ts';
import { useMessages } from '../../i18n/context.tsx';
import { publishMessages } from '../../i18n/desk-publish.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { Choice } from '../Choice.tsx';
import type { RecordFieldsProps } from './RecordFields.tsx';
import { RowField } from './RowField.tsx';
import { Rows } from './Rows.tsx';
import { NO_SOURCE } from './record-form.ts';

const MOST = 12;
const TYPES: readonly SourceType[] = ['official', 'law', 'fact-check', 'news'];

/** Where it stands: one source at least. */
export function SourceRows({ form, issues, onChange }: RecordFieldsProps) {
  const say = useMessages({ ...vocabulary, ...publishMessages });
  return (
    <Rows
      title={say('publish.sources')}
      rows={form.sources}
      empty={NO_SOURCE}
      more={say('rows.moreSources')}
      most={MOST}
      onChange={(sources) => onChange({ ...form, sources })}
    >
      {(row, at, change) => {
        const path = (field: string) => `sources.${at}.${field}`;
        return (
          <>
            <RowField
              type="url"
              wide
              label={say('publish.sourceUrl')}
              value={row.url}
              path={path('url')}
              issues={issues}
              onInput={(url) => change({ ...row, url })}
            />
            <RowField
              label={say('publish.sourceTitle')}
              value={row.title}
              path={path('title')}
              issues={issues}
              onInput={(title) => change({ ...row, title })}
            />
            <RowField
              label={say('publish.sourcePublisher')}
              value={row.publisher}
              path={path('publisher')}
              issues={issues}
              onInput={(publisher) => change({ ...row, publisher })}
            />
            <Choice
              label={say('publish.sourceType')}
              value={row.type}
              options={TYPES.map((value) => ({ value, text: say(`source.${value}`) }))}
              onChange={(type) => change({ ...row, type })}
            />
          </>
        );
      }}
    </Rows>
  );
}
