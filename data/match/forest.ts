/** A forest of regression trees, as `npm run train` packs it: sums of leaves, nothing else. */

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

export class Forest {
  readonly #base: number;
  readonly #trees: number;
  readonly #feature: Uint8Array;
  readonly #threshold: Float32Array;
  readonly #left: Int16Array;
  readonly #right: Int16Array;
  readonly #firstNode: Uint32Array;
  readonly #firstLeaf: Uint32Array;
  readonly #leaf: Float32Array;

  /** Throws a RangeError when the forest was trained on other columns than `columns`. */
  constructor(data: ForestData, columns: readonly string[]) {
    if (data.columns.join() !== columns.join()) {
      throw new RangeError('weights were trained on other features: run npm run train');
    }
    this.#base = data.base;
    this.#trees = data.trees;
    this.#feature = bytesOf(data.feature);
    this.#threshold = new Float32Array(bytesOf(data.threshold).buffer);
    this.#left = new Int16Array(bytesOf(data.left).buffer);
    this.#right = new Int16Array(bytesOf(data.right).buffer);
    this.#firstNode = new Uint32Array(bytesOf(data.firstNode).buffer);
    this.#firstLeaf = new Uint32Array(bytesOf(data.firstLeaf).buffer);
    this.#leaf = new Float32Array(bytesOf(data.leaf).buffer);
  }

  /** The sum of one leaf per tree for the vector that starts at `at`. */
  predict(vector: Float64Array, at = 0): number {
    const feature = this.#feature;
    const threshold = this.#threshold;
    const left = this.#left;
    const right = this.#right;
    let sum = this.#base;
    for (let tree = 0; tree < this.#trees; tree++) {
      const first = this.#firstNode[tree] ?? 0;
      let node = (this.#firstNode[tree + 1] ?? 0) > first ? 0 : -1;
      while (node >= 0) {
        const i = first + node;
        const goesLeft = (vector[at + (feature[i] ?? 0)] ?? 0) <= (threshold[i] ?? 0);
        node = (goesLeft ? left[i] : right[i]) ?? -1;
      }
      sum += this.#leaf[(this.#firstLeaf[tree] ?? 0) + ~node] ?? 0;
    }
    return sum;
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
}
