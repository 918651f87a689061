import type { SeenDay } from '#data/desk/seen.ts';
import { useLanguage } from '../../i18n/context.tsx';
import { formatDay } from '../../ui/format.ts';

const HEIGHT = 90;
const STEP = 12;

/** Questions a day as bars; the highest day is named in words. */
export function DayCurve({ title, days }: { title: string; days: readonly SeenDay[] }) {
  const language = useLanguage();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const peak = days.reduce((best, day) => (day.count > best.count ? day : best), first);
  return (
    <figure class="day-curve">
      <figcaption class="section-head">{title}</figcaption>
      <svg
        viewBox={`0 0 ${days.length * STEP} ${HEIGHT}`}
        height={HEIGHT}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${title}: ${peak.count} (${formatDay(peak.day, language)})`}
      >
        {days.map(({ day, count }, i) => {
          const tall = count === 0 ? 1 : Math.max(3, (count / peak.count) * HEIGHT);
          return <rect key={day} x={i * STEP} y={HEIGHT - tall} width={STEP - 2} height={tall} />;
        })}
      </svg>
      <p class="small soft axis">
        <span>{formatDay(first.day, language)}</span>
        <span>{formatDay(last.day, language)}</span>
      </p>
    </figure>
  );
}
