import { expect, it } from 'vitest';
import words from '#data/match/text/region-words.json' with { type: 'json' };
import { regionTable } from '#tests/tools/region-table.ts';
import { regionWords } from '#tests/tools/region-words.ts';

it('region-words.json adalah apa yang dikatakan idn-area-data', async () => {
  expect(words).toEqual(regionWords(await regionTable()));
  expect(words.words.split(' ')).toEqual(expect.arrayContaining(['mamuju', 'maluku', 'banyumas']));
  expect(words.parted.split(' ')).toEqual(expect.arrayContaining(['maluku', 'papua', 'bandung']));
});
