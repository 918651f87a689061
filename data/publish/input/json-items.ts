import { type SplitArray, splitJsonArray } from './json-array.ts';
import { type Line, readLines } from './lines.ts';

/** A JSON value of a file with the line on which it begins, or why there is none. */
export type Item =
  | { line: number; value: unknown; problem?: undefined }
  | { line: number; value?: undefined; problem: ItemProblem; column?: number };

export type ItemProblem =
  | NonNullable<Line['problem']>
  | 'notJson'
  | 'notClosed'
  | 'afterEnd'
  | 'strayComma';

/**
 * The JSON values of a file: one a line (JSON Lines), the elements of one array, or one object
 * over several lines. What cannot be read is yielded as a problem; the rest goes on.
 * Throws `UnreadableFile`.
 */
export async function* readItems(file: string): AsyncGenerator<Item> {
  const lines = readLines(file);
  const { done, value: first } = await lines.next();
  if (done) return;
  if (first.text?.trimStart().startsWith('[')) {
    yield* arrayItems(first, lines);
    return;
  }
  const item = parseLine(first);
  if (item.problem === 'notJson' && first.text?.trim() === '{') {
    yield* objectItems(first, lines);
    return;
  }
  yield item;
  for await (const line of lines) yield parseLine(line);
}

async function* arrayItems(first: Line, lines: AsyncIterable<Line>): AsyncGenerator<Item> {
  const { text, problems } = await wholeText(first, lines);
  yield* problems;
  const exact = itemsOf(text, splitJsonArray(text));
  yield* exact.some((item) => item.problem) ? itemsOf(text, splitJsonArray(text, true)) : exact;
}

function itemsOf(text: string, { elements, closed, rest }: SplitArray): Item[] {
  const items = elements.map(
    (element): Item =>
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

async function* objectItems(first: Line, lines: AsyncIterable<Line>): AsyncGenerator<Item> {
  const { text, problems } = await wholeText(first, lines);
  yield* problems;
  yield parse(text.slice(first.number - 1), first.number);
}

/** Joins lines to one text in which line n is still line n. */
async function wholeText(first: Line, lines: AsyncIterable<Line>) {
  const texts: string[] = [];
  const problems: Item[] = [];
  const take = (line: Line) => {
    while (texts.length < line.number - 1) texts.push('');
    texts.push(line.text ?? '');
    if (line.problem) problems.push({ line: line.number, problem: line.problem });
  };
  take(first);
  for await (const line of lines) take(line);
  return { text: texts.join('\n'), problems };
}

function parseLine(line: Line): Item {
  if (line.problem) return { line: line.number, problem: line.problem };
  return parse(line.text, line.number);
}

function parse(text: string, line: number): Item {
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
