import { useState } from 'preact/hooks';
import { useMessages } from '../i18n/context.tsx';
import { feedsMessages } from '../i18n/feeds.ts';
import { AddFeed } from './AddFeed.tsx';
import { FeedRow } from './FeedRow.tsx';
import type { FeedsWorld } from './feeds-world.ts';
import { useFeeds } from './use-feeds.ts';

/** More than any saved list; a larger file is not read at all. */
const MAX_LIST_BYTES = 2_000_000;

/** Publishers that are followed and those that are offered. */
export function FeedsSection({ world }: { world: FeedsWorld }) {
  const say = useMessages(feedsMessages);
  const { list, busy, failure, run } = useFeeds(world);
  const [imported, setImported] = useState<number | null>(null);
  const followed = list?.some((feed) => feed.followed) ?? false;
  return (
    <section class="panel" id="publishers" aria-busy={busy}>
      <h2>{say('feeds.heading')}</h2>
      <p class="soft small">{say('feeds.about')}</p>
      {list === null && failure === null && <p class="soft">{say('feeds.loading')}</p>}
      {list !== null && !followed && <p>{say('feeds.none')}</p>}
      {list !== null && list.length > 0 && (
        <ul class="feeds">
          {list.map((feed) => (
            <FeedRow key={feed.entry.id} feed={feed} busy={busy} world={world} run={run} />
          ))}
        </ul>
      )}
      <div role="status">
        {busy && list !== null && <p class="soft small">{say('feeds.busy')}</p>}
        {failure !== null && <p class="answer">{say('feeds.failed', { reason: failure })}</p>}
        {imported !== null && <p class="answer">{say('feeds.imported', { n: imported })}</p>}
      </div>
      <div class="confirm">
        {followed && (
          <button
            type="button"
            class="button button-quiet"
            disabled={busy}
            onClick={() => run(() => world.syncFeeds())}
          >
            {say('feeds.sync')}
          </button>
        )}
        {followed && (
          <button
            type="button"
            class="button button-quiet"
            onClick={() =>
              run(async () => {
                await world.exportFeeds();
                return world.feeds();
              })
            }
          >
            {say('feeds.export')}
          </button>
        )}
        <label class="button button-quiet file-button">
          {say('feeds.import')}
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (!file) return;
              // The same file may be chosen once more.
              event.currentTarget.value = '';
              run(async () => {
                setImported(await world.importFeeds(await textOf(file)));
                return world.feeds();
              });
            }}
          />
        </label>
      </div>
      <AddFeed world={world} busy={busy} run={run} />
    </section>
  );
}

function textOf(file: File): Promise<string> {
  return file.size > MAX_LIST_BYTES
    ? Promise.reject(Object.assign(new Error(), { name: 'SyncError', code: 'not-a-list' }))
    : file.text();
}
