/** Files that the desk gives out. */
import { CASE_HEADINGS, caseCells } from '#data/desk/cases-table.ts';
import type { DeskFile } from '#data/desk/messages.ts';
import {
  REPORT_HEADINGS,
  type ReportTable,
  reportRows,
  reportTables,
} from '#data/desk/report-table.ts';
import type { ExportRequest } from '#data/desk/requests.ts';
import type { Desk } from '#data/desk/store/desk.ts';
import { toClaimReview } from '#data/formats/claim-review.ts';
import { writeCsv } from '#data/formats/csv.ts';
import { toFactTable } from '#data/formats/fact-table.ts';
import { toReviewTable } from '#data/formats/review-table.ts';
import { writeXlsx } from '#data/formats/xlsx-write.ts';
import { toBase64 } from './base64.ts';
import { publications } from './desk-records.ts';
import { deskReport } from './desk-report.ts';
import type { Engine } from './engine.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The sealed journal. */
export async function handOverFile(desk: Desk, passphrase: string): Promise<DeskFile> {
  const bytes = await desk.handOver(passphrase);
  const type = 'application/octet-stream';
  return { name: `serah-terima-${today()}.suluh`, type, base64: toBase64(bytes) };
}

/** What a page asks for as a file. */
export function exportFile(
  desk: Desk,
  engine: () => Promise<Engine>,
  request: ExportRequest,
): Promise<DeskFile> {
  if (request.what === 'cases') return casesFile(desk, request.format);
  if (request.what === 'report') return reportFile(desk, request);
  return recordsFile(desk, engine, request.format);
}

async function casesFile(desk: Desk, format: 'csv' | 'xlsx'): Promise<DeskFile> {
  const cases = (await desk.cases()).sort((a, b) => a.createdAt - b.createdAt);
  const table = { name: 'Kasus', headings: CASE_HEADINGS, rows: cases.map(caseCells) };
  return format === 'csv' ? csvFile('kasus', table) : xlsxFile('kasus', [table]);
}

async function reportFile(
  desk: Desk,
  { format, from, through }: Extract<ExportRequest, { what: 'report' }>,
): Promise<DeskFile> {
  const tables = reportTables(await deskReport(desk, from, through));
  if (format === 'xlsx') return xlsxFile(`laporan-${from}-${through}`, tables);
  const table = { name: '', headings: REPORT_HEADINGS, rows: reportRows(tables) };
  return csvFile(`laporan-${from}-${through}`, table);
}

/** Finished records: as `suluh` reads them, or claim reviews as schema.org JSON-LD. */
async function recordsFile(
  desk: Desk,
  engine: () => Promise<Engine>,
  format: 'json' | 'jsonld' | 'csv' | 'xlsx',
): Promise<DeskFile> {
  const records = await publications(desk);
  const { publisher: own } = await desk.profile();
  if (format === 'json') {
    const all = own ? [own, ...records] : records;
    return textFile(`catatan-${today()}.json`, 'application/json', pretty(all));
  }
  if (format === 'csv' || format === 'xlsx') {
    const reviews = records.filter((record) => record.kind === 'claimReview');
    const [headings = [], ...rows] = toReviewTable(reviews);
    const table = { name: 'Cek fakta', headings, rows };
    if (format === 'csv') return csvFile('klarifikasi', table);
    const facts = records.filter((record) => record.kind === 'programFact');
    const [factHeadings = [], ...factRows] = toFactTable(facts);
    return xlsxFile('catatan', [
      table,
      { name: 'Fakta program', headings: factHeadings, rows: factRows },
    ]);
  }
  const { publishers } = (await engine()).generation.head;
  const markup = records.flatMap((record) => {
    if (record.kind !== 'claimReview') return [];
    const { publisher: id } = record;
    const known = own?.id === id ? own : publishers.find((one) => one.id === id);
    return [toClaimReview(record, known)];
  });
  return textFile(`claimreview-${today()}.jsonld`, 'application/ld+json', pretty(markup));
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function csvFile(name: string, { headings, rows }: ReportTable): DeskFile {
  return textFile(`${name}-${today()}.csv`, 'text/csv;charset=utf-8', writeCsv(headings, rows));
}

function xlsxFile(name: string, tables: readonly ReportTable[]): DeskFile {
  const sheets = tables.map(({ name, headings, rows }) => ({
    name,
    columns: headings.map((heading, i) => ({ heading, hint: '', width: widthOf(rows, i) })),
    rows,
  }));
  return { name: `${name}-${today()}.xlsx`, type: XLSX, base64: toBase64(writeXlsx(sheets)) };
}

/** Wide enough for most of a column's cells; long texts wrap. */
function widthOf(rows: ReportTable['rows'], column: number): number {
  const longest = rows
    .slice(0, 200)
    .reduce((most, cells) => Math.max(most, String(cells[column] ?? '').length), 0);
  return Math.min(60, Math.max(14, longest + 2));
}

function textFile(name: string, type: string, text: string): DeskFile {
  return { name, type, base64: toBase64(new TextEncoder().encode(text)) };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
