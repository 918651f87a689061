/** Raw words of a folded text: where they start and end, nothing about what they mean yet. */
import type { Folded } from './fold.ts';

export interface RawToken {
  /** Folded characters; leet symbols inside a word are kept as they stand. */
  text: string;
  /** UTF-16 offsets into the original text. */
  start: number;
  end: number;
  /** Digits, points and commas only. */
  numeric: boolean;
  /** Letters and digits (or leet symbols) mixed. */
  mixed: boolean;
  /** It came from a hashtag, where words are written together. */
  hashtag: boolean;
  /** A hyphen alone stands between it and the token before. */
  hyphenated: boolean;
  /** A percent sign follows. */
  percent: boolean;
}

/** A longer run of letters is no word: it is cut here, its rest ignored. */
const MAX_TOKEN = 64;
const MAX_TOKENS = 2_500;

const isLower = (c: number) => c >= 97 && c <= 122;
const isDigit = (c: number) => c >= 48 && c <= 57;
const letters = new Map<number, boolean>();

function isLetter(c: number): boolean {
  if (c < 128) return isLower(c);
  let known = letters.get(c);
  if (known === undefined) {
    known = /\p{L}/u.test(String.fromCharCode(c));
    letters.set(c, known);
  }
  return known;
}

/** Splits a folded text into raw tokens; addresses (URLs) and @handles are left out. */
export function scan(original: string, folded: Folded): RawToken[] {
  const { codes, starts, ends, length } = folded;
  const at = (i: number) => (i >= 0 && i < length ? (codes[i] ?? 32) : 32);
  const tokens: RawToken[] = [];
  let hashtag = false;
  let i = 0;
  while (i < length && tokens.length < MAX_TOKENS) {
    const c = at(i);
    if (c === 64 && !isLetter(at(i - 1))) {
      i++;
      while (i < length && isHandle(at(i))) i++;
      continue;
    }
    if (c === 35) {
      hashtag = true;
      i++;
      continue;
    }
    const starter = isLetter(c) || isDigit(c) || (c === 36 && isLetter(at(i + 1)));
    if (!starter) {
      if (c !== 95) hashtag = false;
      i++;
      continue;
    }
    if (startsAddress(codes, i, length)) {
      while (i < length && at(i) > 32) i++;
      continue;
    }
    const first = i;
    let text = '';
    let hasLetter = false;
    let hasDigit = false;
    let last = i;
    let previousUpper = true;
    for (; i < length; i++) {
      const code = at(i);
      if (isLetter(code)) {
        if (hashtag) {
          const upper = isUpperAt(original, starts[i] ?? 0);
          if (upper && !previousUpper && text.length > 1) break;
          previousUpper = upper;
        }
        hasLetter = true;
      } else if (isDigit(code)) {
        // Rp600.000: the currency is not part of the number.
        if (text === 'rp' || text === 'idr') break;
        hasDigit = true;
      } else if (code === 39) {
        if (!(hasLetter && isLetter(at(i + 1)))) break;
        continue;
      } else if (code === 46 || code === 44) {
        if (hasLetter || !isDigit(at(i - 1)) || !isDigit(at(i + 1))) break;
      } else if (code === 64 || code === 33 || code === 36 || code === 124) {
        if (!isLetter(at(i + 1)) || (!hasLetter && code !== 36)) break;
        hasDigit = true;
      } else break;
      if (text.length < MAX_TOKEN) {
        text += String.fromCharCode(code);
        last = i;
      }
    }
    tokens.push({
      text,
      start: starts[first] ?? 0,
      end: ends[last] ?? 0,
      numeric: !hasLetter,
      mixed: hasLetter && hasDigit,
      hashtag,
      hyphenated:
        at(first - 1) === 45 && first >= 2 && (isLetter(at(first - 2)) || isDigit(at(first - 2))),
      percent: at(i) === 37,
    });
  }
  return tokens;
}

const isHandle = (c: number) => isLetter(c) || isDigit(c) || c === 95 || c === 46;

function isUpperAt(original: string, offset: number): boolean {
  const c = original.charCodeAt(offset);
  return c >= 65 && c <= 90;
}

function startsAddress(codes: Uint16Array, i: number, length: number): boolean {
  const prefix = (text: string) => {
    for (let k = 0; k < text.length; k++) {
      if (i + k >= length || codes[i + k] !== text.charCodeAt(k)) return false;
    }
    return true;
  };
  return prefix('http://') || prefix('https://') || prefix('www.');
}
