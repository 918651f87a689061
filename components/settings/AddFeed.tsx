import { useState } from 'preact/hooks';
import type { FeedAddress, FeedStatus } from '#data/protocol.ts';
import { useMessages } from '../i18n/context.tsx';
import { feedsMessages } from '../i18n/feeds.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import { ChevronIcon } from '../ui/icons.tsx';
import { plainText } from '../ui/plain-text.ts';
import { FeedScope } from './FeedScope.tsx';
import type { FeedsWorld } from './feeds-world.ts';
import type { Feeds } from './use-feeds.ts';

interface AddFeedProps {
  world: FeedsWorld;
  busy: boolean;
  run: Feeds['run'];
}

interface Previewed {
  address: FeedAddress;
  entry: FeedStatus['entry'];
}

/** An unlisted publisher: address and key fingerprint, first a look, then the yes. */
export function AddFeed({ world, busy, run }: AddFeedProps) {
  const say = useMessages({ ...vocabulary, ...feedsMessages });
  const [url, setUrl] = useState('');
  const [rootSha256, setRoot] = useState('');
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const ready = URL.canParse(url) && /^[0-9a-f]{64}$/i.test(rootSha256.trim());
  const address = { url: url.trim(), rootSha256: rootSha256.trim().toLowerCase() };
  return (
    <details class="whose">
      <summary>
        {say('feeds.add')} <ChevronIcon size={16} />
      </summary>
      <form
        class="add-feed"
        onSubmit={(event) => {
          event.preventDefault();
          run(async () => {
            setPreviewed({ address, entry: await world.previewFeed(address) });
            return world.feeds();
          });
        }}
      >
        <label>
          <span>{say('feeds.url')}</span>
          <input
            type="url"
            required
            value={url}
            onInput={(event) => {
              setUrl(event.currentTarget.value);
              setPreviewed(null);
            }}
          />
        </label>
        <label>
          <span>{say('feeds.root')}</span>
          <input
            type="text"
            required
            spellcheck={false}
            autoComplete="off"
            value={rootSha256}
            onInput={(event) => {
              setRoot(event.currentTarget.value);
              setPreviewed(null);
            }}
          />
          <span class="soft small">{say('feeds.rootAbout')}</span>
        </label>
        <button type="submit" class="button button-quiet" disabled={busy || !ready}>
          {say('feeds.preview')}
        </button>
        {previewed && (
          <div class="answer" role="status">
            <p>
              {say('feeds.previewed', {
                name: plainText(previewed.entry.name),
                type: say(`publisher.${previewed.entry.type}`),
              })}
            </p>
            <FeedScope entry={previewed.entry} />
            <button
              type="button"
              class="button button-loud"
              disabled={busy}
              onClick={() => {
                run(() => world.followFeed({ ...previewed.address, seen: previewed.entry }));
                setPreviewed(null);
                setUrl('');
                setRoot('');
              }}
            >
              {say('feeds.followOne', { name: plainText(previewed.entry.name) })}
            </button>
          </div>
        )}
      </form>
    </details>
  );
}
