/**
 * Makes one generation of the package's records and the followed publishers' packs. Segments are
 * used as they are; which line is live is decided here, so a delta costs its own size on disk.
 */
import {
  GenerationHead,
  type IndexRecord,
  type Publisher,
  readChunkLines,
  type SegmentInfo,
  SegmentLine,
  sha256Hex,
} from '#data/schema/index.ts';
import type { FeedHead } from './feed-heads.ts';
import type { Generation } from './generation.ts';
import { buildLocator } from './locator.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** How the matcher's blob is made; handed in, as the store knows nothing of matching. */
export interface Indexer<Doc> {
  docOf(record: IndexRecord): Doc;
  buildIndex(docs: Doc[]): Bytes;
}

/** The parts of a generation. */
export interface Parts {
  seed: { publishers: readonly Publisher[]; segments: readonly SegmentInfo[] };
  feeds: readonly FeedHead[];
  /** Ids that begin with one of these are left out (revoked publishers). */
  withdrawn: readonly string[];
  /** The verified bytes of a segment by name. */
  segment(name: string): Promise<Bytes>;
}

/**
 * Assembles a generation. A followed publisher's ids come from its feed alone: what the package
 * holds of them is older, and may have been withdrawn since.
 */
export async function assembleGeneration<Doc>(
  parts: Parts,
  indexer: Indexer<Doc>,
): Promise<Generation> {
  const covered = [...parts.feeds.map((feed) => feed.idPrefix), ...parts.withdrawn];
  const live = new Map<string, { ordinal: number; doc: Doc; isReview: boolean; from: string }>();
  const infos: SegmentInfo[] = [];
  const segments = new Map<string, Bytes>();
  let ordinal = 0;
  let dataDate: string | null = null;
  const add = async (info: SegmentInfo, from: string, skip: (id: string) => boolean) => {
    const bytes = await parts.segment(info.name);
    infos.push(info);
    segments.set(info.name, bytes);
    for (const chunk of info.chunks) {
      for (const text of await readChunkLines(bytes, chunk)) {
        const at = ordinal++;
        const line = SegmentLine.safeParse(JSON.parse(text));
        if (!line.success) continue;
        if (line.data.op === 'del') {
          // A record that moved to another pack is deleted from the old one only.
          if (live.get(line.data.id)?.from === from) live.delete(line.data.id);
          continue;
        }
        const { record } = line.data;
        if (skip(record.id)) continue;
        const isReview = record.kind === 'claimReview';
        live.set(record.id, { ordinal: at, doc: indexer.docOf(record), isReview, from });
        const date = isReview ? record.datePublished : record.asOf;
        if (date !== undefined && (dataDate === null || date > dataDate)) dataDate = date;
      }
    }
  };
  for (const info of parts.seed.segments) {
    await add(info, '', (id) => covered.some((prefix) => id.startsWith(prefix)));
  }
  for (const feed of parts.feeds) {
    for (const { pack, segments: ofPack } of feed.packs) {
      const from = `${feed.publisher.id} ${pack}`;
      for (const info of ofPack) await add(info, from, () => false);
    }
  }
  const entries = [...live].toSorted(([, a], [, b]) => a.ordinal - b.ordinal);
  const ids = new Array<string | null>(ordinal).fill(null);
  for (const [id, { ordinal: at }] of entries) ids[at] = id;
  const index = indexer.buildIndex(entries.map(([, { doc }]) => doc));
  const reviews = entries.filter(([, { isReview }]) => isReview).length;
  const head = GenerationHead.parse({
    schema: 1,
    publishers: publishersOf(parts),
    segments: infos,
    index: { name: 'index.bin', length: index.length, sha256: await sha256Hex(index) },
    counts: { claimReviews: reviews, programFacts: entries.length - reviews },
    dataDate,
  });
  return { head, segments, index, locator: buildLocator(ids), unreadable: 0 };
}

/** Feeds' own words about themselves stand before the package's. */
function publishersOf(parts: Parts): Publisher[] {
  const byId = new Map(parts.seed.publishers.map((publisher) => [publisher.id, publisher]));
  for (const { publisher } of parts.feeds) byId.set(publisher.id, publisher);
  return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
