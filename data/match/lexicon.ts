/**
 * What was learned about Indonesian words from the training corpus: which words are in use and in
 * how many documents a term occurs. Single words only, each seen in five documents or more.
 * Written by `npm run train` (tests/tools/train), read here.
 */
import { stem, type WordFrequency } from './text/stem.ts';
import weights from './weights/lexicon.json' with { type: 'json' };

/** The file's content: words separated by spaces, frequencies as base64 of bytes (log scale). */
export interface LexiconData {
  /** Documents counted: claims (titles of fact-checks), and posts with ordinary texts. */
  claimDocuments: number;
  textDocuments: number;
  words: string;
  wordFrequencies: string;
  terms: string;
  claimFrequencies: string;
  textFrequencies: string;
  /** Per term, the share of its uses inside sentences that begin with a capital; 0–255. */
  nameShares: string;
  /** Per term, how often a post repeats it when its claim's title holds it; 0–255, smoothed. */
  presence: string;
  /** Words whose affixes deceive the rules, and their stems (a root list's word, or a name). */
  irregular: string;
  irregularStems: string;
}

/** Bytes hold round(24·ln(1+n)): one step is about 4 %. */
export const FREQUENCY_STEP = 24;

export interface TermFrequency {
  claims: number;
  texts: number;
  /** Share of its uses inside sentences that begin with a capital. */
  nameShare: number;
  /** How often a post repeats the term when its claim's title holds it (`video`: seldom). */
  presence: number;
}

export class Lexicon implements WordFrequency {
  readonly claimDocuments: number;
  readonly textDocuments: number;
  /** Identifies what was learned; an index built with another lexicon must be rebuilt. */
  readonly fingerprint: number;
  readonly #words: Map<string, number>;
  readonly #terms: Map<string, TermFrequency>;
  readonly #irregular = new Map<string, string>();
  readonly #stems = new Map<string, string>();

  constructor(data: LexiconData) {
    this.claimDocuments = data.claimDocuments;
    this.textDocuments = data.textDocuments;
    this.fingerprint = fingerprint(data);
    const words = data.words.split(' ');
    const frequencies = frequenciesOf(data.wordFrequencies);
    this.#words = new Map(words.map((word, i) => [word, frequencies[i] ?? 0]));
    const stems = data.irregularStems.split(' ');
    data.irregular.split(' ').forEach((word, i) => {
      this.#irregular.set(word, stems[i] ?? word);
    });
    const claims = frequenciesOf(data.claimFrequencies);
    const texts = frequenciesOf(data.textFrequencies);
    const names = atob(data.nameShares);
    const presence = atob(data.presence);
    this.#terms = new Map(
      data.terms.split(' ').map((term, i) => [
        term,
        {
          claims: claims[i] ?? 0,
          texts: texts[i] ?? 0,
          nameShare: (names.charCodeAt(i) || 0) / 255,
          presence: (presence.charCodeAt(i) || 0) / 255,
        },
      ]),
    );
  }

  /** Documents that contain the written word; 0 for a word seen in fewer than five. */
  frequency(word: string): number {
    return this.#words.get(word) ?? 0;
  }

  /** Documents that contain the term, or null where it was seen in fewer than five. */
  termFrequency(term: string): TermFrequency | null {
    return this.#terms.get(term) ?? null;
  }

  /** Words in use, for typed search. */
  words(): IterableIterator<string> {
    return this.#words.keys();
  }

  stemOf(word: string): string {
    let known = this.#stems.get(word);
    if (known === undefined) {
      known = this.#irregular.get(word) ?? stem(word, this);
      if (this.#stems.size > 50_000) this.#stems.clear();
      this.#stems.set(word, known);
    }
    return known;
  }
}

function frequenciesOf(base64: string): Float64Array {
  const binary = atob(base64);
  const values = new Float64Array(binary.length);
  for (let i = 0; i < binary.length; i++) values[i] = FREQUENCIES[binary.charCodeAt(i)] ?? 0;
  return values;
}

/** The frequency behind each byte. */
const FREQUENCIES = Float64Array.from({ length: 256 }, (_, byte) =>
  Math.round(Math.expm1(byte / FREQUENCY_STEP)),
);

function fingerprint(data: LexiconData): number {
  let hash = 0x811c9dc5;
  for (const part of [
    data.words,
    data.wordFrequencies,
    data.terms,
    data.nameShares,
    data.presence,
    data.irregular,
    data.irregularStems,
  ]) {
    for (let i = 0; i < part.length; i++) hash = Math.imul(hash ^ part.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

let shipped: Lexicon | null = null;

/** The lexicon that ships with the matcher; read once, at first use. */
export function shippedLexicon(): Lexicon {
  shipped ??= new Lexicon(weights);
  return shipped;
}
