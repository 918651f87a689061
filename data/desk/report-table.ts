/** The report as tables for spreadsheets; moments and names as the printed page has them. */

import { CaseStatus } from './case.ts';
import { STATUS_WORDS } from './cases-table.ts';
import type { Count, DeskReport } from './report.ts';

/** A sheet of the report: headings and rows. */
export interface ReportTable {
  name: string;
  headings: string[];
  rows: (string | number)[][];
}

const COUNTED = ['jumlah kasus', 'kali masuk'];

/** Everything of the report, a table a question; regions by their Kemendagri codes. */
export function reportTables(report: DeskReport): ReportTable[] {
  const { answer } = report;
  const counts = (name: string, first: string, all: readonly Count[]): ReportTable => ({
    name,
    headings: [first, ...COUNTED],
    rows: all.map((one) => [one.name || 'tidak dicatat', one.cases, one.seen]),
  });
  return [
    {
      name: 'Ringkasan',
      headings: ['perihal', 'nilai'],
      rows: [
        ['dari tanggal', report.from],
        ['sampai tanggal', report.through],
        ['kasus dibuka', report.cases],
        ['kali masuk', report.seen],
        ['bertaut ke cek fakta', report.linked],
        ['kasus dijawab', answer.count],
        ['jam sampai dijawab, median', rounded(answer.medianHours)],
        ['jam sampai dijawab, sembilan dari sepuluh', rounded(answer.p90Hours)],
      ],
    },
    {
      name: 'Status',
      headings: ['status', 'jumlah kasus'],
      rows: CaseStatus.options.map((status) => [STATUS_WORDS[status], report.byStatus[status]]),
    },
    counts('Topik', 'topik', report.byTopic),
    counts('Wilayah', 'kode wilayah', report.byRegion),
    counts('Situs', 'situs', report.bySite),
    {
      name: 'Per hari',
      headings: ['tanggal', 'kali masuk'],
      rows: report.curve.map(({ day, count }) => [day, count]),
    },
    {
      name: 'Terbanyak',
      headings: ['klaim', 'kali masuk', 'status'],
      rows: report.top.map(({ claim, seen, status }) => [claim, seen, STATUS_WORDS[status]]),
    },
  ];
}

/** The same as one table, for CSV: every row says which question it answers. */
export function reportRows(tables: readonly ReportTable[]): (string | number)[][] {
  return tables.flatMap(({ name, headings, rows }) =>
    rows.flatMap(([first = '', ...values]) =>
      values.map((value, i) => [name, first, headings[i + 1] ?? '', value]),
    ),
  );
}

export const REPORT_HEADINGS = ['bagian', 'nama', 'ukuran', 'nilai'];

/** Tenths of an hour are all that anybody reads. */
function rounded(hours: number | null): number | string {
  return hours === null ? '' : Math.round(hours * 10) / 10;
}
