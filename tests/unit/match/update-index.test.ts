/** Changed indexes answer as freshly built ones. All texts are generated from a few words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildIndex,
  type IndexDoc,
  IndexFormatError,
  Matcher,
  updateIndex,
} from '#data/match/index.ts';
import { readParts } from '#data/match/index-parts.ts';
import { mergeIndex } from '#data/match/update-index.ts';
import { SAMPLE } from './sample.ts';

const WORDS =
  'vaksin chip bansos gempa undian bank bri bni susu sekolah presiden makan gratis pajak 600rb 300rb bali tidak jakarta zelensky mengandung disuntikkan'.split(
    ' ',
  );
const sentence = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((w) => w.join(' '));

/** Few ids, so that documents are replaced and come back. */
const doc: fc.Arbitrary<IndexDoc> = fc
  .record({
    id: fc.integer({ min: 0, max: 24 }).map((n) => `klaim:${n}`),
    kind: fc.constantFrom('claimReview' as const, 'claimReview' as const, 'programFact' as const),
    title: sentence(9),
    variants: fc.array(sentence(16), { maxLength: 2 }),
    aliases: fc.array(sentence(2), { maxLength: 2 }),
  })
  .map((d) => (d.kind === 'claimReview' ? { ...d, aliases: [] } : { ...d, variants: [] }));
const change = fc.record({
  add: fc.array(doc, { maxLength: 8 }),
  remove: fc.array(
    fc.integer({ min: 0, max: 30 }).map((n) => `klaim:${n}`),
    { maxLength: 6 },
  ),
});

/** What lives after a change, in the order of the last addition. */
function apply(
  live: Map<string, IndexDoc>,
  { add, remove }: { add: IndexDoc[]; remove: string[] },
) {
  for (const id of remove) live.delete(id);
  for (const one of new Map(add.map((d) => [d.id, d])).values()) {
    live.delete(one.id);
    live.set(one.id, one);
  }
}

function answers(index: Uint8Array<ArrayBuffer>, posts: readonly string[], typed: string) {
  const matcher = Matcher.load(index);
  return {
    size: matcher.size,
    matches: posts.map((post) => matcher.match(post, { top: 40, includeNone: true })),
    shown: posts.map((post) => matcher.match(post)),
    found: matcher.lookup(typed, 40),
    named: posts.map((post) => matcher.mentions(post, 40)),
  };
}

describe('indeks yang diubah', () => {
  it('menjawab seperti indeks yang dibangun baru, sesudah penambahan dan penghapusan apa pun', () => {
    fc.assert(
      fc.property(
        fc.array(doc, { maxLength: 20 }),
        fc.array(change, { minLength: 1, maxLength: 7 }),
        fc.array(sentence(14), { minLength: 1, maxLength: 3 }),
        sentence(2),
        (start, changes, posts, typed) => {
          const live = new Map<string, IndexDoc>();
          apply(live, { add: start, remove: [] });
          let index = buildIndex([...live.values()]);
          for (const one of changes) {
            apply(live, one);
            const updated = updateIndex(index, one);
            index = updated.index;
            const fresh = buildIndex([...live.values()]);
            expect(answers(index, posts, typed)).toEqual(answers(fresh, posts, typed));
            expect(mergeIndex(index)).toEqual(fresh);
            const reviews = [...live.values()].filter(({ kind }) => kind === 'claimReview').length;
            expect([updated.claimReviews, updated.programFacts]).toEqual([
              reviews,
              live.size - reviews,
            ]);
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  it('menggabungkan selisih kecil bertingkat, dan semuanya bila terlalu banyak yang berubah', () => {
    const numbered = (from: number, to: number): IndexDoc[] =>
      Array.from({ length: to - from }, (_, i) => ({
        id: `n:${from + i}`,
        kind: 'claimReview',
        title: `${WORDS[(from + i) % 13]} nomor ${from + i}`,
        variants: [],
        aliases: [],
      }));
    let index = buildIndex(numbered(0, 2_000));
    let most = 0;
    for (let at = 2_000; at < 2_960; at += 30) {
      index = updateIndex(index, { add: numbered(at, at + 30), remove: [] }).index;
      most = Math.max(most, readParts(index).deltas.length);
    }
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThan(8);
    index = updateIndex(index, { add: numbered(2_960, 3_100), remove: ['n:0'] }).index;
    expect(readParts(index).deltas).toEqual([]);
    expect(index).toEqual(buildIndex(numbered(1, 3_100)));
  });

  it('tidak berubah oleh perubahan yang kosong, dan menolak bagian yang rusak', () => {
    const blob = buildIndex(SAMPLE);
    expect(updateIndex(blob, { add: [], remove: ['tak-ada'] }).index).toBe(blob);
    const changed = updateIndex(blob, { add: [], remove: ['vaksin-chip'] }).index;
    expect(Matcher.load(changed).match('vaksin mengandung chip pelacak lokasi').matches).toEqual(
      [],
    );
    for (let at = 4; at < changed.length; at++) {
      const damaged = changed.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x40;
      expect(() => Matcher.load(damaged)).toThrow(IndexFormatError);
    }
    expect(() => Matcher.load(changed.slice(0, changed.length - 4))).toThrow(IndexFormatError);
  });
});
