/** What every import format is brought to, and the one way from there to a record. */
import type { z } from 'zod';
import { ClaimReview, isHttpUrl, type RatingValue } from '../schema/index.ts';
import { cleanCharacters, clip, plainLine } from './html-text.ts';
import { dayOf } from './import-date.ts';
import { maskPeople } from './mask-people.ts';
import { type NumericRating, valueOfLabel, valueOfNumber } from './rating-words.ts';
import { reviewId } from './review-id.ts';
import type { TableTrouble } from './table.ts';

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
  | 'bad-choice'
  | 'duplicate-id'
  | 'invalid'
  | TableTrouble;

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
  /** What the schema says of `input`, for whoever can put it in a person's language. */
  issue?: z.core.$ZodIssue;
  input?: unknown;
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

/**
 * Turns drafts into records; each that cannot be one is told as a problem. `form`: the drafts are
 * rows that a person fills in and will mend, so everything wrong with a row is told at once; of a
 * feed's item one reason not to take it is enough.
 */
export function toRecords(
  drafts: Iterable<ReviewDraft>,
  options: ImportOptions,
  form = false,
): Imported {
  const imported: Imported = { records: [], problems: [] };
  const ids = new Map<string, number>();
  for (const draft of drafts) {
    const { record, notes } = toRecord(draft, options, ids, form);
    if (record) imported.records.push(record);
    for (const { refuses, ...note } of notes) {
      const detail = clip(plainLine(note.detail), 120);
      imported.problems.push({ at: draft.at, ...note, detail, kept: record !== null && !refuses });
    }
  }
  return imported;
}

interface Note extends Pick<ImportProblem, 'trouble' | 'detail' | 'issue' | 'input'> {
  field: string;
  /** True when there can be no record because of it. */
  refuses: boolean;
}

/** `ids`: those in use, with where their record stood. */
function toRecord(
  draft: ReviewDraft,
  options: ImportOptions,
  ids: Map<string, number>,
  form: boolean,
): { record: ClaimReview | null; notes: Note[] } {
  const notes: Note[] = [];
  const note = (trouble: ImportTrouble, field: string, detail: string, refuses: boolean) => {
    notes.push({ trouble, field, detail, refuses });
  };
  const claim = plainLine(draft.claim);
  const label = clip(plainLine(draft.label), 80);
  const url = draft.url.trim();
  if (claim === '') note('no-claim', 'claim', draft.title || url, true);
  if (!isHttpUrl(url)) note('bad-url', 'sources.0.url', url, true);
  if (label === '') note('no-rating', 'rating.label', claim, true);
  if (!form && notes.length > 0) return { record: null, notes: notes.slice(0, 1) };
  const value = coarseValue(draft, label, options);
  if (value === null && label !== '') note('unknown-rating', 'rating.label', label, false);
  if (draft.date && dayOf(draft.date) === null)
    note('bad-date', 'datePublished', draft.date, false);
  if (claim.length > 600) note('shortened', 'claim', claim, false);
  const first = form && draft.id ? ids.get(draft.id) : undefined;
  if (first !== undefined) note('duplicate-id', 'id', `${first}`, true);
  const raw = { ...draft, claim, label, url: isHttpUrl(url) ? url : NOWHERE };
  const input = recordOf(raw, value ?? 'unproven', options, ids);
  const { data, error } = ClaimReview.safeParse(input);
  const told = new Set(notes.map(({ field }) => field));
  // Where the claim is missing, so is the title that it stands in for.
  if (claim === '') told.add('sources.0.title');
  for (const issue of error?.issues ?? []) {
    const field = issue.path.join('.');
    if (told.has(field)) continue;
    const detail = `${field}: ${issue.message}`;
    notes.push({ trouble: 'invalid', field, detail, refuses: true, issue, input });
    if (!form) break;
  }
  if (!data || notes.some(({ refuses }) => refuses)) return { record: null, notes };
  ids.set(data.id, draft.at);
  return { record: data, notes };
}

/** Stands in for an address that is none, so that the rest of a row can still be judged. */
const NOWHERE = 'https://contoh.invalid/';

/** What the schema is to judge. */
function recordOf(
  draft: ReviewDraft,
  value: string,
  options: ImportOptions,
  ids: ReadonlyMap<string, number>,
) {
  const { claim, label, url } = draft;
  const host = new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '');
  const publisher = options.publisher ?? host;
  const name = options.publisherName ?? (plainLine(draft.publisherName ?? '') || host);
  const day = draft.date ? dayOf(draft.date) : null;
  return {
    id: draft.id || reviewId(publisher, url, ids),
    publisher,
    claim: clip(claim, 600),
    variants: variantsOf(draft, claim),
    rating: { label, value },
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
  };
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
