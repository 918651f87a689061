// Lines below are invented for the tests.

import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  CHUNK_RAW_BYTES,
  encodeSegment,
  IndexRecord,
  readChunkLines,
  SegmentInfo,
  type SegmentLine,
} from '#data/schema/index.ts';

function line(n: number, summary = 'Ringkasan.'): SegmentLine {
  const record = IndexRecord.parse({
    kind: 'claimReview',
    id: `contoh-${n}`,
    publisher: 'contoh',
    claim: `Klaim ${n}`,
    rating: { label: 'SALAH', value: 'false' },
    summary,
    sources: [{ url: 'https://contoh.go.id/', title: 't', publisher: 'p', type: 'official' }],
  });
  return { op: 'put', rev: 1, record };
}

describe('encodeSegment', () => {
  it('writes gzip that any tool reads, in the order given', async () => {
    const lines = [line(2), line(1), { op: 'del', rev: 3, id: 'contoh-9' } as const];
    const { bytes, info } = await encodeSegment('0.ndjson.gz', lines);
    const raw = gunzipSync(bytes);
    expect(
      raw
        .toString()
        .trimEnd()
        .split('\n')
        .map((l) => JSON.parse(l)),
    ).toEqual(lines);
    expect(info.rawLength).toBe(raw.length);
    expect(SegmentInfo.parse(info)).toEqual(info);
  });

  it('cuts chunks of at most 64 kB, each readable by itself', async () => {
    const lines = Array.from({ length: 300 }, (_, i) => line(i, 'x'.repeat(900)));
    const { bytes, info } = await encodeSegment('0.ndjson.gz', lines);
    expect(info.chunks.length).toBeGreaterThan(3);
    const read: string[] = [];
    for (const chunk of info.chunks) {
      const part = await readChunkLines(bytes, chunk);
      expect(part.join('\n').length + 1).toBeLessThanOrEqual(CHUNK_RAW_BYTES);
      read.push(...part);
    }
    expect(read.map((l) => JSON.parse(l))).toEqual(lines);
  });

  it('gives the same bytes for the same lines', async () => {
    const once = await encodeSegment('0.ndjson.gz', [line(1), line(2)]);
    const again = await encodeSegment('0.ndjson.gz', [line(1), line(2)]);
    expect(again.info).toEqual(once.info);
  });

  it('packs nothing into an empty segment', async () => {
    const { info } = await encodeSegment('0.ndjson.gz', []);
    expect(info).toMatchObject({ length: 0, rawLength: 0, chunks: [] });
  });
});

describe('readChunkLines', () => {
  it('refuses another number of lines than announced', async () => {
    const { bytes, info } = await encodeSegment('0.ndjson.gz', [line(1), line(2)]);
    const [chunk] = info.chunks;
    if (!chunk) throw new Error('no chunk');
    await expect(readChunkLines(bytes, { ...chunk, lines: 3 })).rejects.toThrow(RangeError);
  });

  it('stops a gzip bomb at the cap', async () => {
    const lines = Array.from({ length: 60 }, (_, i) => line(i, 'x'.repeat(1000)));
    const { bytes, info } = await encodeSegment('0.ndjson.gz', lines);
    const [chunk] = info.chunks;
    if (!chunk) throw new Error('no chunk');
    await expect(readChunkLines(bytes, chunk, 4096)).rejects.toThrow(/4096/);
  });

  it('refuses a flipped byte and a cut end', async () => {
    const { bytes, info } = await encodeSegment('0.ndjson.gz', [line(1), line(2)]);
    const [chunk] = info.chunks;
    if (!chunk) throw new Error('no chunk');
    const flipped = bytes.slice();
    flipped[Math.floor(chunk.length / 2)] = (flipped[Math.floor(chunk.length / 2)] ?? 0) ^ 0xff;
    await expect(readChunkLines(flipped, chunk)).rejects.toThrow();
    await expect(readChunkLines(bytes.slice(0, -9), chunk)).rejects.toThrow();
  });
});
