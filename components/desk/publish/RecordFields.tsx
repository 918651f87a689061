import type { RecordCheck } from '#data/desk/messages.ts';
import type { FieldIssue } from '#data/desk/publish/check-record.ts';
import type { RatingValue } from '#data/schema/index.ts';
import { useMessages } from '../../i18n/context.tsx';
import { publishMessages } from '../../i18n/desk-publish.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { Choice } from '../Choice.tsx';
import { OneLine } from '../OneLine.tsx';
import { RegionTags, TopicTags } from '../tags/KnownTags.tsx';
import { ClaimAdvice } from './CheckResult.tsx';
import { FigureRows } from './FigureRows.tsx';
import { listOf, type RecordForm, type TextField, withText } from './record-form.ts';
import { SourceRows } from './SourceRows.tsx';

export interface RecordFieldsProps {
  form: RecordForm;
  issues: readonly FieldIssue[];
  onChange(form: RecordForm): void;
}

interface FormFieldsProps extends Omit<RecordFieldsProps, 'issues'> {
  check: RecordCheck | null;
  /** Topics already in use, to choose from. */
  topics: readonly string[];
}

interface Input {
  field: TextField;
  label: Extract<keyof typeof publishMessages, `publish.${string}`>;
  /** The record's path whose problems are shown here. */
  path: string;
  kind?: 'text' | 'long' | 'date' | 'url';
  /** Takes a whole line. */
  wide?: boolean;
}

const REVIEW: readonly Input[] = [
  { field: 'claim', label: 'publish.claim', path: 'claim', wide: true },
  { field: 'label', label: 'publish.label', path: 'rating.label' },
  { field: 'summary', label: 'publish.summary', path: 'summary', kind: 'long' },
  { field: 'variants', label: 'publish.variants', path: 'variants', kind: 'long' },
  { field: 'date', label: 'publish.date', path: 'datePublished', kind: 'date' },
];
const FACT: readonly Input[] = [
  { field: 'program', label: 'publish.program', path: 'program' },
  { field: 'aliases', label: 'publish.aliases', path: 'aliases' },
  { field: 'agency', label: 'publish.agency', path: 'agency' },
  { field: 'statement', label: 'publish.statement', path: 'statement', kind: 'long' },
  { field: 'date', label: 'publish.asOf', path: 'asOf', kind: 'date' },
  { field: 'validThrough', label: 'publish.validThrough', path: 'validThrough', kind: 'date' },
];
const PUBLISHER: readonly Input[] = [
  { field: 'publisherName', label: 'publish.agencyName', path: '' },
  { field: 'publisherId', label: 'publish.agencyId', path: 'publisher' },
];
const VALUES: readonly RatingValue[] = [
  ...(['false', 'misleading', 'altered', 'scam', 'satire', 'unproven', 'true'] as const),
];

/** The fields of a record; a problem is said below the field it belongs to. */
export function RecordFields({ form, check, topics, onChange }: FormFieldsProps) {
  const issues = check?.issues ?? [];
  const say = useMessages({ ...vocabulary, ...publishMessages });
  const review = form.kind === 'claimReview';
  const line = (input: Input) => (
    <TextLine key={input.field} input={input} form={form} issues={issues} onChange={onChange} />
  );
  return (
    <>
      <fieldset class="segmented">
        <legend class="sr-only">{say('publish.kind')}</legend>
        {(['claimReview', 'programFact'] as const).map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name="kind"
              checked={form.kind === kind}
              onChange={() => onChange({ ...form, kind })}
            />
            <span>{say(kind === 'claimReview' ? 'publish.review' : 'publish.fact')}</span>
          </label>
        ))}
      </fieldset>
      <div class="fields">
        {PUBLISHER.map(line)}
        {(review ? REVIEW.slice(0, 1) : FACT).map(line)}
        {review && <ClaimAdvice check={check} onClaim={(claim) => onChange({ ...form, claim })} />}
        {review && REVIEW.slice(1, 2).map(line)}
        {review && (
          <Choice
            label={say('publish.value')}
            value={form.value}
            options={VALUES.map((value) => ({ value, text: say(`value.${value}`) }))}
            onChange={(value) => onChange({ ...form, value })}
          />
        )}
        {review && REVIEW.slice(2).map(line)}
        <TopicTags
          values={listOf(form.topics)}
          known={topics}
          onChange={(values) => onChange({ ...form, topics: values.join(', ') })}
        />
        <RegionTags
          values={listOf(form.regions)}
          onChange={(values) => onChange({ ...form, regions: values.join(', ') })}
        />
      </div>
      {!review && <FigureRows form={form} issues={issues} onChange={onChange} />}
      <SourceRows form={form} issues={issues} onChange={onChange} />
    </>
  );
}

function TextLine({ input, form, issues, onChange }: RecordFieldsProps & { input: Input }) {
  const say = useMessages(publishMessages);
  const { field, label, path, kind = 'text', wide = kind === 'long' } = input;
  const value = form[field];
  // An empty field is not scolded before anything was typed: the list below names it.
  const issue = value === '' ? undefined : issues.find((one) => one.path.startsWith(path || '-'));
  const set = (text: string) => onChange(withText(form, field, text));
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is one of two
    <label class={`field${wide ? ' is-wide' : ''}`}>
      <span class="field-label">{say(label)}</span>
      {kind === 'long' ? (
        <textarea
          rows={3}
          value={value}
          aria-invalid={issue !== undefined}
          onInput={(event) => set(event.currentTarget.value)}
        />
      ) : (
        <OneLine
          name={field}
          type={kind}
          value={value}
          invalid={issue !== undefined}
          onInput={set}
        />
      )}
      {issue && <span class="field-error">{issue.message}</span>}
    </label>
  );
}
