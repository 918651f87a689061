/**
 * Finds the case of which a text is a copy: forty forwards of one message are one case with a
 * counter. Tokens come from the matcher's own normalisation, handed in. Deterministic.
 */

/** Shared pairs of words, over the shorter text, from which two texts are the same message. */
const SAME_PAIRS = 0.7;
/** A short text inside a long one is a quotation, not a copy. */
const LEAST_LENGTH_RATIO = 0.4;
/** A pair of words that stands in more cases than this tells nothing apart. */
const COMMON_PAIR = 400;

interface Entry {
  id: string;
  pairs: number;
  tokens: string;
  numbers: string;
}

/** An index over the texts of the desk's cases. */
export class SimilarCases {
  readonly #tokens: (text: string) => readonly string[];
  readonly #entries: Entry[] = [];
  readonly #byPair = new Map<string, number[]>();
  readonly #byTokens = new Map<string, string>();

  /** `tokens` normalises a text into its words, in order. */
  constructor(tokens: (text: string) => readonly string[]) {
    this.#tokens = tokens;
  }

  /** Takes a case in. */
  add(id: string, text: string): void {
    const words = this.#tokens(text);
    const pairs = pairsOf(words);
    const entry = { id, pairs: pairs.size, tokens: words.join(' '), numbers: numbersOf(words) };
    const at = this.#entries.push(entry) - 1;
    if (!this.#byTokens.has(entry.tokens)) this.#byTokens.set(entry.tokens, id);
    for (const pair of pairs) {
      const entries = this.#byPair.get(pair);
      if (!entries) this.#byPair.set(pair, [at]);
      else if (entries.length < COMMON_PAIR) entries.push(at);
    }
  }

  /** The id of the case that this text repeats, or null. Texts with other numbers never agree. */
  find(text: string): string | null {
    const words = this.#tokens(text);
    if (words.length === 0) return null;
    const same = this.#byTokens.get(words.join(' '));
    if (same !== undefined) return same;
    const pairs = pairsOf(words);
    const shared = new Map<number, number>();
    for (const pair of pairs) {
      for (const at of this.#byPair.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    const numbers = numbersOf(words);
    let best: { id: string; score: number } | null = null;
    for (const [at, count] of [...shared].sort((a, b) => a[0] - b[0])) {
      const entry = this.#entries[at];
      if (!entry || entry.numbers !== numbers || count < 3) continue;
      const [less, more] = [Math.min(entry.pairs, pairs.size), Math.max(entry.pairs, pairs.size)];
      const score = count / less;
      if (less / more < LEAST_LENGTH_RATIO || score < SAME_PAIRS) continue;
      if (!best || score > best.score) best = { id: entry.id, score };
    }
    return best?.id ?? null;
  }
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
