/** The best few of many scored numbers, without sorting the many. */

export interface BestOnes {
  numbers: Int32Array;
  scores: Float64Array;
  count: number;
}

/** A bounded min-heap of numbers by score; the smaller number wins a tie. */
export class Best {
  floor = 0;
  #count = 0;
  readonly limit: number;
  readonly #numbers: Int32Array;
  readonly #scores: Float64Array;

  constructor(limit: number) {
    this.limit = limit;
    this.#numbers = new Int32Array(limit);
    this.#scores = new Float64Array(limit);
  }

  offer(number: number, score: number): void {
    if (this.#count < this.limit) {
      let at = this.#count++;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!this.#worse(number, score, parent)) break;
        this.#set(at, this.#numbers[parent] ?? 0, this.#scores[parent] ?? 0);
        at = parent;
      }
      this.#set(at, number, score);
    } else if (!this.#worse(number, score, 0)) {
      this.#replaceRoot(number, score);
    }
    if (this.#count === this.limit) this.floor = this.#scores[0] ?? 0;
  }

  /** All that were kept, best first; the heap is empty afterwards. */
  sorted(): BestOnes {
    const count = this.#count;
    const numbers = new Int32Array(count);
    const scores = new Float64Array(count);
    for (let last = count - 1; last >= 0; last--) {
      numbers[last] = this.#numbers[0] ?? 0;
      scores[last] = this.#scores[0] ?? 0;
      this.#count = last;
      this.#replaceRoot(this.#numbers[last] ?? 0, this.#scores[last] ?? 0);
    }
    this.floor = 0;
    return { numbers, scores, count };
  }

  #replaceRoot(number: number, score: number): void {
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= this.#count) break;
      const right = child + 1;
      if (
        right < this.#count &&
        this.#worse(this.#numbers[right] ?? 0, this.#scores[right] ?? 0, child)
      ) {
        child = right;
      }
      if (this.#worse(number, score, child)) break;
      this.#set(at, this.#numbers[child] ?? 0, this.#scores[child] ?? 0);
      at = child;
    }
    this.#set(at, number, score);
  }

  /** Whether (number, score) ranks below the entry at `at`. */
  #worse(number: number, score: number, at: number): boolean {
    const other = this.#scores[at] ?? 0;
    return score < other || (score === other && number > (this.#numbers[at] ?? 0));
  }

  #set(at: number, number: number, score: number): void {
    this.#numbers[at] = number;
    this.#scores[at] = score;
  }
}
