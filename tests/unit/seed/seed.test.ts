import { describe, expect, it } from 'vitest';
import {
  ClaimReview,
  isHttpUrl,
  MAX_RECORD_BYTES,
  ProgramFact,
  Publisher,
} from '#data/schema/index.ts';
import reviews from '#data/seed/claim-reviews.json' with { type: 'json' };
import facts from '#data/seed/program-facts.json' with { type: 'json' };
import publishers from '#data/seed/publishers.json' with { type: 'json' };

const records = [...reviews, ...facts];
const factIds = new Set(facts.map((fact) => fact.id));
const publisherIds = new Set(publishers.map((publisher) => publisher.id));

describe('the shipped records', () => {
  it('are there', () => {
    expect(reviews.length).toBeGreaterThanOrEqual(227);
    expect(facts.length).toBeGreaterThan(100);
  });

  it.each(reviews.map((r) => [r.id, r] as const))('claim review %s is valid', (_id, review) => {
    expect(ClaimReview.strict().safeParse(review).error?.issues ?? []).toEqual([]);
    expect(Buffer.byteLength(JSON.stringify(review))).toBeLessThanOrEqual(MAX_RECORD_BYTES);
  });

  it.each(facts.map((f) => [f.id, f] as const))('programme fact %s is valid', (_id, fact) => {
    expect(ProgramFact.strict().safeParse(fact).error?.issues ?? []).toEqual([]);
  });

  it.each(publishers.map((p) => [p.id, p] as const))('publisher %s is valid', (_id, publisher) => {
    expect(Publisher.strict().safeParse(publisher).error?.issues ?? []).toEqual([]);
  });

  it('carry ids that occur once, over both files', () => {
    const ids = records.map((record) => record.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(publisherIds.size).toBe(publishers.length);
  });

  it('name publishers and programme facts that exist', () => {
    for (const review of reviews) {
      expect(publisherIds, review.id).toContain(review.publisher);
      for (const id of review.programFacts) expect(factIds, review.id).toContain(id);
    }
  });

  it('keep no publisher that no record names', () => {
    const named = new Set(reviews.map((review) => review.publisher));
    expect([...publisherIds].filter((id) => !named.has(id))).toEqual([]);
  });

  it('lead only to well-formed http(s) addresses', () => {
    for (const record of records) {
      for (const { url } of record.sources)
        expect(isHttpUrl(url), `${record.id}: ${url}`).toBe(true);
    }
  });

  it('are not from the future of the set they came with', () => {
    for (const review of reviews) {
      if (review.datePublished) expect(review.datePublished <= '2026-11-23').toBe(true);
    }
  });
});
