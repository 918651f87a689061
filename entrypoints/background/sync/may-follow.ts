/** Whether a publisher may be followed: nobody gets to speak in another's name. */
import type { OpenGeneration } from '#data/store/index.ts';
import { SyncError } from '#data/sync/errors.ts';
import { type PublisherEntry, prefixesClash } from '#data/sync/feed/publisher-entry.ts';
import type { Subscription } from './sync-storage.ts';

/** Who speaks already. */
export interface Known {
  followed: readonly Subscription[];
  /** Entries of the registry. */
  listed: readonly PublisherEntry[];
  generation: {
    head: Pick<OpenGeneration['head'], 'publishers'>;
    records: Pick<OpenGeneration['records'], 'all'>;
    feeds: readonly Pick<OpenGeneration['feeds'][number], 'publisher'>[];
  };
}

/**
 * Throws SyncError `taken` where records or the name would be another's. A listed publisher was
 * introduced by the registry and may take over what the package holds of it; an unlisted one may not.
 */
export async function assertMayFollow(
  { entry, listed }: Subscription,
  known: Known,
): Promise<void> {
  const { id, scope } = entry;
  const others = [...known.followed.map((one) => one.entry), ...(listed ? [] : known.listed)];
  const clash = others.find(
    (other) => other.id !== id && prefixesClash(other.scope.idPrefix, scope.idPrefix),
  );
  if (clash) throw new SyncError('taken', `${id}: the records of ${clash.id}`);
  if (listed) return;
  if (known.listed.some((other) => other.id === id))
    throw new SyncError('taken', `${id} is listed`);
  const { head, records, feeds } = known.generation;
  if (feeds.some(({ publisher }) => publisher.id === id)) return;
  if (head.publishers.some((publisher) => publisher.id === id)) {
    throw new SyncError('taken', `${id} is in the package`);
  }
  for await (const record of records.all()) {
    if (record.id.startsWith(scope.idPrefix)) throw new SyncError('taken', `${id}: ${record.id}`);
  }
}

/** A subscription from a file: "listed" is what the registry says here, not what the file says. */
export function fromFile(feed: Subscription, listed: readonly PublisherEntry[]): Subscription {
  const entry = listed.find(
    ({ id, rootSha256 }) => id === feed.entry.id && rootSha256 === feed.entry.rootSha256,
  );
  return entry ? { entry, listed: true } : { entry: feed.entry, listed: false };
}
