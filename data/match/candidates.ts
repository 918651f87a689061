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
  readonly #touched: Int32Array;
  readonly #damping: Float32Array;

  constructor(index: IndexReader) {
    this.#index = index;
    this.#scores = new Float32Array(index.unitSlots);
    this.#touched = new Int32Array(index.unitSlots);
    this.#damping = new Float32Array(256);
    for (let i = 0; i < 256; i++)
      this.#damping[i] = 1 / Math.sqrt(LEAST_MASS + Math.min(GREATEST_MASS, massOfCode(i)));
  }

  /** The `limit` best units by summed weight of shared terms; ties go to the earlier unit. */
  find(query: Query, limit: number): Candidates {
    const index = this.#index;
    const { base, tail } = index;
    const { postings, postingOffsets } = base;
    const scores = this.#scores;
    const touched = this.#touched;
    let touchedCount = 0;
    let read = 0;
    let lists = 0;
    for (const slot of this.#rarestFirst(query)) {
      const term = query.term[slot] ?? -1;
      const weight = query.retrievalWeight[slot] ?? 0;
      const frequency = index.frequency(term);
      if (lists >= FREE_LISTS && read + frequency > POSTING_BUDGET) continue;
      lists++;
      read += frequency;
      if (term < base.terms.baseSize) {
        const end = postingOffsets.at(term + 1);
        let at = postingOffsets.at(term);
        // The list's length comes first.
        while ((postings[at] ?? 0) > 127) at++;
        at++;
        let unit = -1;
        while (at < end) {
          let byte = postings[at++] ?? 0;
          let delta = byte & 127;
          for (let shift = 7; byte > 127; shift += 7) {
            byte = postings[at++] ?? 0;
            delta |= (byte & 127) << shift;
          }
          unit += delta + 1;
          const before = scores[unit] ?? 0;
          if (before === 0) touched[touchedCount++] = unit;
          scores[unit] = before + weight;
        }
      }
      if (!tail) continue;
      for (let i = tail.offsets[term] ?? 0; i < (tail.offsets[term + 1] ?? 0); i++) {
        const unit = tail.postings[i] ?? 0;
        const before = scores[unit] ?? 0;
        if (before === 0) touched[touchedCount++] = unit;
        scores[unit] = before + weight;
      }
    }
    return this.#best(touchedCount, limit);
  }

  #best(touchedCount: number, limit: number): Candidates {
    const scores = this.#scores;
    const index = this.#index;
    const { unitMasses } = index;
    const heap = new Best(limit);
    for (let i = 0; i < touchedCount; i++) {
      const unit = this.#touched[i] ?? 0;
      const raw = scores[unit] ?? 0;
      scores[unit] = 0;
      if (raw * MOST <= heap.floor || !index.isMatchable(unit)) continue;
      heap.offer(unit, raw * (this.#damping[unitMasses[unit] ?? 0] ?? 1));
    }
    const { numbers, scores: best, count } = heap.sorted();
    return { units: numbers, scores: best, count };
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
