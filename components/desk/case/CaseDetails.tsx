import type { CaseMedia } from '#data/desk/case.ts';
import type { Prompt } from '#data/desk/completeness.ts';
import type { CaseDetail } from '#data/desk/messages.ts';
import { useMessages } from '../../i18n/context.tsx';
import { caseMessages, deskWords } from '../../i18n/desk.ts';
import { CheckIcon } from '../../ui/icons.tsx';
import { Choice } from '../Choice.tsx';
import { Field } from '../Field.tsx';
import type { OpenCase } from './use-case.ts';

const MEDIA: readonly CaseMedia[] = ['none', 'image', 'video', 'audio', 'document'];

interface Line {
  field: 'claim' | 'url' | 'archiveUrl' | 'postedOn' | 'site';
  type: 'text' | 'url' | 'date';
  prompt?: Prompt;
}

const LINES: readonly Line[] = [
  { field: 'claim', type: 'text', prompt: 'claim' },
  { field: 'url', type: 'url', prompt: 'address' },
  { field: 'archiveUrl', type: 'url', prompt: 'archive' },
  { field: 'postedOn', type: 'date', prompt: 'date' },
  { field: 'site', type: 'text' },
];

/** What is known about the case; what is missing is asked for first. */
export function CaseDetails({ detail, open }: { detail: CaseDetail; open: OpenCase }) {
  const say = useMessages({ ...deskWords, ...caseMessages });
  const { fields } = detail.state;
  const { missing } = detail;
  return (
    <section class="case-section">
      <h3 class="section-head">{say('details.heading')}</h3>
      {missing.length === 0 ? (
        <p class="complete">
          <CheckIcon size={16} /> {say('missing.done')}
        </p>
      ) : (
        <p class="desk-ask">
          <strong>{say('missing.heading')}:</strong>{' '}
          {missing.map((prompt) => say(`prompt.${prompt}`)).join(' · ')}
        </p>
      )}
      <div class="fields">
        {LINES.map(({ field, type, prompt }) => (
          <Field
            key={`${detail.row.id} ${field}`}
            label={say(`field.${field}`)}
            type={type}
            wide={field === 'claim'}
            value={fields[field]}
            draft={detail.drafts[field]}
            asked={prompt !== undefined && missing.includes(prompt)}
            onDraft={(text) => open.keepDraft(field, text)}
            onCommit={(text) => open.edit(field, text)}
          />
        ))}
        <Choice
          label={say('field.media')}
          value={fields.media}
          options={MEDIA.map((value) => ({ value, text: say(`media.${value}`) }))}
          onChange={(media) => open.edit('media', media)}
        />
        <Field
          key={`${detail.row.id} topics`}
          label={say('field.topics')}
          value={fields.topics.join(', ')}
          asked={missing.includes('topic')}
          onCommit={(text) => open.edit('topics', topicList(text))}
        />
        <Field
          key={`${detail.row.id} regions`}
          label={say('field.regions')}
          value={fields.regions.join(', ')}
          onCommit={(text) => open.edit('regions', wordList(text))}
        />
      </div>
    </section>
  );
}

function wordList(text: string): string[] {
  const parts = text.split(',').map((part) => part.trim());
  return parts.filter(Boolean);
}

function topicList(text: string): string[] {
  return wordList(text).map((word) => word.toLowerCase().replace(/\s+/g, '-'));
}
