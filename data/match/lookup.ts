/** Typed search: words as far as they are typed, with mistakes, over claims, facts and aliases. */
import { Best } from './best.ts';
import type { IndexReader } from './index-reader.ts';
import type { Lexicon } from './lexicon.ts';
import { analyse } from './text/analyse.ts';
import { fold } from './text/fold.ts';
import { TypedWords } from './typed-words.ts';

/** Terms that one typed word may stand for. */
const MAX_EXPANSIONS = 40;
const EXACT = 1;
const PREFIX = 0.7;
const TYPO = 0.5;
/** What each word that a record holds adds, however common it is. */
const PRESENT = 4;

export class Lookup {
  readonly #index: IndexReader;
  readonly #lexicon: Lexicon;
  /** The index's terms, and known words whose stem it holds. */
  readonly #words: TypedWords;
  readonly #documentOfUnit: Int32Array;
  readonly #units: Int32Array;
  /** Per document: its score so far, and the best gain by the typed word at hand. */
  readonly #scores: Float64Array;
  readonly #gains: Float64Array;
  readonly #touched: Int32Array;
  readonly #gained: Int32Array;

  constructor(index: IndexReader, lexicon: Lexicon) {
    this.#index = index;
    this.#lexicon = lexicon;
    const words = new Map<string, number>();
    for (let term = 0; term < index.terms.size; term++) {
      if (!index.terms.isIgnored(term)) words.set(index.terms.text(term), term);
    }
    for (const word of lexicon.words()) {
      const term = words.has(word) ? -1 : index.terms.find(lexicon.stemOf(word));
      if (term >= 0) words.set(word, term);
    }
    this.#words = new TypedWords(words);
    this.#units = new Int32Array(index.unitSlots);
    this.#scores = new Float64Array(index.documents);
    this.#gains = new Float64Array(index.documents);
    this.#touched = new Int32Array(index.documents);
    this.#gained = new Int32Array(index.documents);
    this.#documentOfUnit = new Int32Array(index.unitSlots).fill(-1);
    let unit = 0;
    for (let d = 0; d < index.documents; d++) {
      const end = index.firstUnit(d + 1);
      if (!index.isDead(d)) this.#documentOfUnit.fill(d, unit, end);
      unit = end;
    }
  }

  /** Ids of the records that hold most of the query's words, best first. */
  find(query: string, limit: number): string[] {
    let touched = 0;
    for (const expansions of this.#typedWords(query)) {
      let gained = 0;
      for (const [term, quality] of expansions) {
        gained = this.#gain(term, quality * this.#index.weight(term), gained);
      }
      for (let i = 0; i < gained; i++) {
        const document = this.#gained[i] ?? 0;
        const before = this.#scores[document] ?? 0;
        if (before === 0) this.#touched[touched++] = document;
        this.#scores[document] = before + (this.#gains[document] ?? 0) + PRESENT;
        this.#gains[document] = 0;
      }
    }
    const best = new Best(limit);
    for (let i = 0; i < touched; i++) {
      const document = this.#touched[i] ?? 0;
      best.offer(document, this.#scores[document] ?? 0);
      this.#scores[document] = 0;
    }
    return Array.from(best.sorted().numbers, (document) => this.#index.id(document));
  }

  /** Gives the documents with the term at least this gain; returns how many have gained so far. */
  #gain(term: number, gain: number, gained: number): number {
    let count = gained;
    const units = this.#index.readPostings(term, this.#units);
    for (let i = 0; i < units; i++) {
      const document = this.#documentOfUnit[this.#units[i] ?? 0] ?? -1;
      if (document < 0) continue;
      const before = this.#gains[document] ?? 0;
      if (before === 0) this.#gained[count++] = document;
      if (gain > before) this.#gains[document] = gain;
    }
    return count;
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
    if (into.size >= MAX_EXPANSIONS) return;
    this.#words.completions(prefix, ({ word, term }) => {
      if (!into.has(term)) into.set(term, word === prefix ? EXACT : PREFIX);
      return into.size < MAX_EXPANSIONS;
    });
  }

  /** Words within one edit, or two for words of seven letters and more; also as a prefix. */
  #corrections(word: string, into: Map<number, number>): void {
    this.#words.corrections(word, word.length >= 7 ? 2 : 1, ({ term }, whole) => {
      into.set(term, Math.max(into.get(term) ?? 0, whole ? TYPO : TYPO / 2));
      return into.size < MAX_EXPANSIONS;
    });
  }
}
