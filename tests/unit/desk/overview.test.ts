import { describe, expect, it } from 'vitest';
import { applyChange } from '#data/desk/change.ts';
import { prompts } from '#data/desk/completeness.ts';
import { dayOf, edit, seenAgain } from '#data/desk/journal.ts';
import { report } from '#data/desk/report.ts';
import { seenCount, seenCurve } from '#data/desk/seen.ts';
import { SimilarCases } from '#data/desk/similar.ts';
import { FORWARD, sampleCase, sampleWriter } from './sample.ts';

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe('kelengkapan kasus', () => {
  it('menanyakan klaim, alamat, tanggal, topik; arsip baru setelah ada alamat', () => {
    const { state } = sampleCase(sampleWriter());
    expect(prompts(state)).toEqual(['claim', 'address', 'date', 'topic']);
    const fields = { ...state.fields, url: 'https://contoh.example/1', claim: 'Klaim uji.' };
    expect(prompts({ fields })).toEqual(['archive', 'date', 'topic']);
  });

  it('menanyakan gambar bila teks membicarakannya', () => {
    const { state } = sampleCase(sampleWriter(), { text: 'Lihat video ini, contoh!' });
    expect(prompts(state)).toContain('media');
  });
});

describe('salinan satu pesan', () => {
  const index = new SimilarCases(words);
  index.add('a', FORWARD);
  index.add(
    'b',
    'Jalan utama di kota contoh ditutup besok pagi untuk karnaval anak sekolah dasar.',
  );

  it('mengenali terusan dengan awalan dan tanda baca lain', () => {
    expect(index.find(`Dari grup sebelah: ${FORWARD.replace('!', ' !!!')}`)).toBe('a');
  });

  it('tidak menyamakan pesan dengan angka lain', () => {
    expect(index.find(FORWARD.replace('600', '900'))).toBeNull();
  });

  it('tidak menyamakan kutipan pendek atau teks kosong', () => {
    expect(index.find('bantuan uji 600 ribu')).toBeNull();
    expect(index.find('?!')).toBeNull();
  });
});

describe('hitungan dan laporan', () => {
  it('menghitung salinan per hari, juga hari tanpa salinan', () => {
    const writer = sampleWriter();
    const { state } = sampleCase(writer);
    const again = applyChange(state, seenAgain(state, '2026-11-05', writer));
    expect(seenCount(again.seen)).toBe(2);
    expect(seenCurve(again.seen).map(({ count }) => count)).toEqual([1, 0, 0, 1]);
    expect(seenCurve(again.seen, 2).map(({ day }) => day)).toEqual(['2026-11-04', '2026-11-05']);
  });

  it('menghitung hari menurut kalender setempat', () => {
    expect(dayOf(Date.UTC(2026, 10, 1, 18), 420)).toBe('2026-11-02');
  });

  it('melaporkan status, topik, waktu menjawab; tanpa kasus yang dihapus dan di luar masa', () => {
    const writer = sampleWriter();
    const one = sampleCase(writer, { topics: ['bansos'], regions: ['71'] }).state;
    const answered = applyChange(one, {
      ...edit(one, 'status', 'answered', writer),
      at: one.createdAt + 3 * 3_600_000,
    });
    const removedFrom = sampleCase(writer).state;
    const removed = applyChange(removedFrom, edit(removedFrom, 'removed', true, writer));
    const old = sampleCase(sampleWriter('meja-a', Date.UTC(2025, 0, 1))).state;
    const day = (at: number) => dayOf(at, 420);
    const made = report([answered, removed, old], '2026-11-01', '2026-11-30', day);
    expect(made).toMatchObject({
      cases: 1,
      byStatus: { answered: 1, new: 0 },
      byTopic: [{ name: 'bansos', cases: 1, seen: 1 }],
      answer: { count: 1, medianHours: 3 },
    });
  });
});
