/** Opens a downloaded segment: inflates it under its caps and judges every line. */
import {
  CHUNK_RAW_BYTES,
  type IndexRecord,
  readChunk,
  type SegmentInfo,
  SegmentLine,
} from '#data/schema/index.ts';
import { SyncError } from '../errors.ts';
import { outsideScope, type PublisherEntry } from './publisher-entry.ts';
import type { SegmentTarget } from './targets.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a line does to the state; the record itself is read again when it is needed. */
export interface LineEffect {
  op: 'put' | 'del';
  id: string;
  rev: number;
}

/** How the segment is kept here: named by its hash, with offsets summed up. */
export function segmentInfo(target: SegmentTarget): SegmentInfo {
  let offset = 0;
  const chunks = target.custom.chunks.map(([length, lines]) => {
    const chunk = { offset, length, lines };
    offset += length;
    return chunk;
  });
  return {
    name: `${target.sha256}.gz`,
    length: target.file.length,
    rawLength: target.custom.rawLength,
    sha256: target.sha256,
    chunks,
  };
}

/**
 * Reads a segment whose hash is verified. Every line must be exactly what JSON.stringify writes
 * (so no name stands twice), validate, and lie within the publisher's scope; a single bad line
 * refuses the segment. Throws SyncError `segment` or `scope`.
 */
export async function readSegment(
  bytes: Bytes,
  target: SegmentTarget,
  entry: PublisherEntry,
): Promise<LineEffect[]> {
  const effects: LineEffect[] = [];
  let rawLength = 0;
  for (const chunk of segmentInfo(target).chunks) {
    const read = await readChunk(bytes, chunk, CHUNK_RAW_BYTES).catch((cause: unknown) => {
      throw new SyncError('segment', `${target.name}: chunk at ${chunk.offset}`, { cause });
    });
    rawLength += read.rawLength;
    for (const line of read.lines) effects.push(judge(line, target, entry));
  }
  if (rawLength !== target.custom.rawLength) {
    throw new SyncError('segment', `${target.name}: ${rawLength} raw bytes`);
  }
  return effects;
}

function judge(text: string, target: SegmentTarget, entry: PublisherEntry): LineEffect {
  const line = parse(text, target.name);
  if (line.op === 'del') {
    if (target.custom.kind === 'base') {
      throw new SyncError('segment', `${target.name}: a base deletes ${line.id}`);
    }
    if (!line.id.startsWith(entry.scope.idPrefix)) {
      throw new SyncError('scope', `${target.name}: deletes ${line.id}`);
    }
    return { op: 'del', id: line.id, rev: line.rev };
  }
  assertInScope(line.record, target, entry);
  return { op: 'put', id: line.record.id, rev: line.rev };
}

function parse(text: string, name: string): SegmentLine {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new SyncError('segment', `${name}: not JSON`, { cause });
  }
  if (JSON.stringify(json) !== text) throw new SyncError('segment', `${name}: unusual JSON`);
  const line = SegmentLine.safeParse(json);
  if (line.success) return line.data;
  const issue = line.error.issues[0];
  throw new SyncError('segment', `${name}: ${issue?.path.join('.')}: ${issue?.message}`);
}

function assertInScope(record: IndexRecord, target: SegmentTarget, entry: PublisherEntry): void {
  const outside = outsideScope(record, entry);
  if (outside !== null) throw new SyncError('scope', `${target.name}: ${outside}`);
}
