/** What acceptance learns from: the best candidate of many texts, right or wrong. */
import { F, FEATURE_COUNT } from '#data/match/features.ts';
import { Forest } from '#data/match/forest.ts';
import type { Compared } from '#data/match/pipeline.ts';
import type { Corpus, OrdinaryText } from './corpus.ts';
import { type ClaimSet, type Example, SAME_HOAX } from './examples.ts';
import { random } from './gbdt.ts';
import { madeTexts } from './made.ts';
import { COLUMNS, RANKER_SETTINGS, trainRanker } from './ranker.ts';

/** One judged pair: the vector of a best candidate, whether it is right, and of which kind. */
export interface Judged {
  vector: Float64Array;
  right: boolean;
  weight: number;
  kind: string;
  /** The kind, or for made texts the ordinary kind whose texts they are made of. */
  origin: string;
  /** What was matched with what, for reading alarms; never written to weights. */
  text: string;
  claim: string;
}

/** The features of one candidate. */
export function vectorOf(compared: Compared, candidate: number): Float64Array {
  return compared.vectors.slice(candidate * FEATURE_COUNT, (candidate + 1) * FEATURE_COUNT);
}

/** The candidate that the ranker puts first, or -1. */
export function bestOf(ranker: Forest, compared: Compared): number {
  let best = -1;
  let bestScore = -Infinity;
  for (let c = 0; c < compared.count; c++) {
    const score = ranker.predict(compared.vectors, c * FEATURE_COUNT);
    if (score > bestScore) {
      bestScore = score;
      best = c;
    }
  }
  return best;
}

function judged(
  claims: ClaimSet,
  compared: Compared,
  best: number,
  rest: Omit<Judged, 'vector' | 'claim' | 'origin'> & { origin?: string },
): Judged {
  return {
    origin: rest.kind,
    ...rest,
    vector: vectorOf(compared, best),
    claim: claims.claims[compared.documents[best] ?? 0]?.claim ?? '',
  };
}

/**
 * From these coverages on, a best candidate that is not the gold claim is mostly the same hoax under
 * another title (read by eye): as a "wrong" example it would teach the opposite of what is true.
 */
const DOUBTFUL_COVERAGE = 0.75;
const DOUBTFUL_COUNT = 0.8;
const LISTED: ReadonlySet<string> = new Set(['posts', 'gold-removed', 'fragments', 'titles']);

/** Posts with their claim in the index. Near-identical hoaxes count as right; doubtful ones stay out. */
function judgePosts(claims: ClaimSet, examples: readonly Example[], ranker: Forest): Judged[] {
  return examples.flatMap((example) => {
    const best = bestOf(ranker, example.compared);
    if (best < 0) return [];
    const right = (example.likeness[best] ?? 0) >= 0.45;
    return [
      judged(claims, example.compared, best, {
        right,
        weight: 1,
        kind: 'posts',
        text: example.post.text,
      }),
    ];
  });
}

/** Posts, or parts of them, with their claim and all like it taken out of the index: near misses. */
function judgeWithoutGold(
  claims: ClaimSet,
  examples: readonly Example[],
  ranker: Forest,
  kind: 'gold-removed' | 'fragments',
): Judged[] {
  const texts = kind === 'fragments' ? fragments : ({ post }: Example) => [post.text];
  const weight = kind === 'fragments' ? 1 : 0.5;
  return examples.flatMap((example) =>
    texts(example).flatMap((text) => {
      const compared = claims.pipeline.compare(
        claims.pipeline.read(text),
        undefined,
        (document) =>
          claims.likeness(example.gold, document) >= SAME_HOAX ||
          claims.containment(example.gold, document) >= 0.5,
      );
      const best = bestOf(ranker, compared);
      if (best < 0) return [];
      return [judged(claims, compared, best, { right: false, weight, kind, text })];
    }),
  );
}

