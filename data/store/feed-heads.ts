/** Where each followed publisher's data stands; part of the head row, so it changes with the data. */
import type { Publisher, SegmentInfo } from '#data/schema/index.ts';

/** One pack (an area's records) of a publisher at one point of its history. */
export interface PackHead {
  pack: string;
  /** The publisher's running number of this state. */
  seq: number;
  /** SHA-256 over ids and revisions; proves that a delta continues this very state. */
  digest: string;
  /** In the order in which their lines apply. */
  segments: SegmentInfo[];
  /** Live records. */
  live: number;
}

/** One publisher's applied data. */
export interface FeedHead {
  publisher: Publisher;
  idPrefix: string;
  /** The registry's epoch under which this was accepted. */
  epoch: number;
  /** Versions of the files that it came with: older ones are refused even if all else is lost. */
  rootVersion: number;
  targetsVersion: number;
  /** Milliseconds since 1970. */
  appliedAt: number;
  packs: PackHead[];
}
