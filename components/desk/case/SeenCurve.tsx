import type { SeenDay } from '#data/desk/seen.ts';
import { useLanguage, useMessages } from '../../i18n/context.tsx';
import { caseMessages } from '../../i18n/desk.ts';
import { formatDay } from '../../ui/format.ts';

const HEIGHT = 36;
const STEP = 10;

/** How often the case came in, a bar a day; the words beside it say the same. */
export function SeenCurve({ curve, total }: { curve: readonly SeenDay[]; total: number }) {
  const say = useMessages(caseMessages);
  const language = useLanguage();
  const most = Math.max(1, ...curve.map(({ count }) => count));
  const [first, last] = [curve[0], curve.at(-1)];
  if (!first || !last) return null;
  const day = (iso: string) => formatDay(iso, language);
  return (
    <figure class="curve">
      {curve.length > 1 && (
        <svg
          viewBox={`0 0 ${curve.length * STEP} ${HEIGHT}`}
          width={Math.min(480, curve.length * STEP)}
          height={HEIGHT}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {curve.map(({ day, count }, i) => {
            const tall = count === 0 ? 1 : Math.max(3, (count / most) * HEIGHT);
            return (
              <rect
                key={day}
                x={i * STEP}
                y={HEIGHT - tall}
                width={STEP - 2}
                height={tall}
                rx="1"
              />
            );
          })}
        </svg>
      )}
      <figcaption class="small soft">
        {say('case.seen', { n: total })} ·{' '}
        {first === last ? day(first.day) : `${day(first.day)} – ${day(last.day)}`}
      </figcaption>
    </figure>
  );
}
