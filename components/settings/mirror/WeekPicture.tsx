import type { MirrorWeek } from '#data/protocol.ts';
import { useLanguage, useMessages } from '../../i18n/context.tsx';
import { mirrorMessages } from '../../i18n/mirror.ts';
import { formatNumber, formatWeekday } from '../../ui/format.ts';

const WIDTH = 560;
const HEIGHT = 150;
const FLOOR = 118;
const BAR = 44;

/** Seven bars: posts compared, and within them those on an examined claim (also hatched). */
export function WeekPicture({ days }: { days: MirrorWeek['days'] }) {
  const say = useMessages(mirrorMessages);
  const language = useLanguage();
  const most = Math.max(...days.map(({ posts }) => posts), 1);
  const height = (n: number) => (n === 0 ? 0 : Math.max(3, (n / most) * (FLOOR - 22)));
  const words = days.map(({ day, posts, matched }) =>
    say('mirror.day', { day: formatWeekday(day, language, 'long'), posts, matched }),
  );
  return (
    <figure class="week">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={say('mirror.picture', { days: words.join('; ') })}
      >
        <defs>
          <pattern
            id="hatch"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect class="week-matched" width="6" height="6" />
            <line class="week-hatch" x1="0" y1="0" x2="0" y2="6" stroke-width="2" />
          </pattern>
        </defs>
        <line class="week-floor" x1="0" x2={WIDTH} y1={FLOOR + 0.5} y2={FLOOR + 0.5} />
        {days.map(({ day, posts, matched }, i) => {
          const middle = (WIDTH / 7) * (i + 0.5);
          const place = { x: middle - BAR / 2, width: BAR };
          return (
            <g key={day}>
              <rect
                class="week-all"
                {...place}
                y={FLOOR - height(posts)}
                height={height(posts)}
                rx="5"
              />
              <rect
                {...place}
                y={FLOOR - height(matched)}
                height={height(matched)}
                fill="url(#hatch)"
              />
              {posts > 0 && (
                <text class="week-count" x={middle} y={FLOOR - height(posts) - 7}>
                  {formatNumber(posts, language)}
                </text>
              )}
              <text class="week-day" x={middle} y={FLOOR + 22}>
                {formatWeekday(day, language, 'short')}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption class="small soft">
        <span class="week-key is-all" /> {say('mirror.legendAll')}
        <span class="week-key is-matched" /> {say('mirror.legendMatched')}
      </figcaption>
    </figure>
  );
}
