/** Servers that answer oddly: sync.md's list under "HTTP" and "gzip", over loopback. */
import { createServer, type RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { readChunk } from '#data/schema/index.ts';
import { download } from '#data/sync/client/http.ts';
import { SyncError } from '#data/sync/errors.ts';

/** What a download from such a server ends with: the bytes as text, or the error's code. */
async function from(listener: RequestListener, maxBytes = 1000): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const at = server.address();
  if (!at || typeof at === 'string') throw new Error('no port');
  const url = new URL(`http://127.0.0.1:${at.port}/berkas`);
  try {
    const got = await download(url, { maxBytes, deadlineMs: 3000 });
    return got.changed ? new TextDecoder().decode(got.bytes) : 'unchanged';
  } catch (error) {
    if (!(error instanceof SyncError)) throw error;
    return error.code;
  }
}

test.each([
  ['ke host lain', 'https://jahat.example/'],
  ['ke http', 'http://127.0.0.1:1/'],
  ['berputar', '/berkas'],
  ['tanpa alamat', ''],
])('pengalihan %s tidak diikuti', async (_, location) => {
  let asked = 0;
  const outcome = await from((_request, response) => {
    asked++;
    response.writeHead(302, location ? { location } : {}).end();
  });
  expect(outcome).toBe('not-data');
  expect(asked).toBe(1);
});

test('Content-Length yang keliru, 206 yang tidak diminta, 304 tanpa tanya, Date tahun 1970', async () => {
  expect(
    await from((_request, response) => {
      response.writeHead(200, { 'content-length': 500 });
      response.write('{}', () => response.destroy());
    }),
  ).toBe('network');
  expect(
    await from(
      (_request, response) => void response.writeHead(200, { 'content-length': 5000 }).end(),
    ),
  ).toBe('too-large');
  expect(await from((_request, response) => void response.writeHead(206).end('{}'))).toBe('http');
  expect(await from((_request, response) => void response.writeHead(304).end())).toBe('unchanged');
  expect(
    await from((_request, response) => {
      response.writeHead(200, { date: new Date(0).toUTCString() }).end('{}');
    }),
  ).toBe('{}');
});

test('Content-Encoding: gzip di atas gzip, atau dua kali: batasnya berlaku bagi yang keluar', async () => {
  const raw = Buffer.alloc(100_000, 'a');
  const bomb = gzipSync(raw);
  const send = (body: Buffer, encoding: string) =>
    from((_request, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(body);
    });
  expect(await send(bomb, 'gzip')).toBe('too-large');
  expect(await send(gzipSync(bomb), 'gzip, gzip')).toBe('too-large');
  // A server that packs our .gz once more hands over the same file.
  expect(await send(gzipSync('{}'), 'gzip')).toBe('{}');
  expect(await send(Buffer.from('bukan gzip'), 'gzip')).toBe('network');
});

test('potongan gzip apa pun: isinya yang diumumkan, atau galat; tidak pernah lebih dari batasnya', async () => {
  const good = new Uint8Array(gzipSync('{"a":1}\n'));
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }).map((b) => Uint8Array.from(b)),
    fc.tuple(fc.nat(good.length - 1), fc.nat(255)).map(([at, value]) => {
      const copy = good.slice();
      copy[at] = value;
      return copy;
    }),
    fc
      .uint8Array({ minLength: 1, maxLength: 30 })
      .map((tail) => Uint8Array.from([...good, ...tail])),
    fc.nat(good.length - 1).map((end) => good.slice(0, end)),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async (member) => {
      const chunk = { offset: 0, length: member.length, lines: 1 };
      const outcome: unknown = await readChunk(member, chunk, 100).catch((error: unknown) => error);
      if (outcome instanceof Error) return;
      expect(outcome).toEqual({ lines: ['{"a":1}'], rawLength: 8 });
    }),
    { numRuns: 400 },
  );
});
