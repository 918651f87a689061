/** The publishing form and the record that it means; every text is invented. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  NO_FIGURE,
  NO_SOURCE,
  parseForm,
  type RecordForm,
  recordOf,
  startForm,
  withText,
} from '#components/desk/publish/record-form.ts';
import { checkRecord } from '#data/desk/publish/check-record.ts';
import { toClaimReview } from '#data/formats/claim-review.ts';

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

  it('menamai tanda pengenal menurut nama penerbit, sampai orang menulisnya sendiri', () => {
    const start = startForm('2026-11-25', null, null);
    const named = withText(start, 'publisherName', 'Dinas Kesehatan Kota Uji');
    expect(named.publisherId).toBe('dinas-kesehatan-kota-uji');
    const own = withText(named, 'publisherId', 'dinkes-uji');
    expect(withText(own, 'publisherName', 'Dinkes Uji').publisherId).toBe('dinkes-uji');
  });

  it('memberi ClaimReview dengan semua bidang yang diwajibkan Google', () => {
    const form: RecordForm = {
      ...startForm('2026-11-25', office, null),
      ...{ claim: 'Jembatan uji ditutup sampai Desember.', label: 'Keliru' },
      ...{ summary: 'Jembatan uji tetap dibuka.', sources: [source(1)] },
    };
    const { record } = checkRecord(recordOf(form));
    if (record?.kind !== 'claimReview') throw new Error('no claim review');
    const markup: unknown = JSON.parse(JSON.stringify(toClaimReview(record, office)));
    // Required: claimReviewed, url, reviewRating with alternateName (fullfact, markup-investigation).
    const required = z.object({
      '@context': z.literal('https://schema.org'),
      '@type': z.literal('ClaimReview'),
      claimReviewed: z.literal(form.claim),
      url: z.url({ protocol: /^https?$/ }),
      reviewRating: z.object({ '@type': z.literal('Rating'), alternateName: z.literal('Keliru') }),
      author: z.object({ '@type': z.literal('Organization'), name: z.literal('Kantor Uji') }),
      datePublished: z.literal('2026-11-25'),
      itemReviewed: z.object({ '@type': z.literal('Claim') }),
    });
    expect(required.safeParse(markup).error).toBeUndefined();
  });
});
