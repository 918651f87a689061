/** What sync keeps in extension storage: it outlives the index, so that a wiped index permits no rollback. */
import { storage } from '@wxt-dev/storage';
import type { SiteHooks } from '#data/schema/index.ts';
import type { StoredFiles, TrustedStore } from '#data/sync/client/repository.ts';
import type { PublisherEntry } from '#data/sync/feed/publisher-entry.ts';
import type { FeedSchedule } from '#data/sync/feed/sync-all.ts';
import type { RequestLogEntry } from '#data/sync/protocol.ts';

/** A publisher that the person follows. */
export interface Subscription {
  entry: PublisherEntry;
  listed: boolean;
}

export const subscriptions = storage.defineItem<Subscription[]>('local:feedSubscriptions', {
  fallback: [],
});

/** The registry's entries with the SHA-256 of the file each came in. */
export const registryEntries = storage.defineItem<[string, PublisherEntry][]>(
  'local:registryEntries',
  { fallback: [] },
);

/** When the registry is asked next, and how often in a row it failed. */
export const registrySchedule = storage.defineItem<Pick<
  FeedSchedule,
  'nextAt' | 'failures'
> | null>('local:registrySchedule', { fallback: null });

/** Hooks for sites from the registry, with the SHA-256 of the file each came in. */
export const siteHooks = storage.defineItem<[string, SiteHooks][]>('local:siteHooks', {
  fallback: [],
});

export const schedules = storage.defineItem<[string, FeedSchedule][]>('local:feedSchedules', {
  fallback: [],
});

export const requestLog = storage.defineItem<RequestLogEntry[]>('local:requestLog', {
  fallback: [],
});

/** Trusted metadata, one item a repository. */
export const trustedFiles: TrustedStore = {
  load: async (id) => (await storage.getItem<StoredFiles>(`local:trusted:${id}`)) ?? undefined,
  save: (id, files) => storage.setItem(`local:trusted:${id}`, files),
};

const LOGGED = 300;

/** Collects the requests of one run and writes them at its end. */
export function createRequestLog(): {
  note(url: string, bytes: number): void;
  flush(): Promise<void>;
} {
  const made: RequestLogEntry[] = [];
  return {
    note: (url, bytes) => void made.push({ at: Date.now(), url, bytes }),
    async flush() {
      if (made.length === 0) return;
      const log = [...made.splice(0).reverse(), ...(await requestLog.getValue())];
      await requestLog.setValue(log.slice(0, LOGGED));
    },
  };
}
