import type { SeenDay } from '#data/desk/seen.ts';
import { useLanguage, useMessages } from '../../i18n/context.tsx';
import { reportMessages } from '../../i18n/desk-report.ts';
import { formatDay, formatNumber } from '../../ui/format.ts';

const HEIGHT = 90;
const STEP = 12;
/** Pixels of a day at most: three days are no three walls. */
const WIDEST = 44;

/** Questions a day as bars; the highest day is named in words. */
export function DayCurve({ title, days }: { title: string; days: readonly SeenDay[] }) {
  const say = useMessages(reportMessages);
  const language = useLanguage();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const peak = days.reduce((best, day) => (day.count > best.count ? day : best), first);
  return (
    <figure class="day-curve">
      <figcaption>
        <b>{title}</b>{' '}
        <span class="small soft">
          {say('report.peak', {
            n: formatNumber(peak.count, language),
            day: formatDay(peak.day, language),
          })}
        </span>
      </figcaption>
      <svg
        viewBox={`0 0 ${days.length * STEP} ${HEIGHT}`}
        height={HEIGHT}
        preserveAspectRatio="none"
        style={{ maxInlineSize: `${days.length * WIDEST}px` }}
        role="img"
        aria-label={`${title}: ${peak.count} (${formatDay(peak.day, language)})`}
      >
        {days.map(({ day, count }, i) => {
          const tall = count === 0 ? 1 : Math.max(3, (count / peak.count) * HEIGHT);
          return <rect key={day} x={i * STEP} y={HEIGHT - tall} width={STEP - 2} height={tall} />;
        })}
      </svg>
      <p class="small soft axis" style={{ maxInlineSize: `max(16rem, ${days.length * WIDEST}px)` }}>
        <span>{formatDay(first.day, language)}</span>
        <span>{formatDay(last.day, language)}</span>
      </p>
    </figure>
  );
}
