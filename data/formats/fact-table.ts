/** Programme facts as a table: the sheet that humas staff fill in. */
import { ProgramFact } from '../schema/index.ts';
import { figureValue } from './figure-value.ts';
import { clip } from './html-text.ts';
import { dayOf } from './import-date.ts';
import type { Imported, ImportProblem, ImportTrouble } from './review-draft.ts';
import { fnv1a, slugOf } from './review-id.ts';
import type { Table } from './table.ts';
import {
  columnsOf,
  inColumns,
  regionsOf,
  tableProblems,
  textsOf,
  topicsOf,
} from './table-columns.ts';

/** Names under which a column is known, in lower case; the first is the one that we write. */
export const FACT_COLUMNS = {
  id: ['kode', 'id'],
  program: ['program'],
  aliases: ['sebutan lain', 'aliases'],
  agency: ['instansi', 'agency'],
  statement: ['pernyataan', 'statement'],
  asOf: ['per tanggal', 'as of'],
  label1: ['angka 1'],
  value1: ['nilai 1'],
  unit1: ['satuan 1'],
  label2: ['angka 2'],
  value2: ['nilai 2'],
  unit2: ['satuan 2'],
  label3: ['angka 3'],
  value3: ['nilai 3'],
  unit3: ['satuan 3'],
  validFrom: ['berlaku mulai', 'valid from'],
  validThrough: ['berlaku sampai', 'valid through'],
  url: ['alamat', 'url', 'tautan'],
  title: ['judul', 'title'],
  publisher: ['penerbit', 'publisher'],
  type: ['jenis sumber', 'source type'],
  topics: ['topik', 'topics'],
  regions: ['wilayah', 'regions'],
} as const;
type Column = keyof typeof FACT_COLUMNS;
type Cell = (column: Column) => string;

const SOURCE_TYPES: Record<string, string> = {
  resmi: 'official',
  peraturan: 'law',
  berita: 'news',
};
const COLUMN_OF_FIELD: Record<string, Column> = {
  id: 'id',
  program: 'program',
  aliases: 'aliases',
  agency: 'agency',
  statement: 'statement',
  asOf: 'asOf',
  validFrom: 'validFrom',
  validThrough: 'validThrough',
  topics: 'topics',
  regions: 'regions',
  'sources.0.url': 'url',
  'sources.0.title': 'title',
  'sources.0.publisher': 'publisher',
  'sources.0.type': 'type',
  value1: 'value1',
  value2: 'value2',
  value3: 'value3',
};

/** True for a table that holds programme facts. */
export function isFactTable({ headings }: Pick<Table, 'headings'>): boolean {
  const columns = columnsOf(headings, FACT_COLUMNS);
  return columns.has('program') && columns.has('statement');
}

/** Reads a table of programme facts; a figure that cannot be read costs itself, not its row. */
export function importFactTable(table: Table): Imported<ProgramFact> {
  const columns = columnsOf(table.headings, FACT_COLUMNS);
  const records: ProgramFact[] = [];
  const problems: ImportProblem[] = [];
  const rowOfId = new Map<string, number>();
  for (const { row, cells } of table.rows) {
    const cell: Cell = (column) => cells[columns.get(column) ?? -1] ?? '';
    const told = new Set<string>();
    const note: Note = (trouble, field, detail, kept, more = {}) => {
      told.add(field);
      problems.push({ at: row, trouble, field, detail: clip(detail, 120), kept, ...more });
    };
    const input = draftOf(cell, note, rowOfId);
    const first = rowOfId.get(input.id);
    if (first !== undefined) note('duplicate-id', 'id', `${first}`, false);
    const { success, data, error } = ProgramFact.safeParse(input);
    for (const issue of error?.issues ?? []) {
      const field = issue.path.join('.');
      // An empty or unreadable day was told already, in the words that stood there.
      if (told.has(field)) continue;
      note('invalid', field, `${field}: ${issue.message}`, false, { issue, input });
    }
    if (!success || first !== undefined) continue;
    rowOfId.set(data.id, row);
    records.push(data);
  }
  const named = inColumns(problems, COLUMN_OF_FIELD, (column) => {
    return table.headings[columns.get(column) ?? -1] ?? FACT_COLUMNS[column][0];
  });
  return { records, problems: [...tableProblems(table), ...named] };
}

