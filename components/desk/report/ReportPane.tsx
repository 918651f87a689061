import { useState } from 'preact/hooks';
import type { DeskReport } from '#data/desk/report.ts';
import { useLanguage, useMessages } from '../../i18n/context.tsx';
import { deskWords } from '../../i18n/desk.ts';
import { reportMessages } from '../../i18n/desk-report.ts';
import { formatDay } from '../../ui/format.ts';
import { useLoaded } from '../../ui/use-loaded.ts';
import type { DeskPageWorld } from '../desk-world.ts';
import { ExportButtons } from '../ExportButtons.tsx';
import { ReportBody } from './ReportBody.tsx';

const DAYS = 30;

/** A dated report of a time span, ready to print. */
export function ReportPane({ world, today }: { world: DeskPageWorld; today: string }) {
  const say = useMessages({ ...deskWords, ...reportMessages });
  const language = useLanguage();
  const [from, setFrom] = useState(daysBefore(today, DAYS - 1));
  const [through, setThrough] = useState(today);
  const [failed, setFailed] = useState(false);
  const report = useLoaded<DeskReport>(() => world.report(from, through), `${from} ${through}`);
  const day = (label: string, value: string, set: (day: string) => void) => (
    <label class="choice">
      <span class="choice-label">{label}</span>
      <input
        type="date"
        value={value}
        onChange={(event) => event.currentTarget.value && set(event.currentTarget.value)}
      />
    </label>
  );
  return (
    <main class="desk-page report">
      <div class="report-controls">
        {day(say('report.from'), from, setFrom)}
        {day(say('report.through'), through, setThrough)}
        <button type="button" class="button button-quiet" onClick={world.print}>
          {say('report.print')}
        </button>
        <ExportButtons
          nameOf={(format) => say(`report.${format}`)}
          onChoose={(format) =>
            world
              .exportFile({ what: 'report', format, from, through })
              .then(world.save, () => setFailed(true))
          }
        />
        {failed && <p role="alert">{say('desk.failed')}</p>}
      </div>
      <article class="sheet report-sheet">
        <header>
          <h2>{say('report.heading')}</h2>
          <p class="soft">
            {say('report.span', {
              from: formatDay(from, language),
              through: formatDay(through, language),
            })}{' '}
            · {say('report.made', { date: formatDay(today, language) })}
          </p>
        </header>
        {report === undefined && <p class="soft">{say('report.loading')}</p>}
        {report instanceof Error && <p role="alert">{say('desk.failed')}</p>}
        {report && !(report instanceof Error) && <ReportBody report={report} />}
      </article>
    </main>
  );
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}
