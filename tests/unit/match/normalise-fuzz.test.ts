/** Normalisation under texts that nobody would write, and under those that trolls do. Generated. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexicon, shippedLexicon } from '#data/match/lexicon.ts';
import { analyse } from '#data/match/text/analyse.ts';
import { MAX_CHARS } from '#data/match/text/fold.ts';
import weights from '#data/match/weights/lexicon.json' with { type: 'json' };
import { splitsPair } from './surrogates.ts';

const lexicon = shippedLexicon();

/** Pieces that the steps of normalisation treat in ways of their own. */
const PIECES = [
  'Presiden',
  'menyuntikkan',
  'nggak',
  'P3RS1D3N',
  'b4ngsAt',
  'bangeeeettt',
  'orang2nya',
  'covid19',
  'Rp600.000',
  '600rb',
  '1,5jt',
  '2,5%',
  'enam ratus ribu',
  'satu juta',
  '12.345.678,90',
  '1e308',
  '#GantiPresiden2029',
  '##',
  '@akun_saya',
  'https://contoh.id/a?b=c#d',
  'www.x',
  'P R A B O W O',
  'p.r.a.b.o.w.o',
  'anak-anak',
  'besar-besaran',
  'H A R I I N I',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\u0301\u0301',
  'Ｐｒａｂｏｗｏ',
  '𝗣𝗿𝗮𝗯𝗼𝘄𝗼',
  'Рrаbоwо',
  '🅿🅰',
  '🇮🇩',
  '👨‍👩‍👧',
  '\ud83d',
  '\udc00',
  'ß',
  'ﷺ',
  '漢字',
  'ı',
  "jum'at",
  '|',
  '!',
  '$',
  '@',
  '-',
  '_',
  '.',
  ',',
  ' ',
  '\n',
  '\t',
  '\u00a0',
  '0',
  '7',
  'x',
];
const messy = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 60,
  })
  .chain((pieces) => fc.constantFrom('', ' ').map((gap) => pieces.join(gap)));

describe('penormalan di bawah masukan apa pun', () => {
  it('tidak pernah gagal; tempat kata sah, menaik, dan tidak memotong sebuah karakter', () => {
    fc.assert(
      fc.property(messy, (text) => {
        let previous = 0;
        for (const { term, start, end } of analyse(text, lexicon)) {
          expect(term.length).toBeGreaterThan(0);
          expect(start).toBeGreaterThanOrEqual(previous);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect([splitsPair(text, start), splitsPair(text, end)]).toEqual([false, false]);
          previous = start;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('tidak terpengaruh karakter yang tidak terlihat dan huruf besar', () => {
    const known = [...lexicon.words()].filter((word) => /^[a-z]{4,}$/.test(word));
    const words = fc.array(fc.constantFrom(...known), { minLength: 1, maxLength: 12 });
    const terms = (text: string) => analyse(text, lexicon).map((token) => token.term);
    fc.assert(
      fc.property(
        words,
        fc.constantFrom('\u200b', '\u2060', '\u0301', '\u200d'),
        (list, hidden) => {
          const text = list.join(' ');
          const strewn = list.map((word) => [...word].join(hidden)).join(' ');
          expect(terms(strewn)).toEqual(terms(text));
          expect(terms(text.toUpperCase())).toEqual(terms(text));
        },
      ),
      { numRuns: 100 },
    );
  });
});

/** Counts how often normalisation asks the lexicon, which is what its work is made of. */
class CountingLexicon extends Lexicon {
  asked = 0;

  override frequency(word: string): number {
    this.asked++;
    return super.frequency(word);
  }
}

describe('biaya penormalan', () => {
  const shapes: Record<string, (i: number) => string> = {
    'satu huruf': () => 'a',
    'huruf berjarak': (i) => `${'prabowo'[i % 7]} `,
    'huruf bertitik': (i) => `${'prabowo'[i % 7]}.`,
    'leet tanpa spasi': (i) => 'p3r51d3n'[i % 8] ?? '',
    'tagar panjang': (i) => (i === 0 ? '#' : ('gantipresiden'[i % 13] ?? '')),
    'kata berbeda berimbuhan': (i) => `mempertidak${i.toString(36)}kannya `,
    'angka bersambung': () => '1.000',
    'kata bilangan': () => 'seratus ribu ',
    'kata ulang': () => 'besar-besaran ',
    alamat: () => 'https://x.id/a ',
    'tanda gabung': () => 'a\u0301',
    'pasangan terputus': () => '\ud83d',
    'tanda gabung saja': () => '\u0301',
    'emoji saja': () => '😂',
    'kanan ke kiri': (i) => `${'مرحبا'[i % 5]}${i % 7 === 0 ? ' ' : ''}`,
    'karakter nol': () => '\u0000',
  };
  for (const [name, piece] of Object.entries(shapes)) {
    it(`tumbuh sebanding dengan panjangnya: ${name}`, () => {
      const asked = (count: number) => {
        // A new one each time: stems that are known already would hide the work.
        const counting = new CountingLexicon(weights);
        analyse(Array.from({ length: count }, (_, i) => piece(i)).join(''), counting);
        return counting.asked;
      };
      const [once, twice, fourTimes] = [asked(300), asked(600), asked(1_200)];
      expect(twice).toBeLessThanOrEqual(once * 2.2 + 200);
      expect(fourTimes).toBeLessThanOrEqual(twice * 2.2 + 200);
    });
  }

  it('terbatas: sejuta karakter menghasilkan yang dihasilkan awalnya', () => {
    for (const text of [
      'a'.repeat(1_000_000),
      'a1'.repeat(500_000),
      'P R A B O W O '.repeat(70_000),
      '\u0301'.repeat(1_000_000),
      `a${'\u0301'.repeat(1_000_000)}`,
      '😂'.repeat(500_000),
      '\ud83d'.repeat(1_000_000),
      '\u0000'.repeat(1_000_000),
      'مرحبا '.repeat(170_000),
    ]) {
      expect(analyse(text, lexicon)).toEqual(analyse(text.slice(0, MAX_CHARS), lexicon));
    }
    expect(analyse(`${'x'.repeat(100_000)} presiden`, lexicon).length).toBeLessThanOrEqual(1);
  });
});
