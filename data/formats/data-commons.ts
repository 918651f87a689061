/** The Data Commons feed of ClaimReviews: `{dataFeedElement: [{item: [ClaimReview …]}]}`. */
import type { ClaimReview, Publisher } from '../schema/index.ts';
import { importClaimReviews, toClaimReview } from './claim-review.ts';
import { get, isObject, type JsonObject, listOf } from './json-values.ts';
import type { Imported, ImportOptions, ImportProblem } from './review-draft.ts';

export function isDataCommons(value: unknown): boolean {
  return Array.isArray(get(value, 'dataFeedElement'));
}

/** Reads a feed; `item` and its entries may be null, and are then passed over. */
export function importDataCommons(value: unknown, options: ImportOptions = {}): Imported {
  const records: ClaimReview[] = [];
  const problems: ImportProblem[] = [];
  const ids = new Set<string>();
  for (const [i, element] of listOf(get(value, 'dataFeedElement')).entries()) {
    const items = listOf(get(element, 'item')).filter(isObject);
    // A feed's reviews carry no page around them: what is no ClaimReview is another kind of item.
    const imported = importClaimReviews(items, options);
    for (const record of imported.records) {
      if (ids.has(record.id)) continue;
      ids.add(record.id);
      records.push(record);
    }
    problems.push(...imported.problems.map((problem) => ({ ...problem, at: i + 1 })));
  }
  return { records, problems };
}

/** Records as such a feed, to be published beside the signed repository. */
export function toDataCommons(
  reviews: readonly ClaimReview[],
  publishers: readonly Publisher[],
): JsonObject {
  const known = new Map(publishers.map((publisher) => [publisher.id, publisher]));
  return {
    '@context': 'https://schema.org',
    '@type': 'DataFeed',
    dataFeedElement: reviews.map((review) => ({
      '@type': 'DataFeedItem',
      ...(review.datePublished && { dateCreated: review.datePublished }),
      item: [toClaimReview(review, known.get(review.publisher))],
    })),
  };
}
