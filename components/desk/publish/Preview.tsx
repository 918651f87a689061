import type { IndexRecord } from '#data/schema/index.ts';
import { useMessages } from '../../i18n/context.tsx';
import { publishMessages } from '../../i18n/desk-publish.ts';
import { FactPanel } from '../../overlay/FactPanel.tsx';
import { RecordDetails } from '../../overlay/RecordDetails.tsx';
import type { RecordForm } from './record-form.ts';

interface PreviewProps {
  /** Null while something is wrong with it. */
  record: IndexRecord | null;
  form: RecordForm;
  today: string;
}

/** The record by the very parts of the card that will show it. */
export function Preview({ record, form, today }: PreviewProps) {
  const say = useMessages(publishMessages);
  if (!record) return <p class="soft">{say('publish.previewWait')}</p>;
  if (record.kind === 'programFact') return <FactPanel fact={record} today={today} />;
  const publisher = { id: form.publisherId, name: form.publisherName, type: 'government' } as const;
  const entry = { review: record, publisher, facts: [], claimSpans: [] };
  return (
    <div class="found-whole">
      <RecordDetails entries={[entry]} postText="" today={today} />
    </div>
  );
}
