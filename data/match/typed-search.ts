import Fuse from 'fuse.js';
import type { Span } from '#data/schema/index.ts';

export interface TypedItem {
  id: string;
  title: string;
  extra: string[];
}

/** Orders candidates for a typed query and says which letters of the title agree. */
export function orderTyped(
  query: string,
  items: TypedItem[],
  limit: number,
): { id: string; titleSpans: Span[] }[] {
  const fuse = new Fuse(items, {
    keys: [{ name: 'title', weight: 2 }, 'extra'],
    includeMatches: true,
    ignoreLocation: true,
    threshold: 0.5,
  });
  return fuse.search(query, { limit }).map(({ item, matches }) => ({
    id: item.id,
    titleSpans: (matches ?? [])
      .filter((m) => m.key === 'title')
      .flatMap((m) => m.indices.map(([start, end]) => ({ start, end: end + 1 }))),
  }));
}
