/**
 * A forest of regression trees, as `npm run train` packs it: sums of leaves, nothing else.
 * Evaluated by QuickScorer (Lucchese et al., SIGIR 2015): instead of walking down each tree, every
 * test of the forest that the vector fails rules out the leaves on its left, feature by feature with
 * thresholds ascending; what is left over first is the leaf. Half the time of walking.
 */

/** Base64 of little-endian arrays; trees lie one after another. */
export interface ForestData {
  /** Names of the columns it was trained on, in order; a mismatch is an error at load. */
  columns: readonly string[];
  trees: number;
  base: number;
  /** Per inner node. Children: an inner node of the same tree, or ~leaf where negative. */
  feature: string;
  threshold: string;
  left: string;
  right: string;
  /** Per tree: first inner node, first leaf. */
  firstNode: string;
  firstLeaf: string;
  leaf: string;
}

/** Leaves of a tree that one word of bits can hold. */
export const MAX_LEAVES = 32;
/** More than the order of a sum of leaves can change it. */
const ROUNDING = 1e-9;

interface Test {
  feature: number;
  threshold: number;
  tree: number;
  /** Bits of the leaves that stay possible where the value is greater than the threshold. */
  mask: number;
}

/** The tests of some trees, by feature, then threshold. */
interface Part {
  /** Trees from `from` up to `to`. */
  from: number;
  to: number;
  /** Where the tests of each feature start; one entry more. */
  starts: Int32Array;
  threshold: Float32Array;
  tree: Uint16Array;
  mask: Int32Array;
  /** What all trees behind this part add at most. */
  mostAfter: number;
}

export class Forest {
  readonly #base: number;
  readonly #columns: number;
  readonly #parts: readonly Part[];
  /** MAX_LEAVES values per tree, from left to right. */
  readonly #leaf: Float64Array;
  /** Per tree the leaves that are still possible. */
  readonly #possible: Int32Array;

  /**
   * `first`: after how many trees {@link predictFrom} looks whether the rest can reach its floor.
   * Throws a RangeError when the forest was trained on other columns than `columns`, or when one
   * of its trees has more than {@link MAX_LEAVES} leaves.
   */
  constructor(data: ForestData, columns: readonly string[], first = 0) {
    if (data.columns.join() !== columns.join()) {
      throw new RangeError('weights were trained on other features: run npm run train');
    }
    this.#base = data.base;
    this.#columns = columns.length;
    this.#leaf = new Float64Array(data.trees * MAX_LEAVES);
    this.#possible = new Int32Array(data.trees);
    const { tests, most } = unpack(data, this.#leaf);
    tests.sort((a, b) => a.feature - b.feature || a.threshold - b.threshold);
    const borders = [...new Set([0, Math.min(first, data.trees), data.trees])];
    this.#parts = borders.slice(1).map((to, i): Part => {
      const from = borders[i] ?? 0;
      const own = tests.filter(({ tree }) => tree >= from && tree < to);
      const starts = new Int32Array(columns.length + 1);
      for (const { feature } of own) starts[feature + 1] = (starts[feature + 1] ?? 0) + 1;
      for (let f = 0; f < columns.length; f++) {
        starts[f + 1] = (starts[f + 1] ?? 0) + (starts[f] ?? 0);
      }
      return {
        from,
        to,
        starts,
        threshold: Float32Array.from(own, (test) => test.threshold),
        tree: Uint16Array.from(own, (test) => test.tree),
        mask: Int32Array.from(own, (test) => test.mask),
        mostAfter: most.slice(to).reduce((sum, leaf) => sum + leaf, 0),
      };
    });
  }

  /** The sum of one leaf per tree for the vector that starts at `at`. */
  predict(vector: Float64Array, at = 0): number {
    return this.predictFrom(Number.NEGATIVE_INFINITY, vector, at);
  }

  /** The same sum; minus infinity is enough of an answer where it is less than `floor`. */
  predictFrom(floor: number, vector: Float64Array, at = 0): number {
    let sum = this.#base;
    for (const part of this.#parts) {
      sum = this.#add(part, sum, vector, at);
      if (sum + part.mostAfter + ROUNDING < floor) return Number.NEGATIVE_INFINITY;
    }
    return sum;
  }

  #add(
    { from, to, starts, threshold, tree, mask }: Part,
    before: number,
    vector: Float64Array,
    at: number,
  ): number {
    const possible = this.#possible.fill(-1, from, to);
    for (let feature = 0; feature < this.#columns; feature++) {
      const value = vector[at + feature] ?? 0;
      const end = starts[feature + 1] ?? 0;
      for (let i = starts[feature] ?? 0; i < end && value > (threshold[i] ?? 0); i++) {
        const own = tree[i] ?? 0;
        possible[own] = (possible[own] ?? 0) & (mask[i] ?? 0);
      }
    }
    let sum = before;
    for (let own = from; own < to; own++) {
      const bits = possible[own] ?? 0;
      sum += this.#leaf[own * MAX_LEAVES + 31 - Math.clz32(bits & -bits)] ?? 0;
    }
    return sum;
  }
}

/**
 * The tests of all trees and the greatest leaf of each; fills `leaves` with their leaves, from left
 * to right.
 */
function unpack(data: ForestData, leaves: Float64Array): { tests: Test[]; most: number[] } {
  const feature = bytesOf(data.feature);
  const threshold = new Float32Array(bytesOf(data.threshold).buffer);
  const left = new Int16Array(bytesOf(data.left).buffer);
  const right = new Int16Array(bytesOf(data.right).buffer);
  const firstNode = new Uint32Array(bytesOf(data.firstNode).buffer);
  const firstLeaf = new Uint32Array(bytesOf(data.firstLeaf).buffer);
  const leaf = new Float32Array(bytesOf(data.leaf).buffer);
  const tests: Test[] = [];
  const most: number[] = [];
  for (let tree = 0; tree < data.trees; tree++) {
    const first = firstNode[tree] ?? 0;
    let next = 0;
    /** Bits of the leaves below `child`, which is an inner node or ~leaf. */
    const visit = (child: number): number => {
      if (child < 0) {
        if (next === MAX_LEAVES) throw new RangeError(`a tree has over ${MAX_LEAVES} leaves`);
        leaves[tree * MAX_LEAVES + next] = leaf[(firstLeaf[tree] ?? 0) + ~child] ?? 0;
        return 1 << next++;
      }
      const node = first + child;
      const onLeft = visit(left[node] ?? -1);
      const test = { feature: feature[node] ?? 0, threshold: threshold[node] ?? 0, tree };
      tests.push({ ...test, mask: ~onLeft });
      return onLeft | visit(right[node] ?? -1);
    };
    visit((firstNode[tree + 1] ?? 0) > first ? 0 : -1);
    most.push(Math.max(...leaves.subarray(tree * MAX_LEAVES, tree * MAX_LEAVES + next)));
  }
  return { tests, most };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
