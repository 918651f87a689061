/** Why a claim was found, in the post's own words, and where they stand. */
import type { MatchReasons, Span } from '../schema/index.ts';
import { MAX_UNIT_TERMS } from './compare/unit-side.ts';
import type { IndexReader } from './index-reader.ts';
import type { Query } from './query.ts';
import { TRAITS } from './term-traits.ts';

const MAX_REASONS = 24;
const NAMED = TRAITS.place | TRAITS.brand | TRAITS.office | TRAITS.platform;

export interface Explanation {
  spans: Span[];
  reasons: MatchReasons;
}

/** Explains one post's matches; the post must have been compared with candidates (its traits). */
export class Explainer {
  readonly #text: string;
  readonly #query: Query;
  readonly #index: IndexReader;
  readonly #terms = new Int32Array(MAX_UNIT_TERMS);
  readonly #slotOf = new Map<number, number>();
  /** Per slot whether the unit has its term. */
  readonly #isShared: Uint8Array;

  constructor(text: string, query: Query, index: IndexReader) {
    this.#text = text;
    this.#query = query;
    this.#index = index;
    this.#isShared = new Uint8Array(query.slots);
    for (let slot = 0; slot < query.slots; slot++) {
      const term = query.term[slot] ?? -1;
      if (term >= 0) this.#slotOf.set(term, slot);
    }
  }

  /** Spans (merged, ascending) of the words that the post shares with a unit, and the reasons. */
  explain(unit: number): Explanation {
    const missing = this.#readUnit(unit);
    const { tokens, slotOfToken, first, traits } = this.#query;
    const reasons: MatchReasons = { terms: [], numbers: [], names: [], missing };
    const spans: Span[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const slot = slotOfToken[i] ?? 0;
      const token = tokens[i];
      if (!token || this.#isShared[slot] !== 1) continue;
      addSpan(spans, token);
      if (first[slot] !== i) continue;
      const list = reasons[kindOf(traits[slot] ?? 0)];
      if (list.length < MAX_REASONS) list.push(this.#text.slice(token.start, token.end));
    }
    return { spans, reasons };
  }

  /** Notes which slots the unit has; returns the words that the post lacks. */
  #readUnit(unit: number): string[] {
    const terms = this.#terms;
    const n = this.#index.readUnit(unit, terms);
    this.#isShared.fill(0);
    const missing: number[] = [];
    for (let i = 0; i < n; i++) {
      const term = terms[i] ?? 0;
      const slot = this.#slotOf.get(term);
      if (slot !== undefined) this.#isShared[slot] = 1;
      else if (missing.length < MAX_REASONS && !missing.includes(term)) missing.push(term);
    }
    return missing.map((term) => this.#index.terms.text(term).replace(/^#/, ''));
  }
}

function kindOf(traits: number): 'numbers' | 'names' | 'terms' {
  if (traits & TRAITS.number) return 'numbers';
  return traits & NAMED ? 'names' : 'terms';
}

function addSpan(spans: Span[], { start, end }: Span): void {
  const last = spans[spans.length - 1];
  if (last && start < last.end) last.end = Math.max(last.end, end);
  else if (end > start) spans.push({ start, end });
}
