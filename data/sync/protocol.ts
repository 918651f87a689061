/** What extension pages may ask about followed publishers: types only; the background answers. */
import type { SyncErrorCode } from './errors.ts';
import type { PublisherEntry } from './feed/publisher-entry.ts';

/** Where a publisher is and by what its first root is known. */
export interface FeedAddress {
  url: string;
  /** SHA-256 of `metadata/1.root.json`, lower-case hex, as the publisher tells it. */
  rootSha256: string;
}

/** One publisher as the options page shows it. */
export interface FeedStatus {
  entry: PublisherEntry;
  /** False: added by a person ("tidak terdaftar"). */
  listed: boolean;
  followed: boolean;
  records: number;
  /** Milliseconds since 1970; null before the first success. */
  succeededAt: number | null;
  nextAt: number | null;
  problem: { code: SyncErrorCode; since: number } | null;
}

/** One request that was made for data. */
export interface RequestLogEntry {
  at: number;
  url: string;
  bytes: number;
}

export interface FeedsProtocol {
  /** All publishers followed, and those that the registry offers. */
  feeds(): FeedStatus[];
  /** What an unlisted publisher says about itself, before it is followed; nothing is kept. */
  previewFeed(request: FeedAddress): PublisherEntry;
  /**
   * Follows an unlisted publisher and fetches its records; refused when it now says of itself
   * something else than was `seen` in the preview.
   */
  followFeed(request: FeedAddress & { seen?: PublisherEntry }): FeedStatus[];
  /** Follows a publisher of the registry. */
  followListed(request: { id: string }): FeedStatus[];
  /** Stops following; its records are gone after this call. */
  unfollowFeed(request: { id: string }): FeedStatus[];
  /** Asks every publisher now. */
  syncFeeds(): FeedStatus[];
  /** The unlisted and listed subscriptions as the text of a file. */
  exportFeeds(): string;
  /** Follows what such a file names; returns how many were new. */
  importFeeds(request: { text: string }): number;
  /** The latest requests, newest first, for the privacy page. */
  requestLog(): RequestLogEntry[];
}
