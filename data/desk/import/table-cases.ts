/** Rows of a spreadsheet as cases; columns are known by their headings, in either language. */
import { HttpUrl, RegionCode, Topic } from '#data/schema/index.ts';
import type { NewCase } from '../case.ts';
import { type Imported, type ImportProblem, NoTextColumnError } from './imported.ts';
import { isoDay } from './iso-day.ts';

type Column = 'text' | 'claim' | 'url' | 'date' | 'site' | 'topics' | 'regions' | 'note' | 'owner';

const NAMES: Record<Column, RegExp> = {
  text: /^(teks|text|pesan|message|isi|isi pesan|konten|content|narasi|caption|unggahan|post)$/i,
  claim: /^(klaim|claim|claimreviewed|pernyataan)$/i,
  url: /^(alamat|url|link|tautan|permalink)$/i,
  date: /^(tanggal|date|tgl|waktu|time|tanggal unggah)$/i,
  site: /^(situs|site|platform|kanal|media sosial|sumber)$/i,
  topics: /^(topik|topic|topics|kategori)$/i,
  regions: /^(wilayah|region|regions|kode wilayah)$/i,
  note: /^(catatan|note|notes|keterangan)$/i,
  owner: /^(petugas|pic|inisial|owner)$/i,
};
const MOST_TEXT = 20_000;

/**
 * Makes a case of every row that has a text (or a claim). Rows without one are told; an address
 * or a date that cannot be read is told and left empty. Throws NoTextColumnError.
 */
export function tableCases(table: {
  headings: readonly string[];
  rows: readonly { row: number; cells: readonly string[] }[];
  problems: readonly ImportProblem[];
}): Imported {
  const at = columnsOf(table.headings);
  if (at.text === undefined && at.claim === undefined) throw new NoTextColumnError(table.headings);
  const problems: ImportProblem[] = [...table.problems];
  const drafts: NewCase[] = [];
  for (const { row, cells } of table.rows) {
    const cell = (column: Column) => cells[at[column] ?? -1] ?? '';
    const whole = cell('text') || cell('claim');
    if (whole === '') {
      problems.push({ row, trouble: 'no-text', detail: '' });
      continue;
    }
    const tell = (trouble: ImportProblem['trouble'], detail: string) =>
      problems.push({ row, trouble, detail: detail.slice(0, 80) });
    if (whole.length > MOST_TEXT) tell('text-cut', `${MOST_TEXT}`);
    const url = cell('url');
    const goodUrl = HttpUrl.safeParse(url).success;
    if (url !== '' && !goodUrl) tell('bad-address', url);
    const day = isoDay(cell('date'));
    if (cell('date') !== '' && day === '') tell('bad-date', cell('date'));
    drafts.push({
      text: whole.slice(0, MOST_TEXT),
      claim: cell('claim').slice(0, 600),
      url: goodUrl ? url : '',
      postedOn: day,
      site: cell('site').slice(0, 60),
      owner: cell('owner').slice(0, 6),
      topics: list(cell('topics'))
        .map((word) => word.toLowerCase().replace(/\s+/g, '-'))
        .filter((topic) => Topic.safeParse(topic).success),
      regions: list(cell('regions')).filter((code) => RegionCode.safeParse(code).success),
      origin: 'table',
      ...(cell('note') !== '' && { note: cell('note').slice(0, 4000) }),
      ...(day !== '' && { seenAt: Date.parse(`${day}T05:00:00Z`) }),
    });
  }
  problems.sort((a, b) => a.row - b.row);
  const lastRow = table.rows.at(-1)?.row ?? 1;
  return { kind: 'table', drafts, problems, skipped: 0, lastRow };
}

function columnsOf(headings: readonly string[]): Partial<Record<Column, number>> {
  const found: Partial<Record<Column, number>> = {};
  for (const column of Object.keys(NAMES) as Column[]) {
    const at = headings.findIndex((heading) => NAMES[column].test(heading));
    if (at >= 0) found[column] = at;
  }
  return found;
}

function list(cell: string): string[] {
  const parts = cell.split(/[;,|]/).map((part) => part.trim());
  return parts.filter(Boolean).slice(0, 20);
}
