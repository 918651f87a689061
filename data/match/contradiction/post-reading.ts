/** A post as the guards read it: where each term stands, what stands between, what is denied. */
import type { Query } from '../query.ts';
import type { Token } from '../text/analyse.ts';
import { NEGATION_TERM } from '../text/words.ts';
import { deniesAfter, deniesBefore, isAuxiliary, isDenier, isEmphasis } from './denial.ts';

const NOWHERE: readonly number[] = [];
/** Tokens that may stand between a negation and what it denies. */
const REACH = 3;
/** Tokens before a word in which a negation may be about it. */
const NEGATION_REACH = 4;

export class PostReading {
  readonly tokens: readonly Token[];
  readonly #text: string;
  #isShouting: boolean | null = null;
  readonly #places = new Map<string, number[]>();

  constructor(text: string, { tokens }: Pick<Query, 'tokens'>) {
    this.#text = text;
    this.tokens = tokens;
    tokens.forEach(({ term }, i) => {
      const known = this.#places.get(term);
      if (known) known.push(i);
      else this.#places.set(term, [i]);
    });
  }

  /** Words that deny. */
  get negations(): number {
    return this.tokens.filter(
      ({ term }, i) => term === NEGATION_TERM || isDenier(term) || deniesAfter(this.word(i)),
    ).length;
  }

  /** Token numbers at which a term stands. */
  at(term: string): readonly number[] {
    return this.#places.get(term) ?? NOWHERE;
  }

  has(term: string): boolean {
    return this.#places.has(term);
  }

  /** The word as it is written, in lower case. */
  word(i: number): string {
    const token = this.tokens[i];
    return token ? this.#text.slice(token.start, token.end).toLowerCase() : '';
  }

  /** What is written between two neighbouring tokens: stop words and punctuation, lower case. */
  between(i: number, next: number): string {
    const a = this.tokens[i];
    const b = this.tokens[next];
    return a && b ? this.#text.slice(a.end, b.start).toLowerCase() : '';
  }

  /** Whether the term stands somewhere by itself, not only inside a longer name (gratis in MBG). */
  hasAlone(term: string): boolean {
    return this.at(term).some((i) => {
      const start = this.tokens[i]?.start;
      return this.tokens[i - 1]?.start !== start && this.tokens[i + 1]?.start !== start;
    });
  }

  /** Whether a sentence ends between two neighbouring tokens. */
  isSentenceEnd(i: number, next: number): boolean {
    return SENTENCE_END.test(this.between(i, next));
  }

  /** Whether a sentence or clause ends between two neighbouring tokens. */
  isCut(i: number, next: number): boolean {
    return CUT.test(this.between(i, next));
  }

  /** Whether the word begins with a capital and is spelled in letters alone. */
  isPlainName(i: number): boolean {
    const token = this.tokens[i];
    return (
      token !== undefined && /^\p{Lu}[\p{L}'’-]*$/u.test(this.#text.slice(token.start, token.end))
    );
  }

  /** Whether the number at a token is an amount of money. */
  isMoney(i: number): boolean {
    const token = this.tokens[i];
    if (!token) return false;
    const before = this.#text.slice(Math.max(0, token.start - 6), token.start);
    if (/(^|[^a-z])(rp|idr)[. ]*$/i.test(before)) return true;
    return /^\W*(rp|idr)/i.test(this.word(i)) || this.tokens[i + 1]?.term === 'rupiah';
  }

  /** Whether it is against something: `menentang` has the stem of `tentang`, and is no term. */
  get isAgainst(): boolean {
    return /\b(menentang|ditentang|nentang)\b/i.test(this.#text);
  }

  /** Whether words are mostly written with capitals, which then tell no name. */
  get isShouting(): boolean {
    if (this.#isShouting === null) {
      const words = this.#text.match(/\p{L}{3,}/gu) ?? [];
      const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
      this.#isShouting = capitals > words.length * 0.6;
    }
    return this.#isShouting;
  }

  /** Whether a negation or a word like `batal` denies the token; `isOwn` names the claim's own. */
  isDeniedBefore(i: number, isOwn: (term: string) => boolean): boolean {
    for (let k = i - 1; k >= 0 && k >= i - 1 - REACH; k--) {
      const gap = this.between(k, k + 1);
      if (CUT.test(gap)) return false;
      const term = this.tokens[k]?.term ?? '';
      if (term === NEGATION_TERM) return !isEmphasis(gap);
      if (deniesBefore(this.word(k), term, gap + this.word(k + 1)) && !isOwn(term)) return true;
      if (!isAuxiliary(this.word(k))) return false;
    }
    return false;
  }

  /** Whether some negation stands shortly before the token, or what is said of it calls it off. */
  isNearNegation(i: number, isOwn: (term: string) => boolean): boolean {
    for (let k = i - 1; k >= 0 && k >= i - NEGATION_REACH; k--) {
      if (this.isSentenceEnd(k, k + 1)) break;
      const term = this.tokens[k]?.term ?? '';
      if (term === NEGATION_TERM || isDenier(term)) return true;
    }
    return this.isDeniedAfter(i, isOwn);
  }

  /** Whether what is said of the token afterwards calls it off: `pencairan BSU dibatalkan`. */
  isDeniedAfter(i: number, isOwn: (term: string) => boolean): boolean {
    for (let k = i + 1; k <= i + 2 && k < this.tokens.length; k++) {
      if (CUT.test(this.between(k - 1, k))) return false;
      const term = this.tokens[k]?.term ?? '';
      if (deniesAfter(this.word(k))) return !isOwn(term) && !this.isDeniedBefore(k, isOwn);
    }
    return false;
  }
}

const SENTENCE_END = /[.!?;\n]/;
const CUT = /[.!?;:\n"“”]|, (?!(juga|pun)\b)/;
