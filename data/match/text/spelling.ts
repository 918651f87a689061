/** Words as feeds write them (leetspeak, stretched, doubled with a 2), as words of the lexicon. */
import type { WordFrequency } from './stem.ts';

const LEET = new Map(
  Object.entries({
    '0': 'o',
    '1': 'i',
    '2': 'z',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '6': 'g',
    '7': 't',
    '8': 'b',
    '9': 'g',
    '@': 'a',
    '!': 'i',
    $: 's',
    '|': 'l',
  }),
);

/**
 * The plain words behind a token of letters mixed with digits or symbols: `p3rs1d3n` → persiden,
 * `orang2nya` → orangnya, `covid19` → covid + 19.
 */
export function unmix(token: string, lexicon: WordFrequency): string[] {
  const doubled = /^([a-z]{3,})2(nya|an|in|kan)?$/.exec(token);
  if (doubled?.[1]) return [doubled[1] + (doubled[2] ?? '')];
  const plain = readLeet(token, lexicon);
  if (token.length <= 3 && lexicon.frequency(plain) === 0) return [token];
  const parts = /^([a-z]{2,})(\d{1,4})$/.exec(token) ?? /^(\d{1,4})([a-z]{2,})$/.exec(token);
  if (parts?.[1] && parts[2] && lexicon.frequency(plain) === 0) return [parts[1], parts[2]];
  return [plain];
}

/** A token with its digits and symbols read as the letters they look like. */
export function readLeet(token: string, lexicon: WordFrequency): string {
  let plain = '';
  for (const c of token) plain += LEET.get(c) ?? c;
  if (!token.includes('1') || lexicon.frequency(plain) > 0) return plain;
  let other = '';
  for (const c of token) other += c === '1' ? 'l' : (LEET.get(c) ?? c);
  return lexicon.frequency(other) > 0 ? other : plain;
}

/** `bangeeettt` → banget; two equal letters stay where the word is known with them (maaf, saat). */
export function unstretch(word: string, lexicon: WordFrequency): string {
  if (!/(.)\1/.test(word)) return word;
  const stretched = /(.)\1\1/.test(word);
  if (!stretched && lexicon.frequency(word) > 0) return word;
  const single = word.replace(/(.)\1+/g, '$1');
  if (lexicon.frequency(single) > 0) return single;
  if (!stretched) return word;
  const double = word.replace(/(.)\1\1+/g, '$1$1');
  if (lexicon.frequency(double) > 0) return double;
  return word.replace(/(.)\1\1+/g, '$1');
}

/** Splits words written together (#gantipresiden, H A R I I N I) where all parts are in use. */
export function segment(word: string, lexicon: WordFrequency): string[] {
  const n = word.length;
  if (n < 6 || n > 40 || lexicon.frequency(word) > 0) return [word];
  const best = new Float64Array(n + 1).fill(Number.NEGATIVE_INFINITY);
  const from = new Int32Array(n + 1);
  best[0] = 0;
  for (let end = 3; end <= n; end++) {
    for (let start = Math.max(0, end - 14); start <= end - 3; start++) {
      const before = best[start] ?? Number.NEGATIVE_INFINITY;
      if (before === Number.NEGATIVE_INFINITY) continue;
      const frequency = lexicon.frequency(word.slice(start, end));
      if (frequency < 8) continue;
      const score = before + Math.log(frequency) - 14;
      if (score > (best[end] ?? 0)) {
        best[end] = score;
        from[end] = start;
      }
    }
  }
  if (best[n] === Number.NEGATIVE_INFINITY) return [word];
  const parts: string[] = [];
  for (let end = n; end > 0; end = from[end] ?? 0) parts.unshift(word.slice(from[end] ?? 0, end));
  return parts;
}
