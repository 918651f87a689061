/** Texts and addresses of sync.md's list, and generated ones: they are text, and nothing breaks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeLink } from '#components/ui/safe-link.ts';
import { buildIndex, Matcher } from '#data/match/index.ts';
import { isHttpUrl } from '#data/schema/index.ts';
import { SAMPLE } from './sample.ts';
import { splitsPair } from './surrogates.ts';

const matcher = Matcher.load(buildIndex(SAMPLE));
const CLAIM = 'Vaksin mengandung chip yang dapat melacak lokasi penerimanya';

const ODD = [
  '\u202e',
  '\u2066',
  '\u2069',
  '\u200d',
  '\u200b',
  '\u00ad',
  '\ufeff',
  'а', // Cyrillic
  'ｖ',
  '𝐯',
  'a\u0300\u0301\u0302\u0303\u0304',
  'h0aks',
  'v a k s i n',
  '<img onerror>',
  '</style>',
  '\ud800',
  '\u0000',
  '😂',
  'ﷺ',
];

describe('teks yang aneh', () => {
  it('apa pun teksnya: hasil yang berbentuk benar, dalam waktu yang terbatas', () => {
    const piece = fc.oneof(
      fc.constantFrom(...ODD, ...CLAIM.split(' ')),
      fc.string({ unit: 'binary' }),
    );
    const text = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (post) => {
        const { matches } = matcher.match(post, { includeNone: true, top: 20 });
        for (const { id, score, spans, reasons } of matches) {
          let end = 0;
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
            expect(splitsPair(post, span.start) || splitsPair(post, span.end)).toBe(false);
          }
          expect(end).toBeLessThanOrEqual(post.length);
          for (const word of [...reasons.terms, ...reasons.names, ...reasons.numbers]) {
            expect(post).toContain(word);
          }
          expect(SAMPLE.some((doc) => doc.id === id)).toBe(true);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['penanda arah', `\u202e${CLAIM}\u2069`],
    ['tanda hubung lunak dan sambungan', CLAIM.replace('Vaksin', 'Vak\u00ad\u200dsin')],
    ['huruf Kiril yang mirip', CLAIM.replaceAll('a', 'а')],
    ['huruf lebar penuh', CLAIM.replace('Vaksin', 'Ｖａｋｓｉｎ')],
    ['huruf matematika', CLAIM.replace('Vaksin', '𝐕𝐚𝐤𝐬𝐢𝐧')],
    ['zalgo', CLAIM.replaceAll('a', 'a\u0300\u0301\u0302')],
  ])('klaim dengan %s masih dikenali', (_, post) => {
    expect(matcher.match(post, { includeNone: true }).matches[0]?.id).toBe('vaksin-chip');
  });

  it('satu kata 100 kB, satu huruf sejuta kali, dan sepuluh ribu kata selesai', () => {
    for (const post of ['a'.repeat(100_000), 'x'.repeat(1_000_000), `${CLAIM} `.repeat(1200), '']) {
      expect(matcher.match(post).matches.length).toBeLessThanOrEqual(20);
    }
  });
});

describe('alamat', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'https://kominfo.go.id@evil.example/',
    'https://user:sandi@kominfo.go.id/',
    `https://contoh.go.id/${'a'.repeat(65_000)}`,
    'https://a\u202eb.example/',
    'https:\\\\evil.example\\',
    '//evil.example/',
    ' https://evil.example/',
    'https://evil',
  ])('%j bukan tautan', (url) => {
    expect(isHttpUrl(url)).toBe(false);
  });

  it('alamat yang menyerupai lain tetap dibuka di host yang ditulis sebagai host', () => {
    for (const [url, host] of [
      ['https://kominfo.go.id.evil.com/', 'kominfo.go.id.evil.com'],
      ['https://xn--kominf-jua.go.id/', 'xn--kominf-jua.go.id'],
    ] as const) {
      expect(safeLink(url)?.host).toBe(host);
    }
  });

  it('apa pun yang lolos adalah http(s), tanpa nama pengguna, dan bertaut ke host yang ditunjukkan', () => {
    const part = fc.constantFrom(
      'https://',
      'http://',
      'javascript:',
      '@',
      '.',
      '/',
      'go.id',
      'a',
      ':',
      '\\',
      '%40',
      '#',
      '?',
      '\t',
    );
    const url = fc.oneof(
      fc.array(part, { maxLength: 8 }).map((p) => p.join('')),
      fc.webUrl(),
    );
    fc.assert(
      fc.property(url, (address) => {
        if (!isHttpUrl(address)) return;
        const { protocol, username, hostname } = new URL(address);
        expect(protocol).toMatch(/^https?:$/);
        expect(username).toBe('');
        expect(safeLink(address)?.host).toBe(
          `${hostname}${new URL(address).port ? `:${new URL(address).port}` : ''}`.replace(
            /^www\./,
            '',
          ),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
