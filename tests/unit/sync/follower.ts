/** A client of several publishers whose storage is memory; what it holds can be looked into. */
import { sha256Hex } from '#data/schema/index.ts';
import type { FeedHead, Generation } from '#data/store/index.ts';
import type { HttpOptions } from '#data/sync/client/http-source.ts';
import type { StoredFiles } from '#data/sync/client/repository.ts';
import { PublisherEntry } from '#data/sync/feed/publisher-entry.ts';
import { type FeedSchedule, type Following, syncAll } from '#data/sync/feed/sync-all.ts';
import { idIndexer, idsOf } from '../store/id-indexer.ts';
import { entry } from './publisher.ts';
import { NOW, type TestRepo } from './repo.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** How `contoh` (or another) is introduced, with the fingerprint of its first root. */
export async function listed(repo: TestRepo, mirrors: string[], changes: object = {}) {
  const rootSha256 = await sha256Hex(repo.file('1.root.json'));
  return PublisherEntry.parse({ ...entry(), mirrors, rootSha256, ...changes });
}

export class Follower {
  feeds: FeedHead[] = [];
  schedules = new Map<string, FeedSchedule>();
  readonly trusted = new Map<string, StoredFiles>();
  readonly staged = new Map<string, Bytes>();
  generation: Generation | null = null;
  now = NOW;
  deadlines: HttpOptions = { metadataDeadlineMs: 5000, targetDeadlineMs: 5000 };
  publisherDeadlineMs = 20_000;

  /** One round over these entries; everybody is due. Returns the problem of each by id. */
  async round(entries: readonly PublisherEntry[]): Promise<Record<string, string | undefined>> {
    const following: Following[] = entries.map((one) => ({ entry: one, packs: ['id'] }));
    const due = new Map([...this.schedules].map(([id, s]) => [id, { ...s, nextAt: 0 }]));
    const round = await syncAll(following, due, {
      trusted: {
        load: async (id) => this.trusted.get(id),
        save: async (id, files) => void this.trusted.set(id, files),
      },
      staging: {
        get: async (sha256) => this.staged.get(sha256),
        put: async (sha256, bytes) => void this.staged.set(sha256, bytes),
      },
      http: this.deadlines,
      now: this.now,
      builtAt: NOW - 30 * 86_400_000,
      random: () => 0,
      publisherDeadlineMs: this.publisherDeadlineMs,
      base: {
        feeds: this.feeds,
        seed: { publishers: [], segments: [] },
        ...(this.generation ? { before: this.generation } : {}),
        segment: async (name) => this.generation?.segments.get(name) ?? new Uint8Array(0),
      },
      indexer: idIndexer,
    });
    this.schedules = round.schedules;
    this.feeds = round.feeds;
    if (round.generation) this.generation = round.generation;
    return Object.fromEntries([...this.schedules].map(([id, s]) => [id, s.problem?.code]));
  }

  /** Ids of all live records. */
  ids(): string[] {
    return this.generation ? idsOf(this.generation.index) : [];
  }
}
