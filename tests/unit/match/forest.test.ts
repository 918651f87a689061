import { expect, it } from 'vitest';
import { F, FEATURE_COUNT } from '#data/match/features.ts';
import { Forest } from '#data/match/forest.ts';
import accept from '#data/match/weights/accept.json' with { type: 'json' };
import { MONOTONE } from '#tests/tools/train/accept.ts';
import { random, trainForest } from '#tests/tools/train/gbdt.ts';
import { logistic } from '#tests/tools/train/objectives.ts';

const SETTINGS = {
  trees: 20,
  leaves: 6,
  rate: 0.3,
  minRows: 5,
  lambda: 1,
  rowShare: 1,
  columnShare: 1,
};

it('belajar dari contoh, dan hasil yang dibungkus menghitung hal yang sama', () => {
  const next = random(1);
  const rows = 400;
  const values = Float32Array.from({ length: rows * 2 }, () => next());
  const labels = Uint8Array.from({ length: rows }, (_, i) => Number((values[i * 2] ?? 0) > 0.5));
  const weights = new Float64Array(rows).fill(1);
  const data = { rows, columns: ['a', 'b'], values };
  const forest = new Forest(trainForest(data, logistic(labels, weights), SETTINGS), ['a', 'b']);
  expect(forest.predict(Float64Array.of(0.9, 0.5))).toBeGreaterThan(1);
  expect(forest.predict(Float64Array.of(0.1, 0.5))).toBeLessThan(-1);
  expect(
    () => new Forest(trainForest(data, logistic(labels, weights), SETTINGS), ['b', 'a']),
  ).toThrow(RangeError);
});

it('bukti tambahan tidak pernah menurunkan penerimaan', () => {
  const forest = new Forest(accept.forest, Object.keys(F));
  const next = random(5);
  for (let trial = 0; trial < 300; trial++) {
    const vector = Float64Array.from({ length: FEATURE_COUNT }, () => next() * 6);
    const before = forest.predict(vector);
    MONOTONE.forEach((direction, column) => {
      if (direction === 0) return;
      const raised = vector.slice();
      raised[column] = (raised[column] ?? 0) + next() * 3;
      expect((forest.predict(raised) - before) * direction).toBeGreaterThanOrEqual(-1e-9);
    });
  }
});

it('tahu sebelum akhir bahwa batas tidak tercapai, dan selain itu menghitung hal yang sama', () => {
  const whole = new Forest(accept.forest, Object.keys(F));
  const parted = new Forest(accept.forest, Object.keys(F), 48);
  const next = random(7);
  let early = 0;
  for (let trial = 0; trial < 500; trial++) {
    const vector = Float64Array.from({ length: FEATURE_COUNT }, () => next() * 4);
    const sum = whole.predict(vector);
    expect(parted.predict(vector)).toBe(sum);
    for (const floor of [sum - 2, sum, sum + 0.5, sum + 5]) {
      const answer = parted.predictFrom(floor, vector);
      if (answer === Number.NEGATIVE_INFINITY) {
        expect(sum).toBeLessThan(floor);
        early++;
      } else expect(answer).toBe(sum);
    }
  }
  expect(early).toBeGreaterThan(0);
});
