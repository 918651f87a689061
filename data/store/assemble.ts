/**
 * Makes one generation of the package's records and the followed publishers' packs. Segments are
 * used as they are; which line is live is decided here, so a delta costs its own size on disk.
 */
import {
  GenerationHead,
  type IndexRecord,
  type Publisher,
  type SegmentInfo,
  sha256Hex,
} from '#data/schema/index.ts';
import { type Before, changeContents } from './assemble-change.ts';
import { PACKAGE, type Placed, readContents } from './assemble-whole.ts';
import type { FeedHead } from './feed-heads.ts';
import type { Generation } from './generation.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** How the matcher's blob is made; handed in, as the store knows nothing of matching. */
export interface Indexer<Doc> {
  docOf(record: IndexRecord): Doc;
  buildIndex(docs: Doc[]): Bytes;
  /** The index after a change, with what it holds then; throws where it must be built anew. */
  updateIndex(
    index: Bytes,
    change: { add: Doc[]; remove: string[] },
  ): { index: Bytes; claimReviews: number; programFacts: number };
}

/** The parts of a generation. */
export interface Parts {
  seed: { publishers: readonly Publisher[]; segments: readonly SegmentInfo[] };
  feeds: readonly FeedHead[];
  /** Ids that begin with one of these are left out (revoked publishers). */
  withdrawn: readonly string[];
  /** The verified bytes of a segment by name. */
  segment(name: string): Promise<Bytes>;
  /** The generation that stands now; where only deltas came since, only they are read. */
  before?: Before;
}

/**
 * Assembles a generation. A followed publisher's ids come from its feed alone: what the package
 * holds of them is older, and may have been withdrawn since.
 */
export async function assembleGeneration<Doc>(
  parts: Parts,
  indexer: Indexer<Doc>,
): Promise<Generation> {
  const covered = [...parts.feeds.map((feed) => feed.idPrefix), ...parts.withdrawn].sort();
  const placed = placeSegments(parts);
  const segments = new Map<string, Bytes>();
  for (const { info } of placed) segments.set(info.name, await parts.segment(info.name));
  const contents =
    (parts.before && (await changeContents(placed, covered, segments, parts.before, indexer))) ??
    (await readContents(placed, covered, segments, indexer));
  const { index, locator, claimReviews, programFacts, dataDate, hides } = contents;
  const head = GenerationHead.parse({
    schema: 1,
    publishers: publishersOf(parts),
    segments: placed.map(({ info }) => info),
    index: { name: 'index.bin', length: index.length, sha256: await sha256Hex(index) },
    counts: { claimReviews, programFacts },
    dataDate,
    assembly: { covered, hides },
  });
  return { head, segments, index, locator, unreadable: 0 };
}

/** All segments in the order in which their lines apply. */
function placeSegments({ seed, feeds }: Parts): Placed[] {
  return [
    ...seed.segments.map((info) => ({ info, from: PACKAGE })),
    ...feeds.flatMap((feed) =>
      feed.packs.flatMap(({ pack, segments }) =>
        segments.map((info) => ({ info, from: `${feed.publisher.id} ${pack}` })),
      ),
    ),
  ];
}

/** Feeds' own words about themselves stand before the package's. */
function publishersOf(parts: Parts): Publisher[] {
  const byId = new Map(parts.seed.publishers.map((publisher) => [publisher.id, publisher]));
  for (const { publisher } of parts.feeds) byId.set(publisher.id, publisher);
  return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
