/**
 * A generation: one whole, verified state of the index (head, segments, matcher index, locator).
 * Verification reads every byte and every record once, before anything is stored; afterwards
 * records are read one chunk at a time.
 */
import {
  GenerationHead,
  type IndexRecord,
  MAX_RECORD_BYTES,
  readChunkLines,
  SEGMENT_MAX_RAW_BYTES,
  type SegmentInfo,
  SegmentLine,
  sha256Hex,
} from '#data/schema/index.ts';
import { DamagedGenerationError } from './errors.ts';
import { buildLocator, type Locator } from './locator.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Everything of a generation in memory. */
export interface Generation {
  head: GenerationHead;
  segments: Map<string, Bytes>;
  index: Bytes;
  locator: Locator;
  /** Records that did not validate; they are left out and never shown. */
  unreadable: number;
}

/**
 * Fetches and verifies a whole generation: lengths and SHA-256 against the head, chunk tables,
 * every record against its schema. A record that does not validate is left out and counted.
 * Throws DamagedGenerationError when a file is not the announced one.
 */
export async function verifyGeneration(
  headJson: unknown,
  fetchFile: (name: string) => Promise<Bytes>,
): Promise<Generation> {
  const parsed = GenerationHead.safeParse(headJson);
  if (!parsed.success) throw new DamagedGenerationError('head.json tidak sesuai skema');
  const head = parsed.data;
  const index = await fetchVerified(head.index, fetchFile);
  const segments = new Map<string, Bytes>();
  const ids: (string | null)[] = [];
  for (const info of head.segments) {
    const bytes = await fetchVerified(info, fetchFile);
    segments.set(info.name, bytes);
    for (const line of await allLines(bytes, info)) ids.push(parseLine(line)?.id ?? null);
  }
  const unreadable = ids.filter((id) => id === null).length;
  return { head, segments, index, locator: buildLocator(ids), unreadable };
}

/** The record of one segment line, or null where the line is a deletion or does not validate. */
export function parseLine(line: string): IndexRecord | null {
  if (line.length > MAX_RECORD_BYTES * 2) return null;
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return null;
  }
  const parsed = SegmentLine.safeParse(json);
  return parsed.success && parsed.data.op === 'put' ? parsed.data.record : null;
}

async function fetchVerified(
  file: { name: string; length: number; sha256: string },
  fetchFile: (name: string) => Promise<Bytes>,
): Promise<Bytes> {
  const bytes = await fetchFile(file.name);
  if (bytes.length !== file.length) {
    throw new DamagedGenerationError(`${file.name}: ${bytes.length} bait, bukan ${file.length}`);
  }
  if ((await sha256Hex(bytes)) !== file.sha256) {
    throw new DamagedGenerationError(`${file.name}: SHA-256 tidak cocok`);
  }
  return bytes;
}

async function allLines(bytes: Bytes, info: SegmentInfo): Promise<string[]> {
  const lines: string[] = [];
  let left = Math.min(info.rawLength, SEGMENT_MAX_RAW_BYTES);
  for (const chunk of info.chunks) {
    try {
      const read = await readChunkLines(bytes, chunk, left);
      for (const line of read) left -= line.length;
      for (const line of read) lines.push(line);
    } catch (cause) {
      throw new DamagedGenerationError(
        `${info.name}: potongan pada ${chunk.offset} tak terbaca: ${cause}`,
      );
    }
  }
  return lines;
}
