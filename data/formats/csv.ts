/** CSV in and out, by Papa Parse; a broken row costs that row, not the file. */
import Papa from 'papaparse';
import { type IsHeading, type Table, type TableProblem, tableOf } from './table.ts';

const SEPARATORS = [',', ';', '\t', '|'];
/**
 * A cell that a spreadsheet may run as a formula, whatever blanks stand before it and whatever lines
 * follow. Papa's own pattern ends at a line break: "=…" with a second line would pass it.
 */
const FORMULA = /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/;

/**
 * What may be read again after quotes that never close: so many letters, and as many times the
 * file. A file of nothing but such quotes would take time in squares.
 */
const AGAIN_LETTERS = 5_000_000;
const AGAIN_TIMES = 4;
/** A letter that no file holds, in the place of quotes when they are letters like any other. */
const NO_QUOTE = '\uE000';

/**
 * Reads CSV text; the separator (comma, semicolon, tab) is found by itself. Where a quote is
 * never closed, that line is told and left out, and reading goes on with the next line; in a file
 * full of such lines the quotes are at last read as letters.
 */
export function readCsv(text: string, isHeading?: IsHeading): Table {
  const rows: { row: number; cells: string[] }[] = [];
  const broken: TableProblem[] = [];
  // Excel's own first line, which says what separates the cells and is no row.
  const [said = '', separator] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  let rest = text.slice(said.length);
  let done = said === '' ? 0 : 1;
  const delimiter = separator ?? separatorOf(rest);
  let spare = AGAIN_LETTERS + AGAIN_TIMES * rest.length;
  while (rest !== '') {
    spare -= rest.length;
    const quoteChar = spare > 0 ? '"' : NO_QUOTE;
    const { data, errors } = Papa.parse<string[]>(rest, { delimiter, quoteChar });
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
  const table = tableOf(rows, isHeading);
  return { ...table, problems: [...table.problems, ...broken].sort((a, b) => a.row - b.row) };
}

/** The separator that stands most often in the headings; where they cannot tell, Papa's guess. */
function separatorOf(text: string): string {
  const guessed = Papa.parse(text.slice(0, 20_000)).meta.delimiter;
  const headings = (/^\s*([^\r\n]*)/.exec(text)?.[1] ?? '').replace(/"[^"]*"/g, '');
  const times = (separator: string) => headings.split(separator).length - 1;
  const most = Math.max(...SEPARATORS.map(times));
  if (most === 0 || times(guessed) === most) return guessed;
  return SEPARATORS.find((separator) => times(separator) === most) ?? guessed;
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
  const csv = Papa.unparse({ fields: [...headings], data }, { escapeFormulae: FORMULA });
  return `\uFEFF${csv}\r\n`;
}
