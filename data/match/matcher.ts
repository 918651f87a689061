/** The matcher: which claim reviews a text is about, and which records a typed query looks for. */
import type { Match, MatchResult } from '../schema/index.ts';
import { CandidateFinder } from './candidates.ts';
import { Comparer } from './comparer.ts';
import { addCompetition } from './competition.ts';
import { type Decision, decide } from './decide.ts';
import { FEATURE_COUNT } from './features.ts';
import { IndexReader } from './index-reader.ts';
import { type Lexicon, shippedLexicon } from './lexicon.ts';
import { Lookup } from './lookup.ts';
import { type Query, readQuery } from './query.ts';
import { explain } from './reasons.ts';
import { stanceOf } from './stance.ts';

export interface MatchOptions {
  /** Matches returned at most; 5 unless told. */
  top?: number;
  /** Also return candidates under the thresholds, as tier `none`. */
  includeNone?: boolean;
}

const CANDIDATES = 70;

export class Matcher {
  readonly #index: IndexReader;
  readonly #lexicon: Lexicon;
  readonly #finder: CandidateFinder;
  readonly #comparer: Comparer;
  #lookup: Lookup | null = null;

  private constructor(index: IndexReader, lexicon: Lexicon) {
    this.#index = index;
    this.#lexicon = lexicon;
    this.#finder = new CandidateFinder(index);
    this.#comparer = new Comparer(index, lexicon);
  }

  /**
   * A matcher over a blob of `buildIndex`; the blob is kept and must not be changed.
   * Throws IndexFormatError when it is no index of this version.
   */
  static load(blob: Uint8Array<ArrayBuffer>, lexicon: Lexicon = shippedLexicon()): Matcher {
    return new Matcher(new IndexReader(blob, lexicon), lexicon);
  }

  /** Records in the index, claim reviews and programme facts together. */
  get size(): number {
    return this.#index.documents;
  }

  /** The claim reviews that `text` is about, best first; see {@link MatchOptions}. */
  match(text: string, options: MatchOptions = {}): MatchResult {
    const { top = 5, includeNone = false } = options;
    const stance = stanceOf(text);
    const query = readQuery(text, this.#index, this.#lexicon);
    const ranked = this.#rank(query, includeNone);
    const matches = ranked.slice(0, top).map(({ unit, decision }): Match => {
      const document = this.#index.documentOf[unit] ?? 0;
      const { spans, reasons } = explain(text, query, this.#index, unit, this.#lexicon);
      return { id: this.#index.id(document), ...decision, spans, reasons };
    });
    return { stance, matches };
  }

  /** Ids of records (claim reviews and programme facts) for a typed query, best first. */
  lookup(query: string, limit: number): string[] {
    this.#lookup ??= new Lookup(this.#index, this.#lexicon);
    return this.#lookup.find(query, limit);
  }

  #rank(query: Query, includeNone: boolean): { unit: number; decision: Decision }[] {
    const found = this.#finder.find(query, CANDIDATES);
    const vectors = new Float64Array(found.count * FEATURE_COUNT);
    this.#comparer.begin(query);
    for (let c = 0; c < found.count; c++) {
      this.#comparer.compare(found.units[c] ?? 0, vectors, c * FEATURE_COUNT);
    }
    addCompetition(vectors, found.scores, found.count);
    const best = new Map<number, { unit: number; decision: Decision }>();
    for (let c = 0; c < found.count; c++) {
      const unit = found.units[c] ?? 0;
      const decision = decide(vectors, c * FEATURE_COUNT);
      if (decision.tier === 'none' && !includeNone) continue;
      const document = this.#index.documentOf[unit] ?? 0;
      const known = best.get(document);
      if (!known || decision.score > known.decision.score) best.set(document, { unit, decision });
    }
    return [...best.values()].sort(
      (a, b) => b.decision.score - a.decision.score || a.unit - b.unit,
    );
  }
}
