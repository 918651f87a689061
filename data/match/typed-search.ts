/** Order and highlights of the typed search: the one place where Fuse.js is used. */
import Fuse from 'fuse.js';
import type { Span } from '../schema/index.ts';

export interface TypedItem {
  id: string;
  title: string;
  /** Other texts to be found by: variants, aliases, agency. */
  extra: string[];
}

export interface TypedHit {
  id: string;
  /** Letters of the title that agree with the query, UTF-16, ascending. */
  titleSpans: Span[];
}

/**
 * Orders `items` (candidates of `Matcher.lookup`, best first) for what was typed. Items that
 * Fuse.js does not recognise keep their place behind those it does, so no candidate is lost.
 */
export function orderTyped(query: string, items: readonly TypedItem[], limit: number): TypedHit[] {
  const words = query.trim().slice(0, 200).split(/\s+/).filter(Boolean).slice(0, 8);
  if (words.length === 0) return items.slice(0, limit).map(({ id }) => ({ id, titleSpans: [] }));
  const fuse = new Fuse(items, {
    keys: [
      { name: 'title', weight: 3 },
      { name: 'extra', weight: 1 },
    ],
    includeMatches: true,
    includeScore: true,
    ignoreLocation: true,
    threshold: 0.35,
    minMatchCharLength: 2,
  });
  const sums = new Map<string, number>();
  const spans = new Map<string, Span[]>();
  for (const word of words) {
    for (const { item, score = 1, matches = [] } of fuse.search(word)) {
      sums.set(item.id, (sums.get(item.id) ?? 0) + 1 - score);
      const own = spans.get(item.id) ?? [];
      for (const match of matches) {
        if (match.key === 'title') own.push(...longRuns(match.indices, word.length));
      }
      spans.set(item.id, own);
    }
  }
  const place = new Map(items.map(({ id }, i) => [id, i]));
  const rank = (id: string) =>
    (sums.get(id) ?? 0) / words.length - (place.get(id) ?? 0) / (items.length * 4 + 1);
  return [...items]
    .sort((a, b) => rank(b.id) - rank(a.id))
    .slice(0, limit)
    .map(({ id }) => ({ id, titleSpans: merge(spans.get(id) ?? []) }));
}

/** Fuse.js marks every chance letter; only runs of at least half the word are shown. */
function longRuns(indices: readonly (readonly [number, number])[], length: number): Span[] {
  const wanted = Math.max(2, Math.ceil(length * 0.5));
  return indices
    .map(([start, last]) => ({ start, end: last + 1 }))
    .filter(({ start, end }) => end - start >= wanted);
}

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged[merged.length - 1];
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
