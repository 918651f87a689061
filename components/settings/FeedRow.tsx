import type { FeedStatus } from '#data/protocol.ts';
import { useLanguage, useMessages } from '../i18n/context.tsx';
import { feedProblems } from '../i18n/feed-problems.ts';
import { feedsMessages } from '../i18n/feeds.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import { formatMoment, formatNumber } from '../ui/format.ts';
import { ChevronIcon } from '../ui/icons.tsx';
import { plainText } from '../ui/plain-text.ts';
import { FeedScope } from './FeedScope.tsx';
import type { FeedsWorld } from './feeds-world.ts';
import type { Feeds } from './use-feeds.ts';

interface FeedRowProps {
  feed: FeedStatus;
  busy: boolean;
  world: FeedsWorld;
  run: Feeds['run'];
}

/** One publisher: who it is, what it may publish, how fresh it is, and the way in or out. */
export function FeedRow({ feed, busy, world, run }: FeedRowProps) {
  const say = useMessages({ ...vocabulary, ...feedsMessages, ...feedProblems });
  const language = useLanguage();
  const { entry, followed, listed, records, succeededAt, problem } = feed;
  const name = plainText(entry.name);
  const freshness =
    succeededAt === null
      ? say('feeds.never')
      : say('feeds.updated', { when: formatMoment(succeededAt, language) });
  return (
    <li class="feed">
      <div class="feed-text">
        <p class="feed-name">
          <bdi>{name}</bdi> <span class="pill">{say(`publisher.${entry.type}`)}</span>{' '}
          <span class="pill">{say(listed ? 'feeds.listed' : 'feeds.unlisted')}</span>
        </p>
        {followed && (
          <p class="soft small">
            {say('feeds.records', { n: formatNumber(records, language) })}
            {' · '}
            {freshness}
          </p>
        )}
        {problem && (
          <p class="small feed-problem">
            {say('problem.since', {
              sentence: say(`problem.${problem.code}`),
              when: formatMoment(problem.since, language),
            })}
          </p>
        )}
        <details class="whose small">
          <summary>
            {say('scope.what')} <ChevronIcon size={16} />
          </summary>
          <FeedScope entry={entry} />
        </details>
      </div>
      <button
        type="button"
        class={`button ${followed ? 'button-bare' : 'button-quiet'}`}
        aria-label={say(followed ? 'feeds.unfollowOne' : 'feeds.followOne', { name })}
        disabled={busy}
        onClick={() =>
          run(() => (followed ? world.unfollowFeed(entry.id) : world.followListed(entry.id)))
        }
      >
        {say(followed ? 'feeds.unfollow' : 'feeds.follow')}
      </button>
    </li>
  );
}
