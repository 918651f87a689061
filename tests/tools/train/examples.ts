/** Training and test examples: the candidates of each post with their features and labels. */
import { buildIndex } from '#data/match/build-index.ts';
import { IndexReader } from '#data/match/index-reader.ts';
import { type Lexicon, shippedLexicon } from '#data/match/lexicon.ts';
import { type Compared, Pipeline } from '#data/match/pipeline.ts';
import { analyse } from '#data/match/text/analyse.ts';
import type { Corpus, CorpusClaim, CorpusPost } from './corpus.ts';

/** Jaccard of stemmed word sets from which two claims count as one (matching.md). */
export const SAME_CLAIM = 0.7;
/** … and from which they are mostly the same hoax under another title. */
export const SAME_HOAX = 0.3;

/** Claims as the matcher sees them, with likeness of any two. */
export class ClaimSet {
  readonly claims: readonly CorpusClaim[];
  readonly pipeline: Pipeline;
  readonly #sets: Set<string>[];
  readonly #places: Map<string, number>;

  constructor(claims: readonly CorpusClaim[], lexicon: Lexicon = shippedLexicon()) {
    this.claims = claims;
    const docs = claims.map(({ id, claim }) => ({
      id,
      kind: 'claimReview' as const,
      title: claim,
      variants: [],
      aliases: [],
    }));
    this.pipeline = new Pipeline(new IndexReader(buildIndex(docs, lexicon), lexicon), lexicon);
    this.#sets = claims.map(({ claim }) => new Set(analyse(claim, lexicon).map((t) => t.term)));
    this.#places = new Map(claims.map(({ id }, i) => [id, i]));
  }

  /** The document number of a claim, -1 where it is not in the set. */
  place(id: string): number {
    return this.#places.get(id) ?? -1;
  }

  /** Jaccard of the stemmed word sets of two documents. */
  likeness(a: number, b: number): number {
    if (a === b) return 1;
    const x = this.#sets[a] ?? new Set();
    const y = this.#sets[b] ?? new Set();
    let common = 0;
    for (const term of x) if (y.has(term)) common++;
    return common === 0 ? 0 : common / (x.size + y.size - common);
  }

  /** Share of the shorter title's words that the other holds too. */
  containment(a: number, b: number): number {
    const x = this.#sets[a] ?? new Set();
    const y = this.#sets[b] ?? new Set();
    let common = 0;
    for (const term of x) if (y.has(term)) common++;
    return common === 0 ? 0 : common / Math.min(x.size, y.size);
  }
}

export interface Example {
  post: CorpusPost;
  gold: number;
  compared: Compared;
  /** Per candidate its likeness to the gold claim. */
  likeness: Float64Array;
}

export function examplesOf(claims: ClaimSet, posts: readonly CorpusPost[]): Example[] {
  return posts.flatMap((post) => {
    const gold = claims.place(post.gold);
    if (gold < 0) return [];
    const compared = claims.pipeline.compare(claims.pipeline.read(post.text));
    const likeness = Float64Array.from(compared.documents, (d) => claims.likeness(gold, d));
    return [{ post, gold, compared, likeness }];
  });
}

export function splitPosts(corpus: Corpus): { train: CorpusPost[]; test: CorpusPost[] } {
  return {
    train: corpus.posts.filter((p) => p.split === 'train'),
    test: corpus.posts.filter((p) => p.split === 'test'),
  };
}
