import { importClaimReviewPage, importClaimReviews } from '#data/formats/claim-review.ts';
import { readCsv } from '#data/formats/csv.ts';
import { importDataCommons, isDataCommons } from '#data/formats/data-commons.ts';
import { decodeText } from '#data/formats/decode-text.ts';
import { parseDirtyJson } from '#data/formats/dirty-json.ts';
import { importFactCheckTools, isFactCheckTools } from '#data/formats/fact-check-tools.ts';
import { importFactTable, isFactTable } from '#data/formats/fact-table.ts';
import { importFeed, isFeed } from '#data/formats/feed.ts';
import type { Imported, ImportOptions } from '#data/formats/review-draft.ts';
import { importTable, isReviewTable } from '#data/formats/review-table.ts';
import type { Table } from '#data/formats/table.ts';
import { importWordPress, isWordPress } from '#data/formats/wordpress.ts';
import { readXlsxSheets } from '#data/formats/xlsx.ts';
import type { ClaimReview, ProgramFact } from '#data/schema/index.ts';
import type { Format } from './format-names.ts';

type PageOptions = ImportOptions & { pageUrl?: string };

/** What one file, or one sheet of a workbook, gave. */
export interface ImportedPart extends Imported<ClaimReview | ProgramFact> {
  /** The name on the sheet's tab; null for anything but a workbook. */
  sheet: string | null;
  /** True when problems are told by row of a table, false when by item. */
  rows: boolean;
}

/** Reads bytes in the format named, or in the one that they look like. Never throws. */
export function importBytes(
  bytes: Uint8Array<ArrayBuffer>,
  format: Format,
  options: PageOptions,
): ImportedPart[] {
  if (format === 'xlsx' || (format === 'auto' && isZip(bytes))) return importXlsx(bytes, options);
  const { text } = decodeText(bytes);
  const start = text.trimStart()[0] ?? '';
  if (format === 'csv' || (format === 'auto' && !'<{['.includes(start))) {
    return [{ ...importEither(readCsv(text, isHeading), options), sheet: null, rows: true }];
  }
  return [{ ...importText(text, format, options), sheet: null, rows: false }];
}

function importText(text: string, format: Format, options: PageOptions): Imported {
  if (format === 'feed' || (format === 'auto' && isFeed(text))) return importFeed(text, options);
  if (text.trimStart().startsWith('<')) return importClaimReviewPage(text, options);
  const parsed = parseDirtyJson(text);
  if (parsed === null) return refused('not-json', '');
  const imported = importJson(parsed.value, format, options);
  if (!parsed.repaired) return imported;
  const repaired = { at: 1, trouble: 'repaired', detail: '', kept: true } as const;
  return { records: imported.records, problems: [repaired, ...imported.problems] };
}

function importJson(value: unknown, format: Format, options: PageOptions): Imported {
  const is = (name: Format, looksLikeIt: boolean) =>
    format === name || (format === 'auto' && looksLikeIt);
  if (is('datacommons', isDataCommons(value))) return importDataCommons(value, options);
  if (is('factchecktools', isFactCheckTools(value))) return importFactCheckTools(value, options);
  if (is('wordpress', isWordPress(value))) return importWordPress(value, options);
  const imported = importClaimReviews(value, options);
  const nothing = imported.records.length + imported.problems.length === 0;
  return nothing ? refused('not-this-format', format) : imported;
}

function importXlsx(bytes: Uint8Array<ArrayBuffer>, options: ImportOptions): ImportedPart[] {
  try {
    const sheets = readXlsxSheets(bytes, isHeading).filter(({ name }) => !NOT_DATA.test(name));
    const filled = sheets.filter(({ table }) => isReviewTable(table) || isFactTable(table));
    return (filled.length > 0 ? filled : sheets).map(({ name, table }) => ({
      ...importEither(table, options),
      sheet: name,
      rows: true,
    }));
  } catch {
    return [{ ...refused('not-this-format', 'XLSX'), sheet: null, rows: true }];
  }
}

/** Sheets of our template that hold no records. */
const NOT_DATA = /^(petunjuk|contoh)/i;

/** Tables of offices often bear a title above their headings. */
function isHeading(cells: readonly string[]): boolean {
  const headings = cells.map((cell) => cell.trim());
  return isReviewTable({ headings }) || isFactTable({ headings });
}

function importEither(table: Table, options: ImportOptions): Imported<ClaimReview | ProgramFact> {
  return isFactTable(table) ? importFactTable(table) : importTable(table, options);
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

function refused(trouble: 'not-json' | 'not-this-format', detail: string): Imported {
  return { records: [], problems: [{ at: 1, trouble, detail, kept: false }] };
}
