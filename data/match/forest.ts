/**
 * A forest of regression trees: sums of leaves, nothing else. Evaluated for many vectors at once, as
 * a set of bits: which of them exceed a threshold is found feature by feature (threshold-grid.ts),
 * and then a step down a tree is two operations for up to 32 vectors. A third of the time of
 * QuickScorer (Lucchese et al., SIGIR 2015), which takes one vector at a time.
 */
import { type ForestData, unpackForest } from './forest-data.ts';
import { ThresholdGrid } from './threshold-grid.ts';

/** Vectors that one word of bits can hold. */
const BLOCK = 32;
/** What fits into sixteen bits, leaves among them. */
const MOST_NODES = 32_000;
/** More than the order of a sum of leaves can change it. */
const ROUNDING = 1e-9;

export class Forest {
  readonly #base: number;
  readonly #grid: ThresholdGrid;
  /** Per place of the grid the vectors that exceed its threshold. */
  readonly #over: Int32Array;
  /** Per node, trees one after another from the root down; see {@link Node}. */
  readonly #test: Uint16Array;
  readonly #place: Uint16Array;
  readonly #left: Int16Array;
  readonly #right: Int16Array;
  readonly #below: Uint16Array;
  readonly #ends: Int32Array;
  readonly #leaves: Float32Array;
  /** Per place of a tree the vectors that get there. */
  readonly #here: Int32Array;
  /** Trees after which it is asked whether the rest can reach the floor, and what they add at most. */
  readonly #first: number;
  readonly #mostAfter: number;
  readonly #sums = new Float64Array(BLOCK);

  /**
   * `first`: after how many trees {@link sums} looks whether the rest can reach its floor.
   * Throws a RangeError when the forest was trained on other columns than `columns`.
   */
  constructor(data: ForestData, columns: readonly string[], first = 0) {
    if (data.columns.join() !== columns.join()) {
      throw new RangeError('weights were trained on other features: run npm run train');
    }
    const { nodes, ends, leaves, most } = unpackForest(data);
    if (nodes.length > MOST_NODES) throw new RangeError(`over ${MOST_NODES} nodes`);
    this.#grid = new ThresholdGrid(nodes);
    this.#over = new Int32Array(this.#grid.places);
    this.#test = this.#grid.placeOf;
    this.#base = data.base;
    this.#place = Uint16Array.from(nodes, ({ place }) => place);
    this.#left = Int16Array.from(nodes, ({ left }) => left);
    this.#right = Int16Array.from(nodes, ({ right }) => right);
    this.#below = Uint16Array.from(nodes, ({ below }) => below);
    this.#ends = ends;
    this.#leaves = leaves;
    this.#here = new Int32Array(1 + Math.max(0, ...this.#place));
    this.#first = Math.min(first, data.trees);
    this.#mostAfter = most.subarray(this.#first).reduce((sum, leaf) => sum + leaf, 0);
  }

  /** The sum of one leaf per tree for the vector that starts at `at`. */
  predict(vector: Float64Array, at = 0): number {
    return this.sums(vector, [at])[0] ?? 0;
  }

  /**
   * The sum of one leaf per tree for each of the vectors that start at `starts`; minus infinity is
   * enough of an answer where it is less than `floor`.
   */
  sums(
    vectors: Float64Array,
    starts: ArrayLike<number>,
    floor = Number.NEGATIVE_INFINITY,
  ): Float64Array {
    const sums = new Float64Array(starts.length);
    for (let from = 0; from < starts.length; from += BLOCK) {
      const count = Math.min(BLOCK, starts.length - from);
      this.#grid.mark(vectors, starts, from, count, this.#over);
      this.#addAll(count === BLOCK ? -1 : (1 << count) - 1, count, floor);
      sums.set(this.#sums.subarray(0, count), from);
    }
    return sums;
  }

  /** The sums of `all`, the first `count` vectors of the block. */
  #addAll(all: number, count: number, floor: number): void {
    const sums = this.#sums.fill(this.#base);
    this.#add(0, this.#first, all);
    let left = 0;
    for (let c = 0; c < count; c++) {
      if ((sums[c] ?? 0) + this.#mostAfter + ROUNDING >= floor) left |= 1 << c;
      else sums[c] = Number.NEGATIVE_INFINITY;
    }
    if (left !== 0) this.#add(this.#first, this.#ends.length, left);
    if (floor === Number.NEGATIVE_INFINITY) return;
    for (let c = 0; c < count; c++) {
      if ((sums[c] ?? 0) + ROUNDING < floor) sums[c] = Number.NEGATIVE_INFINITY;
    }
  }

  /** Adds the leaves of the trees from `tree` up to `end` to the sums of `all`. */
  #add(tree: number, end: number, all: number): void {
    const over = this.#over;
    const here = this.#here;
    const lefts = this.#left;
    const rights = this.#right;
    let node = tree > 0 ? (this.#ends[tree - 1] ?? 0) : 0;
    for (; tree < end; tree++) {
      here[0] = all;
      const last = this.#ends[tree] ?? 0;
      for (; node < last; node++) {
        const now = here[this.#place[node] ?? 0] ?? 0;
        if (now === 0) {
          node += this.#below[node] ?? 0;
          continue;
        }
        const test = over[this.#test[node] ?? 0] ?? 0;
        const left = lefts[node] ?? 0;
        const right = rights[node] ?? 0;
        if (left >= 0) here[left] = now & ~test;
        else this.#addLeaf(~left, now & ~test);
        if (right >= 0) here[right] = now & test;
        else this.#addLeaf(~right, now & test);
      }
    }
  }

  #addLeaf(leaf: number, vectors: number): void {
    const value = this.#leaves[leaf] ?? 0;
    const sums = this.#sums;
    for (let rest = vectors; rest !== 0; rest &= rest - 1) {
      const c = 31 - Math.clz32(rest & -rest);
      sums[c] = (sums[c] ?? 0) + value;
    }
  }
}
