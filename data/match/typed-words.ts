/** The words that a typed one may stand for: as far as it is typed, or with mistakes. */

/** A word that can be meant, and the index term behind it. */
export interface TypedWord {
  word: string;
  term: number;
}

/** The longest word that is compared letter by letter. */
const LONGEST = 64;

export class TypedWords {
  /** In code-unit order. */
  readonly #words: string[];
  readonly #terms: Int32Array;

  /** `terms`: every word that can be completed or corrected, with its term. */
  constructor(terms: ReadonlyMap<string, number>) {
    this.#words = [...terms.keys()].sort();
    this.#terms = Int32Array.from(this.#words, (word) => terms.get(word) ?? -1);
  }

  /** Words that begin with `prefix`, in order, until `visit` says false. */
  completions(prefix: string, visit: (found: TypedWord) => boolean): void {
    for (let i = this.#firstFrom(prefix, 0); i < this.#words.length; i++) {
      const word = this.#words[i] ?? '';
      if (!word.startsWith(prefix) || !visit({ word, term: this.#terms[i] ?? -1 })) return;
    }
  }

  /**
   * Words within `edits` of `typed` (insert, delete, replace, swap neighbours), in order, until
   * `visit` says false; of a word longer by more than that its beginning may be meant, and `whole`
   * is false. The words are sorted, so each compares only the letters that it does not share with
   * the one before, and all that begin with what cannot be mended are passed over at once.
   */
  corrections(
    typed: string,
    edits: number,
    visit: (found: TypedWord, whole: boolean) => boolean,
  ): void {
    const width = typed.length + 1;
    // Row r: edits between the first r letters of a word and each beginning of `typed`.
    const rows = new Uint8Array((LONGEST + 1) * width);
    for (let j = 0; j < width; j++) rows[j] = j;
    let before = '';
    let done = 0;
    for (let i = 0; i < this.#words.length; i++) {
      const word = this.#words[i] ?? '';
      const whole = word.length <= typed.length + edits;
      const depth = Math.min(LONGEST, whole ? word.length : typed.length);
      let row = Math.min(done, sharedLetters(before, word));
      let hopeless = false;
      while (row < depth && !hopeless) {
        row++;
        hopeless = fillRow(rows, row, width, word, typed) > edits;
      }
      before = word;
      done = row;
      if (hopeless) {
        // No word with this beginning can be near enough, but one whose own beginning is meant.
        if (row <= typed.length) i = this.#firstFrom(after(word.slice(0, row)), i + 1) - 1;
        continue;
      }
      const isNear = (rows[depth * width + typed.length] ?? edits + 1) <= edits;
      const isLongEnough = word.length >= typed.length - edits && !word.startsWith('#');
      if (!isNear || !isLongEnough) continue;
      if (!visit({ word, term: this.#terms[i] ?? -1 }, whole)) return;
    }
  }

  /** The first word from number `low` on that does not stand before `word`. */
  #firstFrom(word: string, low: number): number {
    let from = low;
    let to = this.#words.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#words[middle] ?? '') < word) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

function sharedLetters(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let n = 0;
  while (n < most && a.charCodeAt(n) === b.charCodeAt(n)) n++;
  return n;
}

/** The first text behind all that begin with `prefix`. */
function after(prefix: string): string {
  const last = prefix.charCodeAt(prefix.length - 1);
  return prefix.slice(0, -1) + String.fromCharCode(last + 1);
}

/** Fills the row of the word's first `row` letters from those above it; returns its least entry. */
function fillRow(
  rows: Uint8Array,
  row: number,
  width: number,
  word: string,
  typed: string,
): number {
  const at = row * width;
  const above = at - width;
  const letter = word.charCodeAt(row - 1);
  const previous = row > 1 ? word.charCodeAt(row - 2) : -1;
  rows[at] = row;
  let least = row;
  for (let j = 1; j < width; j++) {
    const own = typed.charCodeAt(j - 1);
    let cost = (rows[above + j - 1] ?? 0) + (letter === own ? 0 : 1);
    const removed = (rows[above + j] ?? 0) + 1;
    const inserted = (rows[at + j - 1] ?? 0) + 1;
    if (removed < cost) cost = removed;
    if (inserted < cost) cost = inserted;
    if (j > 1 && letter === typed.charCodeAt(j - 2) && previous === own) {
      const swapped = (rows[above - width + j - 2] ?? 0) + 1;
      if (swapped < cost) cost = swapped;
    }
    rows[at + j] = cost;
    if (cost < least) least = cost;
  }
  return least;
}
