import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** A file that cannot be read at all; `reason` is a key of the messages. */
export class UnreadableFile extends Error {
  readonly file: string;
  readonly reason: 'missing' | 'directory' | 'forbidden' | 'brokenGzip' | 'tooLarge' | 'unreadable';

  constructor(file: string, reason: UnreadableFile['reason']) {
    super(`${file}: ${reason}`);
    this.file = file;
    this.reason = reason;
  }
}

/** Told how many bytes more were read from the disk. */
export type OnBytes = (bytes: number) => void;

/**
 * The bytes of a file as UTF-8, without byte order mark: gzip is inflated, UTF-16 (told by its mark
 * or by the NUL beside the first ASCII character) is converted. `-` is standard input.
 * Throws `UnreadableFile`.
 */
export async function* textChunks(file: string, onBytes?: OnBytes): AsyncGenerator<Buffer> {
  try {
    const source =
      file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1 << 20 });
    yield* asUtf8(inflated(counted(bufferChunks(source), onBytes)));
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(file, reasonOf(error));
  }
}

async function* counted(source: AsyncGenerator<Buffer>, onBytes?: OnBytes): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}

async function* inflated(source: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const { first, rest } = await peek(source, 2);
  const all = joined(first, rest);
  if (first[0] !== 0x1f || first[1] !== 0x8b) {
    yield* all;
    return;
  }
  const gunzip = createGunzip();
  // An error of either end destroys the other, and the loop below meets it.
  pipeline(Readable.from(all, { objectMode: false }), gunzip, () => {});
  yield* bufferChunks(gunzip);
}

async function* joined(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  if (first.length > 0) yield first;
  yield* rest;
}

async function* asUtf8(source: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const { first, rest } = await peek(source, 3);
  const encoding = utf16Of(first);
  if (encoding === null) {
    const marked = first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf;
    yield marked ? first.subarray(3) : first;
    yield* rest;
    return;
  }
  const decoder = new TextDecoder(encoding);
  yield Buffer.from(decoder.decode(first, { stream: true }));
  for await (const chunk of rest) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

function utf16Of(first: Buffer): 'utf-16le' | 'utf-16be' | null {
  const [a, b] = first;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  // JSON and CSV begin with an ASCII character, of which UTF-16 makes one byte and a NUL.
  if (b === 0 && a !== 0 && a !== undefined) return 'utf-16le';
  return a === 0 && b !== 0 && b !== undefined ? 'utf-16be' : null;
}

/** Takes at least `length` bytes off the front, if there are as many. */
async function peek(source: AsyncGenerator<Buffer>, length: number) {
  let first = Buffer.alloc(0);
  while (first.length < length) {
    const { done, value } = await source.next();
    if (done) break;
    first = Buffer.concat([first, value]);
  }
  return { first, rest: source };
}

async function* bufferChunks(source: NodeJS.ReadableStream): AsyncGenerator<Buffer> {
  for await (const chunk of source) yield chunk instanceof Buffer ? chunk : Buffer.from(chunk);
}

function reasonOf(error: unknown): UnreadableFile['reason'] {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return 'missing';
  if (code === 'EISDIR') return 'directory';
  if (code === 'EACCES' || code === 'EPERM') return 'forbidden';
  return code.startsWith('Z_') ? 'brokenGzip' : 'unreadable';
}
