/**
 * Where runs start whose lengths a section holds as varints. One start in sixteen is kept, the
 * others are summed when asked for: an eighth of the memory of a list of all of them, and less to
 * write at load.
 */
const STEP = 16;
const SHIFT = 4;

export class Offsets {
  readonly count: number;
  /** Where the last run ends. */
  readonly end: number;
  readonly #lengths: Uint8Array;
  /** Per sixteenth run: where it starts, and where its length stands in the section. */
  readonly #starts: Uint32Array;
  readonly #places: Uint32Array;
  /** Whether every run is of length 1, as the units of records without variants. */
  readonly #areOnes: boolean;

  /** `lengths` may be a whole section; `count` runs are read of it. */
  constructor(lengths: Uint8Array, count: number) {
    this.count = count;
    this.#lengths = lengths;
    this.#starts = new Uint32Array(Math.ceil(count / STEP));
    this.#places = new Uint32Array(this.#starts.length);
    let at = 0;
    let sum = 0;
    let areOnes = true;
    for (let i = 0; i < count; i++) {
      if (i % STEP === 0) {
        this.#starts[i >> SHIFT] = sum;
        this.#places[i >> SHIFT] = at;
      }
      let byte = lengths[at++] ?? 0;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = lengths[at++] ?? 0;
        value |= (byte & 127) << shift;
      }
      sum += value;
      if (value !== 1) areOnes = false;
    }
    this.end = sum;
    this.#areOnes = areOnes;
  }

  /** Where run `i` starts, which is where the one before it ends. */
  at(i: number): number {
    if (i >= this.count) return this.end;
    if (this.#areOnes) return i;
    let place = this.#places[i >> SHIFT] ?? 0;
    let sum = this.#starts[i >> SHIFT] ?? 0;
    for (let left = i % STEP; left > 0; left--) {
      let byte = this.#lengths[place++] ?? 0;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = this.#lengths[place++] ?? 0;
        value |= (byte & 127) << shift;
      }
      sum += value;
    }
    return sum;
  }

  /** The run that holds `position`, the last of those that start there; runs may be empty. */
  holding(position: number): number {
    if (this.#areOnes) return position;
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    let place = this.#places[low] ?? 0;
    let end = this.#starts[low] ?? 0;
    const last = Math.min((low << SHIFT) + STEP, this.count) - 1;
    for (let run = low << SHIFT; run < last; run++) {
      let byte = this.#lengths[place++] ?? 0;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = this.#lengths[place++] ?? 0;
        value |= (byte & 127) << shift;
      }
      end += value;
      if (end > position) return run;
    }
    return last;
  }
}
