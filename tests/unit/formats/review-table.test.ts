// Rows are invented.
import { describe, expect, it } from 'vitest';
import { writeCsv } from '#data/formats/csv.ts';
import { importCsv, toReviewTable } from '#data/formats/review-table.ts';

const CSV = `Klaim;Putusan;Alamat;Tanggal;Variasi;Topik;Wilayah
"Bantuan Rp600 ribu; lewat tautan";SALAH;https://contoh.go.id/1;2 Maret 2026;"teks satu beredar
teks dua beredar";bansos, bpjs-kesehatan;71 71.71
;SALAH;https://contoh.go.id/2;;;;
Klaim kedua;HOAKS;contoh.go.id/3;;;;
Klaim ketiga;HOAKS;https://contoh.go.id/4;;;Bantuan Sosial, BPJS;7
Klaim keempat;HOAKS;https://contoh.go.id/5;31 Februari 2026;;;`;

describe('CSV of reviews', () => {
  it('reads Indonesian headings and semicolons, and tells problems by row', () => {
    const { records, problems } = importCsv(CSV, { publisher: 'contoh', publisherName: 'Contoh' });
    expect(records[0]).toMatchObject({
      claim: 'Bantuan Rp600 ribu; lewat tautan',
      rating: { label: 'SALAH', value: 'false' },
      datePublished: '2026-03-02',
      variants: ['teks satu beredar', 'teks dua beredar'],
      topics: ['bansos', 'bpjs-kesehatan'],
      regions: ['71', '71.71'],
    });
    expect(records).toHaveLength(2);
    expect(problems.map(({ at, trouble, kept }) => [at, trouble, kept])).toEqual([
      [3, 'no-claim', false],
      [4, 'bad-url', false],
      [5, 'invalid', false],
      [6, 'bad-date', true],
    ]);
  });

  it('tells everything that is wrong with a row at once, since it will be mended as a whole', () => {
    const csv = `kode;klaim;putusan;nilai;alamat;tanggal;topik;wilayah
a;;;kuning;contoh.go.id;kemarin;;7
a;Klaim yang benar bentuknya;SALAH;belum terbukti;https://contoh.go.id/1;;Bantuan Sosial, BPJS;7101 id
a;Klaim dengan kode yang sama;SALAH;;https://contoh.go.id/2;;;`;
    const { records, problems } = importCsv(csv, { publisher: 'contoh' });
    expect(problems.map(({ at, column, trouble, kept }) => [at, column, trouble, kept])).toEqual([
      [2, 'klaim', 'no-claim', false],
      [2, 'alamat', 'bad-url', false],
      [2, 'putusan', 'no-rating', false],
      [2, 'tanggal', 'bad-date', false],
      [2, 'nilai', 'invalid', false],
      [2, 'wilayah', 'invalid', false],
      [4, 'kode', 'duplicate-id', false],
    ]);
    expect(records).toMatchObject([
      {
        rating: { label: 'SALAH', value: 'unproven' },
        topics: ['bantuan-sosial', 'bpjs'],
        regions: ['71.01', 'ID'],
      },
    ]);
  });

  it('reads English headings', () => {
    const { records } = importCsv('claim,rating,url\nA claim,False,https://contoh.go.id/1\n');
    expect(records[0]?.rating).toEqual({ label: 'False', value: 'false' });
  });

  it('says when there is no column for claim and address', () => {
    expect(importCsv('a,b\n1,2\n').problems).toEqual([
      { at: 1, trouble: 'not-this-format', detail: 'a, b', kept: false },
    ]);
    expect(importCsv('').problems[0]?.trouble).toBe('not-this-format');
  });

  it('comes back as the same records', () => {
    const options = { publisher: 'contoh', publisherName: 'Contoh' };
    const { records } = importCsv(CSV, options);
    const [headings = [], ...rows] = toReviewTable(records);
    expect(importCsv(writeCsv(headings, rows).replace('\uFEFF', ''), options).records).toEqual(
      records,
    );
  });
});
