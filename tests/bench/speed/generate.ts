/**
 * Claims that never were, for indexes larger than any corpus: each takes its length and its words
 * from real claims, word by word at random, so that the frequencies of words, on which the cost of
 * an index depends, stay those of the language. Every tenth word is a rare one of its own, since a
 * vocabulary keeps growing with the texts (Heaps' law).
 */
export function generateClaims(real: readonly string[], count: number): string[] {
  const random = mulberry32(20_261_124);
  const words = real.flatMap((text) => text.split(/\s+/).filter((word) => word !== ''));
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const claims: string[] = [];
  while (claims.length < count) {
    const length = Math.max(6, pick(real)?.split(/\s+/).length ?? 12);
    const claim: string[] = [];
    while (claim.length < length) {
      claim.push((random() < 0.1 ? rareWord(random) : pick(words)) ?? 'kabar');
    }
    claims.push(claim.join(' '));
  }
  return claims;
}

const SYLLABLES =
  'ba bi bu da di du ga gi ka ki ku la li lu ma mi mu na ni nu pa pi ra ri ru sa si su ta ti tu wa ya'.split(
    ' ',
  );

function rareWord(random: () => number): string {
  const length = 3 + Math.floor(random() * 2);
  return Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
}

/** A small seeded generator (Tommy Ettinger's mulberry32): the same corpus on every machine. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
