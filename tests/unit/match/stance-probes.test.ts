/**
 * Stance over invented posts (stance-probes.ts), read as the matcher reads them: with the spans of
 * the claim that each repeats, denies or asks about. Floors stand at what is reached today.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, Matcher, stanceOf } from '#data/match/index.ts';
import type { Stance } from '#data/schema/index.ts';
import { PROBE_CLAIMS, PROBES } from './stance-probes.ts';

const matcher = Matcher.load(
  buildIndex(
    PROBE_CLAIMS.map((title, i) => ({
      id: `klaim-${i}`,
      kind: 'claimReview' as const,
      title,
      variants: [],
      aliases: [],
    })),
  ),
);

/** Denying and asking are one here: either keeps a post from a badge that warns. */
const warns = (stance: Stance) => stance === 'repeats';

function misread(stance: Stance, heldOut: boolean): { wrong: string[]; all: number } {
  const probes = PROBES.filter((p) => p.stance === stance && p.heldOut === heldOut);
  const wrong = probes.filter(({ text }) => {
    const [first] = matcher.match(text, { top: 1, includeNone: true }).matches;
    return warns(stanceOf(text, first?.spans)) !== warns(stance);
  });
  return { wrong: wrong.map((p) => p.text), all: probes.length };
}

describe('sikap kiriman terhadap klaim', () => {
  it('membaca bentuk yang dipakai menyusun aturan', () => {
    const wrong = (['debunks', 'asks', 'repeats'] as const).flatMap(
      (stance) => misread(stance, false).wrong,
    );
    // Known: what takes understanding ("asli" against "palsu"), or other words between.
    expect(wrong).toEqual([
      'Ijazah gubernur palsu dan dibeli di pasar? Kampus sudah konfirmasi ijazahnya asli.',
      'jangan mau dibohongin akun penipu, garuda ga bagi tiket pesawat gratis untuk 500 orang',
      'Konteks: video Menteri Purbaya menangis minta maaf kepada rakyat aslinya rekaman pengajian 2019',
      'Ijazah gubernur palsu dan dibeli di pasar? Rektor: asli dan terdaftar',
      'Heboh vaksin polio mengandung chip pelacak, pakar kasih penjelasan yang bikin malu penyebarnya',
      'stop spreading lies, menara 5G menyebarkan virus is not a thing',
      'Hati-hati penipuan pedagang! Telur plastik beredar di pasar tradisional',
    ]);
  });

  it.each([
    ['debunks', 0.78],
    ['asks', 0.8],
    ['repeats', 0.88],
  ] as const)('membaca bentuk yang belum dilihat: %s', (stance, floor) => {
    const { wrong, all } = misread(stance, true);
    expect(1 - wrong.length / all, wrong.join('\n')).toBeGreaterThanOrEqual(floor);
  });
});

describe('sikap dibaca di tempat klaim berdiri', () => {
  const claim = 'vaksin polio mengandung chip pelacak';
  const at = (text: string) => {
    const start = text.indexOf(claim);
    return stanceOf(text, [{ start, end: start + claim.length }]);
  };
  const filler = 'Hari ini pasar ramai dan harga cabai turun di mana-mana. '.repeat(12);

  it('bantahan atas hal lain, jauh dari klaim, bukan bantahan atas klaim', () => {
    const text = `${filler}Kabar jalan tol ditutup itu tidak benar. ${filler}Ingat, ${claim}, sebarkan.`;
    expect(at(text)).toBe('repeats');
    expect(at(`${filler}Kabar ${claim} itu tidak benar. ${filler}`)).toBe('debunks');
  });

  it('label di awal atau akhir berlaku untuk seluruh kiriman', () => {
    expect(at(`[HOAKS] ${filler}${claim}. ${filler}`)).toBe('debunks');
    expect(at(`${filler}${claim}. ${filler} #TurnBackHoax`)).toBe('debunks');
  });

  it('kata ingkar milik klaim sendiri tidak membantahnya', () => {
    const denial = 'tidak ada bukti virus itu ada';
    const text = `Sebarkan: ${denial}`;
    const start = text.indexOf(denial);
    expect(stanceOf(text, [{ start, end: text.length }])).toBe('repeats');
    expect(stanceOf(text)).toBe('debunks');
  });

  it('klaim yang sendirinya berkata "kabar bohong" diulang, bukan dibantah', () => {
    const text = 'Kerusakan hutan di pulau itu hanya kabar bohong';
    expect(stanceOf(text, [{ start: 0, end: text.length }])).toBe('repeats');
    expect(stanceOf(text, [{ start: 0, end: 'Kerusakan hutan di pulau'.length }])).toBe('debunks');
    expect(stanceOf(`HOAKS: ${text}`, [{ start: 7, end: text.length + 7 }])).toBe('debunks');
  });
});

describe('biaya membaca sikap', () => {
  const pieces = [
    'hoaks',
    'tidak',
    'benar',
    'padahal',
    '❌',
    '?',
    '!',
    '\n',
    'n',
    'h o a x',
    'apa',
    '{',
    '\ud83d',
    '[x]',
    'bukan',
    'kata',
    ' ',
  ];

  it('tidak pernah gagal, apa pun teks dan rentangnya', () => {
    const text = fc.array(
      fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(text, fc.array(fc.nat(400), { maxLength: 12 }), (words, cuts) => {
        const bounds = [...new Set(cuts)].sort((a, b) => a - b);
        const spans = bounds.slice(1).map((end, i) => ({ start: bounds[i] ?? 0, end }));
        expect(['repeats', 'debunks', 'asks']).toContain(stanceOf(words.join(' '), spans));
      }),
      { numRuns: 200 },
    );
  });

  it.each(pieces)('terbatas untuk sejuta kali %j', (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    const started = performance.now();
    stanceOf(text);
    stanceOf(text, [{ start: 500_000, end: 500_020 }]);
    // A quadratic pattern over such a text takes minutes; 5 ms is usual, the rest is for slow machines.
    expect(performance.now() - started).toBeLessThan(500);
  });
});
