/** Turns records into the segments of a base or a delta, described for the targets file. */
import {
  encodeSegment,
  type IndexRecord,
  type Segment,
  type SegmentLine,
} from '#data/schema/index.ts';
import { PackState } from '#data/sync/feed/fold.ts';
import { CLIENT_LEVEL, type SegmentCustom, withinRatio } from '#data/sync/feed/targets.ts';
import type { TargetFile } from '#data/sync/tuf/schemas.ts';
import { UserError } from '../world.ts';

/** Raw bytes after which a new part begins: a download that broke off loses little. */
const PART_RAW_BYTES = 7 * 1024 * 1024;

/** A segment ready to be published. */
export interface BuiltSegment {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  target: TargetFile;
}

/** What is published of a pack: every live record at the revision it last changed. */
export interface PackContent {
  seq: number;
  records: ReadonlyMap<string, { rev: number; json: string }>;
}

/** The lines that lead from one content to the next. A record's revision is its publication's number. */
export function changesOf(
  before: PackContent | null,
  records: readonly IndexRecord[],
): { after: PackContent; lines: SegmentLine[] } {
  const seq = (before?.seq ?? 0) + 1;
  const after = new Map<string, { rev: number; json: string }>();
  const lines: SegmentLine[] = [];
  for (const record of records) {
    const json = JSON.stringify(record);
    const known = before?.records.get(record.id);
    if (known?.json === json) after.set(record.id, known);
    else {
      after.set(record.id, { rev: seq, json });
      lines.push({ op: 'put', rev: seq, record });
    }
  }
  for (const id of before?.records.keys() ?? []) {
    if (!after.has(id)) lines.push({ op: 'del', rev: seq, id });
  }
  return { after: { seq, records: after }, lines };
}

/** The whole content as a base. */
export async function buildBase(
  pack: string,
  content: PackContent,
  records: readonly IndexRecord[],
): Promise<BuiltSegment[]> {
  const lines = records.map(
    (record): SegmentLine => ({ op: 'put', rev: content.records.get(record.id)?.rev ?? 0, record }),
  );
  const place = { kind: 'base', pack, from: 0, to: content.seq } as const;
  return describe(place, lines, await digestOf(content));
}

/** The lines from `from` to the content as a delta. */
export async function buildDelta(
  pack: string,
  from: number,
  content: PackContent,
  lines: readonly SegmentLine[],
): Promise<BuiltSegment[]> {
  const place = { kind: 'delta', pack, from, to: content.seq } as const;
  return describe(place, lines, await digestOf(content));
}

/** The digest that clients will compare with theirs. */
async function digestOf({ records }: PackContent): Promise<string> {
  const state = new PackState();
  state.restore(Array.from(records, ([id, { rev }]) => ({ op: 'put', id, rev }) as const));
  return state.digest();
}

async function describe(
  place: Pick<SegmentCustom, 'kind' | 'pack' | 'from' | 'to'>,
  lines: readonly SegmentLine[],
  stateDigest: string,
): Promise<BuiltSegment[]> {
  const parts: Segment[] = [];
  for (const some of split(lines)) {
    const segment = await encodeSegment(`part-${parts.length}`, some);
    if (!withinRatio(segment.info.rawLength, segment.info.length)) {
      throw new UserError(
        'Catatan-catatan ini hampir sama semua: berkasnya akan ditolak ekstensi sebagai bom gzip. Tidak ada yang diterbitkan.',
      );
    }
    parts.push(segment);
  }
  return parts.map(({ bytes, info }, part) => {
    const custom: SegmentCustom = {
      schema: 1,
      ...place,
      part,
      parts: parts.length,
      records: info.chunks.reduce((sum, chunk) => sum + chunk.lines, 0),
      rawLength: info.rawLength,
      stateDigest,
      minClient: CLIENT_LEVEL,
      chunks: info.chunks.map(({ length, lines: count }) => [length, count]),
    };
    const { kind, pack, from, to } = place;
    return {
      name: `${kind}-${pack}-${from}-${to}-${part}.ndjson.gz`,
      bytes,
      target: { length: info.length, hashes: { sha256: info.sha256 }, custom },
    };
  });
}

function* split(lines: readonly SegmentLine[]): Generator<SegmentLine[]> {
  let some: SegmentLine[] = [];
  let bytes = 0;
  for (const line of lines) {
    const length = Buffer.byteLength(JSON.stringify(line)) + 1;
    if (bytes + length > PART_RAW_BYTES && some.length > 0) {
      yield some;
      some = [];
      bytes = 0;
    }
    some.push(line);
    bytes += length;
  }
  if (some.length > 0) yield some;
}
