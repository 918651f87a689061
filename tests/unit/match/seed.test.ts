import { describe, expect, it } from 'vitest';
import { buildIndex, docOf, Matcher } from '#data/match/index.ts';
import { ClaimReview, ProgramFact } from '#data/schema/index.ts';
import claims from '#data/seed/claim-reviews.json' with { type: 'json' };
import facts from '#data/seed/program-facts.json' with { type: 'json' };

const reviews = claims.map((claim) => ClaimReview.parse(claim));
const records = [
  ...reviews.map((r) => ({ kind: 'claimReview' as const, ...r })),
  ...facts.map((f) => ({ kind: 'programFact' as const, ...ProgramFact.parse(f) })),
];
const matcher = Matcher.load(buildIndex(records.map(docOf)));

describe('bekal paket', () => {
  it('mengenali hampir setiap klaimnya sendiri, dari indeks sekecil ini', () => {
    const found = reviews.filter(({ id, claim }) => {
      const { matches } = matcher.match(claim);
      return matches[0]?.tier === 'match' && matches.some((m) => m.id === id);
    });
    expect(found.length / reviews.length).toBeGreaterThan(0.97);
  });
  it('diam pada keluhan dan pendapat tentang program yang sama', () => {
    // Invented, in the manner of replies on the programmes.
    for (const text of [
      'MBG mulu, gaji guru honorer kapan dinaikin?',
      'Semoga program makan bergizi gratis jalan terus, anak-anak senang',
      'antre BBM dari subuh, capek banget',
      'BPJS naik lagi apa enggak sih bulan depan',
      'haji tahun ini panas sekali katanya',
    ]) {
      expect(
        matcher.match(text).matches.filter((m) => m.tier === 'match'),
        text,
      ).toEqual([]);
    }
  });
});
