import { describe, expect, it } from 'vitest';
import { admits, facetsOf } from '#entrypoints/background/narrow.ts';
import { sampleReview } from '../store/sample.ts';

const manado = { ...sampleReview('manado', 'klaim'), topics: ['bansos'], regions: ['71.71'] };
const country = { ...sampleReview('negeri', 'klaim'), topics: ['bansos', 'bbm'], regions: ['ID'] };

describe('saringan pencarian', () => {
  it('tanpa isi meloloskan semuanya', () => {
    expect(admits({}, manado)).toBe(true);
  });

  it('wilayah memuat yang di dalamnya, tetapi bukan sebaliknya', () => {
    expect(admits({ region: '71' }, manado)).toBe(true);
    expect(admits({ region: '71.71' }, { ...manado, regions: ['71'] })).toBe(false);
    expect(admits({ region: '7' }, manado)).toBe(false);
  });

  it('semua bagian harus cocok', () => {
    const wanted = { rating: 'false', publisher: 'uji' } as const;
    expect(admits({ ...wanted, topic: 'bansos' }, manado)).toBe(true);
    expect(admits({ ...wanted, topic: 'bbm' }, manado)).toBe(false);
    expect(admits({ kind: 'programFact' }, manado)).toBe(false);
  });

  it('menyebut yang paling sering lebih dulu', () => {
    const facets = facetsOf([manado, country], (id) => ({ id, name: id, type: 'media' }));
    expect(facets.topics).toEqual(['bansos', 'bbm']);
    expect(facets.kinds).toEqual(['claimReview']);
  });
});
