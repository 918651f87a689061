/**
 * A sketch of a text: b-bit minwise hashes of its word triples (Broder 1997; Li & König 2010).
 * Two sketches tell how much two texts resemble each other; neither gives its words back.
 */

/** Minima in a sketch, 16 bits each; the estimate's standard deviation is at most 1/16. */
export const SKETCH_LENGTH = 64;
/** A triple of words is one feature; shorter runs are everyday language. */
const WORDS_TOGETHER = 3;
/** Texts with fewer features are not sketched: resemblance of a few words means nothing. */
export const FEWEST_FEATURES = 8;
/** Words of a text that are looked at. */
const MOST_WORDS = 1200;
/** Estimated resemblance (Jaccard of triples) from which a text counts as a copy. */
const A_COPY = 0.6;

/**
 * The sketch of a text under this device's secret key, or null when it is too short. Case, line
 * breaks, punctuation, emoji and styled letters (𝗯𝗼𝗹𝗱) do not count.
 */
export function sketchOf(text: string, key: number): Uint16Array<ArrayBuffer> | null {
  const words = wordsOf(text);
  const features = new Set<number>();
  for (let i = 0; i + WORDS_TOGETHER <= words.length; i++) {
    features.add(hash32(words.slice(i, i + WORDS_TOGETHER).join(' '), key));
  }
  if (features.size < FEWEST_FEATURES) return null;
  const minima = new Uint32Array(SKETCH_LENGTH).fill(0xffffffff);
  for (const feature of features) {
    for (let i = 0; i < SKETCH_LENGTH; i++) {
      const value = mix(feature ^ Math.imul(i + 1, 0x9e3779b1));
      if (value < (minima[i] ?? 0)) minima[i] = value;
    }
  }
  return Uint16Array.from(minima, (minimum) => minimum & 0xffff);
}

/** Estimated resemblance of the two texts, 0 to 1. */
export function resemblance(a: Uint16Array, b: Uint16Array): number {
  if (a.length !== b.length || a.length === 0) return 0;
  let equal = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) equal++;
  return equal / a.length;
}

/** True where one text is a copy of the other but for small edits. */
export function isCopy(a: Uint16Array, b: Uint16Array): boolean {
  return resemblance(a, b) >= A_COPY;
}

/** Tells whether a text came by before, word for word: 64 bits under the device's key. */
export function fingerprintOf(text: string, key: number): string {
  const words = wordsOf(text).join(' ');
  return `${hash32(words, key).toString(36)}-${hash32(words, ~key).toString(36)}`;
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS);
}

/** FNV-1a over UTF-16 units with a key, then mixed. */
function hash32(text: string, key: number): number {
  let h = 0x811c9dc5 ^ key;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
}

/** The finaliser of MurmurHash3 (Appleby, public domain). */
function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
