/** Levels of lists and objects inside each other; no format of ours has a tenth of them. */
const MOST_LEVELS = 500;

/**
 * True when a text nests deeper than anything we read: parsing ten million brackets would cost a
 * gigabyte before a schema could refuse them. Linear, and nothing is parsed.
 */
export function nestsTooDeep(json: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < json.length; at++) {
    const c = json.charCodeAt(at);
    if (inString) {
      if (c === BACKSLASH) at++;
      else if (c === QUOTE || c === LF) inString = false;
    } else if (c === QUOTE) inString = true;
    else if (c === OPEN_LIST || c === OPEN_OBJECT) {
      if (++depth > MOST_LEVELS) return true;
    } else if (c === CLOSE_LIST || c === CLOSE_OBJECT) depth--;
  }
  return false;
}

const [LF, QUOTE, BACKSLASH] = [10, 34, 92];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];
