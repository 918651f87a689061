/** What an update of the index changed: one entry an update, a line for each record worth a line. */
import type { Publisher, Rating, Source } from '#data/schema/index.ts';

export const CHANGE_KINDS = ['withdrawn', 'flipped', 'changed', 'added'] as const;
/** `flipped`: the coarse value of the rating is another one now. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One record that changed; all that is needed to read it again after it is gone. */
export interface ChangedRecord {
  change: ChangeKind;
  id: string;
  kind: 'claimReview' | 'programFact';
  /** The claim, or the programme with its statement. */
  title: string;
  /** The publisher, or the agency. */
  by: string;
  date?: string;
  rating?: Rating;
  /** The rating before, where it flipped. */
  before?: Rating;
  /** Of a withdrawn record what it said. */
  summary?: string;
  sources: Pick<Source, 'url' | 'title'>[];
}

export interface ChangeEntry {
  /** Milliseconds since 1970. */
  at: number;
  source: 'seed' | 'sync';
  counts: Record<ChangeKind, number>;
  /** Withdrawn and flipped ones first; at most `MOST_LINES`. */
  records: ChangedRecord[];
}

export const MOST_LINES = 300;

/** Names of publishers by id. */
export type PublisherNames = ReadonlyMap<Publisher['id'], string>;
