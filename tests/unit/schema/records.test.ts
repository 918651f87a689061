// Records below are invented for the tests; the bad inputs are those listed for sync.

import { describe, expect, it } from 'vitest';
import { ClaimReview, IndexRecord, ProgramFact } from '#data/schema/index.ts';

const source = {
  url: 'https://contoh.go.id/siaran-pers/1',
  title: 'Siaran pers',
  publisher: 'Instansi Contoh',
  type: 'official',
};
const review = {
  id: 'contoh-bantuan-600-ribu',
  publisher: 'contoh',
  claim: 'Bantuan Rp600 ribu dibagikan lewat tautan.',
  rating: { label: 'SALAH', value: 'false' },
  summary: 'Tautan itu palsu.',
  sources: [source],
};
const fact = {
  id: 'contoh-bantuan-2026',
  program: 'Bantuan Contoh',
  agency: 'Instansi Contoh',
  statement: 'Bantuan Rp300 ribu sebulan.',
  asOf: '2026-02-28',
  sources: [source],
};

/** The fields that a parse complains about, as dotted paths. */
function problems(schema: typeof ClaimReview | typeof ProgramFact, record: unknown): string[] {
  return schema.safeParse(record).error?.issues.map((issue) => issue.path.join('.')) ?? [];
}

describe('ClaimReview', () => {
  it('takes the smallest honest record and fills the lists', () => {
    expect(ClaimReview.parse(review)).toEqual({
      ...review,
      variants: [],
      topics: [],
      regions: [],
      programFacts: [],
    });
  });

  it('keeps the rating word of the publisher as it is', () => {
    const label = 'Sebagian Benar, tapi…';
    expect(ClaimReview.parse({ ...review, rating: { label, value: 'misleading' } }).rating).toEqual(
      { label, value: 'misleading' },
    );
  });

  it.each([
    '__proto__',
    'constructor',
    '../x',
    '%2e%2e',
    '//host',
    'a\\b',
    '',
    'A',
    'x'.repeat(121),
  ])('refuses the id %j', (id) => expect(problems(ClaimReview, { ...review, id })).toContain('id'));

  it.each(['2026-02-30', '2026-2-3', '2026-13-01', '10000-01-01', '2026-02-03T00:00:00', '', null])(
    'refuses the date %j',
    (datePublished) =>
      expect(problems(ClaimReview, { ...review, datePublished })).toContain('datePublished'),
  );

  it('takes 29 February of a leap year only', () => {
    expect(problems(ClaimReview, { ...review, datePublished: '2024-02-29' })).toEqual([]);
    expect(problems(ClaimReview, { ...review, datePublished: '2026-02-29' })).not.toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://kominfo.go.id@evil.example/',
    'https://user:pw@contoh.go.id/',
    'https:contoh.go.id',
    'https:\\\\contoh.go.id',
    'https://kominfo.go.id\\@evil.example',
    'https://.',
    'https://a..b',
    'https://localhost/x',
    ' https://contoh.go.id/',
    'https://contoh.go.id/\n',
    'https://contoh.go.id/a b',
    'https://contoh.go.id/\u202Egpj.exe',
    '//contoh.go.id',
    `https://contoh.go.id/${'x'.repeat(65_536)}`,
  ])('refuses the address %j', (url) => {
    const record = { ...review, sources: [{ ...source, url }] };
    expect(problems(ClaimReview, record)).toContain('sources.0.url');
  });

  it.each([
    'http://contoh.go.id',
    'https://xn--80ak6aa92e.com/',
    'https://contoh.go.id:8443/berita/judul-panjang?utm=1#a|b',
  ])('takes the address %j', (url) => {
    expect(problems(ClaimReview, { ...review, sources: [{ ...source, url }] })).toEqual([]);
  });

  it.each([
    ['NUL', 'a\u0000b'],
    ['a tab', 'a\tb'],
    ['an escape sequence', '\u001B[2Jhapus layar'],
    ['a C1 control', 'a\u0085b'],
    ['a lone surrogate', 'a\uD800b'],
    ['nothing to see', '\u200B\u200D\u00AD'],
    ['only spaces', '   '],
    ['601 characters', 'x'.repeat(601)],
    ['a number', 5],
  ])('refuses a claim with %s', (_what, claim) => {
    expect(problems(ClaimReview, { ...review, claim })).toContain('claim');
  });

  it('takes markup, emoji and direction marks as the text they are', () => {
    for (const claim of ['<img src=x onerror=alert(1)>', '</style>', '🔥 viral', 'a\u202Eb']) {
      expect(ClaimReview.parse({ ...review, claim }).claim).toBe(claim);
    }
  });

  it('refuses a record of more than 16 kB, however its fields share it', () => {
    const variants = Array.from({ length: 5 }, () => 'x'.repeat(4000));
    expect(problems(ClaimReview, { ...review, variants })).toEqual(['']);
    expect(problems(ClaimReview, { ...review, variants: variants.slice(0, 3) })).toEqual([]);
    // Bytes are meant: 5,600 characters of three bytes each.
    const thai = Array.from({ length: 4 }, () => 'ก'.repeat(1400));
    expect(problems(ClaimReview, { ...review, variants: thai })).toEqual(['']);
  });

  it('needs a source', () => {
    expect(problems(ClaimReview, { ...review, sources: [] })).toEqual(['sources']);
  });

  it('ignores unknown fields, also those named like object internals', () => {
    const json = `{"__proto__":{"x":1},"constructor":1,${JSON.stringify(review).slice(1)}`;
    const parsed = ClaimReview.parse(JSON.parse(json));
    expect(Object.hasOwn(parsed, '__proto__')).toBe(false);
    expect(Object.hasOwn(parsed, 'constructor')).toBe(false);
  });

  it('refuses regions and topics that nobody could filter by', () => {
    expect(problems(ClaimReview, { ...review, regions: ['71.7'] })).toEqual(['regions.0']);
    expect(problems(ClaimReview, { ...review, topics: ['Bantuan Sosial'] })).toEqual(['topics.0']);
  });
});

describe('ProgramFact', () => {
  it('takes a dated statement', () => expect(problems(ProgramFact, fact)).toEqual([]));

  it('refuses a validity that ends before it begins', () => {
    const record = { ...fact, validFrom: '2026-03-01', validThrough: '2026-02-28' };
    expect(problems(ProgramFact, record)).toEqual(['validThrough']);
  });

  it('refuses figures that are no finite number', () => {
    const figure = { label: 'Penerima', unit: 'orang', asOf: '2026-01-01' };
    for (const value of [JSON.parse('1e400'), '600.000', null]) {
      const record = { ...fact, figures: [{ ...figure, value }] };
      expect(problems(ProgramFact, record)).toEqual(['figures.0.value']);
    }
  });
});

describe('IndexRecord', () => {
  it('tells the two kinds apart and refuses a third', () => {
    expect(IndexRecord.parse({ kind: 'claimReview', ...review }).kind).toBe('claimReview');
    expect(IndexRecord.parse({ kind: 'programFact', ...fact }).kind).toBe('programFact');
    expect(IndexRecord.safeParse({ kind: 'opini', ...fact }).success).toBe(false);
  });

  it('keeps the rules of each kind', () => {
    const late = { ...fact, validFrom: '2026-03-01', validThrough: '2026-02-28' };
    expect(IndexRecord.safeParse({ kind: 'programFact', ...late }).success).toBe(false);
  });
});
