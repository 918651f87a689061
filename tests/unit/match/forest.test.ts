import fc from 'fast-check';
import { expect, it } from 'vitest';
import { F, FEATURE_COUNT } from '#data/match/features.ts';
import { Forest } from '#data/match/forest.ts';
import { type ForestData, unpackForest } from '#data/match/forest-data.ts';
import accept from '#data/match/weights/accept.json' with { type: 'json' };
import rank from '#data/match/weights/ranker.json' with { type: 'json' };
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

/** One vector at a time, down each tree: what the forest means. */
function walk(data: ForestData, vector: Float64Array): number {
  const { nodes, ends, leaves } = unpackForest(data);
  let sum = data.base;
  ends.forEach((_, tree) => {
    const root = tree > 0 ? (ends[tree - 1] ?? 0) : 0;
    let place = 0;
    while (place >= 0) {
      const node = nodes[root + place];
      if (!node) throw new Error('no such node');
      place = (vector[node.feature] ?? 0) > node.threshold ? node.right : node.left;
    }
    sum += leaves[~place] ?? 0;
  });
  return sum;
}

/** Thresholds of the forest itself, what lies right beside them, and values that no feature has. */
const anyValue = (data: ForestData) => {
  const thresholds = unpackForest(data).nodes.map(({ threshold }) => threshold);
  return fc.oneof(
    fc.constantFrom(...thresholds),
    fc.constantFrom(...thresholds).map((threshold) => threshold * (1 + Number.EPSILON)),
    fc.double({ min: -10, max: 500 }),
    fc.integer({ min: 0, max: 80 }),
    fc.constantFrom(0, -0, 1e300, -1e300, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
  );
};

it.each([
  ['urutan', rank],
  ['penerimaan', accept.forest],
])(
  'menghitung bita demi bita apa yang didapat dengan menuruni pohon satu per satu: %s',
  (_, data) => {
    const forest = new Forest(data, Object.keys(F), 48);
    const block = fc.array(anyValue(data), { minLength: FEATURE_COUNT, maxLength: FEATURE_COUNT });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 70 }), (rows) => {
        const vectors = Float64Array.from(rows.flat());
        const starts = rows.map((_, c) => c * FEATURE_COUNT);
        const expected = rows.map((row) => walk(data, Float64Array.from(row)));
        expect([...forest.sums(vectors, starts)]).toEqual(expected);
        expect(forest.predict(vectors, starts.at(-1))).toBe(expected.at(-1));
      }),
      { numRuns: 25 },
    );
  },
);

it('menghitung pohon berdaun satu, dan pohon bercabang lebih dari 32 daun', () => {
  const next = random(3);
  const values = Float32Array.from({ length: 600 }, () => next());
  const data = { rows: 600, columns: ['a'], values };
  const labels = Uint8Array.from(values, (value) => Number(Math.sin(value * 60) > 0));
  const weights = new Float64Array(600).fill(1);
  const train = (leaves: number, minRows: number) =>
    trainForest(data, logistic(labels, weights), { ...SETTINGS, leaves, minRows });
  for (const packed of [train(50, 1), train(6, 600)]) {
    const forest = new Forest(packed, ['a']);
    for (let x = -0.1; x < 1.1; x += 0.01) {
      expect(forest.predict(Float64Array.of(x))).toBe(walk(packed, Float64Array.of(x)));
    }
  }
});

it('tahu sebelum akhir bahwa batas tidak tercapai, dan selain itu menghitung hal yang sama', () => {
  const forest = new Forest(accept.forest, Object.keys(F), 48);
  const next = random(7);
  let early = 0;
  for (let trial = 0; trial < 60; trial++) {
    const vectors = Float64Array.from({ length: FEATURE_COUNT * 40 }, () => next() * 4);
    const starts = Array.from({ length: 40 }, (_, c) => c * FEATURE_COUNT);
    const sums = forest.sums(vectors, starts);
    const middle = [...sums].sort((a, b) => a - b)[20] ?? 0;
    for (const floor of [middle - 2, middle, middle + 0.5, middle + 5]) {
      forest.sums(vectors, starts, floor).forEach((answer, c) => {
        if (answer === Number.NEGATIVE_INFINITY) {
          expect(sums[c]).toBeLessThan(floor);
          early++;
        } else expect(answer).toBe(sums[c]);
      });
    }
  }
  expect(early).toBeGreaterThan(0);
});
