import { buildIndex, docOf } from '#data/match/index.ts';
import {
  encodeSegment,
  GenerationHead,
  type IndexRecord,
  type Publisher,
  type Segment,
  type SegmentLine,
  sha256Hex,
} from '#data/schema/index.ts';

/**
 * Raw bytes after which a new segment begins. Gzip hardly grows what it cannot shrink, so this
 * keeps any segment under both caps of sync.md (8 MB packed, 40 MB raw) without a second try, and
 * a download that broke off loses little.
 */
export const SEGMENT_TARGET_RAW_BYTES = 7 * 1024 * 1024;

/** A whole generation: its head, and every file by name, the head (`head.json`) last. */
export interface Generation {
  head: GenerationHead;
  files: Map<string, Uint8Array<ArrayBuffer>>;
}

/**
 * Packs records into segments and the matcher's index. The order of the records is the order of
 * the segments' lines and of the index's documents; a reader finds document n as line n.
 * The same input gives the same bytes. Throws when two records share an id.
 */
export async function buildGeneration(
  records: readonly IndexRecord[],
  publishers: readonly Publisher[],
): Promise<Generation> {
  refuseRepeatedIds(records);
  const segments = await packSegments(records);
  const index = buildIndex(records.map((record) => docOf(record)));
  const head = GenerationHead.parse({
    schema: 1,
    publishers: publishers.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    segments: segments.map((segment) => segment.info),
    index: { name: 'index.bin', length: index.length, sha256: await sha256Hex(index) },
    counts: {
      claimReviews: records.filter((record) => record.kind === 'claimReview').length,
      programFacts: records.filter((record) => record.kind === 'programFact').length,
    },
    dataDate: newestDate(records),
  });
  const files = new Map(segments.map((segment) => [segment.info.name, segment.bytes]));
  files.set('index.bin', index);
  files.set('head.json', new TextEncoder().encode(`${JSON.stringify(head)}\n`));
  return { head, files };
}

/** The newest day that a record was published or describes, `YYYY-MM-DD`; null without any. */
export function newestDate(records: readonly IndexRecord[]): string | null {
  let newest: string | null = null;
  for (const record of records) {
    const date = record.kind === 'claimReview' ? record.datePublished : record.asOf;
    if (date !== undefined && (newest === null || date > newest)) newest = date;
  }
  return newest;
}

async function packSegments(records: readonly IndexRecord[]): Promise<Segment[]> {
  const segments: Segment[] = [];
  let lines: SegmentLine[] = [];
  let bytes = 0;
  const close = async () => {
    if (lines.length === 0) return;
    segments.push(await encodeSegment(`${segments.length}.ndjson.gz`, lines));
    lines = [];
    bytes = 0;
  };
  for (const record of records) {
    const line: SegmentLine = { op: 'put', rev: 0, record };
    const length = Buffer.byteLength(JSON.stringify(line)) + 1;
    if (bytes + length > SEGMENT_TARGET_RAW_BYTES) await close();
    lines.push(line);
    bytes += length;
  }
  await close();
  return segments;
}

function refuseRepeatedIds(records: readonly IndexRecord[]): void {
  const seen = new Set<string>();
  for (const { id } of records) {
    if (seen.has(id)) throw new RangeError(`two records share the id ${id}`);
    seen.add(id);
  }
}
