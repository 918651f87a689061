/** Why a claim was found, in the post's own words, and where they stand. */
import type { MatchReasons, Span } from '../schema/index.ts';
import type { IndexReader } from './index-reader.ts';
import type { Lexicon } from './lexicon.ts';
import type { Query } from './query.ts';
import { TRAITS, traitsOf } from './term-traits.ts';

const MAX_REASONS = 24;

export interface Explanation {
  spans: Span[];
  reasons: MatchReasons;
}

/** Spans (merged, ascending) and reasons for the units of one document that the post shares. */
export function explain(
  text: string,
  query: Query,
  index: IndexReader,
  unit: number,
  lexicon: Lexicon,
): Explanation {
  const unitTerms = new Int32Array(700);
  const n = index.readUnit(unit, unitTerms);
  const inUnit = new Set(unitTerms.subarray(0, n));
  const reasons: MatchReasons = { terms: [], numbers: [], names: [], missing: [] };
  const told = new Set<number>();
  const spans: Span[] = [];
  query.tokens.forEach((token, i) => {
    const term = query.term[query.slotOfToken[i] ?? 0] ?? -1;
    if (term < 0 || !inUnit.has(term)) return;
    addSpan(spans, token);
    if (told.has(term)) return;
    told.add(term);
    const list = reasons[kindOf(token.term, lexicon)];
    if (list.length < MAX_REASONS) list.push(text.slice(token.start, token.end));
  });
  for (const term of inUnit) {
    if (!told.has(term) && reasons.missing.length < MAX_REASONS) {
      reasons.missing.push(index.terms.text(term).replace(/^#/, ''));
    }
  }
  return { spans, reasons };
}

const NAMED = TRAITS.place | TRAITS.brand | TRAITS.office | TRAITS.platform;

function kindOf(term: string, lexicon: Lexicon): 'numbers' | 'names' | 'terms' {
  const traits = traitsOf(term, lexicon);
  if (traits & TRAITS.number) return 'numbers';
  return traits & NAMED ? 'names' : 'terms';
}

function addSpan(spans: Span[], { start, end }: Span): void {
  const last = spans[spans.length - 1];
  if (last && start < last.end) last.end = Math.max(last.end, end);
  else if (end > start) spans.push({ start, end });
}
