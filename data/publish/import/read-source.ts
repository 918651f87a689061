import { readFile, stat } from 'node:fs/promises';
import { textChunks, UnreadableFile } from '../input/text-chunks.ts';

/** A page or feed larger than this is not read to its end. */
const MAX_BYTES = 64 * 1024 * 1024;
/** A file, inflated; a gzip file of one megabyte may hold a thousand. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;
const DEADLINE_MS = 60_000;

/** An address that gave nothing; `detail` is the status or the network's word for it. */
export class FetchFailed extends Error {
  readonly detail: string;

  constructor(address: string, detail: string) {
    super(`${address}: ${detail}`);
    this.detail = detail;
  }
}

export interface FetchedSource {
  bytes: Uint8Array<ArrayBuffer>;
  headers: Headers;
}

export function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

/**
 * The bytes of a file, of standard input (`-`) or of an address, at most `max` of a file.
 * Throws `FetchFailed` or `UnreadableFile`.
 */
export async function readSource(
  source: string,
  max = MAX_FILE_BYTES,
): Promise<Uint8Array<ArrayBuffer>> {
  if (isAddress(source)) return (await fetchSource(source)).bytes;
  if (source !== '-' && (await sizeOf(source)) <= max) {
    const bytes = await readFile(source).catch(() => null);
    // Only what textChunks would change (gzip) or explain (no such file) needs its detour.
    if (bytes && !(bytes[0] === 0x1f && bytes[1] === 0x8b)) return Uint8Array.from(bytes);
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of textChunks(source)) {
    length += chunk.length;
    if (length > max) throw new UnreadableFile(source, 'tooLarge');
    chunks.push(chunk);
  }
  return Uint8Array.from(Buffer.concat(chunks));
}

async function sizeOf(file: string): Promise<number> {
  return (await stat(file).catch(() => null))?.size ?? 0;
}

/** Gets an address within the deadline and the cap. Throws `FetchFailed`. */
export async function fetchSource(address: string): Promise<FetchedSource> {
  try {
    const signal = AbortSignal.timeout(DEADLINE_MS);
    const headers = { 'user-agent': 'suluh (import)', accept: '*/*' };
    const response = await fetch(address, { signal, headers });
    if (!response.ok) throw new FetchFailed(address, `HTTP ${response.status}`);
    return { bytes: await readCapped(address, response), headers: response.headers };
  } catch (error) {
    if (error instanceof FetchFailed) throw error;
    throw new FetchFailed(address, networkWord(error));
  }
}

async function readCapped(address: string, response: Response) {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > MAX_BYTES) throw new FetchFailed(address, '> 64 MB');
    chunks.push(chunk);
  }
  return Uint8Array.from(Buffer.concat(chunks));
}

function networkWord(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `> ${DEADLINE_MS / 1000} s`;
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return 'code' in cause ? String(cause.code) : cause.message;
}
