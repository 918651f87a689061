/** Which programmes a text names: a programme's name or alias, word for word. */
import type { IndexReader } from './index-reader.ts';
import type { Lexicon } from './lexicon.ts';
import { analyse } from './text/analyse.ts';

/** Terms of a name that are compared; longer names are sentences. */
const LONGEST_NAME = 8;
/**
 * A name of one term must be as telling as this (evidence weight), else it is everyday language:
 * of the seed's names "hasil" and "kota" fall below (10), "bansos" (18) and "IKN" (19) do not.
 */
const TELLING = 18;
/** A name this short must stand in capitals ("KIS", not "kis"); one of two letters is no name ("SR"). */
const SHORT_NAME = 4;
const SHORTEST_NAME = 3;

interface Name {
  terms: Int32Array;
  document: number;
}

/** The names of the programme facts of one index, by their first term; built at the first use. */
export class Mentions {
  readonly #index: IndexReader;
  readonly #lexicon: Lexicon;
  readonly #names = new Map<number, Name[]>();

  constructor(index: IndexReader, lexicon: Lexicon) {
    this.#index = index;
    this.#lexicon = lexicon;
    const buffer = new Int32Array(LONGEST_NAME + 1);
    for (let document = 0; document < index.documents; document++) {
      if (index.isDead(document) || index.isClaimReview(document)) continue;
      // docOf: the title with its statement first, the agency last; neither names a programme.
      const last = index.firstUnit(document + 1) - 1;
      for (let unit = index.firstUnit(document) + 1; unit < last; unit++) {
        const length = index.readUnit(unit, buffer);
        if (length > 0 && length <= LONGEST_NAME) this.#add(buffer.slice(0, length), document);
      }
    }
  }

  /** Ids of the facts whose programme the text names, in the order they are named. */
  find(text: string, limit: number): string[] {
    if (this.#names.size === 0) return [];
    const tokens = analyse(text, this.#lexicon);
    const terms = Int32Array.from(tokens, ({ term }) => this.#index.terms.find(term));
    const found = new Set<number>();
    for (let at = 0; at < terms.length && found.size < limit; at++) {
      for (const { terms: name, document } of this.#names.get(terms[at] ?? -1) ?? []) {
        if (!name.every((term, i) => terms[at + i] === term)) continue;
        const token = tokens[at];
        if (name.length === 1 && token && !this.#standsOut(token.term, text, token)) continue;
        found.add(document);
      }
    }
    return [...found].slice(0, limit).map((document) => this.#index.id(document));
  }

  #add(terms: Int32Array, document: number): void {
    const first = terms[0] ?? -1;
    if (terms.length === 1 && this.#index.weight(first) < TELLING) return;
    const names = this.#names.get(first) ?? [];
    names.push({ terms, document });
    this.#names.set(first, names);
  }

  #standsOut(term: string, text: string, { start, end }: { start: number; end: number }): boolean {
    const written = text.slice(start, end);
    if (written.length < SHORTEST_NAME) return false;
    if (term.length > SHORT_NAME) return true;
    return written === written.toUpperCase() && written !== written.toLowerCase();
  }
}
