import type { MirrorWeek } from '#data/protocol.ts';
import { useLanguage, useMessages } from '../../i18n/context.tsx';
import { mirrorMessages } from '../../i18n/mirror.ts';
import { formatNumber } from '../../ui/format.ts';
import { plainText } from '../../ui/plain-text.ts';
import { topicName } from '../../ui/topic-name.ts';
import { Shares } from './Shares.tsx';
import { WeekPicture } from './WeekPicture.tsx';

const MOST_TOPICS = 8;

/** A week in a picture and three short lists; counts, no advice. */
export function WeekReport({ week }: { week: MirrorWeek }) {
  const say = useMessages(mirrorMessages);
  const language = useLanguage();
  const number = (n: number) => formatNumber(n, language);
  return (
    <div class="mirror">
      <h3>{say('mirror.week')}</h3>
      <p>{say('mirror.summary', { posts: number(week.posts), matched: number(week.matched) })}</p>
      <WeekPicture days={week.days} />
      {week.topics.length > 0 && (
        <div>
          <h3>{say('mirror.topics')}</h3>
          <p class="soft small">{say('mirror.topicsAbout')}</p>
          <Shares
            shares={week.topics
              .slice(0, MOST_TOPICS)
              .map(([topic, count]) => ({ label: topicName(topic), count }))}
          />
          <p class="small">
            {say('mirror.variety', { n: number(Math.round(week.variety * 10) / 10) })}
          </p>
        </div>
      )}
      <div>
        <h3>{say('mirror.kinds')}</h3>
        <Shares
          shares={week.kinds.map(([kind, count]) => ({ label: say(`kind.${kind}`), count }))}
        />
      </div>
      {week.claims.length > 0 && (
        <div>
          <h3>{say('mirror.claims')}</h3>
          <ol class="mirror-claims">
            {week.claims.map(({ recordId, claim, times }) => (
              <li key={recordId}>
                <bdi>{plainText(claim)}</bdi>{' '}
                <span class="pill">{say('mirror.times', { n: number(times) })}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}
