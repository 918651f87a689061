/** From text to terms: the same steps for posts, claims and typed queries. */
import type { Lexicon } from '../lexicon.ts';
import { fold } from './fold.ts';
import { isNumberWord, numberTerm, readNumber } from './numbers.ts';
import { type RawToken, scan } from './scan.ts';
import { joinSpaced } from './spaced.ts';
import { readLeet, segment, unmix, unstretch } from './spelling.ts';
import { NEGATION_TERM, NEGATIONS, PHRASES, SPELLINGS, STOP_WORDS } from './words.ts';

/** A normalised word or number and where it stands in the original text (UTF-16, half-open). */
export interface Token {
  term: string;
  start: number;
  end: number;
}

/** Terms of one text that are looked at; a feed post has a few dozen. */
export const MAX_TERMS = 1_200;

interface Word {
  text: string;
  start: number;
  end: number;
}

/**
 * The terms of a text in order, without stop words. Never throws; looks at the first
 * 20,000 characters and at most {@link MAX_TERMS} terms, so the cost of any input is bounded.
 */
export function analyse(text: string, lexicon: Lexicon): Token[] {
  return toTerms(spell(text, lexicon), lexicon);
}

/** The words of a text as people would spell them, numbers as `#value` terms. */
export function spell(text: string, lexicon: Lexicon): Word[] {
  const raw = joinSpaced(scan(text, fold(text)), text).map((token) =>
    plainLeet(plainAmount(token), lexicon),
  );
  const words: Word[] = [];
  for (let i = 0; i < raw.length && words.length < MAX_TERMS * 2; ) {
    const number = readNumber(raw, i);
    const token = raw[i];
    if (!token) break;
    if (number) {
      const last = raw[i + number.tokens - 1] ?? token;
      i += number.tokens;
      // A number that an ellipsis cuts off (200…) is another number.
      if (CUT_OFF.test(text.slice(last.end, last.end + 3))) continue;
      words.push({ text: numberTerm(number.value), start: token.start, end: last.end });
      if (last.percent) words.push({ text: 'persen', start: token.start, end: last.end });
      continue;
    }
    pushWords(words, token, lexicon);
    i++;
  }
  return words;
}

const CUT_OFF = /^(…|\.\.\.)/;

/** `jutaaaa` and `35ribuuu` are amounts before numbers are read. */
function plainAmount(token: RawToken): RawToken {
  if (!STRETCHED.test(token.text)) return token;
  const text = token.text.replace(/([a-z])\1\1+/g, '$1');
  return isNumberWord(text) || AMOUNT.test(text) ? { ...token, text } : token;
}

const STRETCHED = /([a-z])\1\1/;
const AMOUNT = /^\d[\d.,]*(rb|rbu|ribu|jt|juta|miliar|milyar|triliun)$/;

/** `54tu` is satu before numbers are read; `600rb` and `covid19` stay as they are. */
function plainLeet(token: RawToken, lexicon: Lexicon): RawToken {
  if (!token.mixed || SCALED.test(token.text)) return token;
  const plain = readLeet(token.text, lexicon);
  if (!isNumberWord(plain) && lexicon.frequency(plain) === 0) return token;
  return { ...token, text: plain, mixed: false };
}

/** Digits with a unit of thousands, or a short figure such as 4G. */
const SCALED = /^\d+(rb|rbu|jt|ribu|juta|k|m|t|g|x|%)$/;

function pushWords(words: Word[], token: RawToken, lexicon: Lexicon): void {
  const { start, end } = token;
  const parts = token.mixed ? unmix(token.text, lexicon) : [token.text];
  for (const part of parts) {
    if (/^\d+$/.test(part)) {
      words.push({ text: numberTerm(Number(part)), start, end });
      continue;
    }
    const plain = unstretch(part, lexicon);
    const pieces = token.hashtag ? segment(plain, lexicon) : [plain];
    for (const piece of pieces) {
      const previous = words[words.length - 1];
      // anak-anak, besar-besaran: once is enough.
      if (token.hyphenated && previous && piece.startsWith(previous.text)) {
        previous.text = piece === previous.text ? piece : previous.text;
        previous.end = end;
      } else {
        words.push({ text: SPELLINGS.get(piece) ?? piece, start, end });
      }
    }
  }
}

function toTerms(words: readonly Word[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < words.length && tokens.length < MAX_TERMS; ) {
    const word = words[i];
    if (!word) break;
    const phrase = PHRASE_STARTS.get(word.text)?.find((p) =>
      p.phrase.every((w, k) => words[i + k]?.text === w),
    );
    if (phrase) {
      const end = words[i + phrase.phrase.length - 1]?.end ?? word.end;
      for (const text of phrase.terms) {
        tokens.push({ term: lexicon.stemOf(text), start: word.start, end });
      }
      i += phrase.phrase.length;
      continue;
    }
    i++;
    const { text, start, end } = word;
    if (NEGATIONS.has(text)) tokens.push({ term: NEGATION_TERM, start, end });
    else if (text.startsWith('#')) tokens.push({ term: text, start, end });
    else if (text.length > 1 && !STOP_WORDS.has(text)) {
      const term = lexicon.stemOf(text);
      if (term.length > 1 && !STOP_WORDS.has(term)) {
        tokens.push({ term: SPELLINGS.get(term) ?? term, start, end });
      }
    }
  }
  return tokens;
}

const PHRASE_STARTS = new Map<string, { phrase: readonly string[]; terms: readonly string[] }[]>();
for (const [phrase, terms] of PHRASES) {
  const first = phrase[0] ?? '';
  const known = PHRASE_STARTS.get(first) ?? [];
  known.push({ phrase, terms });
  PHRASE_STARTS.set(first, known);
}
