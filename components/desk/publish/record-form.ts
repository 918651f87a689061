/** What the publishing form holds, and the record that it means. */
import type { CaseDetail } from '#data/desk/messages.ts';
import type { Publisher, RatingValue, SourceType } from '#data/schema/index.ts';

export interface RecordForm {
  kind: 'claimReview' | 'programFact';
  publisherId: string;
  publisherName: string;
  claim: string;
  variants: string;
  label: string;
  value: RatingValue;
  summary: string;
  date: string;
  topics: string;
  regions: string;
  program: string;
  aliases: string;
  agency: string;
  statement: string;
  validThrough: string;
  figureLabel: string;
  figureValue: string;
  figureUnit: string;
  sourceUrl: string;
  sourceTitle: string;
  sourcePublisher: string;
  sourceType: SourceType;
}

/** Field names that hold free text. */
export type TextField = Exclude<keyof RecordForm, 'kind' | 'value' | 'sourceType'>;

/** An empty form, or one begun from a case. */
export function startForm(
  today: string,
  publisher: Publisher | null,
  from: CaseDetail | null,
): RecordForm {
  const fields = from?.state.fields;
  return {
    kind: 'claimReview',
    publisherId: publisher?.id ?? '',
    publisherName: publisher?.name ?? '',
    claim: fields?.claim || fields?.text.slice(0, 200) || '',
    variants: fields?.text ?? '',
    ...{ label: '', value: 'false', summary: '', date: today, program: '', aliases: '' },
    topics: fields?.topics.join(', ') ?? '',
    regions: fields?.regions.join(', ') ?? '',
    ...{ agency: publisher?.name ?? '', statement: '', validThrough: '' },
    ...{ figureLabel: '', figureValue: '', figureUnit: '' },
    ...{ sourceUrl: '', sourceTitle: '', sourcePublisher: publisher?.name ?? '' },
    sourceType: 'official',
  };
}

/** A kept form read back, or null when it is of another version. */
export function parseForm(text: string, start: RecordForm): RecordForm | null {
  try {
    const kept: unknown = JSON.parse(text);
    if (kept === null || typeof kept !== 'object') return null;
    const form = { ...start };
    for (const [key, value] of Object.entries(kept)) {
      if (key in form && typeof value === 'string') Object.assign(form, { [key]: value });
    }
    return form;
  } catch {
    return null;
  }
}

/** The record as it would be published; the background says what is wrong with it. */
export function recordOf(form: RecordForm): Record<string, unknown> {
  const shared = {
    kind: form.kind,
    id: `${form.publisherId}-${slug(form.kind === 'claimReview' ? form.claim : form.program)}`,
    topics: list(form.topics).map((word) => word.toLowerCase().replace(/\s+/g, '-')),
    regions: list(form.regions),
    sources: [
      {
        url: form.sourceUrl.trim(),
        title: form.sourceTitle,
        publisher: form.sourcePublisher,
        type: form.sourceType,
      },
    ],
  };
  if (form.kind === 'claimReview') {
    return {
      ...shared,
      publisher: form.publisherId,
      claim: form.claim,
      variants: form.variants.split(/\n\s*\n/).filter((text) => text.trim() !== ''),
      rating: { label: form.label, value: form.value },
      summary: form.summary,
      datePublished: form.date,
      programFacts: [],
    };
  }
  const figure = {
    label: form.figureLabel,
    value: Number(form.figureValue.replace(/\./g, '').replace(',', '.')),
    unit: form.figureUnit,
    asOf: form.date,
  };
  return {
    ...shared,
    program: form.program,
    aliases: list(form.aliases),
    agency: form.agency,
    statement: form.statement,
    figures: form.figureLabel.trim() === '' && form.figureValue.trim() === '' ? [] : [figure],
    asOf: form.date,
    ...(form.validThrough !== '' && { validThrough: form.validThrough }),
  };
}

/** "Bantuan 600 ribu cair!" → "bantuan-600-ribu-cair"; at most eight words. */
function slug(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? []).slice(0, 8).join('-').slice(0, 70);
}

function list(text: string): string[] {
  const parts = text.split(',').map((part) => part.trim());
  return parts.filter(Boolean);
}
