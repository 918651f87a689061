/**
 * The sheets of an XLSX file as tables (ECMA-376: SpreadsheetML), by fflate and saxen,
 * without workers, so that it runs in a service worker. Formulas are not computed: the value
 * that was saved with them counts.
 */
import { strFromU8, unzipSync } from 'fflate';
import {
  type IsHeading,
  type Table,
  type TableProblem,
  tableOf,
  UnreadableTableError,
} from './table.ts';
import {
  type Cell,
  dateStyles,
  mergedRanges,
  sharedStrings,
  sheetCells,
  sheetNames,
} from './xlsx-parts.ts';

/** Inflated bytes that one file may hold: a guard against archives made to burst. */
const MAX_INFLATED_BYTES = 300 * 1024 * 1024;
/** Cells, the empty ones before a filled one counted: a lone cell far to the right costs a whole row. */
const MAX_CELLS = 10_000_000;

/** A sheet of a workbook under the name on its tab. */
export interface NamedTable {
  name: string;
  table: Table;
}

/** The first sheet. Throws UnreadableTableError when the bytes are no workbook or burst the caps. */
export function readXlsx(bytes: Uint8Array): Table {
  const parts = unpack(bytes);
  const name = Object.keys(parts).filter(isSheet).sort(byNumber)[0];
  if (name === undefined) throw new UnreadableTableError();
  return tableIn(parts, name);
}

/** Every sheet, in the order of its part's number. Throws like readXlsx. */
export function readXlsxSheets(bytes: Uint8Array, isHeading?: IsHeading): NamedTable[] {
  const parts = unpack(bytes);
  const sheets = Object.keys(parts).filter(isSheet).sort(byNumber);
  if (sheets.length === 0) throw new UnreadableTableError();
  const names = sheetNames(
    textOf(parts['xl/workbook.xml']),
    textOf(parts['xl/_rels/workbook.xml.rels']),
  );
  return sheets.map((path, i) => ({
    name: names.get(path.slice('xl/'.length)) ?? `${i + 1}`,
    table: tableIn(parts, path, isHeading),
  }));
}

function tableIn(parts: Record<string, Uint8Array>, path: string, isHeading?: IsHeading): Table {
  const texts = sharedStrings(textOf(parts['xl/sharedStrings.xml']));
  const dates = dateStyles(textOf(parts['xl/styles.xml']));
  const xml = textOf(parts[path]);
  const table = tableOf(rowsOf(sheetCells(xml, texts, dates)), isHeading);
  // A title may be merged over the whole table; below, only a range's first cell holds the value.
  const merged = mergedRanges(xml)
    .filter(({ row }) => row >= table.headingRow)
    .map(({ row, range }): TableProblem => ({ row, trouble: 'merged-cells', detail: range }));
  return { ...table, problems: [...table.problems, ...merged].sort((a, b) => a.row - b.row) };
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let inflated = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const wanted =
          isSheet(name) ||
          /^xl\/(sharedStrings|styles|workbook|_rels\/workbook)\.xml(\.rels)?$/.test(name);
        if (wanted) inflated += originalSize;
        if (inflated > MAX_INFLATED_BYTES) throw new RangeError('archive inflates past the cap');
        return wanted;
      },
    });
  } catch (cause) {
    throw new UnreadableTableError({ cause });
  }
}

function rowsOf(cells: readonly Cell[]): { row: number; cells: string[] }[] {
  const rows = new Map<number, string[]>();
  let held = 0;
  for (const { row, column, text } of cells) {
    const line = rows.get(row) ?? [];
    held += Math.max(1, column + 1 - line.length);
    if (held > MAX_CELLS) throw new UnreadableTableError();
    while (line.length < column) line.push('');
    line[column] = text;
    rows.set(row, line);
  }
  return Array.from(rows, ([row, line]) => ({ row, cells: line })).sort((a, b) => a.row - b.row);
}

function isSheet(name: string): boolean {
  return /^xl\/worksheets\/sheet\d*\.xml$/.test(name);
}

function byNumber(a: string, b: string): number {
  return Number(a.match(/\d+/)?.[0] ?? 0) - Number(b.match(/\d+/)?.[0] ?? 0);
}

function textOf(part: Uint8Array | undefined): string {
  return part ? strFromU8(part) : '';
}
