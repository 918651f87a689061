/** schema.org ClaimReview: in, as pages really mark it up, and out. */
import type { ClaimReview, Publisher } from '../schema/index.ts';
import { parseDirtyJson } from './dirty-json.ts';
import { jsonLdBlocks } from './json-ld.ts';
import { get, isObject, type JsonObject, listOf, objectOf, textOf } from './json-values.ts';
import {
  type Imported,
  type ImportOptions,
  type ImportProblem,
  type ReviewDraft,
  toRecords,
} from './review-draft.ts';

/** Objects of one document that are looked through for reviews; real pages have dozens. */
const MAX_NODES = 1_000_000;

/** Reviews in a page's JSON-LD. `pageUrl` stands in for a missing `url`. */
export function importClaimReviewPage(
  html: string,
  options: ImportOptions & { pageUrl?: string } = {},
): Imported {
  const problems: ImportProblem[] = [];
  const nodes: JsonObject[] = [];
  for (const [i, block] of jsonLdBlocks(html).entries()) {
    const parsed = parseDirtyJson(block);
    // Pages carry markup of many kinds: only blocks that mention a review can be missed.
    if (!block.includes('ClaimReview')) continue;
    if (parsed?.repaired) problems.push({ at: i + 1, trouble: 'repaired', detail: '', kept: true });
    if (parsed) nodes.push(...claimReviewNodes(parsed.value));
    else problems.push({ at: i + 1, trouble: 'not-json', detail: block.slice(0, 80), kept: false });
  }
  const drafts = nodes.map((node, i) => toDraft(node, i + 1, options.pageUrl));
  const imported = toRecords(drafts, options);
  return { records: imported.records, problems: [...problems, ...imported.problems] };
}

/** Reviews anywhere in a JSON value: one object, a list, a `@graph`. */
export function importClaimReviews(value: unknown, options: ImportOptions = {}): Imported {
  return toRecords(
    claimReviewNodes(value).map((node, i) => toDraft(node, i + 1)),
    options,
  );
}

/** All objects of type ClaimReview, in the order of the document; without recursion. */
export function claimReviewNodes(value: unknown): JsonObject[] {
  const found: JsonObject[] = [];
  const waiting: unknown[] = [value];
  for (let seen = 0; waiting.length > 0 && seen < MAX_NODES; seen++) {
    const node = waiting.pop();
    if (Array.isArray(node)) {
      for (let i = node.length - 1; i >= 0; i--) waiting.push(node[i]);
    } else if (isObject(node)) {
      if (hasType(node, 'ClaimReview')) found.push(node);
      else for (const value of Object.values(node).reverse()) waiting.push(value);
    }
  }
  return found;
}

/** "ClaimReview", "schema:ClaimReview" and "https://schema.org/ClaimReview" are one type. */
function hasType(node: JsonObject, type: string): boolean {
  return listOf(node['@type']).some(
    (one) => typeof one === 'string' && one.split(/[/:#]/).at(-1) === type,
  );
}

function toDraft(node: JsonObject, at: number, pageUrl = ''): ReviewDraft {
  const rating = objectOf(node.reviewRating);
  const item = objectOf(node.itemReviewed);
  const author = objectOf(node.author) ?? objectOf(node.publisher);
  const number = (key: string, otherwise: number) => Number(textOf(get(rating, key)) || otherwise);
  return {
    at,
    claim: textOf(node.claimReviewed) || textOf(get(item, 'name')),
    label: textOf(get(rating, 'alternateName')) || textOf(get(rating, 'name')),
    numeric: {
      value: number('ratingValue', Number.NaN),
      best: number('bestRating', 5),
      worst: number('worstRating', 1),
    },
    url: textOf(node.url) || textOf(get(objectOf(node.mainEntityOfPage), '@id')) || pageUrl,
    title: textOf(node.headline) || textOf(node.name),
    summary: textOf(node.reviewBody) || textOf(node.description),
    date: textOf(node.datePublished),
    publisherName: textOf(get(author, 'name')) || textOf(node.author),
  };
}

/**
 * A record as ClaimReview markup for a page. The rating's word stands alone: a number on a scale
 * would be ours, not the publisher's. Who said the claim is not told, since it is not kept.
 */
export function toClaimReview(review: ClaimReview, publisher: Publisher | undefined): JsonObject {
  const own = review.sources.find((source) => source.type === 'fact-check') ?? review.sources[0];
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: own?.url,
    claimReviewed: review.claim,
    ...(review.datePublished && { datePublished: review.datePublished }),
    author: { '@type': 'Organization', name: publisher?.name ?? own?.publisher },
    reviewRating: { '@type': 'Rating', alternateName: review.rating.label },
    itemReviewed: { '@type': 'Claim', name: review.claim },
    reviewBody: review.summary,
  };
}
