/** Claim reviews as a table: the columns of our CSV, in and out. */
import type { ClaimReview } from '../schema/index.ts';
import { readCsv } from './csv.ts';
import {
  type Imported,
  type ImportOptions,
  type ImportProblem,
  type ReviewDraft,
  toRecords,
} from './review-draft.ts';
import type { Table } from './table.ts';

/** Names under which a column is known, in lower case; the first is the one that we write. */
const COLUMNS = {
  id: ['id', 'kode'],
  claim: ['klaim', 'claim', 'claimreviewed', 'judul klaim'],
  label: ['putusan', 'rating', 'label', 'hasil', 'textualrating'],
  value: ['nilai', 'value', 'rating value'],
  summary: ['ringkasan', 'summary', 'penjelasan', 'kesimpulan'],
  url: ['alamat', 'url', 'tautan', 'link'],
  title: ['judul', 'title'],
  date: ['tanggal', 'date', 'datepublished', 'tanggal terbit'],
  variants: ['variasi', 'variants', 'teks beredar', 'narasi'],
  topics: ['topik', 'topics'],
  regions: ['wilayah', 'regions'],
  publisherName: ['penerbit', 'publisher'],
} as const;
type Column = keyof typeof COLUMNS;

/** Reads CSV whose first row names the columns, in Indonesian or English. */
export function importCsv(text: string, options: ImportOptions = {}): Imported {
  return importTable(readCsv(text), options);
}

/** Reads a table of reviews (CSV or XLSX); `at` of a problem is the row, the heading being 1. */
export function importTable(table: Table, options: ImportOptions = {}): Imported {
  const problems: ImportProblem[] = table.problems.map(({ row, trouble, detail }) => ({
    at: row,
    trouble: 'invalid',
    detail: `${trouble} ${detail}`.trim(),
    kept: trouble !== 'unclosed-quote' && trouble !== 'too-many-rows',
  }));
  const columns = columnsOf(table.headings);
  if (!columns.has('claim') || !columns.has('url')) {
    const detail = table.headings.join(', ');
    return { records: [], problems: [{ at: 1, trouble: 'not-this-format', detail, kept: false }] };
  }
  const drafts = table.rows.map(({ row, cells }): ReviewDraft => {
    const cell = (column: Column) => cells[columns.get(column) ?? -1] ?? '';
    return {
      at: row,
      id: cell('id'),
      claim: cell('claim'),
      label: cell('label'),
      value: cell('value'),
      summary: cell('summary'),
      url: cell('url'),
      title: cell('title'),
      date: cell('date'),
      variants: cell('variants')
        .split(/\n+|\s*\|\s*/)
        .filter((text) => text !== ''),
      topics: words(cell('topics')),
      regions: words(cell('regions')),
      publisherName: cell('publisherName'),
    };
  });
  const imported = toRecords(drafts, options);
  return { records: imported.records, problems: [...problems, ...imported.problems] };
}

/** Records as rows under our headings, for CSV or a workbook. */
export function toReviewTable(reviews: readonly ClaimReview[]): string[][] {
  const headings = Object.values(COLUMNS).map(([name]) => name);
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

function columnsOf(headings: readonly string[]): Map<Column, number> {
  const columns = new Map<Column, number>();
  const names = headings.map((heading) => heading.toLowerCase());
  for (const [column, known] of Object.entries(COLUMNS)) {
    const at = names.findIndex((name) => new Set<string>(known).has(name));
    if (at !== -1 && isColumn(column)) columns.set(column, at);
  }
  return columns;
}

function isColumn(name: string): name is Column {
  return Object.hasOwn(COLUMNS, name);
}

function words(cell: string): string[] {
  return cell.split(/[\s,;]+/).filter((word) => word !== '');
}
