/** Lines that a publisher signed but should not have: sync.md's list, and generated ones. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256Hex } from '#data/schema/index.ts';
import { readSegment } from '#data/sync/feed/segment.ts';
import type { SegmentTarget } from '#data/sync/feed/targets.ts';
import { entry, record } from './publisher.ts';

/** Reads lines as one signed segment; `members` replaces the gzip bytes. */
async function read(
  lines: readonly string[],
  members?: Uint8Array<ArrayBuffer>,
  rawLength?: number,
) {
  const raw = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
  const bytes = members ?? new Uint8Array(gzipSync(raw));
  const target: SegmentTarget = {
    name: 'delta-id-1-2-0.ndjson.gz',
    file: { length: bytes.length, hashes: {} },
    sha256: await sha256Hex(bytes),
    custom: {
      schema: 1,
      kind: 'delta',
      pack: 'id',
      from: 1,
      to: 2,
      part: 0,
      parts: 1,
      records: lines.length,
      rawLength: rawLength ?? raw.length,
      stateDigest: '0'.repeat(64),
      minClient: 1,
      chunks: [[bytes.length, lines.length]],
    },
  };
  return readSegment(bytes, target, entry());
}

const refused = expect.objectContaining({
  name: 'SyncError',
  code: expect.stringMatching(/^(segment|scope)$/),
});
const good = record(1);
const put = (changes: object) =>
  JSON.stringify({ op: 'put', rev: 1, record: { ...good, ...changes } });
const source = (url: string) =>
  put({ sources: [{ url, title: 'T', publisher: 'P', type: 'official' }] });

test('baris yang sah dibaca', async () => {
  expect(await read([put({})])).toEqual([{ op: 'put', id: 'contoh:klaim-1', rev: 1 }]);
});

test.each([
  ['bukan JSON', 'x'],
  ['nama berulang', put({}).replace('"rev":1', '"rev":1,"rev":2')],
  ['spasi', `${put({})} `],
  ['__proto__ sebagai id', put({ id: '__proto__' })],
  ['constructor sebagai id', put({ id: 'constructor' })],
  ['1e400', put({}).replace('"rev":1', '"rev":1e400')],
  ['nol negatif', put({}).replace('"rev":1', '"rev":-0')],
  ['revisi pecahan', put({}).replace('"rev":1', '"rev":1.5')],
  ['op yang tidak dikenal', put({}).replace('"op":"put"', '"op":"ubah"')],
  ['pasangan pengganti terpotong', put({ claim: 'a\ud800' })],
  ['NUL', put({ claim: 'a\u0000b' })],
  [
    'catatan lebih dari 16 kB',
    put({ variants: Array.from({ length: 10 }, () => 'x'.repeat(3000)) }),
  ],
  ['javascript:', source('javascript:alert(1)')],
  ['data:', source('data:text/html,x')],
  ['nama pengguna di alamat', source('https://contoh.go.id@evil.com/')],
  ['akhiran yang menyerupai', source('https://contoh.go.id.evil.com/')],
  ['punycode yang menyerupai', source('https://xn--cntoh-jua.go.id/')],
  ['alamat 64 kB', source(`https://contoh.go.id/${'a'.repeat(65_000)}`)],
  ['30 Februari', put({ datePublished: '2026-02-30' })],
  ['tanpa sumber', put({ sources: [] })],
])('menolak segmen dengan %s', async (_, line) => {
  await expect(read([put({ id: 'contoh:lain' }), line])).rejects.toEqual(refused);
});

test('gzip: CRC atau ISIZE keliru, terpotong, kosong, ekor, baris tanpa akhir, rawLength ±1', async () => {
  const raw = new TextEncoder().encode(`${put({})}\n`);
  const whole = new Uint8Array(gzipSync(raw));
  const changed = (at: number) => {
    const copy = whole.slice();
    const place = copy.length + at;
    copy[place] = (copy[place] ?? 0) ^ 1;
    return copy;
  };
  const unfinished = new Uint8Array(gzipSync(raw.slice(0, -1)));
  for (const bytes of [
    changed(-8),
    changed(-4),
    whole.slice(0, -9),
    new Uint8Array(0),
    raw,
    unfinished,
  ]) {
    await expect(read([put({})], bytes)).rejects.toEqual(refused);
  }
  // A second member in the chunk brings lines that were not announced.
  const twice = new Uint8Array([...whole, ...whole]);
  await expect(read([put({})], twice)).rejects.toEqual(refused);
  for (const off of [-1, 1]) {
    await expect(read([put({})], whole, raw.length + off)).rejects.toEqual(refused);
  }
});

test('apa pun isi barisnya: diterima menurut aturan atau ditolak dengan kalimat, tak pernah yang lain', async () => {
  const field = fc.constantFrom(...Object.keys(good));
  const line = fc.oneof(
    fc.string().map((s) => s.replaceAll('\n', ' ')),
    fc.json(),
    fc.tuple(field, fc.jsonValue()).map(([name, value]) => put({ [name]: value })),
    fc.tuple(field, fc.string({ unit: 'binary' })).map(([name, value]) => put({ [name]: value })),
  );
  await fc.assert(
    fc.asyncProperty(line, async (text) => {
      const outcome = await read([text]).catch((error: unknown) => error);
      if (Array.isArray(outcome)) expect(outcome[0].id).toMatch(/^contoh:/);
      else expect(outcome).toEqual(refused);
    }),
    { numRuns: 300 },
  );
});
