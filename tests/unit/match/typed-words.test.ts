/** Words found by their beginning and with mistakes, against going through all of them. Generated. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withinEdits } from '#data/match/text/edits.ts';
import { TypedWords } from '#data/match/typed-words.ts';

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'k', 'n', '#'),
  minLength: 1,
  maxLength: 9,
});
const words = fc.uniqueArray(word, { maxLength: 60 });

function index(list: readonly string[]): TypedWords {
  return new TypedWords(new Map(list.map((one, i) => [one, i])));
}

it('melengkapi awal kata, berurutan', () => {
  fc.assert(
    fc.property(words, word, (list, prefix) => {
      const found: string[] = [];
      index(list).completions(prefix, ({ word, term }) => {
        expect(list[term]).toBe(word);
        return found.push(word) > 0;
      });
      expect(found).toEqual(list.filter((one) => one.startsWith(prefix)).sort());
    }),
  );
});

it('menemukan setiap kata yang salah ketik, dan tidak ada yang lain', () => {
  fc.assert(
    fc.property(words, word, fc.integer({ min: 1, max: 2 }), (list, typed, edits) => {
      const found: [string, boolean][] = [];
      index(list).corrections(typed, edits, ({ word }, whole) => found.push([word, whole]) > 0);
      const expected = list
        .filter((one) => !one.startsWith('#') && one.length >= typed.length - edits)
        .map((one): [string, boolean] => [one, one.length <= typed.length + edits])
        .filter(([one, whole]) =>
          withinEdits(typed, whole ? one : one.slice(0, typed.length), edits),
        );
      expect(found).toEqual(expected.sort(([a], [b]) => (a < b ? -1 : 1)));
    }),
    { numRuns: 500 },
  );
});

it('berhenti begitu diminta', () => {
  const found: string[] = [];
  index(['aa', 'ab', 'ac']).completions('a', ({ word }) => found.push(word) < 2);
  expect(found).toEqual(['aa', 'ab']);
});
