/**
 * Amounts in all the ways they are written, as one term: `600rb`, `Rp600.000`, `600 ribu` and
 * `enam ratus ribu` are all `#600000`; `setengah juta` is `#500000`.
 */
import type { RawToken } from './scan.ts';

const UNITS = new Map(
  'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ').map((w, i) => [w, i]),
);
const SCALES = new Map<string, number>([
  ['ribu', 1e3],
  ['rb', 1e3],
  ['rebu', 1e3],
  ['rbu', 1e3],
  ['juta', 1e6],
  ['jt', 1e6],
  ['jeti', 1e6],
  ['miliar', 1e9],
  ['milyar', 1e9],
  ['milliar', 1e9],
  ['triliun', 1e12],
  ['trilyun', 1e12],
  ['triliyun', 1e12],
  ['trliun', 1e12],
]);
/** Scale letters that count only when glued to digits (`300T`, `15k`, `1,2M`). */
const GLUED = new Map<string, number>([
  ['k', 1e3],
  ['m', 1e9],
  ['t', 1e12],
]);
const ONES = new Map<string, number>([
  ['sepuluh', 10],
  ['sebelas', 11],
  ['seratus', 100],
  ['seribu', 1e3],
  ['sejuta', 1e6],
  ['semiliar', 1e9],
  ['setriliun', 1e12],
]);

export interface NumberRun {
  value: number;
  /** Tokens that were read, counted from the first. */
  tokens: number;
}

/** True for `satu`, `ratus`, `ribu` …: words that are part of a number. */
export function isNumberWord(word: string): boolean {
  return (
    UNITS.has(word) ||
    ONES.has(word) ||
    word === 'belas' ||
    word === 'puluh' ||
    word === 'ratus' ||
    (word.length > 2 && SCALES.has(word))
  );
}

/** Reads a number that starts at `tokens[i]`, or null where there is none. */
export function readNumber(tokens: readonly RawToken[], i: number): NumberRun | null {
  const token = tokens[i];
  if (!token) return null;
  if (token.numeric || token.mixed) return readDigits(tokens, i, token);
  return readWords(tokens, i);
}

function readDigits(tokens: readonly RawToken[], i: number, token: RawToken): NumberRun | null {
  const match = /^([\d.,]*\d)([a-z]*)$/.exec(token.text);
  if (!match?.[1]) return null;
  const suffix = match[2] ?? '';
  let value = parseDigits(match[1]);
  if (value === null) return null;
  if (suffix) {
    const scale = SCALES.get(suffix) ?? GLUED.get(suffix);
    return scale ? { value: value * scale, tokens: 1 } : null;
  }
  // A lone T or M is a scale only where money is meant: Rp 300 T.
  const afterCurrency = tokens[i - 1]?.text === 'rp';
  let used = 1;
  if (halfOf(tokens, i + used) > 0) {
    value += 0.5;
    used++;
  }
  for (;;) {
    const next = tokens[i + used];
    const scale = next && (SCALES.get(next.text) ?? (afterCurrency && GLUED.get(next.text)));
    if (!scale) return { value, tokens: used };
    value *= scale;
    used++;
  }
}

/** The scale that `setengah` at `i` halves (`setengah juta`, `2 setengah juta`), or 0. */
function halfOf(tokens: readonly RawToken[], i: number): number {
  return tokens[i]?.text === 'setengah' ? (SCALES.get(tokens[i + 1]?.text ?? '') ?? 0) : 0;
}

/** `600.000` and `600,000` are thousands, `2,5` and `2.5` are decimals; null when unreadable. */
function parseDigits(text: string): number | null {
  if (text.length > 24) return null;
  const plain = /^\d{1,3}([.,]\d{3})+([.,]\d{1,2})?$/.test(text)
    ? text.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.')
    : text.replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

function readWords(tokens: readonly RawToken[], i: number): NumberRun | null {
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  let used = 0;
  for (; used < 12; used++) {
    const word = tokens[i + used]?.text;
    if (word === undefined) break;
    const half = halfOf(tokens, i + used);
    if (half > 0) {
      total += (group + (digit ?? 0) + 0.5) * half;
      group = 0;
      digit = null;
      used++;
      continue;
    }
    const unit = UNITS.get(word);
    const one = ONES.get(word);
    if (unit !== undefined) {
      if (digit !== null) break;
      digit = unit;
    } else if (one !== undefined) {
      if (digit !== null) break;
      if (one >= 1e3) total += one;
      else group += one;
    } else if (word === 'belas' && digit !== null) {
      group += 10 + digit;
      digit = null;
    } else if ((word === 'puluh' || word === 'ratus') && digit !== null) {
      group += digit * (word === 'puluh' ? 10 : 100);
      digit = null;
    } else {
      const scale = SCALES.get(word);
      if (!scale || used === 0 || group + (digit ?? 0) === 0) break;
      total += (group + (digit ?? 0)) * scale;
      group = 0;
      digit = null;
    }
  }
  if (used === 0) return null;
  const value = total + group + (digit ?? 0);
  return { value, tokens: used };
}

/** The index term of a number, at most six significant decimals. */
export function numberTerm(value: number): string {
  return `#${Number(value.toPrecision(12))}`;
}

/** True for a number term that is a calendar year. */
export function isYearTerm(term: string): boolean {
  return /^#(19|20)\d\d$/.test(term);
}

/** Whether the term `said` is the number term `amount` without its ribu, juta … */
export function lacksScale(said: string, amount: string): boolean {
  const value = Number(said.slice(1));
  return value < 1e3 && [1e3, 1e6, 1e9, 1e12].some((s) => numberTerm(value * s) === amount);
}
