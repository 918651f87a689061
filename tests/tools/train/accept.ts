/** Trains acceptance: is the best candidate really what the post says? Apart from the order. */
import { FEATURE_COUNT, type FeatureName } from '#data/match/features.ts';
import type { ForestData } from '#data/match/forest-data.ts';
import { type Settings, trainForest } from './gbdt.ts';
import type { Judged } from './judge.ts';
import { logistic } from './objectives.ts';
import { COLUMNS } from './ranker.ts';

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
  'genreMissing',
];

/** Columns in which more evidence may never lower acceptance, and more doubt never raise it. */
export const MONOTONE: readonly number[] = COLUMNS.map((name) => {
  if (RISING.some((column) => column === name)) return 1;
  return FALLING.some((column) => column === name) ? -1 : 0;
});

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
