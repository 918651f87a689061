/** Trains the order of candidates: LambdaMART over the pair features. */
import { F, FEATURE_COUNT } from '#data/match/features.ts';
import type { ForestData } from '#data/match/forest-data.ts';
import { type Example, SAME_CLAIM } from './examples.ts';
import { type Dataset, type Settings, trainForest } from './gbdt.ts';
import { lambdaRank } from './objectives.ts';

export const RANKER_SETTINGS: Settings = {
  trees: 100,
  leaves: 16,
  rate: 0.1,
  minRows: 150,
  lambda: 1,
  rowShare: 0.7,
  columnShare: 0.7,
};

/** Candidates by retrieval that always teach; of the rest every fourth does. */
const NEAREST = 60;

export const COLUMNS = Object.keys(F);

/** Examples whose gold claim is among the candidates teach the order; the others cannot. */
export function trainRanker(
  examples: readonly Example[],
  settings: Settings = RANKER_SETTINGS,
): ForestData {
  const usable = examples.filter((e) => e.likeness.some((l) => l >= SAME_CLAIM));
  const kept = usable.map(({ compared, likeness }) =>
    Array.from({ length: compared.count }, (_, c) => c).filter(
      (c) => (likeness[c] ?? 0) >= 0.45 || c < NEAREST || c % 4 === 0,
    ),
  );
  const starts = new Int32Array(usable.length + 1);
  kept.forEach((candidates, i) => {
    starts[i + 1] = (starts[i] ?? 0) + candidates.length;
  });
  const rows = starts[usable.length] ?? 0;
  const values = new Float32Array(rows * FEATURE_COUNT);
  const labels = new Uint8Array(rows);
  let row = 0;
  usable.forEach(({ compared, likeness }, i) => {
    for (const c of kept[i] ?? []) {
      const from = c * FEATURE_COUNT;
      values.set(compared.vectors.subarray(from, from + FEATURE_COUNT), row * FEATURE_COUNT);
      const l = likeness[c] ?? 0;
      labels[row++] = l >= SAME_CLAIM ? 2 : l >= 0.45 ? 1 : 0;
    }
  });
  const data: Dataset = { rows, columns: COLUMNS, values };
  return trainForest(data, lambdaRank(labels, starts), settings);
}
