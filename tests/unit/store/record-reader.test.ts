import { expect, it, vi } from 'vitest';
import { verifyGeneration } from '#data/store/index.ts';
import { RecordReader } from '#data/store/record-reader.ts';
import { puts, sampleFiles, sampleReview } from './sample.ts';

it('mengambil tiap segmen sekali, berapa pun catatan dan potongan yang dibaca', async () => {
  const ids = Array.from({ length: 1500 }, (_, i) => `klaim-${i}`);
  const { headJson, file } = await sampleFiles(puts(ids.map((id) => sampleReview(id))));
  const { head, locator } = await verifyGeneration(headJson, file);
  const segmentBytes = vi.fn(file);
  const reader = new RecordReader(head, locator, segmentBytes);
  const records = await Promise.all(ids.map((id) => reader.record(id)));
  expect(records.map((record) => record?.id)).toEqual(ids);
  expect(segmentBytes).toHaveBeenCalledOnce();
});

it('mencoba lagi setelah penyimpanan gagal sesaat', async () => {
  const { headJson, file } = await sampleFiles(puts([sampleReview('a')]));
  const { head, locator } = await verifyGeneration(headJson, file);
  const segmentBytes = vi.fn(file).mockRejectedValueOnce(new Error('sesaat'));
  const reader = new RecordReader(head, locator, segmentBytes);
  await expect(reader.record('a')).rejects.toThrow('sesaat');
  expect((await reader.record('a'))?.id).toBe('a');
});
