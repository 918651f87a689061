/** A text of the index as the guards read it: its terms in order, and what it denies itself. */
import { NEGATION_TERM } from '../text/words.ts';
import { isDenier } from './denial.ts';

/** Terms after a negation that it may be about, in a sentence and in a text with words dropped. */
const SENTENCE_REACH = 3;
const WHOLE_REACH = 8;

export class ClaimReading {
  readonly terms: readonly string[];
  readonly set: ReadonlySet<string>;
  /** A circulating text, of which words get lost and misspelled, and not one sentence. */
  readonly isWhole: boolean;
  /** Not a record's title: words may be lost of it, or stand elsewhere. */
  readonly isVariant: boolean;
  /** Terms that deny. */
  readonly negations: number;
  readonly #reach: number;

  constructor(terms: readonly string[], isWhole = false, isVariant = isWhole) {
    this.terms = terms;
    this.set = new Set(terms);
    this.isWhole = isWhole;
    this.isVariant = isVariant;
    this.negations = terms.filter((term) => term === NEGATION_TERM || isDenier(term)).length;
    this.#reach = isWhole ? WHOLE_REACH : SENTENCE_REACH;
  }

  /** How often the term stands in it. */
  count(term: string): number {
    return this.terms.reduce((sum, own) => sum + (own === term ? 1 : 0), 0);
  }

  /** Whether a negation or a denier stands shortly before some place of the term. */
  denies(term: string): boolean {
    return this.terms.some((own, i) => own === term && this.deniesAt(i));
  }

  /** Whether the term says something at some place that no negation is near of. */
  affirms(term: string): boolean {
    return this.terms.some((own, i) => own === term && !this.deniesAt(i));
  }

  /** Whether a negation or a denier stands shortly before this place. */
  deniesAt(i: number, reach = this.#reach): boolean {
    for (let k = Math.max(0, i - reach); k < i; k++) {
      const before = this.terms[k] ?? '';
      if (before === NEGATION_TERM || isDenier(before)) return true;
    }
    return false;
  }
}
