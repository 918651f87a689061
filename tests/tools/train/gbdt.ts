/**
 * Gradient-boosted regression trees by histograms, grown leaf by leaf as LightGBM does, with
 * monotone constraints. Deterministic: the only randomness is a seeded generator.
 */
import type { ForestData } from '#data/match/forest-data.ts';

export interface Dataset {
  rows: number;
  columns: readonly string[];
  /** rows × columns values. */
  values: Float32Array;
}

export interface Settings {
  trees: number;
  leaves: number;
  rate: number;
  minRows: number;
  lambda: number;
  rowShare: number;
  columnShare: number;
  /** Per column: +1 the prediction may only rise with it, −1 only fall, 0 free. */
  monotone?: readonly number[];
  /** Columns that no tree may ask (ablations). */
  without?: ReadonlySet<number>;
  seed?: number;
}

/** Fills gradient and hessian of the loss for the current predictions. */
export type Objective = (
  predictions: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
) => void;

const BINS = 64;

interface Tree {
  feature: number[];
  threshold: number[];
  left: number[];
  right: number[];
  leaf: number[];
}

interface Leaf {
  rows: Int32Array;
  histogram: Float64Array;
  gradient: number;
  hessian: number;
  low: number;
  high: number;
  split: Split | null;
  /** Where the leaf hangs: inner node and side, or null for the root. */
  parent: { node: number; side: 'left' | 'right' } | null;
}

interface Split {
  gain: number;
  column: number;
  bin: number;
}

export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function trainForest(
  data: Dataset,
  objective: Objective,
  settings: Settings,
  base = 0,
): ForestData {
  const columns = data.columns.length;
  const next = random(settings.seed ?? 7);
  const cuts = cutPoints(data, columns);
  const binned = binRows(data, cuts, columns);
  const predictions = new Float64Array(data.rows).fill(base);
  const gradient = new Float64Array(data.rows);
  const hessian = new Float64Array(data.rows);
  const trees: Tree[] = [];
  for (let t = 0; t < settings.trees; t++) {
    objective(predictions, gradient, hessian);
    const rows = sample(data.rows, settings.rowShare, next);
    const used = Array.from(sample(columns, settings.columnShare, next)).filter(
      (column) => !settings.without?.has(column),
    );
    const grower = new Grower(binned, columns, gradient, hessian, used, settings, cuts);
    const tree = grower.grow(rows);
    trees.push(tree);
    for (let row = 0; row < data.rows; row++) {
      predictions[row] = (predictions[row] ?? 0) + leafOf(tree, data.values, row * columns);
    }
  }
  return pack(trees, data.columns, base);
}

function sample(n: number, share: number, next: () => number): Int32Array {
  const kept: number[] = [];
  for (let i = 0; i < n; i++) if (share >= 1 || next() < share) kept.push(i);
  if (kept.length === 0) kept.push(0);
  return Int32Array.from(kept);
}

/** Upper bounds of the bins of each column: quantiles of the distinct values. */
function cutPoints(data: Dataset, columns: number): Float32Array[] {
  const step = Math.max(1, Math.floor(data.rows / 60_000));
  return Array.from({ length: columns }, (_, column) => {
    const values: number[] = [];
    for (let row = 0; row < data.rows; row += step)
      values.push(data.values[row * columns + column] ?? 0);
    values.sort((a, b) => a - b);
    const cuts: number[] = [];
    for (let b = 1; b < BINS; b++) {
      const cut = values[Math.floor((b * values.length) / BINS)] ?? 0;
      if (cuts.length === 0 || cut > (cuts[cuts.length - 1] ?? 0)) cuts.push(cut);
    }
    return Float32Array.from(cuts);
  });
}

function binRows(data: Dataset, cuts: readonly Float32Array[], columns: number): Uint8Array {
  const binned = new Uint8Array(data.rows * columns);
  for (let column = 0; column < columns; column++) {
    const own = cuts[column] ?? new Float32Array();
    for (let row = 0; row < data.rows; row++) {
      const value = data.values[row * columns + column] ?? 0;
      let low = 0;
      let high = own.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value <= (own[middle] ?? 0)) high = middle;
        else low = middle + 1;
      }
      binned[row * columns + column] = low;
    }
  }
  return binned;
}

