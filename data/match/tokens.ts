import type { Span } from '#data/schema/index.ts';

/** A word with its place in the original text. */
export interface Token extends Span {
  term: string;
}

/** Characters of a text that are looked at. */
export const MAX_TEXT_CHARS = 20_000;
const STOP = new Set(
  'yang dan di ke dari ini itu untuk dengan pada adalah akan oleh karena juga atau para sudah telah saat dalam agar bisa dapat ada kami kita saya anda kamu mereka dia ia nya pun lah ya yg dgn utk dr'.split(
    ' ',
  ),
);

/** Splits into lower-case words with offsets into the original; stop words are dropped, negations kept. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const found of text.slice(0, MAX_TEXT_CHARS).matchAll(/[\p{L}\p{N}]+/gu)) {
    const term = found[0].normalize('NFKC').toLowerCase();
    if (STOP.has(term) || term.length > 40) continue;
    tokens.push({ term, start: found.index, end: found.index + found[0].length });
  }
  return tokens;
}
