/** CSV in and out, by Papa Parse; a broken row costs that row, not the file. */
import Papa from 'papaparse';
import { type Table, type TableProblem, tableOf } from './table.ts';

/**
 * Reads CSV text; the separator (comma, semicolon, tab) is found by itself. Where a quote is
 * never closed, that line is told and left out, and reading goes on with the next line.
 */
export function readCsv(text: string): Table {
  const rows: { row: number; cells: string[] }[] = [];
  const broken: TableProblem[] = [];
  const { delimiter } = Papa.parse(text.slice(0, 20_000)).meta;
  let rest = text;
  let done = 0;
  while (rest !== '') {
    const { data, errors } = Papa.parse<string[]>(rest, { delimiter });
    const open = errors.find((error) => error.code === 'MissingQuotes');
    const good = open?.row === undefined ? data : data.slice(0, open.row);
    good.forEach((cells, at) => {
      rows.push({ row: done + at + 1, cells });
    });
    done += good.length;
    if (open?.index === undefined) break;
    done += 1;
    broken.push({ row: done, trouble: 'unclosed-quote', detail: '' });
    const next = rest.indexOf('\n', open.index);
    rest = next < 0 ? '' : rest.slice(next + 1);
  }
  const table = tableOf(rows);
  return { ...table, problems: [...table.problems, ...broken].sort((a, b) => a.row - b.row) };
}

/**
 * Writes CSV that spreadsheets open as it is meant: UTF-8 with its mark, CRLF, and a quote before
 * any cell that a spreadsheet would run as a formula (OWASP, "CSV injection").
 */
export function writeCsv(
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const data = rows.map((row) => [...row]);
  const csv = Papa.unparse({ fields: [...headings], data }, { escapeFormulae: true });
  return `\uFEFF${csv}\r\n`;
}
