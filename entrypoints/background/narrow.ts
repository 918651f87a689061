/** Narrowing a typed search: which records a filter admits, and what there is to choose from. */
import type { SearchFacets } from '#data/protocol.ts';
import type { IndexRecord, Publisher, SearchFilter } from '#data/schema/index.ts';

/** True when a record has everything the filter asks for. */
export function admits(filter: SearchFilter, record: IndexRecord): boolean {
  const { kind, rating, publisher, topic, region } = filter;
  if (kind && record.kind !== kind) return false;
  if (topic && !record.topics.includes(topic)) return false;
  if (region && !record.regions.some((code) => covers(region, code))) return false;
  if (!rating && !publisher) return true;
  if (record.kind !== 'claimReview') return false;
  return (
    (!rating || record.rating.value === rating) && (!publisher || record.publisher === publisher)
  );
}

function covers(region: string, code: string): boolean {
  return code === region || code.startsWith(`${region}.`);
}

/** What the records can be narrowed to, most frequent first. */
export function facetsOf(
  records: readonly IndexRecord[],
  publisherOf: (id: string) => Publisher,
): SearchFacets {
  const reviews = records.filter((record) => record.kind === 'claimReview');
  return {
    kinds: byFrequency(records.map((record) => record.kind)),
    ratings: byFrequency(reviews.map((review) => review.rating.value)),
    publishers: byFrequency(reviews.map((review) => review.publisher)).map(publisherOf),
    topics: byFrequency(records.flatMap((record) => record.topics)),
    regions: byFrequency(records.flatMap((record) => record.regions)),
  };
}

/** Each value once, the most frequent first. */
export function byFrequency<T extends string>(values: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
}
