/**
 * Segments: how records travel and rest. A segment is a run of gzip members ("chunks"), each
 * holding at most 64 kB of NDJSON, one `SegmentLine` a line. The whole file is valid gzip for any
 * tool; with the chunk table one record is read by inflating one chunk. Formats: ../README.md
 */
import { z } from 'zod';
import { IndexRecord, Publisher } from './records.ts';

/** Raw bytes of NDJSON that one chunk holds at most (a larger single record gets its own). */
export const CHUNK_RAW_BYTES = 65_536;
/** Caps of sync.md for one segment. */
export const SEGMENT_MAX_GZIP_BYTES = 8 * 1024 * 1024;
export const SEGMENT_MAX_RAW_BYTES = 40 * 1024 * 1024;

/** One line of a segment: put a record, or delete one by id. */
export const SegmentLine = z.discriminatedUnion('op', [
  z.object({ op: z.literal('put'), rev: z.number().int().min(0), record: IndexRecord }),
  z.object({ op: z.literal('del'), rev: z.number().int().min(0), id: z.string().max(120) }),
]);
export type SegmentLine = z.infer<typeof SegmentLine>;

/** Where a chunk lies in its segment, and how many lines it holds. */
export const ChunkEntry = z.object({
  offset: z.number().int().min(0),
  length: z.number().int().min(1),
  lines: z.number().int().min(1),
});
export type ChunkEntry = z.infer<typeof ChunkEntry>;

/** A segment's description; `sha256` is of the gzip bytes, lower-case hex. */
export const SegmentInfo = z.object({
  name: z.string().regex(/^[a-z0-9.-]{1,80}$/),
  length: z.number().int().min(0).max(SEGMENT_MAX_GZIP_BYTES),
  rawLength: z.number().int().min(0).max(SEGMENT_MAX_RAW_BYTES),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  chunks: z.array(ChunkEntry).max(10_000),
});
export type SegmentInfo = z.infer<typeof SegmentInfo>;

/** Describes a whole generation: its publishers, its segments and its matcher index. */
export const GenerationHead = z.object({
  schema: z.literal(1),
  publishers: z.array(Publisher).max(1000),
  segments: z.array(SegmentInfo).max(2000),
  index: z.object({
    name: z.string().regex(/^[a-z0-9.-]{1,80}$/),
    length: z.number().int().min(0),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  counts: z.object({
    claimReviews: z.number().int().min(0),
    programFacts: z.number().int().min(0),
  }),
  /** The newest date any record carries, `YYYY-MM-DD`. */
  dataDate: z.iso.date().nullable(),
  /** How the device put it together of several sources; absent in a publisher's files. */
  assembly: z
    .object({
      /** Ids that begin with one of these were left out of the package's records. */
      covered: z.array(z.string().max(120)).max(1000),
      /** Whether a record lives in two packs, the later one hiding the other. */
      hides: z.boolean(),
    })
    .optional(),
});
export type GenerationHead = z.infer<typeof GenerationHead>;

/** A segment's bytes with their description. */
export interface Segment {
  info: SegmentInfo;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Raw bytes to one gzip member. */
export type Gzip = (raw: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Packs lines, in the order given, into one segment; `gzip` may compress harder than the platform.
 * Throws a RangeError when the caps of sync.md would be passed: split the lines over several.
 */
export async function encodeSegment(
  name: string,
  lines: readonly SegmentLine[],
  gzip: Gzip = platformGzip,
): Promise<Segment> {
  const encoder = new TextEncoder();
  const members: Uint8Array<ArrayBuffer>[] = [];
  const chunks: ChunkEntry[] = [];
  let offset = 0;
  let rawLength = 0;
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  const flush = async () => {
    if (pending.length === 0) return;
    const member = await gzip(concat(pending, pendingBytes));
    chunks.push({ offset, length: member.length, lines: pending.length });
    members.push(member);
    offset += member.length;
    rawLength += pendingBytes;
    pending = [];
    pendingBytes = 0;
  };
  for (const line of lines) {
    const bytes = encoder.encode(`${JSON.stringify(line)}\n`);
    if (pendingBytes + bytes.length > CHUNK_RAW_BYTES) await flush();
    pending.push(bytes);
    pendingBytes += bytes.length;
  }
  await flush();
  if (offset > SEGMENT_MAX_GZIP_BYTES || rawLength > SEGMENT_MAX_RAW_BYTES) {
    throw new RangeError(`segment ${name}: ${rawLength} bytes are over the cap; split it`);
  }
  const bytes = concat(members, offset);
  return {
    bytes,
    info: { name, length: offset, rawLength, sha256: await sha256Hex(bytes), chunks },
  };
}

/**
 * Inflates one chunk into its raw lines (JSON text, one a record), stopping at `maxRawBytes`.
 * Throws when the chunk is not gzip, holds another number of lines, or inflates past the cap.
 */
export async function readChunkLines(
  bytes: Uint8Array<ArrayBuffer>,
  chunk: ChunkEntry,
  maxRawBytes = SEGMENT_MAX_RAW_BYTES,
): Promise<string[]> {
  return (await readChunk(bytes, chunk, maxRawBytes)).lines;
}

/** As `readChunkLines`, with the number of raw bytes that the chunk held. */
export async function readChunk(
  bytes: Uint8Array<ArrayBuffer>,
  chunk: ChunkEntry,
  maxRawBytes: number,
): Promise<{ lines: string[]; rawLength: number }> {
  const raw = await gunzip(bytes.subarray(chunk.offset, chunk.offset + chunk.length), maxRawBytes);
  const lines = new TextDecoder('utf-8', { fatal: true }).decode(raw).split('\n');
  if (lines.pop() !== '') throw new RangeError('the last line of a chunk has no end');
  if (lines.length !== chunk.lines) {
    throw new RangeError(`chunk holds ${lines.length} lines, ${chunk.lines} were announced`);
  }
  return { lines, rawLength: raw.length };
}

/** SHA-256 as lower-case hex. */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (b) => b.toString(16).padStart(2, '0')).join('');
}

async function platformGzip(raw: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([raw]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function gunzip(member: Uint8Array<ArrayBuffer>, maxRawBytes: number): Promise<Uint8Array> {
  // Written by hand: a Blob's stream goes through the browser process, at twice the time per chunk.
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const parts: Uint8Array[] = [];
  let total = 0;
  const reader = readable.getReader();
  // What goes wrong is told to the reader too; here it must only not go unheard.
  writer.write(member).catch(() => {});
  writer.close().catch(() => {});
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return concat(parts, total);
    total += value.length;
    if (total > maxRawBytes) {
      await reader.cancel();
      throw new RangeError(`chunk inflates past ${maxRawBytes} bytes`);
    }
    parts.push(value);
  }
}

function concat(parts: readonly Uint8Array[], total: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
