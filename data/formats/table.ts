/** A table as CSV and XLSX files give it: headings, rows of text, and what was wrong by row. */

/** What was wrong with a row; the row is kept as far as it could be read. */
export type TableTrouble =
  | 'unclosed-quote'
  | 'too-many-cells'
  | 'duplicate-heading'
  | 'merged-cells'
  | 'too-many-rows';

/** Rows are numbered as a spreadsheet shows them: the heading is row 1. */
export interface TableProblem {
  row: number;
  trouble: TableTrouble;
  /** The heading, the range or the like. */
  detail: string;
}

export interface Table {
  /** 0 when there is none. */
  headingRow: number;
  headings: string[];
  rows: { row: number; cells: string[] }[];
  problems: TableProblem[];
}

/** The file is no table of this kind at all. */
export class UnreadableTableError extends Error {
  override readonly name = 'UnreadableTableError';
  constructor(options?: ErrorOptions) {
    super(
      'Berkas ini tidak dapat dibaca sebagai tabel. Tidak ada yang diimpor; simpan ulang sebagai CSV atau XLSX lalu coba lagi.',
      options,
    );
  }
}

/** Rows of one file; more would freeze the desk. */
export const MAX_TABLE_ROWS = 50_000;

/** Columns of one table; looking each of a million up would, too. */
const MAX_COLUMNS = 1000;

/** Tells a row of headings that the reader knows, from titles and notes above it. */
export type IsHeading = (cells: readonly string[]) => boolean;

/** Rows above the headings that are passed over in search of them. */
const MAX_ROWS_ABOVE = 20;

/**
 * Makes a table of raw rows: the first that `isHeading` knows, else the first that is not empty,
 * holds the headings; a heading that occurs again is numbered and told; cells beyond the headings
 * are told and dropped.
 */
export function tableOf(
  raw: readonly { row: number; cells: readonly string[] }[],
  isHeading: IsHeading = () => false,
): Table {
  const filled = raw.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const above = filled.slice(0, MAX_ROWS_ABOVE).findIndex(({ cells }) => isHeading(cells));
  const [first, ...rest] = filled.slice(Math.max(0, above));
  if (!first) return { headingRow: 0, headings: [], rows: [], problems: [] };
  const problems: TableProblem[] = [];
  const headings = distinct(first.cells.slice(0, MAX_COLUMNS), first.row, problems);
  if (first.cells.length > MAX_COLUMNS) {
    problems.push({ row: first.row, trouble: 'too-many-cells', detail: `${first.cells.length}` });
  }
  const rows = rest.slice(0, MAX_TABLE_ROWS).map(({ row, cells }) => {
    if (cells.slice(headings.length).some((cell) => cell.trim() !== '')) {
      problems.push({ row, trouble: 'too-many-cells', detail: `${cells.length}` });
    }
    return { row, cells: headings.map((_, at) => cells[at]?.trim() ?? '') };
  });
  const cut = rest[MAX_TABLE_ROWS];
  if (cut) problems.push({ row: cut.row, trouble: 'too-many-rows', detail: `${MAX_TABLE_ROWS}` });
  return { headingRow: first.row, headings, rows, problems };
}

function distinct(cells: readonly string[], row: number, problems: TableProblem[]): string[] {
  const used = new Set<string>();
  const times = new Map<string, number>();
  return cells.map((cell, at) => {
    const wanted = cell.trim().replace(/\s+/g, ' ') || `kolom ${at + 1}`;
    let name = wanted;
    let n = times.get(wanted) ?? 1;
    while (used.has(name.toLowerCase())) name = `${wanted} (${++n})`;
    times.set(wanted, n);
    if (name !== wanted) problems.push({ row, trouble: 'duplicate-heading', detail: wanted });
    used.add(name.toLowerCase());
    return name;
  });
}
