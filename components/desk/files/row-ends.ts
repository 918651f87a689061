/** Where lines and rows end in the bytes of a text, before its encoding is known for certain. */

/** Which byte of a UTF-16 pair holds the letter; 'no' for encodings of single bytes. */
export type Wide = 'no' | 'low-first' | 'high-first';

const LINE_FEED = 0x0a;
const QUOTE = 0x22;
const LONGEST_CELL = 1024 * 1024;

/** Tells UTF-16 by its mark, or by the empty half of a first ASCII letter. */
export function widthOf(bytes: Uint8Array): Wide {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || bytes[1] === 0) return 'low-first';
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || bytes[0] === 0) return 'high-first';
  return 'no';
}

/** The place after the first line's end; all of the bytes where no line ends. */
export function lineEnd(bytes: Uint8Array, wide: Wide): number {
  for (const [at, letter] of marks(bytes, wide)) if (letter === LINE_FEED) return at;
  return bytes.length;
}

/**
 * The place after the last line end that no quotes enclose, since a quoted cell may hold several
 * lines; the last line end of all where a stray quote left none; else all of the bytes.
 */
export function lastRowEnd(bytes: Uint8Array, wide: Wide): number {
  let enclosed = false;
  let row = 0;
  let line = 0;
  for (const [at, letter] of marks(bytes, wide)) {
    if (letter === QUOTE) enclosed = !enclosed;
    else line = at;
    if (!enclosed && letter === LINE_FEED) row = at;
  }
  // Further back than any cell is long, a stray quote turned inside and outside around.
  if (row > 0 && line - row <= LONGEST_CELL) return row;
  return line > 0 ? line : bytes.length;
}

/** Line ends and quotes, each with the place after it. */
function* marks(bytes: Uint8Array, wide: Wide): Generator<[after: number, letter: number]> {
  const step = wide === 'no' ? 1 : 2;
  const low = wide === 'high-first' ? 1 : 0;
  for (let at = 0; at + step <= bytes.length; at += step) {
    const letter = bytes[at + low] ?? 0;
    if (letter !== LINE_FEED && letter !== QUOTE) continue;
    if (wide === 'no' || bytes[at + 1 - low] === 0) yield [at + step, letter];
  }
}
