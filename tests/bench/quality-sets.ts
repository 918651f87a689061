/** The measured sets and what counts as a hit; see matching.md's definitions in README.md here. */
import { buildIndex, Matcher } from '#data/match/index.ts';
import { shippedLexicon } from '#data/match/lexicon.ts';
import { analyse } from '#data/match/text/analyse.ts';
import type { Match } from '#data/schema/index.ts';
import type { Corpus, CorpusPost } from '#tests/tools/train/corpus.ts';

/** Jaccard of stemmed word sets: one claim under two titles; the same hoax, mostly. */
const SAME_CLAIM = 0.7;
const SAME_HOAX = 0.3;

export interface Answer {
  post: CorpusPost;
  matches: Match[];
  /** Likeness of each match's claim to the gold claim. */
  likeness: number[];
  /** Whether post and gold claim share any content word at all. */
  reachable: boolean;
}

export interface Row {
  set: string;
  posts: number;
  s1: number;
  s3: number;
  s10: number;
  map5: number;
  hoax1: number;
  ceiling: number;
  badgeRecall: number;
  badgePrecision: number;
  badgeHoaxPrecision: number;
}

export class Claims {
  readonly matcher: Matcher;
  readonly blob: Uint8Array<ArrayBuffer>;
  readonly #terms: Map<string, Set<string>>;

  constructor(corpus: Corpus, variants: ReadonlyMap<string, string[]> = new Map()) {
    this.blob = buildIndex(
      corpus.claims.map(({ id, claim }) => ({
        id,
        kind: 'claimReview' as const,
        title: claim,
        variants: variants.get(id) ?? [],
        aliases: [],
      })),
    );
    this.matcher = Matcher.load(this.blob);
    this.#terms = new Map(corpus.claims.map(({ id, claim }) => [id, termsOf(claim)]));
  }

  likeness(a: string, b: string): number {
    if (a === b) return 1;
    const x = this.#terms.get(a) ?? new Set();
    const y = this.#terms.get(b) ?? new Set();
    let common = 0;
    for (const term of x) if (y.has(term)) common++;
    return common === 0 ? 0 : common / (x.size + y.size - common);
  }

  answer(post: CorpusPost): Answer {
    const { matches } = this.matcher.match(post.text, { top: 10, includeNone: true });
    const gold = this.#terms.get(post.gold) ?? new Set();
    const words = termsOf(post.text);
    return {
      post,
      matches,
      likeness: matches.map((m) => this.likeness(m.id, post.gold)),
      reachable: [...gold].some((term) => words.has(term)),
    };
  }
}

export function termsOf(text: string): Set<string> {
  return new Set(analyse(text, shippedLexicon()).map((t) => t.term));
}

/** One line of the table for the answers of a set. */
export function summarise(set: string, answers: readonly Answer[]): Row {
  const n = answers.length;
  const share = (test: (a: Answer) => boolean) => answers.filter(test).length / n;
  const place = (a: Answer) => a.likeness.findIndex((l) => l >= SAME_CLAIM);
  const within = (k: number) => share((a) => place(a) >= 0 && place(a) < k);
  const badged = answers.filter((a) => a.matches[0]?.tier === 'match');
  const right = (limit: number) => badged.filter((a) => (a.likeness[0] ?? 0) >= limit).length;
  return {
    set,
    posts: n,
    s1: within(1),
    s3: within(3),
    s10: within(10),
    map5:
      answers.reduce(
        (sum, a) => sum + (place(a) >= 0 && place(a) < 5 ? 1 / (place(a) + 1) : 0),
        0,
      ) / n,
    hoax1: share((a) => (a.likeness[0] ?? 0) >= SAME_HOAX),
    ceiling: share((a) => a.reachable),
    badgeRecall: right(SAME_HOAX) / n,
    badgePrecision: badged.length > 0 ? right(SAME_CLAIM) / badged.length : 1,
    badgeHoaxPrecision: badged.length > 0 ? right(SAME_HOAX) / badged.length : 1,
  };
}
