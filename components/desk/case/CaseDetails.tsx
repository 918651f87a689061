import { useRef } from 'preact/hooks';
import type { CaseMedia } from '#data/desk/case.ts';
import type { Prompt } from '#data/desk/completeness.ts';
import type { CaseDetail } from '#data/desk/messages.ts';
import { useMessages } from '../../i18n/context.tsx';
import { caseMessages, deskWords } from '../../i18n/desk.ts';
import { CheckIcon } from '../../ui/icons.tsx';
import { Choice } from '../Choice.tsx';
import { Field } from '../Field.tsx';
import { RegionTags, TopicTags } from '../tags/KnownTags.tsx';
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

interface CaseDetailsProps {
  detail: CaseDetail;
  open: OpenCase;
  /** Topics already in use, to choose from. */
  topics: readonly string[];
}

/** What is known about the case; what is missing is asked for first. */
export function CaseDetails({ detail, open, topics }: CaseDetailsProps) {
  const say = useMessages({ ...deskWords, ...caseMessages });
  const { fields } = detail.state;
  const { missing } = detail;
  const section = useRef<HTMLElement>(null);
  return (
    <section ref={section} class="case-section">
      <h3 class="section-head">{say('details.heading')}</h3>
      {missing.length === 0 ? (
        <p class="complete">
          <CheckIcon size={16} /> {say('missing.done')}
        </p>
      ) : (
        <p class="desk-ask">
          {say('missing.heading')}{' '}
          {missing.map((prompt, i) => (
            <>
              {i > 0 && ' · '}
              <button
                type="button"
                class="ask-field"
                onClick={() => fieldOf(section.current, prompt)?.focus()}
              >
                {say(`prompt.${prompt}`)}
              </button>
            </>
          ))}
        </p>
      )}
      <div class="fields">
        {LINES.map(({ field, type, prompt }) => (
          <Field
            name={prompt}
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
          name="media"
          label={say('field.media')}
          value={fields.media}
          options={MEDIA.map((value) => ({ value, text: say(`media.${value}`) }))}
          onChange={(media) => open.edit('media', media)}
        />
        <TopicTags
          values={fields.topics}
          known={topics}
          asked={missing.includes('topic')}
          onChange={(topics) => open.edit('topics', topics)}
        />
        <RegionTags values={fields.regions} onChange={(regions) => open.edit('regions', regions)} />
      </div>
    </section>
  );
}

/** The control that answers a prompt. */
function fieldOf(section: HTMLElement | null, prompt: Prompt): HTMLElement | null {
  return section?.querySelector<HTMLElement>(`:is(input, select)[name="${prompt}"]`) ?? null;
}