/** Words of a fragment: as many as a headline has. */
const SHORTEST = 7;
const LONGEST = 20;
const FRAGMENTS = 2;

/** Passages of a post as long as headlines; none of a post that is hardly longer itself. */
function fragments({ post, gold }: Example): string[] {
  const words = post.text.split(/\s+/);
  if (words.length < 2 * SHORTEST) return [];
  const next = random(gold + words.length);
  return Array.from({ length: FRAGMENTS }, () => {
    const length = SHORTEST + Math.floor(next() * (LONGEST - SHORTEST + 1));
    const from = Math.floor(next() * Math.max(1, words.length - length));
    return words.slice(from, from + length).join(' ');
  });
}

/** Titles of claims as if they were posts, while they and all like them are out of the index. */
function judgeTitles(claims: ClaimSet, every: number, ranker: Forest): Judged[] {
  return claims.claims.flatMap(({ claim }, place) => {
    if (place % every !== 0) return [];
    const compared = claims.pipeline.compare(
      claims.pipeline.read(claim),
      undefined,
      (document) =>
        claims.likeness(place, document) >= SAME_HOAX || claims.containment(place, document) >= 0.5,
    );
    const best = bestOf(ranker, compared);
    if (best < 0) return [];
    return [
      judged(claims, compared, best, { right: false, weight: 0.5, kind: 'titles', text: claim }),
    ];
  });
}

/** Wrong only by the letter of the gold list: left out of training, kept in reports. */
function isDoubtful({ right, kind, vector }: Judged): boolean {
  const listed = LISTED.has(kind);
  return (
    !right &&
    listed &&
    (vector[F.coverage] ?? 0) >= DOUBTFUL_COVERAGE &&
    (vector[F.coverageCount] ?? 0) >= DOUBTFUL_COUNT
  );
}

/** Ordinary texts; under `kind` where they are made of those of their set. */
function judgeOrdinary(
  claims: ClaimSet,
  texts: readonly OrdinaryText[],
  ranker: Forest,
  kind?: string,
): Judged[] {
  return texts.flatMap(({ set, text }) => {
    const compared = claims.pipeline.compare(claims.pipeline.read(text));
    const best = bestOf(ranker, compared);
    if (best < 0) return [];
    const rest = { right: false, weight: 1, kind: kind ?? set, origin: set, text };
    return [judged(claims, compared, best, rest)];
  });
}

/** Half the posts order the other half, so that acceptance sees orders as good as in real use. */
const FOLD = { ...RANKER_SETTINGS, trees: 40, rate: 0.15 };
const TITLES_EVERY = 3;

/** Everything that acceptance learns from; `ranker` orders the texts that it was not trained on. */
export function judgeAll(
  claims: ClaimSet,
  examples: readonly Example[],
  corpus: Corpus,
  ranker: Forest,
): Judged[] {
  const even = examples.filter((_, i) => i % 2 === 0);
  const odd = examples.filter((_, i) => i % 2 === 1);
  const byEven = new Forest(trainRanker(even, FOLD), COLUMNS);
  const byOdd = new Forest(trainRanker(odd, FOLD), COLUMNS);
  const made = madeTexts(corpus.ordinary, corpus.claims, claims.pipeline.lexicon);
  const judged = [
    ...judgePosts(claims, even, byOdd),
    ...judgePosts(claims, odd, byEven),
    ...judgeWithoutGold(claims, even, byOdd, 'gold-removed'),
    ...judgeWithoutGold(claims, odd, byEven, 'gold-removed'),
    ...judgeWithoutGold(claims, even, byOdd, 'fragments'),
    ...judgeWithoutGold(claims, odd, byEven, 'fragments'),
    ...judgeTitles(claims, TITLES_EVERY, ranker),
    ...judgeOrdinary(claims, corpus.ordinary, ranker),
    ...judgeOrdinary(claims, made, ranker, 'made'),
  ];
  return judged.filter((j) => !isDoubtful(j));
}
