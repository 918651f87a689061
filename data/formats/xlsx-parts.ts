/** Reads the XML parts of a workbook that a table needs. */
import { Parser } from 'saxen';

/** One cell; row counts from 1, column from 0. */
export interface Cell {
  row: number;
  column: number;
  text: string;
}

interface Listener {
  open?(name: string, attribute: (name: string) => string | undefined): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** The shared strings in order; runs of rich text are joined, phonetic hints left out. */
export function sharedStrings(xml: string): string[] {
  const texts: string[] = [];
  let current: string | null = null;
  let inText = false;
  let phonetic = false;
  walk(xml, {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') phonetic = true;
      inText = name === 't' && !phonetic;
    },
    text: (text) => {
      if (inText && current !== null) current += text;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') phonetic = false;
      if (name === 'si') texts.push(current ?? '');
    },
  });
  return texts;
}

/** Indexes of cell styles whose number format shows a date. */
export function dateStyles(xml: string): Set<number> {
  const custom = new Set<number>();
  const styles = new Set<number>();
  let inCells = false;
  let at = 0;
  walk(xml, {
    open: (name, attribute) => {
      const format = Number(attribute('numFmtId'));
      if (name === 'numFmt' && isDateFormat(attribute('formatCode') ?? '')) custom.add(format);
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      if ((format >= 14 && format <= 22) || custom.has(format)) styles.add(at);
      at += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/** The cells that hold something. */
export function sheetCells(xml: string, texts: readonly string[], dates: Set<number>): Cell[] {
  const cells: Cell[] = [];
  let row = 0;
  let column = -1;
  let type = '';
  let style = -1;
  let raw = '';
  let reading = false;
  walk(xml, {
    open: (name, attribute) => {
      if (name === 'row') {
        row = Number(attribute('r')) || row + 1;
        column = -1;
      } else if (name === 'c') {
        column = columnOf(attribute('r')) ?? column + 1;
        type = attribute('t') ?? 'n';
        style = Number(attribute('s') ?? -1);
        raw = '';
      }
      // A formula's own text (f) is never taken for the value.
      reading = name === 'v' || name === 't';
    },
    text: (text) => {
      if (reading) raw += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') reading = false;
      if (name !== 'c' || raw === '' || type === 'e') return;
      cells.push({ row, column, text: valueText(raw, type, dates.has(style), texts) });
    },
  });
  return cells;
}

/** Ranges of merged cells with their first row; only a range's first cell holds the value. */
export function mergedRanges(xml: string): { row: number; range: string }[] {
  const ranges: { row: number; range: string }[] = [];
  walk(xml, {
    open: (name, attribute) => {
      if (name !== 'mergeCell') return;
      const range = attribute('ref') ?? '';
      ranges.push({ row: Number(range.match(/\d+/)?.[0] ?? 0), range });
    },
  });
  return ranges;
}

/** Names of sheets by the path of their part, as workbook and relations tell. */
export function sheetNames(workbook: string, relations: string): Map<string, string> {
  const targets = new Map<string, string>();
  walk(relations, {
    open: (name, attribute) => {
      const target = attribute('Target')?.replace(/^\/?(xl\/)?/, '');
      if (name === 'Relationship' && target) targets.set(attribute('Id') ?? '', target);
    },
  });
  const names = new Map<string, string>();
  walk(workbook, {
    open: (name, attribute) => {
      if (name !== 'sheet') return;
      const target = targets.get(attribute('r:id') ?? '');
      if (target) names.set(target, attribute('name') ?? '');
    },
  });
  return names;
}

function valueText(raw: string, type: string, date: boolean, texts: readonly string[]): string {
  if (type === 's') return texts[Number(raw)] ?? '';
  if (type === 'b') return raw === '1' ? 'ya' : 'tidak';
  if (type !== 'n') return raw;
  const value = Number(raw);
  if (date && value >= 1 && value < 2_958_466) return serialDay(value);
  // 1.2E+3 and floating noise as a person typed it.
  return Number.isFinite(value) ? String(Number(value.toPrecision(15))) : raw;
}

/** Day 25,569 of the 1900 calendar is 1970-01-01. */
function serialDay(value: number): string {
  return new Date(Math.round((value - 25_569) * 86_400_000)).toISOString().slice(0, 10);
}

function isDateFormat(code: string): boolean {
  const plain = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[dmy]/i.test(plain) && !/[#0?]/.test(plain);
}

/** "AB12" → 27. */
function columnOf(reference: string | undefined): number | null {
  const letters = reference?.match(/^[A-Z]{1,3}/)?.[0];
  if (!letters) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function walk(xml: string, listener: Listener): void {
  if (xml === '') return;
  const parser = new Parser();
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('openTag', (name, attributes, decode) => {
    const attribute = (wanted: string) => {
      const value = attributes()[wanted];
      return value === undefined ? undefined : decode(value);
    };
    listener.open?.(local(name), attribute);
  });
  parser.on('text', (text, decode) => listener.text?.(decode(text)));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closeTag', (name) => listener.close?.(local(name)));
  parser.parse(xml);
}
