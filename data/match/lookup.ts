/** Typed search: words as far as they are typed, with mistakes, over claims, facts and aliases. */
import type { IndexReader } from './index-reader.ts';
import type { Lexicon } from './lexicon.ts';
import { analyse } from './text/analyse.ts';
import { withinEdits } from './text/edits.ts';
import { fold } from './text/fold.ts';

/** Terms that one typed word may stand for. */
const MAX_EXPANSIONS = 40;
const EXACT = 1;
const PREFIX = 0.7;
const TYPO = 0.5;

export class Lookup {
  readonly #index: IndexReader;
  readonly #lexicon: Lexicon;
  /** Words that can be completed: the index's terms, and known words whose stem it holds; sorted. */
  readonly #words: { word: string; term: number }[];
  readonly #documentOfUnit: Int32Array;
  readonly #units: Int32Array;

  constructor(index: IndexReader, lexicon: Lexicon) {
    this.#index = index;
    this.#lexicon = lexicon;
    this.#units = new Int32Array(index.unitSlots);
    const words = new Map<string, number>();
    for (let term = 0; term < index.terms.size; term++) {
      if (!index.terms.isIgnored(term)) words.set(index.terms.text(term), term);
    }
    for (const word of lexicon.words()) {
      const term = words.has(word) ? -1 : index.terms.find(lexicon.stemOf(word));
      if (term >= 0) words.set(word, term);
    }
    this.#words = [...words]
      .map(([word, term]) => ({ word, term }))
      .sort((a, b) => (a.word < b.word ? -1 : 1));
    this.#documentOfUnit = new Int32Array(index.unitSlots).fill(-1);
    for (let d = 0; d < index.documents; d++) {
      if (!index.isDead(d))
        this.#documentOfUnit.fill(d, index.unitStarts[d], index.unitStarts[d + 1]);
    }
  }

  /** Ids of the records that hold most of the query's words, best first. */
  find(query: string, limit: number): string[] {
    const scores = new Map<number, number>();
    const typed = this.#typedWords(query);
    for (const expansions of typed) {
      const wordScores = new Map<number, number>();
      for (const [term, quality] of expansions) {
        const gain = quality * this.#index.weight(term);
        for (const document of this.#documentsWith(term)) {
          wordScores.set(document, Math.max(wordScores.get(document) ?? 0, gain));
        }
      }
      for (const [document, gain] of wordScores) {
        scores.set(document, (scores.get(document) ?? 0) + gain + 4);
      }
    }
    return [...scores]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, limit)
      .map(([document]) => this.#index.id(document));
  }

  /** For each word typed, the terms it may stand for, with a quality from 0 to 1. */
  #typedWords(query: string): Map<number, number>[] {
    const tokens = analyse(query.slice(0, 400), this.#lexicon);
    const lastWord = /[\p{L}\p{N}]+$/u.exec(query.slice(0, 400))?.[0] ?? '';
    const typed = tokens.map((token) =>
      this.#expand(token.term, query.slice(token.start, token.end)),
    );
    // The last word may be a stop word so far ("ma" of "makan"), and is completed all the same.
    if (lastWord && !tokens.some((t) => t.end === query.length))
      typed.push(this.#expand('', lastWord));
    return typed.filter((expansions) => expansions.size > 0);
  }

  #expand(term: string, surface: string): Map<number, number> {
    const expansions = new Map<number, number>();
    const exact = term ? this.#index.terms.find(term) : -1;
    if (exact >= 0) expansions.set(exact, EXACT);
    const { codes, length } = fold(surface);
    const word = String.fromCharCode(...codes.subarray(0, Math.min(length, 40)));
    if (word.length >= 2) this.#completions(word, expansions);
    if (expansions.size === 0 && word.length >= 4) this.#corrections(word, expansions);
    return expansions;
  }

  #completions(prefix: string, into: Map<number, number>): void {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle]?.word ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < this.#words.length && into.size < MAX_EXPANSIONS; i++) {
      const entry = this.#words[i];
      if (!entry?.word.startsWith(prefix)) break;
      if (!into.has(entry.term)) into.set(entry.term, entry.word === prefix ? EXACT : PREFIX);
    }
  }

  /** Words within one edit, or two for words of seven letters and more; also as a prefix. */
  #corrections(word: string, into: Map<number, number>): void {
    const edits = word.length >= 7 ? 2 : 1;
    for (const entry of this.#words) {
      if (into.size >= MAX_EXPANSIONS) return;
      const { length } = entry.word;
      if (length < word.length - edits || entry.word.startsWith('#')) continue;
      const head = length > word.length + edits ? entry.word.slice(0, word.length) : entry.word;
      if (withinEdits(word, head, edits)) {
        into.set(
          entry.term,
          Math.max(into.get(entry.term) ?? 0, head === entry.word ? TYPO : TYPO / 2),
        );
      }
    }
  }

  #documentsWith(term: number): Set<number> {
    const documents = new Set<number>();
    const count = this.#index.readPostings(term, this.#units);
    for (let i = 0; i < count; i++) {
      const document = this.#documentOfUnit[this.#units[i] ?? 0] ?? -1;
      if (document >= 0) documents.add(document);
    }
    return documents;
  }
}
