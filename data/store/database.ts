/**
 * The tables. Claims rest as verified segment blobs plus one index blob a generation, not as a
 * row per claim: 100,000 rows take 8.8 s to write, a 24 MB blob 0.1 s (sync.md, storage facts).
 */
import Dexie, { type Table } from 'dexie';
import type { GenerationHead } from '#data/schema/index.ts';
import type { FeedHead } from './feed-heads.ts';

/** Which generation answers now; one row, `key` is always "current". */
export interface HeadRow {
  key: 'current';
  generation: number;
  /** The generation before, kept until the next install. */
  previous: number | null;
  head: GenerationHead;
  source: 'seed' | 'sync';
  /** Identifies the package's seed (SHA-256 of its head.json). */
  seedId: string;
  unreadable: number;
  /** Publishers followed; absent in rows of versions before sync. */
  feeds?: FeedHead[];
}

/** One segment's gzip bytes. */
export interface SegmentRow {
  generation: number;
  name: string;
  bytes: ArrayBuffer;
}

/** One generation's matcher index and locator. */
export interface IndexRow {
  generation: number;
  matcher: ArrayBuffer;
  hashes: ArrayBuffer;
  ordinals: ArrayBuffer;
}

const DATABASE_NAME = 'suluh';

/** Opens lazily at the first query; a newer version elsewhere closes it without blocking. */
export class SuluhDatabase extends Dexie {
  declare heads: Table<HeadRow, 'current'>;
  declare segments: Table<SegmentRow, [number, string]>;
  declare indexes: Table<IndexRow, number>;

  constructor(name = DATABASE_NAME) {
    super(name);
    this.version(1).stores({
      heads: 'key',
      segments: '[generation+name], generation',
      indexes: 'generation',
    });
    this.on('versionchange', () => this.close({ disableAutoOpen: false }));
  }
}
