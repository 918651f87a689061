/** Turns records into the segments of a base or a delta, described for the targets file. */
import { constants, gzip } from 'node:zlib';
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
import { type Draft, draftOf } from './draft.ts';

/** Raw bytes after which a new part begins: a download that broke off loses little. */
const PART_RAW_BYTES = 7 * 1024 * 1024;

/** A segment ready to be published. */
export interface BuiltSegment {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  target: TargetFile;
}

/** What is published of a pack: every live record's fingerprint, and the revision it last changed. */
export interface PackContent {
  seq: number;
  records: ReadonlyMap<string, { rev: number; print: string }>;
}

/** The lines that lead from one content to the next. A record's revision is its publication's number. */
export function changesOf(
  before: PackContent | null,
  records: readonly IndexRecord[],
): { after: PackContent; lines: SegmentLine[] } {
  return changesOfDrafts(
    before,
    records.map((record) => draftOf(record, 'one')),
  );
}

/** As `changesOf`, for drafts of one pack. */
export function changesOfDrafts(
  before: PackContent | null,
  drafts: readonly Draft[],
): { after: PackContent; lines: SegmentLine[] } {
  const seq = (before?.seq ?? 0) + 1;
  const after = new Map<string, { rev: number; print: string }>();
  const lines: SegmentLine[] = [];
  for (const { id, print, record } of drafts) {
    const known = before?.records.get(id);
    if (known?.print === print) after.set(id, known);
    else if (record === null) throw new Error(`${id} changed but was not read`);
    else {
      after.set(id, { rev: seq, print });
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
  return describe(place, alikeTogether(lines), await digestOf(content));
}

/** Lines in an order in which gzip finds more to repeat: by publisher, then by subject. */
function alikeTogether(lines: readonly SegmentLine[]): SegmentLine[] {
  const keyed = lines.map((line): [string, SegmentLine] => {
    if (line.op === 'del') return [`~${line.id}`, line];
    const { record } = line;
    const whose = record.kind === 'claimReview' ? record.publisher : record.agency;
    return [`${record.kind} ${whose} ${record.topics.join(' ')} ${record.id}`, line];
  });
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}

/** As small as zlib makes it: a segment is made once and downloaded by everybody. */
function smallest(raw: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((done, fail) => {
    gzip(raw, { level: constants.Z_BEST_COMPRESSION, memLevel: 9 }, (error, bytes) =>
      error ? fail(error) : done(new Uint8Array(bytes)),
    );
  });
}

/** The digest that clients will compare with theirs. */
export async function digestOf({ records }: PackContent): Promise<string> {
  const state = new PackState();
  state.restore(Array.from(records, ([id, { rev }]) => ({ op: 'put', id, rev }) as const));
  return await state.digest();
}

async function describe(
  place: Pick<SegmentCustom, 'kind' | 'pack' | 'from' | 'to'>,
  lines: readonly SegmentLine[],
  stateDigest: string,
): Promise<BuiltSegment[]> {
  const parts: Segment[] = [];
  for (const some of split(lines)) {
    const segment = await encodeSegment(`part-${parts.length}`, some, smallest);
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
