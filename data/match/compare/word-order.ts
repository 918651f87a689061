/** Features of order and nearness: the same words in the same places say the same thing. */
import { F } from '../features.ts';
import type { Query } from '../query.ts';
import { FACT } from '../term-facts.ts';
import type { Pair } from './pair.ts';
import { MAX_UNIT_TERMS } from './unit-side.ts';

/** Keeps room to work in; {@link fill} is the whole of it. */
export class WordOrder {
  readonly #tails = new Int32Array(MAX_UNIT_TERMS + 1);
  readonly #inWindow = new Int32Array(MAX_UNIT_TERMS);
  /** Of each token of the post whose term the unit has: where it stands in the post, in the unit. */
  #hitToken = new Int32Array(0);
  #hitPlace = new Int32Array(0);

  fill(pair: Pair, into: Float64Array, at: number): void {
    fillNeighbours(pair, into, at);
    const hits = this.#readHits(pair);
    if (hits === 0) return;
    this.#runs(pair, hits, into, at);
    this.#window(pair, hits, into, at);
  }

  #readHits({ post: { query, placeOf } }: Pair): number {
    const { slotOfToken } = query;
    if (this.#hitToken.length < slotOfToken.length) {
      this.#hitToken = new Int32Array(slotOfToken.length);
      this.#hitPlace = new Int32Array(slotOfToken.length);
    }
    const hitToken = this.#hitToken;
    const hitPlace = this.#hitPlace;
    let hits = 0;
    for (let k = 0; k < slotOfToken.length; k++) {
      const place = placeOf[slotOfToken[k] ?? 0] ?? -1;
      if (place >= 0) {
        hitToken[hits] = k;
        hitPlace[hits++] = place;
      }
    }
    return hits;
  }

  /** How long what the post has of the claim runs on in the claim's own order. */
  #runs({ post, unit }: Pair, hits: number, into: Float64Array, at: number): void {
    const hitToken = this.#hitToken;
    const hitPlace = this.#hitPlace;
    const tails = this.#tails;
    const inWindow = this.#inWindow;
    let lcs = 0;
    let bigrams = 0;
    let adjacent = 0;
    let run = 1;
    let longest = 1;
    inWindow.fill(0, 0, unit.length);
    for (let h = 0; h < hits; h++) {
      const place = hitPlace[h] ?? 0;
      // Patience sorting: tails[l] is the smallest end of an increasing run of length l + 1.
      let low = 0;
      let high = lcs;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((tails[middle] ?? 0) < place) low = middle + 1;
        else high = middle;
      }
      tails[low] = place;
      if (low === lcs) lcs++;
      if (h > 0) {
        const gap = (hitToken[h] ?? 0) - (hitToken[h - 1] ?? 0);
        const step = place - (hitPlace[h - 1] ?? 0);
        if (gap === 1 && step === 1) {
          run++;
          if (run > longest) longest = run;
          if (inWindow[place] === 0) {
            adjacent++;
            inWindow[place] = 1;
          }
        } else run = 1;
        if (gap <= 2 && step >= 1 && step <= 2) bigrams++;
      }
    }
    const { count } = unit;
    const tokens = post.query.tokens.length;
    into[at + F.lcs] = count > 0 ? Math.min(1, lcs / count) : 0;
    into[at + F.bigrams] = count > 1 ? Math.min(1, bigrams / (count - 1)) : 0;
    into[at + F.longestRun] = count > 0 ? Math.min(1, longest / count) : 0;
    into[at + F.firstHit] = (hitToken[0] ?? 0) / Math.max(1, tokens);
    const smaller = Math.max(1, Math.min(unit.length, tokens) - 1);
    into[at + F.shingles] = Math.min(1, adjacent / smaller);
    into[at + F.looseShingles] = Math.min(1, bigrams / smaller);
  }

  /** The largest share of the claim found within one stretch of about twice its length. */
  #window({ facts, unit }: Pair, hits: number, into: Float64Array, at: number): void {
    const { floats } = facts;
    const { records, length, mass } = unit;
    const hitToken = this.#hitToken;
    const hitPlace = this.#hitPlace;
    const width = Math.max(12, length * 2);
    const inWindow = this.#inWindow;
    inWindow.fill(0, 0, length);
    let from = 0;
    let current = 0;
    let best = 0;
    let density = 0;
    for (let h = 0; h < hits; h++) {
      const place = hitPlace[h] ?? 0;
      if (inWindow[place] === 0) current += floats[(records[place] ?? 0) + FACT.weight] ?? 0;
      inWindow[place] = (inWindow[place] ?? 0) + 1;
      while ((hitToken[h] ?? 0) - (hitToken[from] ?? 0) >= width) {
        const left = hitPlace[from] ?? 0;
        inWindow[left] = (inWindow[left] ?? 0) - 1;
        if (inWindow[left] === 0) current -= floats[(records[left] ?? 0) + FACT.weight] ?? 0;
        from++;
      }
      if (current > best) {
        best = current;
        density = (h - from + 1) / ((hitToken[h] ?? 0) - (hitToken[from] ?? 0) + 1);
      }
    }
    into[at + F.windowCoverage] = mass > 0 ? best / mass : 0;
    into[at + F.density] = density;
  }
}

/** Neighbours in the claim that are neighbours in the post, and the longest stretch it lacks. */
function fillNeighbours({ post, unit }: Pair, into: Float64Array, at: number): void {
  const { query } = post;
  const { count, firsts, weights, slots, mass, shared, sharedCount } = unit;
  let pairMass = 0;
  let before = -1;
  let longestMissing = 0;
  for (let s = 0; s < sharedCount; s++) {
    const k = shared[s] ?? 0;
    longestMissing = Math.max(longestMissing, k - before - 1);
    const isNext = s > 0 && firsts[before] === (firsts[k] ?? 0) - 1;
    if (isNext && follows(query, slots[before] ?? 0, slots[k] ?? 0)) pairMass += weights[k] ?? 0;
    before = k;
  }
  longestMissing = Math.max(longestMissing, count - before - 1);
  into[at + F.pairMass] = mass > 0 ? pairMass / mass : 0;
  into[at + F.missingRun] = count > 0 ? longestMissing / count : 0;
}

/** Whether `slot` comes right after `before` somewhere near where they stand first in the post. */
function follows(query: Query, before: number, slot: number): boolean {
  const at = query.first[slot] ?? 0;
  return (
    query.slotOfToken[at - 1] === before ||
    query.slotOfToken[(query.first[before] ?? 0) + 1] === slot
  );
}
