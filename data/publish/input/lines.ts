import { type OnBytes, textChunks } from './text-chunks.ts';

/** Longer lines are skipped unread: no record or post comes near, and memory stays bounded. */
export const MAX_LINE_BYTES = 64 * 1024 * 1024;

/** A line's bytes, counted from 1, without its line break; or why there are none. */
export type LineBytes =
  | { number: number; bytes: Buffer; problem?: undefined }
  | { number: number; bytes?: undefined; problem: 'tooLong' };

/** A line of a file, counted from 1, without its line break; or why it cannot be read. */
export type Line =
  | { number: number; text: string; problem?: undefined }
  | { number: number; text?: undefined; problem: 'notUtf8' | 'tooLong' };

const LF = 10;
const CR = 13;

/**
 * The lines of a file in any encoding of `textChunks`, undecoded, blank ones among them. A line's
 * bytes must be used before the next is asked for.
 */
export async function* readLineBytes(
  file: string,
  onBytes?: OnBytes,
  maxBytes = MAX_LINE_BYTES,
): AsyncGenerator<LineBytes> {
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of textChunks(file, onBytes)) {
    let from = 0;
    for (;;) {
      const end = chunk.indexOf(LF, from);
      const part = chunk.subarray(from, end === -1 ? chunk.length : end);
      length += part.length;
      // The bytes of a line over the limit are counted but not kept.
      if (length <= maxBytes) parts.push(part);
      else parts = [];
      if (end === -1) break;
      yield toLine(number, parts, length, maxBytes);
      number++;
      parts = [];
      length = 0;
      from = end + 1;
    }
  }
  yield toLine(number, parts, length, maxBytes);
}

function toLine(number: number, parts: Buffer[], length: number, maxBytes: number): LineBytes {
  if (length > maxBytes) return { number, problem: 'tooLong' };
  const bytes = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
  return { number, bytes: bytes.at(-1) === CR ? bytes.subarray(0, -1) : bytes };
}

/** The line as text; null when it is blank. */
export function decodeLine({ number, bytes, problem }: LineBytes): Line | null {
  if (problem) return { number, problem };
  const text = decode(bytes);
  if (text === null) return { number, problem: 'notUtf8' };
  return text.trim() === '' ? null : { number, text };
}

function decode(bytes: Buffer): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
