import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildIndex } from '#data/match/build-index.ts';
import { CandidateFinder } from '#data/match/candidates.ts';
import { IndexReader } from '#data/match/index-reader.ts';
import { shippedLexicon } from '#data/match/lexicon.ts';
import { readQuery } from '#data/match/query.ts';
import { analyse } from '#data/match/text/analyse.ts';
import { presenceOf, weightOf } from '#data/match/weigh.ts';

const lexicon = shippedLexicon();
const WORDS =
  'vaksin chip bansos gempa undian bank susu sekolah presiden makan gratis pajak 600rb bali'.split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((w) => w.join(' '));

it('memberi skor yang sama dengan penghitung naif, untuk indeks dan kiriman apa pun', () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 30 }), sentence, (titles, post) => {
      const docs = titles.map((title, i) => ({
        id: `c${i}`,
        kind: 'claimReview' as const,
        title,
        variants: [],
        aliases: [],
      }));
      const index = new IndexReader(buildIndex(docs), lexicon);
      const query = readQuery(post, index, lexicon);
      const found = new CandidateFinder(index).find(query, 100);
      const weights = new Map<string, number>();
      query.tokens.forEach(({ term }, i) => {
        weights.set(term, query.retrievalWeight[query.slotOfToken[i] ?? 0] ?? 0);
      });
      const naive = titles.map((title) => {
        const terms = new Set(analyse(title, lexicon).map((t) => t.term));
        return [...terms].reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
      });
      expect(found.count).toBe(naive.filter((score) => score > 0).length);
      for (let c = 0; c < found.count; c++) {
        const unit = found.units[c] ?? 0;
        const terms = new Set(analyse(titles[unit] ?? '', lexicon).map((t) => t.term));
        const mass = [...terms].reduce(
          (sum, term) => sum + weightOf(term, 0, 0, lexicon) * presenceOf(term, lexicon),
          0,
        );
        const wanted = (naive[unit] ?? 0) / Math.sqrt(20 + Math.min(400, mass));
        // The mass is stored as a byte, in steps of 4 %.
        expect((found.scores[c] ?? 0) / wanted).toBeGreaterThan(0.98);
        expect((found.scores[c] ?? 0) / wanted).toBeLessThan(1.02);
      }
    }),
    { numRuns: 40 },
  );
});

it('membaca kembali setiap kata, daftar, dan id yang ditulis', () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 20 }), (titles) => {
      const docs = titles.map((title, i) => ({
        id: `klaim:${i}`,
        kind: 'claimReview' as const,
        title,
        variants: [],
        aliases: [],
      }));
      const index = new IndexReader(buildIndex(docs), lexicon);
      const unit = new Int32Array(64);
      titles.forEach((title, i) => {
        const n = index.readUnit(i, unit);
        const terms = Array.from(unit.subarray(0, n), (term) => index.terms.text(term));
        expect(terms).toEqual(analyse(title, lexicon).map((t) => t.term));
        expect(index.id(i)).toBe(`klaim:${i}`);
        for (const term of terms) expect(index.terms.text(index.terms.find(term))).toBe(term);
      });
    }),
    { numRuns: 40 },
  );
});
