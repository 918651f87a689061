import type { CaseStatus } from '#data/desk/case.ts';
import type { Count, DeskReport } from '#data/desk/report.ts';
import { useLanguage, useMessages } from '../../i18n/context.tsx';
import { deskWords } from '../../i18n/desk.ts';
import { reportMessages } from '../../i18n/desk-report.ts';
import { formatNumber } from '../../ui/format.ts';
import { plainText } from '../../ui/plain-text.ts';
import { regionNames } from '../../ui/regions/region-names.ts';
import { topicName } from '../../ui/topic-name.ts';
import { siteName } from '../site-name.ts';
import { Bars } from './Bars.tsx';
import { DayCurve } from './DayCurve.tsx';

const STATUSES: readonly CaseStatus[] = ['new', 'checking', 'waiting', 'answered', 'closed'];

/** Numbers, bars, the curve, the ten most asked. */
export function ReportBody({ report }: { report: DeskReport }) {
  const say = useMessages({ ...deskWords, ...reportMessages });
  const language = useLanguage();
  if (report.cases === 0) return <p>{say('report.none')}</p>;
  const { answer } = report;
  const number = (n: number) => formatNumber(Math.round(n * 10) / 10, language);
  // What was not recorded comes last: it is no topic, region or site.
  const counted = (counts: readonly Count[], nameOf: (name: string) => string) =>
    [...counts.filter(({ name }) => name !== ''), ...counts.filter(({ name }) => name === '')].map(
      ({ name, cases }) => ({
        name: name === '' ? say('report.unknown') : nameOf(name),
        value: cases,
        unknown: name === '',
      }),
    );
  return (
    <>
      <dl class="big-numbers">
        <BigNumber value={number(report.cases)} label={say('report.cases')} />
        <BigNumber value={number(report.seen)} label={say('report.seen')} />
        <BigNumber value={number(report.linked)} label={say('report.linked')} />
        <BigNumber
          value={answer.medianHours === null ? '–' : number(answer.medianHours)}
          label={say('report.median')}
        />
      </dl>
      <p class="soft">
        {answer.p90Hours === null
          ? say('report.noAnswer')
          : say('report.p90', { hours: number(answer.p90Hours), n: answer.count })}
      </p>
      <DayCurve title={say('report.curve')} days={report.curve} />
      <div class="report-columns">
        <Bars
          title={say('report.byStatus')}
          rows={STATUSES.map((status) => ({
            name: say(`status.${status}`),
            value: report.byStatus[status],
          }))}
        />
        <Bars title={say('report.byTopic')} rows={counted(report.byTopic, topicName)} />
        <Bars
          title={say('report.byRegion')}
          rows={counted(report.byRegion, (code) => regionNames([code], language))}
        />
        <Bars title={say('report.bySite')} rows={counted(report.bySite, siteName)} />
      </div>
      <section>
        <h3>{say('report.top')}</h3>
        <ol class="top-claims">
          {report.top.map(({ claim, seen, status }, i) => (
            <li key={`${i} ${claim}`}>
              <bdi>{plainText(claim)}</bdi>{' '}
              <span class="soft">
                ({seen}×, {say(`status.${status}`)})
              </span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function BigNumber({ value, label }: { value: string; label: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
