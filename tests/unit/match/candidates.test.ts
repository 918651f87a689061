import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildIndex } from '#data/match/build-index.ts';
import { CandidateFinder, type Candidates } from '#data/match/candidates.ts';
import type { IndexDoc } from '#data/match/index.ts';
import { IndexReader } from '#data/match/index-reader.ts';
import { shippedLexicon } from '#data/match/lexicon.ts';
import { type Query, readQuery } from '#data/match/query.ts';
import { analyse } from '#data/match/text/analyse.ts';
import { updateIndex } from '#data/match/update-index.ts';
import { massCode, massOfCode } from '#data/match/weigh.ts';

const lexicon = shippedLexicon();
const WORDS =
  'vaksin chip bansos gempa undian bank susu sekolah presiden makan gratis pajak 600rb bali'.split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((w) => w.join(' '));

const documents = fc
  .array(
    fc.record({
      kind: fc.constantFrom('claimReview' as const, 'claimReview' as const, 'programFact' as const),
      title: sentence,
      variants: fc.array(sentence, { maxLength: 2 }),
      aliases: fc.array(sentence, { maxLength: 1 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((docs): IndexDoc[] => docs.map((doc, i) => ({ id: `c${i}`, ...doc })));

/** Every unit that may be matched with posts and shares a term, best first, by going through all. */
function naive(docs: readonly IndexDoc[], query: Query) {
  const weights = new Map<string, number>();
  query.tokens.forEach(({ term }, i) => {
    weights.set(term, query.retrievalWeight[query.slotOfToken[i] ?? 0] ?? 0);
  });
  const scored: { unit: number; score: number }[] = [];
  let unit = 0;
  for (const { kind, title, variants, aliases } of docs) {
    for (const text of [title, ...variants]) {
      const terms = [...new Set(analyse(text, lexicon).map((token) => token.term))];
      const shared = terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
      const expected = massOfCode(massCode(terms, lexicon));
      const score = shared / Math.sqrt(20 + Math.min(400, expected));
      if (score > 0 && kind === 'claimReview') scored.push({ unit, score });
      unit++;
    }
    unit += aliases.length;
  }
  return scored.sort((a, b) => b.score - a.score || a.unit - b.unit);
}

/** The same scores in the same order; units whose scores differ by rounding may change places. */
function expectSame(found: Candidates, expected: { unit: number; score: number }[], limit: number) {
  expect(found.count).toBe(Math.min(limit, expected.length));
  const scoreOf = new Map(expected.map(({ unit, score }) => [unit, score]));
  expect(new Set(found.units).size).toBe(found.count);
  for (let c = 0; c < found.count; c++) {
    const score = found.scores[c] ?? 0;
    expect(score / (scoreOf.get(found.units[c] ?? -1) ?? 0)).toBeCloseTo(1, 5);
    expect(score / (expected[c]?.score ?? 0)).toBeCloseTo(1, 5);
    if (c > 0) expect(found.scores[c - 1]).toBeGreaterThanOrEqual(score);
  }
}

it('menemukan satuan dan skor yang sama dengan penghitung naif, untuk indeks dan kiriman apa pun', () => {
  fc.assert(
    fc.property(documents, sentence, fc.integer({ min: 1, max: 40 }), (docs, post, limit) => {
      const index = new IndexReader(buildIndex(docs), lexicon);
      const query = readQuery(post, index, lexicon);
      const finder = new CandidateFinder(index);
      expectSame(finder.find(query, limit), naive(docs, query), limit);
      // What one question leaves behind never shows in the next.
      expectSame(finder.find(query, limit), naive(docs, query), limit);
    }),
    { numRuns: 100 },
  );
});

it('melakukannya juga di indeks yang ditambah dan dikurangi', () => {
  fc.assert(
    fc.property(documents, documents, sentence, (start, more, post) => {
      const added = more.map((doc) => ({ ...doc, id: `baru-${doc.id}` }));
      const gone = start.filter((_, i) => i % 3 === 0).map(({ id }) => id);
      const { index: bytes } = updateIndex(buildIndex(start), { add: added, remove: gone });
      const index = new IndexReader(bytes, lexicon);
      const query = readQuery(post, index, lexicon);
      const found = new CandidateFinder(index).find(query, 500);
      const dead = start.map((doc) => (gone.includes(doc.id) ? { ...doc, kind: PASSED } : doc));
      expectSame(found, naive([...dead, ...added], query), 500);
    }),
    { numRuns: 60 },
  );
});

/** A dead document's units keep their numbers and are never found, as those of a fact. */
const PASSED = 'programFact' as const;

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