type Note = (
  trouble: ImportTrouble,
  field: string,
  detail: string,
  kept: boolean,
  more?: Pick<ImportProblem, 'issue' | 'input'>,
) => void;

/** What the row says, for the schema to judge. */
function draftOf(cell: Cell, note: Note, taken: ReadonlyMap<string, number>) {
  const day = (column: 'asOf' | 'validFrom' | 'validThrough') => {
    const text = cell(column);
    const found = text === '' ? undefined : (dayOf(text) ?? undefined);
    if (text !== '' && found === undefined) note('bad-date', column, text, column !== 'asOf');
    return found;
  };
  const asOf = day('asOf');
  const [program, agency, url] = [cell('program'), cell('agency'), cell('url')];
  const type = cell('type').toLowerCase();
  const known = SOURCE_TYPES[type];
  if (known === undefined) {
    note('bad-choice', 'sources.0.type', Object.keys(SOURCE_TYPES).join(', '), false);
  }
  return {
    id: cell('id') || freeId(`${agency}|${program}|${url}`, program, taken),
    program,
    aliases: textsOf(cell('aliases').replaceAll(',', '\n')),
    agency,
    statement: cell('statement'),
    figures: figuresOf(cell, asOf, note),
    validFrom: day('validFrom'),
    validThrough: day('validThrough'),
    topics: topicsOf(cell('topics')),
    regions: regionsOf(cell('regions')),
    asOf,
    sources: [
      {
        url,
        title: cell('title') || program,
        publisher: cell('publisher') || agency,
        type: known,
      },
    ],
  };
}

/** An id of what the row is about; several statements on one page are told apart by their order. */
function freeId(about: string, program: string, taken: ReadonlyMap<string, number>): string {
  const base = `${slugOf(program) || 'fakta'}-${fnv1a(about)}`;
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  return id;
}

/**
 * Facts as rows under our headings. What the sheet has no column for is left out: figures after the
 * third, sources after the first.
 */
export function toFactTable(facts: readonly ProgramFact[]): string[][] {
  const headings = Object.values(FACT_COLUMNS).map(([name]) => name);
  const rows = facts.map((fact) => {
    const [source] = fact.sources;
    const figure = (n: 1 | 2 | 3) => {
      const one = fact.figures[n - 1];
      const value = one === undefined ? '' : String(one.value).replace('.', ',');
      return {
        [`label${n}`]: one?.label ?? '',
        [`value${n}`]: value,
        [`unit${n}`]: one?.unit ?? '',
      };
    };
    const cells: Record<string, string> = {
      id: fact.id,
      program: fact.program,
      aliases: fact.aliases.join(', '),
      agency: fact.agency,
      statement: fact.statement,
      asOf: fact.asOf,
      ...{ ...figure(1), ...figure(2), ...figure(3) },
      validFrom: fact.validFrom ?? '',
      validThrough: fact.validThrough ?? '',
      url: source?.url ?? '',
      title: source?.title ?? '',
      publisher: source?.publisher ?? '',
      type: Object.keys(SOURCE_TYPES).find((word) => SOURCE_TYPES[word] === source?.type) ?? '',
      topics: fact.topics.join(', '),
      regions: fact.regions.join(', '),
    };
    return Object.keys(FACT_COLUMNS).map((column) => cells[column] ?? '');
  });
  return [headings, ...rows];
}

function figuresOf(cell: Cell, asOf: string | undefined, note: Note) {
  // Figures take the day of their statement; without one the row is refused for that alone.
  if (asOf === undefined) return [];
  const triples = [
    ['label1', 'value1', 'unit1'],
    ['label2', 'value2', 'unit2'],
    ['label3', 'value3', 'unit3'],
  ] as const;
  return triples.flatMap(([label, valueColumn, unit]) => {
    const text = cell(valueColumn);
    if (text === '') return [];
    const value = figureValue(text);
    if (value === null || cell(label) === '' || cell(unit) === '') {
      note('bad-number', valueColumn, text, true);
      return [];
    }
    return [{ label: cell(label), value, unit: cell(unit), asOf }];
  });
}
