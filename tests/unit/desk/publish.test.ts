/** Sentences are invented. */
import { describe, expect, it } from 'vitest';
import { checkRecord } from '#data/desk/publish/check-record.ts';
import { asEvent, guardClaim } from '#data/desk/publish/guard.ts';
import { sampleReview } from '../store/sample.ts';

describe('penjaga klaim', () => {
  it('menolak pendapat, harapan, pertanyaan, dan penilaian atas orang', () => {
    expect(guardClaim('Menurut saya pelayanan dinas contoh payah.')).toEqual(['opinion']);
    expect(guardClaim('Semoga bantuan uji cepat cair')).toEqual(['wish']);
    expect(guardClaim('Benarkah jembatan contoh ditutup?')).toEqual(['question']);
    expect(guardClaim('Bupati Contoh itu pembohong')).toEqual(['person']);
  });

  it.each([
    'Jembatan contoh ditutup sampai 3 Desember 2026.',
    'Polisi contoh menangkap penipu yang mengatasnamakan dinas uji.',
    'Bupati Contoh mengorupsi dana uji pada 2025.',
  ])('menerima klaim tentang peristiwa: %s', (claim) => expect(guardClaim(claim)).toEqual([]));

  it('mengubah penilaian atas orang menjadi klaim peristiwa yang harus diisi dulu', () => {
    const event = asEvent('Bupati Contoh itu koruptor!') ?? '';
    expect(event).toBe('Bupati Contoh mengorupsi […] pada […], menurut […].');
    expect(guardClaim(event)).toEqual(['blank']);
    const filled = event.replace('[…]', 'dana uji').replace('[…]', 'Maret 2026');
    expect(guardClaim(filled.replace('[…]', 'pesan berantai'))).toEqual([]);
    expect(asEvent('Camat Uji pembohong')).toMatch(/^Camat Uji menyampaikan keterangan/);
    // No deed can be meant: it stays refused, with the explanation alone.
    expect(guardClaim('Kepala dinas itu bodoh')).toEqual(['person']);
    expect(asEvent('Kepala dinas itu bodoh')).toBeNull();
    expect(asEvent('Jembatan contoh ditutup.')).toBeNull();
  });
});

describe('memeriksa catatan yang sedang ditulis', () => {
  it('menyebut bidang yang belum benar, dengan skema yang sama seperti indeks', () => {
    const { record, issues } = checkRecord({ kind: 'programFact', program: 'Program uji' });
    expect(record).toBeNull();
    expect(issues.map(({ path }) => path)).toContain('sources');
  });

  it('menahan catatan yang sah selama klaimnya masih pendapat', () => {
    const good = sampleReview('uji-1');
    expect(checkRecord(good).record).toMatchObject({ kind: 'claimReview', id: 'uji-1' });
    const opinion = { ...good, claim: 'Seharusnya jalan uji diperbaiki.' };
    expect(checkRecord(opinion)).toMatchObject({ record: null, issues: [], hints: ['opinion'] });
  });

  it('tidak jatuh oleh masukan apa pun', () => {
    for (const input of [null, 3, 'x', [], { kind: 'lain' }]) {
      expect(checkRecord(input).record).toBeNull();
    }
  });
});
