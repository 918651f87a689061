/** What each group of features is worth: both models learned again without it, measured on the test split. */
import { F, type FeatureName } from '#data/match/features.ts';
import { Forest } from '#data/match/forest.ts';
import { isGuarded } from '#data/match/guards.ts';
import { ACCEPT_SETTINGS, trainAccept } from './accept.ts';
import type { Corpus } from './corpus.ts';
import {
  ClaimSet,
  type Example,
  examplesOf,
  SAME_CLAIM,
  SAME_HOAX,
  splitPosts,
} from './examples.ts';
import { bestOf, type Judged, judgeAll, vectorOf } from './judge.ts';
import { COLUMNS, RANKER_SETTINGS, trainRanker } from './ranker.ts';
import { ordinaryKinds } from './thresholds.ts';

const GROUPS: Readonly<Record<string, readonly FeatureName[]>> = {
  'word order': [
    ...(['lcs', 'bigrams', 'longestRun', 'windowCoverage', 'windowRatio', 'shingles'] as const),
    ...(['looseShingles', 'density', 'firstHit', 'missingRun', 'prefixCoverage'] as const),
  ],
  'weighted coverage': [
    ...(['coverage', 'coverageText', 'cappedCoverage', 'harmonic', 'massRatio'] as const),
    ...(['openingCoverage', 'wordEvidence', 'evidence'] as const),
  ],
  'presence rates': [
    ...(['likelihood', 'likelihoodMissing', 'likelihoodLead', 'framed'] as const),
    ...(['actMeant', 'actFramed', 'actLikelihood'] as const),
  ],
  'the act': [
    ...(['actCoverage', 'actShared', 'actMissing', 'actMeant', 'actFramed'] as const),
    ...(['actLikelihood', 'genreMissing'] as const),
  ],
  'rivals among the candidates': [
    ...(['rivals', 'rank', 'coverageRatio', 'evidenceRatio', 'windowRatio'] as const),
    ...(['retrievalRatio', 'likelihoodLead'] as const),
  ],
  'rare and unknown words': [
    ...(['rareShared', 'rareMissing', 'unknownShared', 'unknownMissing', 'bestShared'] as const),
    ...(['secondShared', 'topThree', 'bestMissing', 'bestPostOutside'] as const),
  ],
  'numbers, places, brands, negation': [
    ...(['numbersShared', 'numbersMissing', 'numbersConflict', 'yearsConflict'] as const),
    ...(['negation', 'placeConflict', 'brandConflict', 'swapped'] as const),
  ],
  'names and offices': ['entitiesShared', 'officesMissing', 'namesMissing'],
  'synonyms and word pairs': ['soft', 'pairMass'],
};

/** Fewer, quicker trees than what ships: differences matter here, and there are ten pairs of models. */
const ORDER = { ...RANKER_SETTINGS, trees: 50, rate: 0.2 };

/** The table as Markdown: per group what first places, first tens and badges are without it. */
export function ablationTable(corpus: Corpus): string {
  const claims = new ClaimSet(corpus.claims);
  const { train, test } = splitPosts(corpus);
  const examples = examplesOf(claims, train);
  const held = examplesOf(claims, test);
  const whole = new Forest(trainRanker(examples, ORDER), COLUMNS);
  const judged = judgeAll(claims, examples, corpus, whole);
  const answers = held.map((example) => bestAnswer(example, whole));
  const lines = [
    '| without | S@1 | S@3 | S@10 | badge recall, worst kind held out | badge precision (same hoax) |',
    '|---|---|---|---|---|---|',
  ];
  for (const [name, features] of [['–', []] as const, ...Object.entries(GROUPS)]) {
    const without = new Set(features.map((feature) => F[feature]));
    const ranker = new Forest(trainRanker(examples, { ...ORDER, without }), COLUMNS);
    const cells = [...successes(held, ranker), ...badges(judged, answers, without)];
    lines.push(`| ${name} | ${cells.map((cell) => cell.toFixed(3)).join(' | ')} |`);
    console.log(lines[lines.length - 1]);
  }
  return lines.join('\n');
}

function bestAnswer({ compared, likeness }: Example, ranker: Forest) {
  const best = bestOf(ranker, compared);
  return best < 0 ? null : { vector: vectorOf(compared, best), likeness: likeness[best] ?? 0 };
}

function successes(held: readonly Example[], ranker: Forest): number[] {
  const places = held.map(({ compared, likeness }) => {
    const scores = Array.from({ length: compared.count }, (_, c) =>
      ranker.predict(compared.vectors, c * COLUMNS.length),
    );
    const order = scores.map((_, c) => c).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    const place = order.findIndex((c) => (likeness[c] ?? 0) >= SAME_CLAIM);
    return place < 0 ? Infinity : place;
  });
  return [1, 3, 10].map((k) => places.filter((place) => place < k).length / held.length);
}

/** Recall and precision at 1 false badge per 1,000 of the ordinary kind held out; the worst kind. */
function badges(
  judged: readonly Judged[],
  answers: readonly ReturnType<typeof bestAnswer>[],
  without: ReadonlySet<number>,
): number[] {
  const perKind = ordinaryKinds(judged).map((kind) => {
    const settings = { ...ACCEPT_SETTINGS, without };
    const others = judged.filter((j) => j.origin !== kind);
    const forest = new Forest(trainAccept(others, settings), COLUMNS);
    const own = judged.filter((j) => j.kind === kind);
    const odds = own
      .filter(({ vector }) => !isGuarded(vector, 0))
      .map(({ vector }) => forest.predict(vector))
      .sort((a, b) => b - a);
    const threshold = odds[Math.floor(own.length / 1000)] ?? 0;
    const shown = answers.filter(
      (answer) =>
        answer && !isGuarded(answer.vector, 0) && forest.predict(answer.vector) > threshold,
    );
    const right = shown.filter((answer) => (answer?.likeness ?? 0) >= SAME_HOAX).length;
    return [right / answers.length, right / Math.max(1, shown.length)];
  });
  return perKind.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))[0] ?? [0, 0];
}
