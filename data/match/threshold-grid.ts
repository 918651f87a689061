/**
 * How many thresholds of a feature a value exceeds, for many features, without searching: the range
 * of the thresholds is cut into cells, and each cell knows how many lie before it.
 */

/** Cells a feature. */
const CELLS = 32;

/** Tests of a forest: those of one feature stand together, thresholds ascending. */
export interface SortedTests {
  /** Features that have any tests. */
  features: Int32Array;
  /** Per such feature its first test and where the next one's start. */
  from: Int32Array;
  to: Int32Array;
  thresholds: Float32Array;
}

export class ThresholdGrid {
  readonly #tests: SortedTests;
  /** Per feature: its smallest threshold, and cells per unit above it. */
  readonly #least: Float64Array;
  readonly #scale: Float64Array;
  /** Per feature and cell the first test that a value of the cell may fail to exceed. */
  readonly #first: Uint16Array;

  constructor(tests: SortedTests) {
    const { features, from, to, thresholds } = tests;
    this.#tests = tests;
    this.#least = Float64Array.from(features, (_, k) => thresholds[from[k] ?? 0] ?? 0);
    this.#scale = Float64Array.from(features, (_, k) => {
      const range = (thresholds[(to[k] ?? 0) - 1] ?? 0) - (this.#least[k] ?? 0);
      return range > 0 ? CELLS / range : 0;
    });
    this.#first = new Uint16Array(features.length * CELLS);
    for (let k = 0; k < features.length; k++) {
      let test = from[k] ?? 0;
      for (let cell = 0; cell < CELLS; cell++) {
        // A value never falls into an earlier cell than a smaller one: what lies before is exceeded.
        while (test < (to[k] ?? 0) && this.#cell(thresholds[test] ?? 0, k) < cell) test++;
        this.#first[k * CELLS + cell] = test;
      }
    }
  }

  #cell(value: number, k: number): number {
    const cell = (value - (this.#least[k] ?? 0)) * (this.#scale[k] ?? 0);
    return cell < CELLS ? cell | 0 : CELLS - 1;
  }

  /**
   * For each feature of the vector that starts at `at`, sets `bit` in `bits` at the last test whose
   * threshold its value exceeds; nowhere if it exceeds none.
   */
  mark(vector: Float64Array, at: number, bit: number, bits: Int32Array): void {
    const { features, from, to, thresholds } = this.#tests;
    const first = this.#first;
    const count = features.length;
    for (let k = 0; k < count; k++) {
      const value = vector[at + (features[k] ?? 0)] ?? 0;
      if (!(value > (thresholds[from[k] ?? 0] ?? 0))) continue;
      const end = to[k] ?? 0;
      let test = first[k * CELLS + this.#cell(value, k)] ?? 0;
      while (test < end && value > (thresholds[test] ?? 0)) test++;
      bits[test - 1] = (bits[test - 1] ?? 0) | bit;
    }
  }
}
