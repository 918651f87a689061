import { nestsTooDeep } from '#data/formats/nesting.ts';
import { type SplitArray, splitJsonArray } from './json-array.ts';
import { type KnownLine, type LineMemory, shortHash } from './line-memory.ts';
import { decodeLine, type Line, type LineBytes, readLineBytes } from './lines.ts';
import { type OnBytes, UnreadableFile } from './text-chunks.ts';

/** A JSON value of a file with the line on which it begins, or why there is none. */
export type Item<T extends KnownLine = KnownLine> =
  /** `hash` is of the line, where a memory was asked and did not know it. */
  | { line: number; value: unknown; hash?: string; known?: undefined; problem?: undefined }
  | { line: number; known: T; value?: undefined; problem?: undefined }
  | { line: number; value?: undefined; known?: undefined; problem: ItemProblem; column?: number };

type ParsedItem = Exclude<Item, { known: KnownLine }>;

export type ItemProblem =
  | NonNullable<Line['problem']>
  | 'notJson'
  | 'notClosed'
  | 'afterEnd'
  | 'strayComma'
  | 'tooDeep';

/** Records are a hundredth of this: only what is longer is looked at for its nesting. */
const SUSPICIOUS_LETTERS = 1_000_000;
/** Letters of a list or object over several lines, which are held whole. */
const MOST_LETTERS = 400_000_000;

/**
 * The JSON values of a file: one a line (JSON Lines), the elements of one array, or one object
 * over several lines. What cannot be read is yielded as a problem; the rest goes on.
 * Lines that `memory` knows are not parsed. Throws `UnreadableFile`.
 */
export async function* readItems<T extends KnownLine>(
  file: string,
  memory?: LineMemory<T>,
  onBytes?: OnBytes,
): AsyncGenerator<Item<T>> {
  const lines = readLineBytes(file, onBytes);
  let first: Line | null = null;
  while (first === null) {
    const { done, value } = await lines.next();
    if (done) return;
    first = decodeLine(value);
    if (first?.text?.trimStart().startsWith('[')) yield* arrayItems(file, first, lines);
    else if (first?.text?.trim() === '{') yield* objectItems(file, first, lines);
    else if (first) yield* lineItems(value, memory);
  }
  for await (const line of lines) yield* lineItems(line, memory);
}

function* lineItems<T extends KnownLine>(
  line: LineBytes,
  memory: LineMemory<T> | undefined,
): Generator<Item<T>> {
  const hash = memory && line.bytes && shortHash(line.bytes);
  const known = hash === undefined ? undefined : memory?.recall(hash);
  if (known) {
    yield { line: line.number, known };
    return;
  }
  const decoded = decodeLine(line);
  if (!decoded) return;
  const item = parseLine(decoded);
  yield hash !== undefined && item.problem === undefined ? { ...item, hash } : item;
}

async function* arrayItems(file: string, first: Line, lines: AsyncIterable<LineBytes>) {
  const { text, problems } = await wholeText(file, first, lines);
  yield* problems;
  const exact = itemsOf(text, splitJsonArray(text));
  yield* exact.some((item) => item.problem) ? itemsOf(text, splitJsonArray(text, true)) : exact;
}

function itemsOf(text: string, { elements, closed, rest }: SplitArray): ParsedItem[] {
  const items = elements.map(
    (element): ParsedItem =>
      element.text === ''
        ? { line: element.line, problem: 'strayComma' }
        : parse(element.text, element.line),
  );
  if (!closed) items.push({ line: lastLine(text), problem: 'notClosed' });
  if (rest !== '') items.push({ line: lastLine(text), problem: 'afterEnd' });
  return items;
}

function lastLine(text: string): number {
  return text.trimEnd().split('\n').length;
}

async function* objectItems(file: string, first: Line, lines: AsyncIterable<LineBytes>) {
  const { text, problems } = await wholeText(file, first, lines);
  yield* problems;
  yield parse(text.slice(first.number - 1), first.number);
}

/** Joins lines to one text in which line n is still line n. Throws `UnreadableFile`. */
async function wholeText(file: string, first: Line, lines: AsyncIterable<LineBytes>) {
  const texts: string[] = [];
  const problems: ParsedItem[] = [];
  let letters = 0;
  const take = (line: Line) => {
    letters += line.text?.length ?? 0;
    if (letters + line.number > MOST_LETTERS) throw new UnreadableFile(file, 'tooLarge');
    while (texts.length < line.number - 1) texts.push('');
    texts.push(line.text ?? '');
    if (line.problem) problems.push({ line: line.number, problem: line.problem });
  };
  take(first);
  for await (const bytes of lines) {
    const line = decodeLine(bytes);
    if (line) take(line);
  }
  return { text: texts.join('\n'), problems };
}

function parseLine(line: Line): ParsedItem {
  if (line.problem) return { line: line.number, problem: line.problem };
  return parse(line.text, line.number);
}

function parse(text: string, line: number): ParsedItem {
  if (text.length > SUSPICIOUS_LETTERS && nestsTooDeep(text)) return { line, problem: 'tooDeep' };
  try {
    return { line, value: JSON.parse(text) };
  } catch (error) {
    const position = Number(/position (\d+)/.exec(String(error))?.[1]);
    if (Number.isNaN(position)) return { line, problem: 'notJson' };
    const before = text.slice(0, position).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    return { line: line + before.length - 1, problem: 'notJson', column };
  }
}
