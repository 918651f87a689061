/** The publishing form and the record that it means; every text is invented. */
import { describe, expect, it } from 'vitest';
import {
  NO_FIGURE,
  NO_SOURCE,
  parseForm,
  type RecordForm,
  recordOf,
  startForm,
} from '#components/desk/publish/record-form.ts';
import { checkRecord } from '#data/desk/publish/check-record.ts';

const office = { id: 'kantor-uji', name: 'Kantor Uji', type: 'government' } as const;
const source = (n: number) => ({
  ...NO_SOURCE,
  ...{ url: `https://contoh.example/${n}`, title: `Keterangan ${n}`, publisher: 'Kantor Uji' },
});

function factForm(changes: Partial<RecordForm> = {}): RecordForm {
  return {
    ...startForm('2026-11-25', office, null),
    ...{ kind: 'programFact', program: 'Jembatan Uji', statement: 'Jembatan uji dibuka.' },
    sources: [source(1), source(2), NO_SOURCE],
    figures: [
      { label: 'Panjang', value: '1.250,5', unit: 'meter' },
      { label: 'Biaya', value: '3', unit: 'rupiah' },
      NO_FIGURE,
    ],
    ...changes,
  };
}

describe('isian penerbitan', () => {
  it('membawa beberapa sumber dan angka; baris yang dibiarkan kosong tidak ikut', () => {
    const { record, issues } = checkRecord(recordOf(factForm()));
    expect(issues).toEqual([]);
    expect(record).toMatchObject({
      sources: [{ url: 'https://contoh.example/1' }, { url: 'https://contoh.example/2' }],
      figures: [
        { label: 'Panjang', value: 1250.5, asOf: '2026-11-25' },
        { label: 'Biaya', value: 3 },
      ],
    });
  });

  it('menyebut baris mana yang keliru', () => {
    const sources = [source(1), { ...source(2), url: 'bukan alamat' }];
    const { record, issues } = checkRecord(recordOf(factForm({ sources })));
    expect(record).toBeNull();
    expect(issues.map(({ path }) => path)).toEqual(['sources.1.url']);
  });

  it('menuntut satu sumber walau tidak ada yang diisi', () => {
    const { issues } = checkRecord(recordOf(factForm({ sources: [NO_SOURCE] })));
    expect(issues.some(({ path }) => path.startsWith('sources.0'))).toBe(true);
  });

  it('kembali dari simpanan seperti diketik; simpanan versi lama tidak merusaknya', () => {
    const form = factForm();
    const start = startForm('2026-11-25', office, null);
    expect(parseForm(JSON.stringify(form), start)).toEqual(form);
    const old = JSON.stringify({
      claim: 'Klaim uji.',
      sourceUrl: 'https://contoh.example/',
      sources: 7,
    });
    expect(parseForm(old, start)).toEqual({ ...start, claim: 'Klaim uji.', sources: [NO_SOURCE] });
    expect(parseForm('{', start)).toBeNull();
  });
});
