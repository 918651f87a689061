import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedLexicon } from '#data/match/lexicon.ts';
import { analyse } from '#data/match/text/analyse.ts';

const lexicon = shippedLexicon();
const terms = (text: string) => analyse(text, lexicon).map((t) => t.term);

describe('penormalan', () => {
  it('membaca leet, huruf berjarak, huruf tiruan, huruf yang dipanjangkan', () => {
    const plain = terms('presiden prabowo mundur');
    for (const text of [
      'P3RS1D3N PR4B0WO mundur',
      'P R E S I D E N  P R A B O W O mundur',
      'рresiden рrаbоwо mundur',
      'presiiiiden prabowoooo munduuuur',
      'pre\u200bsi\u200bden prabowo mun\u200bdur',
      '𝗽𝗿𝗲𝘀𝗶𝗱𝗲𝗻 🅿🆁🅰🅱🅾🆆🅾 mundur',
    ]) {
      expect(terms(text), text).toEqual(plain);
    }
  });
  it('menyamakan imbuhan baku dan sehari-hari', () => {
    const groups = [
      'menyebarkan nyebarin disebarin sebarkan',
      'disuntik disuntikin menyuntikkan',
      'larang ngelarang melarang pelarangan',
    ];
    for (const group of groups) expect(new Set(terms(group)).size, group).toBe(1);
  });
  it('membiarkan kata dasar yang hanya tampak berimbuhan', () => {
    expect(terms('menteri berita kepala')).toEqual(['menteri', 'berita', 'kepala']);
  });
  it('menyamakan singkatan dan kepanjangannya', () => {
    expect(terms('MBG')).toEqual(terms('makan bergizi gratis'));
    expect(terms('KPK')).toEqual(terms('Komisi Pemberantasan Korupsi'));
  });
  it('menyimpan ingkaran sebagai satu kata', () => {
    expect(terms('gak bukan jangan tanpa')).toEqual(['tidak', 'tidak', 'tidak', 'tidak']);
  });
  it.each([
    ['600rb', '#600000'],
    ['Rp600.000,-', '#600000'],
    ['enam ratus ribu', '#600000'],
    ['Rp 300 T', '#300000000000000'],
    ['Rp1,2 T', '#1200000000000'],
    ['setengah juta', '#500000'],
    ['satu setengah juta', '#1500000'],
    ['2 setengah miliar', '#2500000000'],
    ['2,5 juta', '#2500000'],
    ['lima belas ribu', '#15000'],
    ['seratus dua puluh', '#120'],
  ])('membaca angka %s', (text, term) => {
    expect(terms(text)).toEqual([term]);
  });
  it('tidak pernah gagal, dan tempat kata selalu sah', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let previous = 0;
        return analyse(text, lexicon).every(({ term, start, end }) => {
          const sound = term.length > 0 && start >= previous && end > start && end <= text.length;
          previous = start;
          return sound;
        });
      }),
      { numRuns: 60 },
    );
  }, 30_000);
  it('membatasi apa yang dilihat dari kata 100 kB', () => {
    expect(analyse('x1'.repeat(50_000), lexicon).length).toBeLessThan(3);
  });
});