class Grower {
  readonly #binned: Uint8Array;
  readonly #columns: number;
  readonly #gradient: Float64Array;
  readonly #hessian: Float64Array;
  readonly #used: readonly number[];
  readonly #settings: Settings;
  readonly #cuts: readonly Float32Array[];

  constructor(
    binned: Uint8Array,
    columns: number,
    gradient: Float64Array,
    hessian: Float64Array,
    used: readonly number[],
    settings: Settings,
    cuts: readonly Float32Array[],
  ) {
    this.#binned = binned;
    this.#columns = columns;
    this.#gradient = gradient;
    this.#hessian = hessian;
    this.#used = used;
    this.#settings = settings;
    this.#cuts = cuts;
  }

  grow(rows: Int32Array): Tree {
    const tree: Tree = { feature: [], threshold: [], left: [], right: [], leaf: [] };
    const root = this.#leaf(rows, this.#histogram(rows), -Infinity, Infinity, null);
    const leaves = [root];
    while (leaves.length < this.#settings.leaves) {
      let chosen = -1;
      leaves.forEach((leaf, i) => {
        if (leaf.split && leaf.split.gain > (leaves[chosen]?.split?.gain ?? 0)) chosen = i;
      });
      const leaf = leaves[chosen];
      if (!leaf?.split) break;
      const [left, right] = this.#divide(tree, leaf, leaf.split);
      leaves[chosen] = left;
      leaves.push(right);
    }
    for (const leaf of leaves) {
      const at = tree.leaf.length;
      tree.leaf.push(
        this.#value(leaf.gradient, leaf.hessian, leaf.low, leaf.high) * this.#settings.rate,
      );
      if (leaf.parent) tree[leaf.parent.side][leaf.parent.node] = ~at;
    }
    return tree;
  }

  #divide(tree: Tree, leaf: Leaf, split: Split): [Leaf, Leaf] {
    const node = tree.feature.length;
    tree.feature.push(split.column);
    tree.threshold.push(this.#cuts[split.column]?.[split.bin] ?? 0);
    tree.left.push(-1);
    tree.right.push(-1);
    if (leaf.parent) tree[leaf.parent.side][leaf.parent.node] = node;
    const isLeft = (row: number) =>
      (this.#binned[row * this.#columns + split.column] ?? 0) <= split.bin;
    const leftRows = leaf.rows.filter(isLeft);
    const rightRows = leaf.rows.filter((row) => !isLeft(row));
    const leftSmaller = leftRows.length <= rightRows.length;
    const smaller = this.#histogram(leftSmaller ? leftRows : rightRows);
    const larger = leaf.histogram;
    for (let i = 0; i < larger.length; i++) larger[i] = (larger[i] ?? 0) - (smaller[i] ?? 0);
    const leftHistogram = leftSmaller ? smaller : larger;
    const rightHistogram = leftSmaller ? larger : smaller;
    const direction = this.#settings.monotone?.[split.column] ?? 0;
    const left = this.#leaf(leftRows, leftHistogram, leaf.low, leaf.high, { node, side: 'left' });
    const right = this.#leaf(rightRows, rightHistogram, leaf.low, leaf.high, {
      node,
      side: 'right',
    });
    if (direction !== 0) {
      // The middle of the two values bounds everything that grows below (LightGBM's basic method).
      const middle =
        (this.#value(left.gradient, left.hessian, leaf.low, leaf.high) +
          this.#value(right.gradient, right.hessian, leaf.low, leaf.high)) /
        2;
      if (direction > 0) {
        left.high = Math.min(left.high, middle);
        right.low = Math.max(right.low, middle);
      } else {
        left.low = Math.max(left.low, middle);
        right.high = Math.min(right.high, middle);
      }
    }
    left.split = this.#best(left);
    right.split = this.#best(right);
    return [left, right];
  }

