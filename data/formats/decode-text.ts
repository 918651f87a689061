/** Text files as people really save them: UTF-8, UTF-16 with or without a mark, Windows-1252. */

export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file's text without its byte order mark, and how it was read. */
export interface DecodedText {
  text: string;
  encoding: TextEncodingName;
}

/**
 * Reads bytes as text. A byte order mark decides; without one, NUL bytes at every second place
 * mean UTF-16, invalid UTF-8 means Windows-1252 (what Excel writes by itself). Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = markOf(bytes) ?? guess(bytes);
  if (encoding !== 'utf-8') return { text: new TextDecoder(encoding).decode(bytes), encoding };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

function markOf(bytes: Uint8Array): TextEncodingName | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function guess(bytes: Uint8Array): TextEncodingName {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte === 0) at % 2 === 0 ? even++ : odd++;
  });
  const many = sample.length / 5;
  if (odd > many && odd > even) return 'utf-16le';
  if (even > many && even > odd) return 'utf-16be';
  return 'utf-8';
}
