/** What the publishing form holds, and the record that it means. */
import type { CaseDetail } from '#data/desk/messages.ts';
import type { Publisher, RatingValue, SourceType } from '#data/schema/index.ts';

/** One figure of a programme fact as it was typed. */
export interface FigureForm {
  label: string;
  value: string;
  unit: string;
}

/** One source as it was typed. */
export interface SourceForm {
  url: string;
  title: string;
  publisher: string;
  type: SourceType;
}

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
  /** Never empty: the first row is the one to fill in. */
  figures: FigureForm[];
  sources: SourceForm[];
}

export const NO_FIGURE: FigureForm = { label: '', value: '', unit: '' };
export const NO_SOURCE: SourceForm = { url: '', title: '', publisher: '', type: 'official' };

/** Field names that hold free text. */
export type TextField = Exclude<keyof RecordForm, 'kind' | 'value' | 'figures' | 'sources'>;

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
    figures: [NO_FIGURE],
    sources: [{ ...NO_SOURCE, publisher: publisher?.name ?? '' }],
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
    if ('figures' in kept) form.figures = rowsOf(kept.figures, NO_FIGURE);
    if ('sources' in kept) form.sources = rowsOf(kept.sources, NO_SOURCE);
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
    topics: listOf(form.topics).map((word) => word.toLowerCase().replace(/\s+/g, '-')),
    regions: listOf(form.regions),
    // A row that was opened and left empty is none; the first one is always asked for.
    sources: form.sources
      .filter((one, i) => i === 0 || one.url.trim() !== '' || one.title.trim() !== '')
      .map((one) => ({ ...one, url: one.url.trim() })),
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
  return {
    ...shared,
    program: form.program,
    aliases: listOf(form.aliases),
    agency: form.agency,
    statement: form.statement,
    figures: form.figures
      .filter(({ label, value }) => label.trim() !== '' || value.trim() !== '')
      .map(({ label, value, unit }) => ({
        ...{ label, unit, asOf: form.date },
        value: Number(value.replace(/\./g, '').replace(',', '.')),
      })),
    asOf: form.date,
    ...(form.validThrough !== '' && { validThrough: form.validThrough }),
  };
}

/** The form with one text changed; while nobody wrote another, the publisher's id follows its name. */
export function withText(form: RecordForm, field: TextField, text: string): RecordForm {
  const follows = field === 'publisherName' && form.publisherId === slug(form.publisherName);
  return { ...form, [field]: text, ...(follows && { publisherId: slug(text) }) };
}

/** Kept rows: of each only the texts that a row has; an empty list is one empty row. */
function rowsOf<Row extends object>(kept: unknown, empty: Row): Row[] {
  const rows = (Array.isArray(kept) ? kept.slice(0, 20) : []).map((one: unknown) => {
    const row = { ...empty };
    if (one === null || typeof one !== 'object') return row;
    for (const [key, value] of Object.entries(one)) {
      if (key in row && typeof value === 'string') Object.assign(row, { [key]: value });
    }
    return row;
  });
  return rows.length === 0 ? [empty] : rows;
}

/** "Bantuan 600 ribu cair!" → "bantuan-600-ribu-cair"; at most eight words. */
function slug(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? []).slice(0, 8).join('-').slice(0, 70);
}

/** The values of a field that holds several, separated by commas. */
export function listOf(text: string): string[] {
  const parts = text.split(',').map((part) => part.trim());
  return parts.filter(Boolean);
}
