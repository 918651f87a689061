/** Text on a canvas: fonts, lines, fitting. Measures are in canvas pixels. */

const FAMILY =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, Cantarell, sans-serif';

export type Weight = 400 | 600 | 700 | 800;

export function font(weight: Weight, size: number): string {
  return `${weight} ${Math.round(size)}px ${FAMILY}`;
}

/** Breaks a text into lines no wider than `width`; a word that is wider by itself is cut. */
export function linesOf(ctx: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((w) => piecesOf(ctx, w, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && ctx.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function piecesOf(ctx: CanvasRenderingContext2D, word: string, width: number): string[] {
  if (ctx.measureText(word).width <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && ctx.measureText(piece + letter).width > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

/** The largest size up to `size` at which one line of text is no wider than `width`. */
export function fitLine(
  ctx: CanvasRenderingContext2D,
  text: string,
  weight: Weight,
  size: number,
  width: number,
): number {
  ctx.font = font(weight, size);
  const natural = ctx.measureText(text).width;
  return natural <= width ? size : Math.floor((size * width) / natural);
}

/** Draws lines from the top edge `y`; returns the height they take. */
export function drawLines(
  ctx: CanvasRenderingContext2D,
  lines: readonly string[],
  x: number,
  y: number,
  lineHeight: number,
): number {
  ctx.textBaseline = 'middle';
  // By the left edge in both directions, unless the caller aligns by the other.
  if (ctx.textAlign === 'start') ctx.textAlign = 'left';
  ctx.direction = isRightToLeft(lines.join(' ')) ? 'rtl' : 'ltr';
  for (const [i, line] of lines.entries()) ctx.fillText(line, x, y + lineHeight * (i + 0.5));
  return lines.length * lineHeight;
}

/** By the first letter that has a direction, as browsers do for dir="auto". */
function isRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(first);
}
