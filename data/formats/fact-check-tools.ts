/**
 * The response of the Google Fact Check Tools API, `v1alpha1/claims:search`. For publishers, at
 * build time only: a look-up a post would tell Google what is read.
 */
import { get, listOf, textOf } from './json-values.ts';
import { type Imported, type ImportOptions, type ReviewDraft, toRecords } from './review-draft.ts';

export function isFactCheckTools(value: unknown): boolean {
  const claims = listOf(get(value, 'claims'));
  return claims.some((claim) => get(claim, 'claimReview') !== undefined);
}

/** Each review of each claim; the claimant is not read. */
export function importFactCheckTools(value: unknown, options: ImportOptions = {}): Imported {
  const drafts: ReviewDraft[] = [];
  for (const [i, claim] of listOf(get(value, 'claims')).entries()) {
    for (const review of listOf(get(claim, 'claimReview'))) {
      const publisher = get(review, 'publisher');
      drafts.push({
        at: i + 1,
        claim: textOf(get(claim, 'text')),
        label: textOf(get(review, 'textualRating')),
        url: textOf(get(review, 'url')),
        title: textOf(get(review, 'title')),
        date: textOf(get(review, 'reviewDate')),
        publisherName: textOf(get(publisher, 'name')) || textOf(get(publisher, 'site')),
      });
    }
  }
  return toRecords(drafts, options);
}
