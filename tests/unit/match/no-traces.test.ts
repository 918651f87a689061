/** A matcher works in the same room for post after post: none may leave anything to the next. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildIndex, Matcher } from '#data/match/index.ts';
import { SAMPLE } from './sample.ts';

const WORDS = [
  ...new Set(SAMPLE.flatMap(({ title, variants }) => [title, ...variants].join(' ').split(' '))),
  ...['tidak', 'bukan', '2031', 'BNI', 'Surabaya', '😱', 'hoaks', '?', 'Rp300.000', '#gempa'],
];
const post = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));

it('setiap kiriman dijawab seperti kiriman pertama', () => {
  const blob = buildIndex(SAMPLE);
  const used = Matcher.load(blob);
  const options = fc.constantFrom({}, { top: 10, includeNone: true }, { candidates: 2 });
  fc.assert(
    fc.property(post, options, post, (before, how, text) => {
      used.match(before, how);
      expect(used.match(text, how)).toEqual(Matcher.load(blob).match(text, how));
    }),
    { numRuns: 150 },
  );
});
