// Reviews are invented; the faults of the markup are those seen on publishers' pages.
import { describe, expect, it } from 'vitest';
import {
  importClaimReviewPage,
  importClaimReviews,
  toClaimReview,
} from '#data/formats/claim-review.ts';

const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://cekfakta.contoh.co.id/2026/03/02/tautan-bantuan.html',
  claimReviewed: 'Tautan ini membagikan bantuan Rp600 ribu',
  datePublished: '2026-03-02T23:30:00+07:00',
  author: { '@type': 'Organization', name: 'Cek Fakta Contoh' },
  reviewRating: { '@type': 'Rating', alternateName: 'Keliru', ratingValue: '1' },
  itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Nama Orang' } },
};

function page(...scripts: string[]): string {
  const blocks = scripts.map((s) => `<script type="application/ld+json">${s}</script>`);
  return `<!doctype html><title>x</title><script>var a = "<b>";</script>${blocks.join('\n')}`;
}

describe('ClaimReview in', () => {
  it('takes claim, the rating word as it is, day, address and publisher', () => {
    const { records, problems } = importClaimReviews(review);
    expect(problems).toEqual([]);
    expect(records).toEqual([
      expect.objectContaining({
        publisher: 'cekfakta.contoh.co.id',
        claim: 'Tautan ini membagikan bantuan Rp600 ribu',
        rating: { label: 'Keliru', value: 'false' },
        datePublished: '2026-03-02',
        summary: 'Cek Fakta Contoh: Keliru.',
        sources: [
          {
            url: review.url,
            title: 'Tautan ini membagikan bantuan Rp600 ribu',
            publisher: 'Cek Fakta Contoh',
            type: 'fact-check',
          },
        ],
      }),
    ]);
  });

  it('keeps nothing of the person who said it', () => {
    expect(JSON.stringify(importClaimReviews(review).records)).not.toContain('Nama Orang');
  });

  it('finds reviews in lists, in @graph and inside other things', () => {
    const second = {
      ...review,
      url: 'https://cekfakta.contoh.co.id/b',
      '@type': ['Review', 'schema:ClaimReview'],
    };
    const shapes = [
      [review, second],
      { '@graph': [{ '@type': 'WebPage' }, review, second] },
      { a: { b: [[review], second] } },
    ];
    for (const shape of shapes) expect(importClaimReviews(shape).records).toHaveLength(2);
  });

  it('takes single values, lists and @value alike', () => {
    const odd = {
      ...review,
      claimReviewed: [{ '@value': 'Klaim dalam &quot;kutipan&quot; <b>tebal</b>' }],
      url: [review.url],
      author: [{ name: ['Contoh'] }],
      reviewRating: [{ alternateName: ['Keliru'] }],
    };
    const [record] = importClaimReviews(odd).records;
    expect(record?.claim).toBe('Klaim dalam "kutipan" tebal');
    expect(record?.sources[0]?.publisher).toBe('Contoh');
  });

  it('gives the same id for the same page, and different ids for two claims on one page', () => {
    const tracked = {
      ...review,
      url: `${review.url.replace('https://', 'http://www.')}?utm_source=x`,
    };
    const [a] = importClaimReviews(review, { publisher: 'contoh' }).records;
    const [b] = importClaimReviews(tracked, { publisher: 'contoh' }).records;
    expect(a?.id).toBe(b?.id);
    expect(a?.id).toMatch(/^contoh-tautan-bantuan-[0-9a-f]{8}$/);
    const two = importClaimReviews([
      review,
      { ...review, claimReviewed: 'Klaim lain di halaman itu' },
    ]).records;
    expect(two.map((r) => r.id)).toEqual([expect.any(String), `${two[0]?.id}-2`]);
  });

  it('tells what is missing, and imports the rest', () => {
    const broken = [
      { ...review, claimReviewed: '' },
      { ...review, url: 'javascript:alert(1)' },
      { ...review, reviewRating: { ratingValue: 1 } },
      { ...review, datePublished: '02/03/2026', reviewRating: { alternateName: 'Gurih' } },
      review,
    ];
    const { records, problems } = importClaimReviews(broken);
    expect(records).toHaveLength(2);
    expect(problems.map(({ at, trouble, kept }) => [at, trouble, kept])).toEqual([
      [1, 'no-claim', false],
      [2, 'bad-url', false],
      [3, 'no-rating', false],
      [4, 'unknown-rating', true],
      [4, 'bad-date', true],
    ]);
    expect(records[0]?.rating).toEqual({ label: 'Gurih', value: 'unproven' });
    expect(records[0]?.datePublished).toBeUndefined();
  });

  it('uses the number on the scale, or the meanings given, where the word says nothing', () => {
    const rating = (more: object) => ({
      ...review,
      reviewRating: { alternateName: 'Gurih', ...more },
    });
    const value = (node: object, ratings?: Map<string, 'scam'>) =>
      importClaimReviews(node, { ratings }).records[0]?.rating.value;
    expect(value(rating({ ratingValue: 1, bestRating: 5, worstRating: 1 }))).toBe('false');
    expect(value(rating({ ratingValue: '5' }))).toBe('true');
    expect(value(rating({ ratingValue: 9, bestRating: 5 }))).toBe('unproven');
    expect(value(rating({ ratingValue: 1 }), new Map([['gurih', 'scam']]))).toBe('scam');
  });

  it('does not fail on depth, on a million fields, or on what is no review', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`);
    for (const value of [null, 1, 'x', [], {}, deep, { '@type': 'ClaimReview' }]) {
      expect(importClaimReviews(value).records).toEqual([]);
    }
  });
});

describe('ClaimReview in pages', () => {
  const json = JSON.stringify(review);
  it.each([
    ['a raw line break in a text', json.replace('bantuan Rp', 'bantuan\nRp')],
    ['a trailing comma', json.replace(/}$/, ',}')],
    ['entities for quotes', json.replaceAll('"', '&quot;')],
    ['a comment around it', `<!-- ${json} -->`],
    ['CDATA around it', `//<![CDATA[\n${json}\n//]]>`],
    ['a semicolon after it', `${json};`],
    ['an invalid escape', json.replace('bantuan', "ban\\'tuan").replace("ban'tuan", 'bantuan')],
    ['two objects after each other', `{"@type":"WebSite"}\n${json}`],
  ])('mends %s, and says so', (_what, script) => {
    const { records, problems } = importClaimReviewPage(page(script));
    expect(records).toHaveLength(1);
    expect(records[0]?.claim).toContain('Rp600 ribu');
    expect(problems).toEqual([{ at: 1, trouble: 'repaired', detail: '', kept: true }]);
  });

  it('loses one unreadable block, not the others, and passes over other markup', () => {
    const html = page('{"@type": "ClaimReview", "url": ', '{broken', json);
    const { records, problems } = importClaimReviewPage(html);
    expect(records).toHaveLength(1);
    expect(problems.map(({ at, trouble }) => [at, trouble])).toEqual([[1, 'not-json']]);
  });

  it('takes the address of the page where the markup has none', () => {
    const { url, ...without } = review;
    const html = page(JSON.stringify(without));
    expect(importClaimReviewPage(html).problems[0]?.trouble).toBe('bad-url');
    expect(importClaimReviewPage(html, { pageUrl: url }).records[0]?.sources[0]?.url).toBe(url);
  });

  it('takes linear time on pages made to be slow', () => {
    for (const part of [
      '<script type="application/ld+json">',
      '<script',
      '{"@type":"ClaimReview"',
      '"\\',
      '&quot;',
      '<!--',
    ]) {
      expect(importClaimReviewPage(part.repeat(50_000)).records).toEqual([]);
    }
  });
});

describe('ClaimReview out', () => {
  it('comes back as the same review', () => {
    const publisher = { id: 'contoh', name: 'Cek Fakta Contoh', type: 'media' } as const;
    const options = { publisher: 'contoh' };
    const [record] = importClaimReviews(
      { ...review, reviewBody: 'Tautan itu palsu.' },
      options,
    ).records;
    if (!record) throw new Error('no record');
    const markup = toClaimReview(record, publisher);
    expect(importClaimReviews(JSON.parse(JSON.stringify(markup)), options).records).toEqual([
      record,
    ]);
    expect(markup.reviewRating).toEqual({ '@type': 'Rating', alternateName: 'Keliru' });
  });
});
