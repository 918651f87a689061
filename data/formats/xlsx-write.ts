/**
 * Writes workbooks, to fill in or to read (ECMA-376), by fflate; no formulas, no macros. A text that
 * a spreadsheet would take for a formula once somebody edits its cell is marked as text.
 */
import { strToU8, zipSync } from 'fflate';

/** A column of a form: its heading, a hint shown when a cell of it is chosen, its choices. */
export interface FormColumn {
  heading: string;
  hint: string;
  width: number;
  /** A drop-down; other words are refused unless `open`. */
  choices?: readonly string[];
  open?: boolean;
  /** Cells keep what is typed: 71.10 does not become 71.1. */
  asText?: boolean;
}

export interface Sheet {
  name: string;
  columns: readonly FormColumn[];
  /** Rows under the headings; numbers stay numbers, so that they can be added up. */
  rows: readonly (readonly (string | number)[])[];
}

/** Rows of a form that carry hints and drop-downs. */
const FORM_ROWS = 2000;
/** Letters that a cell may hold. */
const MOST_CELL = 32_767;
/** What OWASP lists under "CSV injection". */
const FORMULA = /^\s*[=+\-@\t\r]/;
const NS = 'http://schemas.openxmlformats.org';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The workbook's bytes; the same sheets give the same bytes. */
export function writeXlsx(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
  };
  for (const [i, sheet] of sheets.entries())
    parts[`xl/worksheets/sheet${i + 1}.xml`] = worksheet(sheet);
  const files = Object.fromEntries(
    Object.entries(parts).map(([n, xml]) => [n, strToU8(HEAD + xml)]),
  );
  return Uint8Array.from(zipSync(files, { mtime: new Date(2026, 0, 1) }));
}

function worksheet({ columns, rows }: Sheet): string {
  const widths = columns.map(
    ({ width, asText = false }, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${width}"${asText ? ' style="4"' : ''} customWidth="1"/>`,
  );
  const all = [columns.map(({ heading }) => heading), ...rows];
  const lines = all.map((cells, r) => row(cells, r + 1, r === 0 ? 1 : 2));
  const validations = columns.map(validation).filter((text) => text !== '');
  return `<worksheet xmlns="${NS}/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${lines.join('')}</sheetData>${
    validations.length === 0
      ? ''
      : `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`
  }</worksheet>`;
}

function row(cells: readonly (string | number)[], number: number, style: number): string {
  const filled = cells.map((value, i) => {
    const cell = `${letter(i)}${number}`;
    if (typeof value === 'number') return `<c r="${cell}" s="0"><v>${value}</v></c>`;
    if (value === '') return '';
    const text = value.slice(0, MOST_CELL);
    return `<c r="${cell}" s="${FORMULA.test(text) ? 3 : style}" t="inlineStr"><is><t xml:space="preserve">${xml(text)}</t></is></c>`;
  });
  return `<row r="${number}">${filled.join('')}</row>`;
}

function validation({ heading, hint, choices, open = false }: FormColumn, i: number): string {
  if (hint === '' && choices === undefined) return '';
  const range = `${letter(i)}2:${letter(i)}${FORM_ROWS}`;
  const prompt = `showInputMessage="1" promptTitle="${xml(heading.slice(0, 32))}" prompt="${xml(hint.slice(0, 255))}"`;
  const common = `allowBlank="1" sqref="${range}" ${prompt}`;
  if (choices === undefined) return `<dataValidation ${common}/>`;
  const strict = open ? '' : ' showErrorMessage="1"';
  return `<dataValidation type="list"${strict} ${common}><formula1>"${xml(choices.join(','))}"</formula1></dataValidation>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const entries = sheets.map(
    ({ name }, i) => `<sheet name="${xml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return `<workbook xmlns="${NS}/spreadsheetml/2006/main" xmlns:r="${NS}/officeDocument/2006/relationships"><sheets>${entries.join('')}</sheets></workbook>`;
}

function relations(targets: readonly [kind: string, target: string][]): string {
  const entries = targets.map(
    ([kind, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${NS}/officeDocument/2006/relationships/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${NS}/package/2006/relationships">${entries.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const type = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const parts = Array.from({ length: sheets }, (_, i) =>
    type(`worksheets/sheet${i + 1}.xml`, 'worksheet'),
  );
  return `<Types xmlns="${NS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('workbook.xml', 'sheet.main')}${parts.join('')}${type('styles.xml', 'styles')}</Types>`;
}

/** Styles: 0 plain, 1 a bold heading, 2 wrapped text, 3 the same marked as text by its quote, 4 text. */
const STYLES = `<styleSheet xmlns="${NS}/spreadsheetml/2006/main"><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/><xf fontId="1" applyFont="1"/><xf applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf><xf quotePrefix="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf><xf numFmtId="49" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function letter(column: number): string {
  const low = String.fromCharCode(65 + (column % 26));
  return column < 26 ? low : letter(Math.floor(column / 26) - 1) + low;
}

function xml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '\n': '&#10;',
  };
  return text.replace(/[&<>"\n]/g, (c) => entities[c] ?? c).replace(/(?!\n)\p{Cc}/gu, '');
}
