/** The pages' side of sync: which publishers are followed, and how they fare. */
import { z } from 'zod';
import { RecordId } from '#data/schema/index.ts';
import { SyncError } from '#data/sync/errors.ts';
import { previewPublisher } from '#data/sync/feed/preview.ts';
import { PublisherEntry } from '#data/sync/feed/publisher-entry.ts';
import type { FeedStatus } from '#data/sync/protocol.ts';
import { answer, Nothing } from '../door.ts';
import type { EngineKeeper } from '../engine.ts';
import { assertMayFollow, fromFile } from './may-follow.ts';
import {
  registryEntries,
  requestLog,
  type Subscription,
  schedules,
  subscriptions,
} from './sync-storage.ts';
import type { Syncer } from './syncer.ts';

const Address = z.object({
  url: z.url({ protocol: /^https?$/ }).max(2048),
  rootSha256: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[0-9a-f]{64}$/),
});
const Seen = z.object({ seen: PublisherEntry.optional() });
const OneId = z.object({ id: RecordId });
const FeedsFile = z.object({
  suluh: z.literal('feeds-1'),
  feeds: z.array(z.object({ entry: PublisherEntry, listed: z.boolean() })).max(200),
});

/** Opens the messages about publishers; pages of the extension only. */
export function answerFeeds(syncer: Syncer, engines: EngineKeeper): void {
  const status = () => feedStatus(engines);
  const synced = async () => {
    await syncer.run('now', 'wait');
    return status();
  };
  answer('feeds', 'page', Nothing, status);
  answer('syncFeeds', 'page', Nothing, synced);
  answer('previewFeed', 'page', Address, async (address) =>
    previewPublisher(address, await syncer.repositoryWorld()),
  );
  answer('followFeed', 'page', Address.extend(Seen.shape), async ({ seen, ...address }) => {
    const entry = await previewPublisher(address, await syncer.repositoryWorld());
    if (seen && JSON.stringify(seen) !== JSON.stringify(PublisherEntry.parse(entry))) {
      throw new SyncError('changed', entry.id);
    }
    await add({ entry, listed: false }, engines);
    return synced();
  });
  answer('followListed', 'page', OneId, async ({ id }) => {
    const entry = (await offered()).find((one) => one.id === id);
    if (!entry) throw new SyncError('no-target', id);
    await add({ entry, listed: true }, engines);
    return synced();
  });
  answer('unfollowFeed', 'page', OneId, async ({ id }) => {
    const others = (await subscriptions.getValue()).filter(({ entry }) => entry.id !== id);
    await subscriptions.setValue(others);
    await syncer.run('due', 'wait');
    return status();
  });
  answer('exportFeeds', 'page', Nothing, async () => {
    const feeds = await subscriptions.getValue();
    return `${JSON.stringify({ suluh: 'feeds-1', feeds }, null, 2)}\n`;
  });
  answer('importFeeds', 'page', z.object({ text: z.string().max(2_000_000) }), async ({ text }) => {
    const file = FeedsFile.safeParse(parseJson(text));
    if (!file.success) throw new SyncError('not-a-list', 'feeds file');
    let added = 0;
    for (const feed of file.data.feeds) {
      const followed = await subscriptions.getValue();
      if (followed.some(({ entry }) => entry.id === feed.entry.id)) continue;
      try {
        await add(fromFile(feed, await offered()), engines);
        added++;
      } catch (error) {
        // One that speaks in another's name costs only itself.
        if (!(error instanceof SyncError)) throw error;
        console.warn('[suluh]', error.message, error.detail);
      }
    }
    await syncer.run('now', 'wait');
    return added;
  });
  answer('requestLog', 'page', Nothing, () => requestLog.getValue());
}

/** Adds a subscription. Throws SyncError `taken` where it would speak in another's name. */
async function add(subscription: Subscription, engines: EngineKeeper): Promise<void> {
  const followed = await subscriptions.getValue();
  const { generation } = await engines.current();
  await assertMayFollow(subscription, { followed, listed: await offered(), generation });
  const rest = followed.filter(({ entry }) => entry.id !== subscription.entry.id);
  await subscriptions.setValue([...rest, subscription]);
}

/** What the registry says. */
async function offered(): Promise<PublisherEntry[]> {
  return (await registryEntries.getValue()).map(([, entry]) => entry);
}

async function feedStatus(engines: EngineKeeper): Promise<FeedStatus[]> {
  const followed = await subscriptions.getValue();
  const known = new Map(await schedules.getValue());
  const { generation } = await engines.current();
  const line = (entry: PublisherEntry, listed: boolean, isFollowed: boolean): FeedStatus => {
    const schedule = known.get(entry.id);
    const feed = generation.feeds.find(({ publisher }) => publisher.id === entry.id);
    const problem = schedule?.problem;
    return {
      entry,
      listed,
      followed: isFollowed,
      records: feed?.packs.reduce((sum, pack) => sum + pack.live, 0) ?? 0,
      succeededAt: schedule?.succeededAt ?? null,
      nextAt: schedule?.nextAt ?? null,
      problem: problem
        ? {
            code: problem.code,
            since: problem.since,
          }
        : null,
    };
  };
  const others = (await offered()).filter(
    ({ id, status }) => status === 'active' && !followed.some((f) => f.entry.id === id),
  );
  return [
    ...followed.map(({ entry, listed }) => line(entry, listed, true)),
    ...others.map((entry) => line(entry, true, false)),
  ];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
