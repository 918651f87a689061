/**
 * Which of many vectors exceed the thresholds of a forest, feature by feature, without searching:
 * the range of a feature's thresholds is cut into cells, and each cell knows how many lie before it.
 */
import type { Node } from './forest-data.ts';

/** Cells a feature. */
const CELLS = 64;

/** The cell at a distance from the smallest threshold, measured in cells. */
function cellOf(distance: number): number {
  if (distance > 0) return distance < CELLS ? distance | 0 : CELLS - 1;
  return 0;
}

export class ThresholdGrid {
  /** Per node the place of its threshold. */
  readonly placeOf: Uint16Array;
  /** Places in all: per feature its thresholds, ascending, and an unreachable one. */
  readonly places: number;
  /** Features that have thresholds. */
  readonly #features: Int32Array;
  /** Per such feature its first place; one entry more. */
  readonly #from: Int32Array;
  readonly #thresholds: Float32Array;
  /** Per feature: its smallest threshold, and cells per unit above it. */
  readonly #least: Float64Array;
  readonly #scale: Float64Array;
  /** Per feature and cell the first place that a value of the cell may not exceed. */
  readonly #first: Uint16Array;

  constructor(nodes: readonly Node[]) {
    const byFeature = new Map<number, Set<number>>();
    for (const { feature, threshold } of nodes) {
      const known = byFeature.get(feature) ?? new Set();
      byFeature.set(feature, known.add(threshold));
    }
    const features = [...byFeature.keys()].sort((a, b) => a - b);
    const lists = features.map((feature) => {
      const ascending = [...(byFeature.get(feature) ?? [])].sort((a, b) => a - b);
      return [...ascending, Number.POSITIVE_INFINITY];
    });
    const from = [0];
    for (const list of lists) from.push((from.at(-1) ?? 0) + list.length);
    this.#features = Int32Array.from(features);
    this.#from = Int32Array.from(from);
    this.#thresholds = Float32Array.from(lists.flat());
    this.places = this.#thresholds.length;
    const placeOf = new Map(
      features.map((feature, k) => [
        feature,
        new Map(lists[k]?.map((threshold, i) => [threshold, (from[k] ?? 0) + i])),
      ]),
    );
    this.placeOf = Uint16Array.from(
      nodes,
      ({ feature, threshold }) => placeOf.get(feature)?.get(threshold) ?? 0,
    );
    this.#least = Float64Array.from(lists, ([least]) => least ?? 0);
    this.#scale = Float64Array.from(lists, (list) => {
      const range = (list.at(-2) ?? 0) - (list[0] ?? 0);
      return range > 0 ? CELLS / range : 0;
    });
    this.#first = new Uint16Array(features.length * CELLS);
    for (let k = 0; k < features.length; k++) this.#cut(k);
  }

  /** A value never falls into an earlier cell than a smaller one: what lies in those is exceeded. */
  #cut(k: number): void {
    const end = (this.#from[k + 1] ?? 0) - 1;
    const least = this.#least[k] ?? 0;
    const scale = this.#scale[k] ?? 0;
    let filled = 0;
    for (let place = this.#from[k] ?? 0; place <= end; place++) {
      const threshold = this.#thresholds[place] ?? 0;
      const cell = place < end ? cellOf((threshold - least) * scale) : CELLS - 1;
      for (; filled <= cell; filled++) this.#first[k * CELLS + filled] = place;
    }
  }

  /**
   * Sets at each place of `over` which of the `count` vectors exceed its threshold, as bits; the
   * vectors start where `starts` says from its entry `first` on.
   */
  mark(
    vectors: Float64Array,
    starts: ArrayLike<number>,
    first: number,
    count: number,
    over: Int32Array,
  ): void {
    const thresholds = this.#thresholds;
    const firsts = this.#first;
    const features = this.#features.length;
    over.fill(0);
    for (let k = 0; k < features; k++) {
      const feature = this.#features[k] ?? 0;
      const from = this.#from[k] ?? 0;
      const least = this.#least[k] ?? 0;
      const scale = this.#scale[k] ?? 0;
      for (let c = 0; c < count; c++) {
        const value = vectors[(starts[first + c] ?? 0) + feature] ?? 0;
        const cell = cellOf((value - least) * scale);
        let place = firsts[k * CELLS + cell] ?? 0;
        while (value > (thresholds[place] ?? 0)) place++;
        // The place is the first that is not exceeded; who exceeds none is told apart below.
        over[place] = (over[place] ?? 0) | (1 << c);
      }
      let all = 0;
      for (let place = (this.#from[k + 1] ?? 0) - 1; place >= from; place--) {
        const here = over[place] ?? 0;
        over[place] = all;
        all |= here;
      }
    }
  }
}
