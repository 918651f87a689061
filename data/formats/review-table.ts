/** Claim reviews as a table: the columns of our CSV and workbooks, in and out. */
import { type ClaimReview, RatingValue } from '../schema/index.ts';
import { readCsv } from './csv.ts';
import { valueOfLabel } from './rating-words.ts';
import {
  type Imported,
  type ImportOptions,
  type ImportProblem,
  type ReviewDraft,
  toRecords,
} from './review-draft.ts';
import type { Table } from './table.ts';
import {
  columnsOf,
  inColumns,
  notATable,
  regionsOf,
  tableProblems,
  textsOf,
  topicsOf,
} from './table-columns.ts';

/** Names under which a column is known, in lower case; the first is the one that we write. */
export const REVIEW_COLUMNS = {
  id: ['kode', 'id'],
  claim: ['klaim', 'claim', 'claimreviewed', 'judul klaim'],
  label: ['putusan', 'rating', 'label', 'hasil', 'textualrating'],
  value: ['nilai', 'value', 'rating value'],
  summary: ['ringkasan', 'summary', 'penjelasan', 'kesimpulan'],
  url: ['alamat', 'url', 'tautan', 'link'],
  title: ['judul', 'title'],
  date: ['tanggal', 'date', 'datepublished', 'tanggal terbit'],
  variants: ['teks beredar', 'variasi', 'variants', 'narasi'],
  topics: ['topik', 'topics'],
  regions: ['wilayah', 'regions'],
  publisherName: ['penerbit', 'publisher'],
} as const;
type Column = keyof typeof REVIEW_COLUMNS;

/** Which column a field of the record was read from, to name it in a problem. */
const COLUMN_OF_FIELD: Record<string, Column> = {
  id: 'id',
  claim: 'claim',
  variants: 'variants',
  'rating.label': 'label',
  'rating.value': 'value',
  summary: 'summary',
  topics: 'topics',
  regions: 'regions',
  datePublished: 'date',
  'sources.0.url': 'url',
  'sources.0.title': 'title',
  'sources.0.publisher': 'publisherName',
};

/** Reads CSV whose first row names the columns, in Indonesian or English. */
export function importCsv(text: string, options: ImportOptions = {}): Imported {
  return importTable(readCsv(text), options);
}

/** True for a table that holds reviews. */
export function isReviewTable({ headings }: Pick<Table, 'headings'>): boolean {
  const columns = columnsOf(headings, REVIEW_COLUMNS);
  return columns.has('claim') && columns.has('url');
}

/** Reads a table of reviews; `at` of a problem is the row, the heading being 1. */
export function importTable(table: Table, options: ImportOptions = {}): Imported {
  if (!isReviewTable(table)) return notATable(table);
  const columns = columnsOf(table.headings, REVIEW_COLUMNS);
  const drafts = table.rows.map(({ row, cells }): ReviewDraft => {
    const cell = (column: Column) => cells[columns.get(column) ?? -1] ?? '';
    return {
      at: row,
      id: cell('id'),
      claim: cell('claim'),
      label: cell('label'),
      value: coarseValueOf(cell('value')),
      summary: cell('summary'),
      url: cell('url'),
      title: cell('title'),
      date: cell('date'),
      variants: textsOf(cell('variants')),
      topics: topicsOf(cell('topics')),
      regions: regionsOf(cell('regions')),
      publisherName: cell('publisherName'),
    };
  });
  const imported = toRecords(drafts, options, true);
  const problems: ImportProblem[] = inColumns(imported.problems, COLUMN_OF_FIELD, (column) => {
    return table.headings[columns.get(column) ?? -1] ?? REVIEW_COLUMNS[column][0];
  });
  return { records: imported.records, problems: [...tableProblems(table), ...problems] };
}

/** Our own word or an Indonesian one; anything else is left for the schema to refuse. */
function coarseValueOf(cell: string): string {
  const word = cell.toLowerCase();
  return RatingValue.safeParse(word).success ? word : (valueOfLabel(word) ?? word);
}

/** Records as rows under our headings, for CSV or a workbook. */
export function toReviewTable(reviews: readonly ClaimReview[]): string[][] {
  const headings = Object.values(REVIEW_COLUMNS).map(([name]) => name);
  const rows = reviews.map((review) => {
    const own = review.sources.find((source) => source.type === 'fact-check') ?? review.sources[0];
    const cells: Record<Column, string> = {
      id: review.id,
      claim: review.claim,
      label: review.rating.label,
      value: review.rating.value,
      summary: review.summary,
      url: own?.url ?? '',
      title: own?.title ?? '',
      date: review.datePublished ?? '',
      variants: review.variants.map((text) => text.replace(/\s*\n\s*/g, ' ')).join('\n'),
      topics: review.topics.join(', '),
      regions: review.regions.join(', '),
      publisherName: own?.publisher ?? '',
    };
    return Object.values(cells);
  });
  return [headings, ...rows];
}
