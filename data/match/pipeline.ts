/** Retrieval and comparison: what a post's candidates are and what is known of each. */
import { CandidateFinder } from './candidates.ts';
import { Comparer } from './compare/comparer.ts';
import { addCompetition } from './competition.ts';
import { FEATURE_COUNT } from './features.ts';
import type { IndexReader } from './index-reader.ts';
import type { Lexicon } from './lexicon.ts';
import { type Query, readQuery } from './query.ts';

/** Units that are compared with a post. */
export const CANDIDATES = 70;

export interface Compared {
  /** `count` candidates in retrieval order, and maybe more: unit, its document, retrieval score. */
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

  /**
   * Candidates with their features; documents that `refuse` names are left out as if never indexed.
   * `into` has room for the vectors of all candidates and is the result's from then on.
   */
  compare(
    query: Query,
    limit = CANDIDATES,
    refuse?: (document: number) => boolean,
    into?: Float64Array,
  ): Compared {
    const { units, documents, scores, count } = this.#find(query, limit, refuse);
    const { index } = this;
    const vectors = into ?? new Float64Array(count * FEATURE_COUNT);
    const groups = new Int32Array(count);
    this.#comparer.begin(query);
    for (let c = 0; c < count; c++) {
      const unit = units[c] ?? 0;
      const document = documents[c] ?? 0;
      groups[c] = index.twinOf(document);
      const isVariant = unit !== index.firstUnit(document);
      this.#comparer.compare(unit, isVariant, vectors, c * FEATURE_COUNT);
    }
    addCompetition(vectors, scores, groups, count);
    return { units, documents, scores, vectors, count };
  }

  #find(query: Query, limit: number, refuse?: (document: number) => boolean) {
    const { units, scores, count: found } = this.#finder.find(query, refuse ? limit * 2 : limit);
    const documents = new Int32Array(found);
    let count = 0;
    for (let c = 0; c < found && count < limit; c++) {
      const document = this.index.documentOf(units[c] ?? 0);
      if (refuse?.(document)) continue;
      units[count] = units[c] ?? 0;
      scores[count] = scores[c] ?? 0;
      documents[count++] = document;
    }
    return { units, documents, scores, count };
  }
}
