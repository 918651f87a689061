/** Trains acceptance: is the best candidate really what the post says? Apart from the order. */
import { F, FEATURE_COUNT, type FeatureName } from '#data/match/features.ts';
import type { Forest, ForestData } from '#data/match/forest.ts';
import type { Compared } from '#data/match/pipeline.ts';
import type { OrdinaryText } from './corpus.ts';
import { type ClaimSet, type Example, SAME_HOAX } from './examples.ts';
import { type Settings, trainForest } from './gbdt.ts';
import { logistic } from './objectives.ts';
import { COLUMNS } from './ranker.ts';

/** One judged pair: the vector of a best candidate, whether it is right, and of which kind. */
export interface Judged {
  vector: Float64Array;
  right: boolean;
  weight: number;
  kind: string;
  /** What was matched with what, for reading alarms; never written to weights. */
  text: string;
  claim: string;
}

export const ACCEPT_SETTINGS: Settings = {
  trees: 160,
  leaves: 12,
  rate: 0.04,
  minRows: 40,
  lambda: 4,
  rowShare: 0.7,
  columnShare: 0.5,
};

const RISING: readonly FeatureName[] = [
  'coverage',
  'coverageText',
  'coverageCount',
  'sharedMass',
  'sharedCount',
  'queryShare',
  'openingCoverage',
  'lcs',
  'bigrams',
  'longestRun',
  'windowCoverage',
  'bestShared',
  'secondShared',
  'numbersShared',
  'rareShared',
  'unknownShared',
  'harmonic',
  'topThree',
  'evidence',
  'shingles',
  'massRatio',
  'coverageRatio',
  'wordEvidence',
  'prefixCoverage',
  'actCoverage',
  'actShared',
  'cappedCoverage',
  'evidenceRatio',
  'windowRatio',
  'looseShingles',
  'retrieval',
  'retrievalRatio',
  'framed',
  'likelihood',
  'likelihoodMissing',
  'soft',
  'likelihoodLead',
  'pairMass',
  'actMeant',
  'actFramed',
  'actLikelihood',
];
const FALLING: readonly FeatureName[] = [
  'actMissing',
  'namesMissing',
  'missingRun',
  'swapped',
  'bestMissing',
  'missingMass',
  'numbersMissing',
  'numbersConflict',
  'yearsConflict',
  'placeConflict',
  'brandConflict',
  'officesMissing',
  'rareMissing',
  'unknownMissing',
  'rivals',
  'rank',
  'bestPostOutside',
];

/** Columns in which more evidence may never lower acceptance, and more doubt never raise it. */
export const MONOTONE: readonly number[] = COLUMNS.map((name) => {
  if (RISING.some((column) => column === name)) return 1;
  return FALLING.some((column) => column === name) ? -1 : 0;
});

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
  rest: Omit<Judged, 'vector' | 'claim'>,
): Judged {
  return {
    ...rest,
    vector: compared.vectors.slice(best * FEATURE_COUNT, (best + 1) * FEATURE_COUNT),
    claim: claims.claims[compared.documents[best] ?? 0]?.claim ?? '',
  };
}

/**
 * From these coverages on, a best candidate that is not the gold claim is mostly the same hoax under
 * another title (read by eye): as a "wrong" example it would teach the opposite of what is true.
 */
const DOUBTFUL_COVERAGE = 0.75;
const DOUBTFUL_COUNT = 0.8;

/** Posts with their claim in the index. Near-identical hoaxes count as right; doubtful ones stay out. */
export function judgePosts(
  claims: ClaimSet,
  examples: readonly Example[],
  ranker: Forest,
): Judged[] {
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

/** The same posts with their claim, and all like it, taken out of the index: near misses. */
export function judgeWithoutGold(
  claims: ClaimSet,
  examples: readonly Example[],
  ranker: Forest,
): Judged[] {
  return examples.flatMap((example) => {
    const query = claims.pipeline.read(example.post.text);
    const compared = claims.pipeline.compare(
      query,
      undefined,
      (document) =>
        claims.likeness(example.gold, document) >= SAME_HOAX ||
        claims.containment(example.gold, document) >= 0.5,
    );
    const best = bestOf(ranker, compared);
    if (best < 0) return [];
    const rest = { right: false, weight: 0.5, kind: 'gold-removed', text: example.post.text };
    return [judged(claims, compared, best, rest)];
  });
}

/** Titles of claims as if they were posts, while they and all like them are out of the index. */
export function judgeTitles(claims: ClaimSet, every: number, ranker: Forest): Judged[] {
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
export function isDoubtful({ right, kind, vector }: Judged): boolean {
  const listed = kind === 'posts' || kind === 'gold-removed' || kind === 'titles';
  return (
    !right &&
    listed &&
    (vector[F.coverage] ?? 0) >= DOUBTFUL_COVERAGE &&
    (vector[F.coverageCount] ?? 0) >= DOUBTFUL_COUNT
  );
}

export function judgeOrdinary(
  claims: ClaimSet,
  texts: readonly OrdinaryText[],
  ranker: Forest,
): Judged[] {
  return texts.flatMap(({ set, text }) => {
    const compared = claims.pipeline.compare(claims.pipeline.read(text));
    const best = bestOf(ranker, compared);
    if (best < 0) return [];
    return [judged(claims, compared, best, { right: false, weight: 1, kind: set, text })];
  });
}

export function trainAccept(
  examples: readonly Judged[],
  settings: Settings = ACCEPT_SETTINGS,
): ForestData {
  const values = new Float32Array(examples.length * FEATURE_COUNT);
  const labels = new Uint8Array(examples.length);
  const weights = new Float64Array(examples.length);
  examples.forEach((e, i) => {
    values.set(e.vector, i * FEATURE_COUNT);
    labels[i] = e.right ? 1 : 0;
    weights[i] = e.weight;
  });
  const data = { rows: examples.length, columns: COLUMNS, values };
  return trainForest(data, logistic(labels, weights), { ...settings, monotone: MONOTONE }, -1);
}
