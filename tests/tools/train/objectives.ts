/** Losses for the forest: LambdaMART for order, logistic for acceptance. */
import type { Objective } from './gbdt.ts';

/**
 * LambdaMART (Burges 2010): pairs of one query, weighted by the NDCG that swapping them changes.
 * `starts` are the first rows of the queries, one entry more than queries; labels 0, 1, 2 …
 */
export function lambdaRank(
  labels: Uint8Array,
  starts: Int32Array,
  weights?: Float64Array,
): Objective {
  return (predictions, gradient, hessian) => {
    gradient.fill(0);
    hessian.fill(0);
    for (let q = 0; q + 1 < starts.length; q++) {
      addQuery(
        labels,
        predictions,
        gradient,
        hessian,
        starts[q] ?? 0,
        starts[q + 1] ?? 0,
        weights?.[q] ?? 1,
      );
    }
  };
}

function addQuery(
  labels: Uint8Array,
  predictions: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
  from: number,
  to: number,
  weight: number,
): void {
  const order = Array.from({ length: to - from }, (_, i) => from + i).sort(
    (a, b) => (predictions[b] ?? 0) - (predictions[a] ?? 0) || a - b,
  );
  const discount = new Float64Array(to - from);
  order.forEach((row, place) => {
    discount[row - from] = 1 / Math.log2(place + 2);
  });
  let ideal = 0;
  Array.from(labels.subarray(from, to))
    .sort((a, b) => b - a)
    .forEach((label, place) => {
      ideal += (2 ** label - 1) / Math.log2(place + 2);
    });
  if (ideal === 0) return;
  for (let i = from; i < to; i++) {
    const own = labels[i] ?? 0;
    if (own === 0) continue;
    for (let j = from; j < to; j++) {
      const other = labels[j] ?? 0;
      if (other >= own) continue;
      const gap = Math.abs((discount[i - from] ?? 0) - (discount[j - from] ?? 0));
      const delta = ((2 ** own - 2 ** other) * gap * weight) / ideal;
      const rho = 1 / (1 + Math.exp((predictions[i] ?? 0) - (predictions[j] ?? 0)));
      gradient[i] = (gradient[i] ?? 0) - rho * delta;
      gradient[j] = (gradient[j] ?? 0) + rho * delta;
      const curvature = Math.max(rho * (1 - rho) * delta, 1e-9);
      hessian[i] = (hessian[i] ?? 0) + curvature;
      hessian[j] = (hessian[j] ?? 0) + curvature;
    }
  }
}

/** Logistic loss with row weights. */
export function logistic(labels: Uint8Array, weights: Float64Array): Objective {
  return (predictions, gradient, hessian) => {
    for (let i = 0; i < labels.length; i++) {
      const p = 1 / (1 + Math.exp(-(predictions[i] ?? 0)));
      const weight = weights[i] ?? 1;
      gradient[i] = (p - (labels[i] ?? 0)) * weight;
      hessian[i] = Math.max(p * (1 - p), 1e-6) * weight;
    }
  };
}
