/** What every import format is brought to, and the one way from there to a record. */
import { ClaimReview, isHttpUrl, type RatingValue } from '../schema/index.ts';
import { cleanCharacters, clip, plainLine } from './html-text.ts';
import { dayOf } from './import-date.ts';
import { maskPeople } from './mask-people.ts';
import { type NumericRating, valueOfLabel, valueOfNumber } from './rating-words.ts';
import { reviewId } from './review-id.ts';

/** A review as a format gave it; texts may still hold tags, entities and stray spaces. */
export interface ReviewDraft {
  /** Where it stood: the number of the item from 1, or a line or row. */
  at: number;
  claim: string;
  label: string;
  url: string;
  id?: string | undefined;
  title?: string | undefined;
  summary?: string | undefined;
  date?: string | undefined;
  variants?: string[] | undefined;
  topics?: string[] | undefined;
  regions?: string[] | undefined;
  numeric?: NumericRating | undefined;
  /** The coarse value, where the format states it. */
  value?: string | undefined;
  publisherName?: string | undefined;
}

export type ImportTrouble =
  | 'not-json'
  | 'repaired'
  | 'not-this-format'
  | 'no-claim'
  | 'no-rating'
  | 'unknown-rating'
  | 'bad-url'
  | 'bad-date'
  | 'shortened'
  | 'bad-number'
  | 'table'
  | 'invalid';

/** What was wrong with an item. `kept` is true when its record was imported all the same. */
export interface ImportProblem {
  at: number;
  trouble: ImportTrouble;
  /** The word, address or field concerned, shortened. */
  detail: string;
  kept: boolean;
  /** The field of the record concerned, as a path: `sources.0.url`. */
  field?: string;
  /** The heading of the column in which it stands, for tables. */
  column?: string;
}

export interface Imported<T = ClaimReview> {
  records: T[];
  problems: ImportProblem[];
}

/** What the importing person adds to what the format tells. */
export interface ImportOptions {
  /** Id of the publisher; else the host of the review's address. */
  publisher?: string | undefined;
  /** Name of the publisher for the sources; else what the format says, else the host. */
  publisherName?: string | undefined;
  /** Meanings of rating words that go before the built-in ones, keyed in lower case. */
  ratings?: ReadonlyMap<string, RatingValue> | undefined;
}

/** Turns drafts into records; each that cannot be one is told as a problem. */
export function toRecords(drafts: Iterable<ReviewDraft>, options: ImportOptions): Imported {
  const imported: Imported = { records: [], problems: [] };
  const ids = new Set<string>();
  for (const draft of drafts) {
    const record = toRecord(draft, options, imported.problems, ids);
    if (record) imported.records.push(record);
  }
  return imported;
}

function toRecord(
  draft: ReviewDraft,
  options: ImportOptions,
  problems: ImportProblem[],
  ids: Set<string>,
): ClaimReview | null {
  const note = (trouble: ImportTrouble, field: string, detail: string, kept: boolean) => {
    problems.push({ at: draft.at, trouble, detail: clip(plainLine(detail), 120), kept, field });
    return null;
  };
  const claim = plainLine(draft.claim);
  const label = clip(plainLine(draft.label), 80);
  const url = draft.url.trim();
  if (claim === '') return note('no-claim', 'claim', draft.title || url, false);
  if (!isHttpUrl(url)) return note('bad-url', 'sources.0.url', url, false);
  if (label === '') return note('no-rating', 'rating.label', claim, false);
  const host = new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '');
  const publisher = options.publisher ?? host;
  const name = options.publisherName ?? (plainLine(draft.publisherName ?? '') || host);
  const day = draft.date ? dayOf(draft.date) : null;
  const value = coarseValue(draft, label, options);
  const parsed = ClaimReview.safeParse({
    id: draft.id || reviewId(publisher, url, ids),
    publisher,
    claim: clip(claim, 600),
    variants: variantsOf(draft, claim),
    rating: { label, value: value ?? 'unproven' },
    summary: clip(plainText(draft.summary) || `${name}: ${label}.`, 2000),
    topics: draft.topics ?? [],
    regions: draft.regions ?? [],
    ...(day && { datePublished: day }),
    sources: [
      {
        url,
        title: clip(plainLine(draft.title ?? '') || claim, 400),
        publisher: clip(name, 200),
        type: 'fact-check',
      },
    ],
  });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = issue?.path.join('.') ?? '';
    return note('invalid', field, `${field}: ${issue?.message}`, false);
  }
  ids.add(parsed.data.id);
  if (value === null) note('unknown-rating', 'rating.label', label, true);
  if (draft.date && day === null) note('bad-date', 'datePublished', draft.date, true);
  if (claim.length > 600) note('shortened', 'claim', claim, true);
  return parsed.data;
}

function coarseValue(draft: ReviewDraft, label: string, options: ImportOptions): string | null {
  return (
    draft.value ||
    options.ratings?.get(label.toLowerCase()) ||
    valueOfLabel(label) ||
    (draft.numeric ? valueOfNumber(draft.numeric) : null)
  );
}

/** Known wordings, without the people in them; a claim that had to be cut stays here in full. */
function variantsOf({ variants = [] }: ReviewDraft, claim: string): string[] {
  const texts = [...(claim.length > 600 ? [claim] : []), ...variants];
  const clean = texts.map((text) => clip(maskPeople(plainText(text)), 4000));
  const different = new Set(clean.filter((text) => text.length >= 10 && text !== claim));
  // All of a record's wordings share its 16 kB; the first ones are the most telling.
  let bytes = 0;
  return [...different].slice(0, 40).filter((text) => {
    bytes += text.length;
    return bytes <= 9000;
  });
}

function plainText(text = ''): string {
  return cleanCharacters(text).trim();
}
