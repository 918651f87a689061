import { describe, expect, it } from 'vitest';
import { DamagedGenerationError, verifyGeneration } from '#data/store/index.ts';
import { puts, sampleFiles, sampleReview } from './sample.ts';

describe('verifikasi generasi', () => {
  it('menerima berkas yang sesuai dengan kepalanya', async () => {
    const { headJson, file } = await sampleFiles(puts([sampleReview('a'), sampleReview('b')]));
    const generation = await verifyGeneration(headJson, file);
    expect(generation.locator.ordinals).toHaveLength(2);
    expect(generation.unreadable).toBe(0);
  });

  it('menolak satu bait yang berubah di mana pun dalam segmen', async () => {
    const { headJson, files, file } = await sampleFiles(puts([sampleReview('a')]));
    const bytes = files.get('0.ndjson.gz') ?? new Uint8Array();
    for (let at = 0; at < bytes.length; at += 7) {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      const serve = async (name: string) => (name === '0.ndjson.gz' ? flipped : file(name));
      await expect(verifyGeneration(headJson, serve)).rejects.toThrow(DamagedGenerationError);
    }
  });

  it('menolak berkas terpotong, indeks lain, dan kepala yang bukan kepala', async () => {
    const { headJson, file } = await sampleFiles(puts([sampleReview('a')]));
    const short = async (name: string) => (await file(name)).slice(0, -1);
    await expect(verifyGeneration(headJson, short)).rejects.toThrow(DamagedGenerationError);
    const other = async (name: string) =>
      name === 'index.bin' ? new Uint8Array([1, 2, 4]) : file(name);
    await expect(verifyGeneration(headJson, other)).rejects.toThrow(DamagedGenerationError);
    await expect(verifyGeneration('<html>', file)).rejects.toThrow(DamagedGenerationError);
  });

  it('melewati catatan yang tak terbaca dan memakai sisanya', async () => {
    const broken = { op: 'put', rev: 1, record: { ...sampleReview('rusak'), sources: [] } };
    const lines = [
      ...puts([sampleReview('a')]),
      broken,
      { op: 'boom' },
      ...puts([sampleReview('b')]),
    ];
    const { headJson, file } = await sampleFiles(lines);
    const generation = await verifyGeneration(headJson, file);
    expect(generation.unreadable).toBe(2);
    expect(Array.from(generation.locator.ordinals).sort()).toEqual([0, 3]);
  });

  it('berhenti pada bom gzip', async () => {
    const big = sampleReview('bom', 'x');
    const { headJson, file } = await sampleFiles(
      puts(Array.from({ length: 3000 }, (_, i) => ({ ...big, id: `b${i}` }))),
    );
    const segments = headJson.segments.map((info) => ({ ...info, rawLength: 1000 }));
    await expect(verifyGeneration({ ...headJson, segments }, file)).rejects.toThrow(
      DamagedGenerationError,
    );
  });
});
