/**
 * Candidate units for a query, term by term. Rare terms come first and may open candidates; once
 * enough postings were read, frequent terms are left out: they cost much and say little, and the
 * ranker looks at every term of a candidate anyway.
 */
import { Best } from './best.ts';
import type { IndexReader } from './index-reader.ts';
import type { Query } from './query.ts';
import { massOfCode } from './weigh.ts';

/** Living postings read per post at most, but never fewer than the rarest three lists. */
const POSTING_BUDGET = 24_000;
const FREE_LISTS = 3;
/** A score is divided by the root of what the unit lets expect, from this mass up to the next. */
const LEAST_MASS = 20;
const GREATEST_MASS = 400;
/** The largest factor: of a unit without mass. */
const MOST = 1 / Math.sqrt(LEAST_MASS);

export interface Candidates {
  units: Int32Array;
  scores: Float64Array;
  count: number;
}

export class CandidateFinder {
  readonly #index: IndexReader;
  readonly #scores: Float32Array;
  /** Units that have a score so far; grows with the longest lists met. */
  #touched = new Int32Array(POSTING_BUDGET);
  readonly #damping: Float32Array;
  #heap = new Best(0);

  constructor(index: IndexReader) {
    this.#index = index;
    this.#scores = new Float32Array(index.unitSlots);
    this.#damping = new Float32Array(256);
    for (let i = 0; i < 256; i++)
      this.#damping[i] = 1 / Math.sqrt(LEAST_MASS + Math.min(GREATEST_MASS, massOfCode(i)));
  }

  /** The `limit` best units by summed weight of shared terms; ties go to the earlier unit. */
  find(query: Query, limit: number): Candidates {
    let touched = 0;
    for (const slot of this.#affordable(query)) {
      const term = query.term[slot] ?? -1;
      touched = this.#add(term, query.retrievalWeight[slot] ?? 0, touched);
    }
    return this.#best(touched, limit);
  }

  /** Gives the term's units its weight; returns how many units have any so far. */
  #add(term: number, weight: number, before: number): number {
    const { base, tail } = this.#index;
    const scores = this.#scores;
    const from = tail?.offsets[term] ?? 0;
    const end = tail?.offsets[term + 1] ?? 0;
    const inBase = term < base.terms.baseSize ? base.frequency(term) : 0;
    const touched = this.#room(before + inBase + end - from);
    const { postings } = base;
    let count = before;
    let at = inBase > 0 ? base.firstPosting(term) : 0;
    let unit = -1;
    for (let left = inBase; left > 0; left--) {
      let byte = postings[at++] ?? 0;
      let delta = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = postings[at++] ?? 0;
        delta |= (byte & 127) << shift;
      }
      unit += delta + 1;
      const score = scores[unit] ?? 0;
      if (score === 0) touched[count++] = unit;
      scores[unit] = score + weight;
    }
    for (let i = from; i < end; i++) {
      const added = tail?.postings[i] ?? 0;
      const score = scores[added] ?? 0;
      if (score === 0) touched[count++] = added;
      scores[added] = score + weight;
    }
    return count;
  }

  /** The list of touched units with room for `count`. */
  #room(count: number): Int32Array {
    if (count > this.#touched.length) {
      const grown = new Int32Array(Math.max(count, this.#touched.length * 2));
      grown.set(this.#touched);
      this.#touched = grown;
    }
    return this.#touched;
  }

  #best(count: number, limit: number): Candidates {
    const index = this.#index;
    const { unitMasses } = index;
    const scores = this.#scores;
    const touched = this.#touched;
    const damping = this.#damping;
    if (this.#heap.limit !== limit) this.#heap = new Best(limit);
    const heap = this.#heap;
    for (let i = 0; i < count; i++) {
      const unit = touched[i] ?? 0;
      const raw = scores[unit] ?? 0;
      scores[unit] = 0;
      if (raw * MOST < heap.floor) continue;
      const score = raw * (damping[unitMasses[unit] ?? 0] ?? 1);
      if (score >= heap.floor && index.isMatchable(unit)) heap.offer(unit, score);
    }
    const { numbers, scores: best, count: found } = heap.sorted();
    return { units: numbers, scores: best, count: found };
  }

  /** Slots whose lists are read: the rarest first, while the budget lasts. */
  #affordable(query: Query): number[] {
    let read = 0;
    let lists = 0;
    return this.#rarestFirst(query).filter((slot) => {
      const frequency = this.#index.frequency(query.term[slot] ?? -1);
      if (lists >= FREE_LISTS && read + frequency > POSTING_BUDGET) return false;
      lists++;
      read += frequency;
      return true;
    });
  }

  #rarestFirst(query: Query): number[] {
    const { isWhole, terms } = this.#index;
    const slots: number[] = [];
    for (let slot = 0; slot < query.slots; slot++) {
      if ((query.term[slot] ?? -1) >= 0) slots.push(slot);
    }
    const term = (slot: number) => query.term[slot] ?? 0;
    // A blob numbers its terms by falling frequency, then by their letters.
    if (isWhole) return slots.sort((a, b) => term(b) - term(a));
    const frequency = Int32Array.from(query.term, (t) => (t < 0 ? 0 : this.#index.frequency(t)));
    return slots.sort(
      (a, b) =>
        (frequency[a] ?? 0) - (frequency[b] ?? 0) ||
        (terms.text(term(a)) < terms.text(term(b)) ? 1 : -1),
    );
  }
}