  #leaf(
    rows: Int32Array,
    histogram: Float64Array,
    low: number,
    high: number,
    parent: Leaf['parent'],
  ): Leaf {
    let gradient = 0;
    let hessian = 0;
    for (const row of rows) {
      gradient += this.#gradient[row] ?? 0;
      hessian += this.#hessian[row] ?? 0;
    }
    const leaf: Leaf = { rows, histogram, gradient, hessian, low, high, split: null, parent };
    if (!parent) leaf.split = this.#best(leaf);
    return leaf;
  }

  #value(gradient: number, hessian: number, low: number, high: number): number {
    return Math.min(high, Math.max(low, -gradient / (hessian + this.#settings.lambda)));
  }

  #histogram(rows: Int32Array): Float64Array {
    const columns = this.#columns;
    const binned = this.#binned;
    const histogram = new Float64Array(columns * BINS * 3);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      const g = this.#gradient[row] ?? 0;
      const h = this.#hessian[row] ?? 0;
      const from = row * columns;
      for (const column of this.#used) {
        const at = (column * BINS + (binned[from + column] ?? 0)) * 3;
        histogram[at] = (histogram[at] ?? 0) + g;
        histogram[at + 1] = (histogram[at + 1] ?? 0) + h;
        histogram[at + 2] = (histogram[at + 2] ?? 0) + 1;
      }
    }
    return histogram;
  }

  #best(leaf: Leaf): Split | null {
    const { lambda, minRows, monotone } = this.#settings;
    const { gradient, hessian, histogram, low, high } = leaf;
    if (leaf.rows.length < 2 * minRows) return null;
    const loss = (g: number, h: number) => {
      const value = this.#value(g, h, low, high);
      return -(2 * g * value + (h + lambda) * value * value);
    };
    const whole = loss(gradient, hessian);
    let best: Split | null = null;
    for (const column of this.#used) {
      const last = this.#cuts[column]?.length ?? 0;
      const direction = monotone?.[column] ?? 0;
      let g = 0;
      let h = 0;
      let n = 0;
      for (let bin = 0; bin < last; bin++) {
        const at = (column * BINS + bin) * 3;
        g += histogram[at] ?? 0;
        h += histogram[at + 1] ?? 0;
        n += histogram[at + 2] ?? 0;
        if (n < minRows) continue;
        if (leaf.rows.length - n < minRows) break;
        const gain = loss(g, h) + loss(gradient - g, hessian - h) - whole;
        if (gain <= (best?.gain ?? 1e-6)) continue;
        if (direction !== 0) {
          const rise =
            this.#value(gradient - g, hessian - h, low, high) - this.#value(g, h, low, high);
          if (rise * direction < 0) continue;
        }
        best = { gain, column, bin };
      }
    }
    return best;
  }
}

function leafOf(tree: Tree, values: Float32Array, at: number): number {
  let node = tree.feature.length > 0 ? 0 : -1;
  while (node >= 0) {
    const goesLeft = (values[at + (tree.feature[node] ?? 0)] ?? 0) <= (tree.threshold[node] ?? 0);
    node = (goesLeft ? tree.left[node] : tree.right[node]) ?? -1;
  }
  return tree.leaf[~node] ?? 0;
}

function pack(trees: readonly Tree[], columns: readonly string[], base: number): ForestData {
  const base64 = (array: ArrayBufferView) =>
    Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');
  const starts = (length: (tree: Tree) => number) => {
    const offsets = [0];
    for (const tree of trees) offsets.push((offsets[offsets.length - 1] ?? 0) + length(tree));
    return base64(Uint32Array.from(offsets));
  };
  return {
    columns,
    trees: trees.length,
    base,
    feature: base64(Uint8Array.from(trees.flatMap((t) => t.feature))),
    threshold: base64(Float32Array.from(trees.flatMap((t) => t.threshold))),
    left: base64(Int16Array.from(trees.flatMap((t) => t.left))),
    right: base64(Int16Array.from(trees.flatMap((t) => t.right))),
    firstNode: starts((t) => t.feature.length),
    firstLeaf: starts((t) => t.leaf.length),
    leaf: base64(Float32Array.from(trees.flatMap((t) => t.leaf))),
  };
}
