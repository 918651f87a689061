/** `P R A B O W O` and `P.R.A.B.O.W.O`: letters set apart so that machines do not read the word. */
import type { RawToken } from './scan.ts';

const MIN_RUN = 4;

/** Joins runs of four or more single letters; a wider gap inside a run ends a word. */
export function joinSpaced(tokens: readonly RawToken[], original: string): RawToken[] {
  const joined: RawToken[] = [];
  for (let i = 0; i < tokens.length; ) {
    const run = runLength(tokens, i, original);
    const first = tokens[i];
    if (!first) break;
    if (run < MIN_RUN) {
      joined.push(first);
      i++;
      continue;
    }
    const letters = tokens.slice(i, i + run);
    joined.push(...splitByGap(letters));
    i += run;
  }
  return joined;
}

function runLength(tokens: readonly RawToken[], from: number, original: string): number {
  let run = 0;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.text.length !== 1) break;
    const previous = tokens[i - 1];
    if (
      run > 0 &&
      previous &&
      !isGap(original.slice(previous.end, Math.min(token.start, previous.end + 8)))
    )
      break;
    run++;
  }
  return run;
}

const isGap = (between: string) =>
  between.length > 0 && between.length < 6 && /^[ \u00a0.\-_*·•|/~]+$/.test(between);

function splitByGap(letters: readonly RawToken[]): RawToken[] {
  const gaps = letters.slice(1).map((t, i) => t.start - (letters[i]?.end ?? 0));
  const narrow = Math.min(...gaps);
  const words: RawToken[] = [];
  let current: RawToken | null = null;
  letters.forEach((letter, i) => {
    if (current && (gaps[i - 1] ?? 0) <= narrow) {
      current.text += letter.text;
      current.end = letter.end;
      current.numeric = current.numeric && letter.numeric;
      current.mixed = current.mixed || current.numeric !== letter.numeric;
    } else {
      current = { ...letter, hashtag: true };
      words.push(current);
    }
  });
  for (const word of words) {
    word.numeric = /^\d+$/.test(word.text);
    word.mixed = !word.numeric && /\d/.test(word.text);
  }
  return words;
}
