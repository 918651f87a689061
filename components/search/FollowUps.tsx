import { useEffect, useState } from 'preact/hooks';
import type { FollowUp } from '#data/protocol.ts';
import { useLanguage, useMessages } from '../i18n/context.tsx';
import { mirrorMessages } from '../i18n/mirror.ts';
import { formatWeekday } from '../ui/format.ts';
import { plainText } from '../ui/plain-text.ts';
import { RatingWord } from '../ui/RatingWord.tsx';
import type { PopupWorld } from './popup-world.ts';

interface FollowUpsProps {
  world: PopupWorld;
  onOpen(recordId: string): void;
}

/** Fact-checks that came after their posts were seen; telling them once is all. */
export function FollowUps({ world, onOpen }: FollowUpsProps) {
  const say = useMessages(mirrorMessages);
  const language = useLanguage();
  const [news, setNews] = useState<readonly FollowUp[]>([]);
  useEffect(() => {
    world.followUps().then(
      (found) => {
        setNews(found);
        if (found.length > 0) void world.followUpsTold().catch(() => {});
      },
      () => {},
    );
  }, [world]);
  if (news.length === 0) return null;
  return (
    <section class="news" aria-label={say('news.heading')}>
      <h2 class="section-head">{say('news.heading')}</h2>
      <ul class="rows">
        {news.map(({ recordId, day, claim, rating }) => (
          <li key={recordId}>
            <button type="button" class="row" onClick={() => onOpen(recordId)}>
              <span class="news-line">
                {say('news.one', { day: formatWeekday(day, language) })}
              </span>
              <span class="row-top">
                <RatingWord rating={rating} chip />
              </span>
              <bdi class="row-title">{plainText(claim)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
