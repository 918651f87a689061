import { expect, it } from 'vitest';
import names from '#components/ui/regions/names.json';
import { regionNames } from '#components/ui/regions/region-names.ts';
import { regionTable } from '#tests/tools/region-table.ts';

it('names.json is what idn-area-data says', async () => {
  expect(names).toEqual(await regionTable());
});

it('a kabupaten/kota is named with its province, the country in words, an unknown code as it is', () => {
  expect(regionNames(['71.71', '71'], 'id')).toBe('Kota Manado, Sulawesi Utara; Sulawesi Utara');
  expect(regionNames(['ID'], 'id')).toBe('seluruh Indonesia');
  expect(regionNames([], 'en')).toBe('all of Indonesia');
  expect(regionNames(['99'], 'id')).toBe('99');
});
