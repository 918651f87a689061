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

interface Test {
  feature: number;
  threshold: number;
  tree: number;
  /** Bits of the leaves that stay possible where the value is greater than the threshold. */
  mask: number;
}

export class Forest {
  readonly #base: number;
  readonly #trees: number;
  readonly #columns: number;
  /** Tests by feature, then threshold; where those of a feature start, one entry more. */
  readonly #starts: Int32Array;
  readonly #threshold: Float32Array;
  readonly #tree: Uint16Array;
  readonly #mask: Int32Array;
  /** MAX_LEAVES values per tree, from left to right. */
  readonly #leaf: Float64Array;
  /** Per tree the leaves that are still possible. */
  readonly #possible: Int32Array;

  /**
   * Throws a RangeError when the forest was trained on other columns than `columns`, or when one
   * of its trees has more than {@link MAX_LEAVES} leaves.
   */
  constructor(data: ForestData, columns: readonly string[]) {
    if (data.columns.join() !== columns.join()) {
      throw new RangeError('weights were trained on other features: run npm run train');
    }
    this.#base = data.base;
    this.#trees = data.trees;
    this.#columns = columns.length;
    this.#leaf = new Float64Array(data.trees * MAX_LEAVES);
    this.#possible = new Int32Array(data.trees);
    const tests = unpack(data, this.#leaf);
    tests.sort((a, b) => a.feature - b.feature || a.threshold - b.threshold);
    this.#threshold = Float32Array.from(tests, (test) => test.threshold);
    this.#tree = Uint16Array.from(tests, (test) => test.tree);
    this.#mask = Int32Array.from(tests, (test) => test.mask);
    this.#starts = new Int32Array(columns.length + 1);
    for (const { feature } of tests) {
      this.#starts[feature + 1] = (this.#starts[feature + 1] ?? 0) + 1;
    }
    for (let f = 0; f < columns.length; f++) {
      this.#starts[f + 1] = (this.#starts[f + 1] ?? 0) + (this.#starts[f] ?? 0);
    }
  }

  /** The sum of one leaf per tree for the vector that starts at `at`. */
  predict(vector: Float64Array, at = 0): number {
    const threshold = this.#threshold;
    const possible = this.#possible.fill(-1);
    const starts = this.#starts;
    for (let feature = 0; feature < this.#columns; feature++) {
      const value = vector[at + feature] ?? 0;
      const end = starts[feature + 1] ?? 0;
      for (let i = starts[feature] ?? 0; i < end && value > (threshold[i] ?? 0); i++) {
        const tree = this.#tree[i] ?? 0;
        possible[tree] = (possible[tree] ?? 0) & (this.#mask[i] ?? 0);
      }
    }
    let sum = this.#base;
    for (let tree = 0; tree < this.#trees; tree++) {
      const bits = possible[tree] ?? 0;
      sum += this.#leaf[tree * MAX_LEAVES + 31 - Math.clz32(bits & -bits)] ?? 0;
    }
    return sum;
  }
}

/** The tests of all trees; fills `leaves` with their leaves, from left to right. */
function unpack(data: ForestData, leaves: Float64Array): Test[] {
  const feature = bytesOf(data.feature);
  const threshold = new Float32Array(bytesOf(data.threshold).buffer);
  const left = new Int16Array(bytesOf(data.left).buffer);
  const right = new Int16Array(bytesOf(data.right).buffer);
  const firstNode = new Uint32Array(bytesOf(data.firstNode).buffer);
  const firstLeaf = new Uint32Array(bytesOf(data.firstLeaf).buffer);
  const leaf = new Float32Array(bytesOf(data.leaf).buffer);
  const tests: Test[] = [];
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
  }
  return tests;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
