/** Columns of a table under the names that people give them. */
import type { Imported, ImportProblem } from './review-draft.ts';
import { slugOf } from './review-id.ts';
import type { Table } from './table.ts';

/** Where each known column stands; unknown headings are left alone. */
export function columnsOf(
  headings: readonly string[],
  names: Readonly<Record<string, readonly string[]>>,
): Map<string, number> {
  const columns = new Map<string, number>();
  const given = headings.map((heading) => heading.toLowerCase());
  for (const [column, known] of Object.entries(names)) {
    const at = given.findIndex((name) => new Set(known).has(name));
    if (at !== -1) columns.set(column, at);
  }
  return columns;
}

/** "Bantuan Sosial, BPJS" as topics: words joined by hyphens. */
export function topicsOf(cell: string): string[] {
  const topics = cell.split(/[,;|\n]+/).map(slugOf);
  return [...new Set(topics)].filter((topic) => topic !== '');
}

/** "id, 71 7171" as codes; the dot that a spreadsheet's user left out is put in. */
export function regionsOf(cell: string): string[] {
  const words = cell.split(/[\s,;]+/).filter((word) => word !== '');
  return words.map((word) => word.toUpperCase().replace(/^(\d{2})(\d{2})$/, '$1.$2'));
}

/** Texts on lines of their own, or between "|". */
export function textsOf(cell: string): string[] {
  const texts = cell.split(/[\n|]/).map((text) => text.trim());
  return texts.filter((text) => text !== '');
}

/** The problems with the heading of the column in which the person finds the cell. */
export function inColumns<C extends string>(
  problems: readonly ImportProblem[],
  columnOfField: Readonly<Record<string, C>>,
  headingOf: (column: C) => string,
): ImportProblem[] {
  return problems.map((problem) => {
    const { field = '' } = problem;
    const column = columnOfField[field] ?? columnOfField[field.replace(/\.\d+$/, '')];
    return column === undefined ? problem : { ...problem, column: headingOf(column) };
  });
}

/** What reading the table itself met: open quotes, merged cells and the like. */
export function tableProblems(table: Table): ImportProblem[] {
  return table.problems.map(({ row, trouble, detail }) => ({
    at: row,
    trouble,
    detail,
    kept: trouble !== 'unclosed-quote' && trouble !== 'too-many-rows',
  }));
}

/** The answer for a table without the columns that a record cannot be without. */
export function notATable(table: Table): Imported {
  const detail = table.headings.join(', ');
  return { records: [], problems: [{ at: 1, trouble: 'not-this-format', detail, kept: false }] };
}
