/**
 * schema.org ClaimReview as JSON-LD, with the fields that Google requires (claimReviewed,
 * reviewRating with alternateName, url) and recommends.
 * https://developers.google.com/search/docs/appearance/structured-data/factcheck
 */
import type { ClaimReview, Publisher } from '#data/schema/index.ts';

/** One examination as it stands in a page's `<script type="application/ld+json">`. */
export interface ClaimReviewLd {
  '@context': 'https://schema.org';
  '@type': 'ClaimReview';
  claimReviewed: string;
  url: string;
  datePublished?: string;
  author: { '@type': 'Organization'; name: string };
  reviewBody: string;
  reviewRating: { '@type': 'Rating'; alternateName: string };
  itemReviewed: { '@type': 'Claim'; name: string };
  inLanguage: 'id';
}

/**
 * The markup of a claim review. The rating is the publisher's word alone: a number on a scale
 * that the publisher does not use would be invented. `url` is the first source of type
 * fact-check, else the first source.
 */
export function claimReviewLd(review: ClaimReview, publisher: Publisher): ClaimReviewLd {
  const own = review.sources.find(({ type }) => type === 'fact-check') ?? review.sources[0];
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    claimReviewed: review.claim,
    url: own?.url ?? '',
    ...(review.datePublished !== undefined && { datePublished: review.datePublished }),
    author: { '@type': 'Organization', name: publisher.name },
    reviewBody: review.summary,
    reviewRating: { '@type': 'Rating', alternateName: review.rating.label },
    itemReviewed: { '@type': 'Claim', name: review.claim },
    inLanguage: 'id',
  };
}
