/**
 * Finds the case of which a text is a copy: forty forwards of one message are one case with a
 * counter. Tokens come from the matcher's own normalisation, handed in. Deterministic.
 */

/** Shared pairs of words, over the shorter text, from which two texts are the same message. */
const SAME_PAIRS = 0.7;
/** A short text inside a long one is a quotation, not a copy. */
const LEAST_LENGTH_RATIO = 0.4;
/** Pairs that two texts must share at all. */
const LEAST_SHARED = 3;
/** Entries that are remembered for one pair; commoner pairs tell nothing apart. */
const MOST_PER_PAIR = 64;
/** Entries looked up before the likeliest are compared in full: rare pairs come first. */
const MOST_LOOKED_UP = 400;
const MOST_COMPARED = 12;

interface Entry {
  id: string;
  pairs: ReadonlySet<string>;
  numbers: string;
}

/** An index over the texts of the desk's cases. */
export class SimilarCases {
  readonly #tokens: (text: string) => readonly string[];
  readonly #entries: Entry[] = [];
  readonly #byPair = new Map<string, number[]>();
  readonly #byTokens = new Map<string, string>();
  readonly #known = new Set<string>();
  readonly #gone = new Set<string>();

  /** `tokens` normalises a text into its words, in order. */
  constructor(tokens: (text: string) => readonly string[]) {
    this.#tokens = tokens;
  }

  /** Leaves a case out from now on; `add` takes it in again. */
  remove(id: string): void {
    if (this.#known.has(id)) this.#gone.add(id);
  }

  /** Takes a case in; one that is known stays as it was. */
  add(id: string, text: string): void {
    if (this.#known.has(id)) {
      this.#gone.delete(id);
      return;
    }
    this.#known.add(id);
    const words = this.#tokens(text);
    const pairs = pairsOf(words);
    const at = this.#entries.push({ id, pairs, numbers: numbersOf(words) }) - 1;
    const tokens = words.join(' ');
    if (!this.#byTokens.has(tokens)) this.#byTokens.set(tokens, id);
    for (const pair of pairs) {
      const entries = this.#byPair.get(pair);
      if (!entries) this.#byPair.set(pair, [at]);
      else if (entries.length < MOST_PER_PAIR) entries.push(at);
    }
  }

  /** The id of the case that this text repeats, or null. Texts with other numbers never agree. */
  find(text: string): string | null {
    const words = this.#tokens(text);
    if (words.length === 0) return null;
    const same = this.#byTokens.get(words.join(' '));
    if (same !== undefined && !this.#gone.has(same)) return same;
    const pairs = pairsOf(words);
    const numbers = numbersOf(words);
    let best: { id: string; score: number } | null = null;
    for (const at of this.#candidates(pairs)) {
      const entry = this.#entries[at];
      if (!entry || entry.numbers !== numbers || this.#gone.has(entry.id)) continue;
      const score = overlap(pairs, entry.pairs);
      if (score >= SAME_PAIRS && (!best || score > best.score)) best = { id: entry.id, score };
    }
    return best?.id ?? null;
  }

  /** Entries that share the rarest pairs, most shared first, the older first among equals. */
  #candidates(pairs: ReadonlySet<string>): number[] {
    const postings = Array.from(pairs, (pair) => this.#byPair.get(pair) ?? []);
    postings.sort((a, b) => a.length - b.length);
    const shared = new Map<number, number>();
    let looked = 0;
    for (const entries of postings) {
      for (const at of entries) shared.set(at, (shared.get(at) ?? 0) + 1);
      looked += entries.length;
      if (looked > MOST_LOOKED_UP) break;
    }
    const order = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return order.slice(0, MOST_COMPARED).map(([at]) => at);
  }
}

/** Shared pairs over the shorter text; 0 where the lengths are too different, or too little is shared. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [less, more] = a.size <= b.size ? [a, b] : [b, a];
  if (less.size / more.size < LEAST_LENGTH_RATIO) return 0;
  let shared = 0;
  for (const pair of less) if (more.has(pair)) shared += 1;
  return shared < LEAST_SHARED ? 0 : shared / less.size;
}

function pairsOf(words: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  for (let i = 1; i < words.length; i++) pairs.add(`${words[i - 1]} ${words[i]}`);
  return pairs;
}

/** "600 ribu" and "900 ribu" are two claims, however alike the rest reads. */
function numbersOf(words: readonly string[]): string {
  return [...new Set(words.filter((word) => /\d/.test(word)))].sort().join(' ');
}
