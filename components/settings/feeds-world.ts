import type { FeedAddress, FeedStatus, RequestLogEntry } from '#data/protocol.ts';

/** What the settings page asks about publishers; rejections are told by errorSentence. */
export interface FeedsWorld {
  feeds(): Promise<FeedStatus[]>;
  previewFeed(address: FeedAddress): Promise<FeedStatus['entry']>;
  followFeed(request: FeedAddress & { seen: FeedStatus['entry'] }): Promise<FeedStatus[]>;
  followListed(id: string): Promise<FeedStatus[]>;
  unfollowFeed(id: string): Promise<FeedStatus[]>;
  syncFeeds(): Promise<FeedStatus[]>;
  exportFeeds(): Promise<void>;
  importFeeds(text: string): Promise<number>;
  requestLog(): Promise<RequestLogEntry[]>;
  regions(): Promise<string[]>;
  setRegions(codes: string[]): Promise<void>;
}
