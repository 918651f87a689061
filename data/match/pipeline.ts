/** Retrieval and comparison: what a post's candidates are and what is known of each. */
import { CandidateFinder } from './candidates.ts';
import { Comparer } from './compare/comparer.ts';
import { addCompetition } from './competition.ts';
import { F, FEATURE_COUNT } from './features.ts';
import type { IndexReader } from './index-reader.ts';
import type { Lexicon } from './lexicon.ts';
import { type Query, readQuery } from './query.ts';

/** Units that are compared with a post. */
export const CANDIDATES = 70;

export interface Compared {
  /** Candidates in retrieval order: unit, its document, retrieval score. */
  units: Int32Array;
  documents: Int32Array;
  scores: Float64Array;
  /** FEATURE_COUNT values per candidate, one after another. */
  vectors: Float64Array;
  count: number;
}

export class Pipeline {
  readonly index: IndexReader;
  readonly lexicon: Lexicon;
  readonly #finder: CandidateFinder;
  readonly #comparer: Comparer;

  constructor(index: IndexReader, lexicon: Lexicon) {
    this.index = index;
    this.lexicon = lexicon;
    this.#finder = new CandidateFinder(index);
    this.#comparer = new Comparer(index, lexicon);
  }

  read(text: string): Query {
    return readQuery(text, this.index, this.lexicon);
  }

  /** Candidates with their features; documents that `refuse` names are left out as if never indexed. */
  compare(query: Query, limit = CANDIDATES, refuse?: (document: number) => boolean): Compared {
    const found = this.#finder.find(query, refuse ? limit * 2 : limit);
    const { index } = this;
    const kept: number[] = [];
    for (let c = 0; c < found.count && kept.length < limit; c++) {
      if (!refuse?.(index.documentOf(found.units[c] ?? 0))) kept.push(c);
    }
    const units = Int32Array.from(kept, (c) => found.units[c] ?? 0);
    const documents = units.map((unit) => index.documentOf(unit));
    const groups = documents.map((document) => index.twinOf(document));
    const scores = Float64Array.from(kept, (c) => found.scores[c] ?? 0);
    const vectors = new Float64Array(kept.length * FEATURE_COUNT);
    this.#comparer.begin(query);
    for (let c = 0; c < kept.length; c++) {
      this.#comparer.compare(units[c] ?? 0, vectors, c * FEATURE_COUNT);
      const isTitle = units[c] === index.firstUnit(documents[c] ?? 0);
      vectors[c * FEATURE_COUNT + F.isVariant] = isTitle ? 0 : 1;
    }
    addCompetition(vectors, scores, groups, kept.length);
    return { units, documents, scores, vectors, count: kept.length };
  }
}
