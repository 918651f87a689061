/** An element of a JSON array as it stands in the file, and the line on which it begins. */
export interface ArrayElement {
  text: string;
  line: number;
}

export interface SplitArray {
  elements: ArrayElement[];
  /** False when the array never ends. */
  closed: boolean;
  /** What follows its end, trimmed. */
  rest: string;
}

/**
 * Cuts a JSON array into its elements without parsing them, so that every problem has a line.
 * With `recover`, for a file that proved broken, a line that begins like the first element's
 * (same indentation, `{`) begins an element whatever was left open before: one missing brace then
 * costs one element, not the rest of the file. Well-formed files must not be cut that way, since
 * their indentation may be anything.
 */
export function splitJsonArray(text: string, recover = false): SplitArray {
  const elements: ArrayElement[] = [];
  let at = text.indexOf('[') + 1;
  const opening = recover ? (/^[^\S\n]+\{/m.exec(text.slice(at))?.[0] ?? null) : null;
  let line = countLines(text, 0, at, 1);
  let start = at;
  let startLine = line;
  let depth = 1;
  let inString = false;
  const take = (end: number, next: number) => {
    const element = text.slice(start, end);
    const lead = element.length - element.trimStart().length;
    const body = next > end ? element : element.replace(/,\s*$/, '');
    elements.push({ text: body.trim(), line: countLines(element, 0, lead, startLine) });
    start = next;
    startLine = line;
  };
  for (; at < text.length; at++) {
    const c = text[at];
    if (c === '\n') {
      line++;
      // JSON strings hold no raw line break: a quote that was forgotten ends its damage here.
      inString = false;
      if (opening !== null && depth > 1 && text.startsWith(opening, at + 1)) {
        take(at, at);
        depth = 1;
      }
    } else if (inString) {
      if (c === '\\' && text[at + 1] !== '\n') at++;
      else if (c === '"') inString = false;
    } else if (c === '"') inString = true;
    else if (c === '{' || c === '[') depth++;
    else if (c === ',' && depth === 1) take(at, at + 1);
    else if (c === ']' && depth === 1) {
      if (elements.length > 0 || text.slice(start, at).trim() !== '') take(at, at + 1);
      return { elements, closed: true, rest: text.slice(at + 1).trim() };
    } else if ((c === '}' || c === ']') && depth > 1) depth--;
  }
  if (text.slice(start).trim() !== '') take(text.length, text.length + 1);
  return { elements, closed: false, rest: '' };
}

function countLines(text: string, from: number, to: number, start: number): number {
  let lines = start;
  for (let i = text.indexOf('\n', from); i !== -1 && i < to; i = text.indexOf('\n', i + 1)) lines++;
  return lines;
}
