import type { ProgramFact } from '#data/schema/index.ts';
import { cardMessages } from '../i18n/card.ts';
import { useLanguage, useMessages } from '../i18n/context.tsx';
import { formatDay, formatFigure } from '../ui/format.ts';
import { ClockIcon, QuoteIcon, SealIcon } from '../ui/icons.tsx';
import { plainText } from '../ui/plain-text.ts';
import { regionNames } from '../ui/regions/region-names.ts';
import { hasOfficialSource, isExpired } from './record-rules.ts';
import { SourceLink } from './SourceLink.tsx';

/** One programme fact: figures large, dated, with who says so and where it stands. */
export function FactPanel({ fact, today }: { fact: ProgramFact; today: string }) {
  const say = useMessages(cardMessages);
  const language = useLanguage();
  const day = (isoDay: string) => formatDay(isoDay, language);
  const expired = isExpired(fact, today);
  const official = hasOfficialSource(fact.sources);
  return (
    <article class={`fact${expired ? ' is-expired' : ''}`}>
      <header class="fact-head">
        <h3>
          <bdi>{plainText(fact.program)}</bdi>
        </h3>
        <p class="fact-agency">
          <bdi>{plainText(fact.agency)}</bdi>
        </p>
        <p class={`fact-standing${official ? ' is-official' : ''}`}>
          {official ? <SealIcon size={14} /> : <QuoteIcon size={14} />}
          {say(official ? 'fact.official' : 'fact.quoted')}
        </p>
      </header>
      {expired && fact.validThrough && (
        <p class="fact-expired">
          <ClockIcon size={16} />
          <span>
            <strong>{say('fact.expired')}</strong>{' '}
            {say('fact.expiredReason', { date: day(fact.validThrough) })}
          </span>
        </p>
      )}
      {fact.figures.length > 0 && (
        <dl class="figures">
          {fact.figures.map((figure) => {
            const shown = formatFigure(figure.value, plainText(figure.unit), language);
            return (
              <div class="figure" key={`${figure.label} ${figure.asOf}`}>
                <dt>
                  <bdi>{plainText(figure.label)}</bdi>
                </dt>
                <dd>
                  <span class="figure-value">
                    {shown.large}
                    {shown.scale && <span class="figure-scale"> {shown.scale}</span>}
                  </span>{' '}
                  <span class="figure-unit">{shown.small}</span>
                  <span class="figure-date">{say('fact.asOf', { date: day(figure.asOf) })}</span>
                </dd>
              </div>
            );
          })}
        </dl>
      )}
      <p class="fact-statement">
        <bdi>{plainText(fact.statement)}</bdi>
      </p>
      <p class="fact-about">
        {[
          say('fact.asOf', { date: day(fact.asOf) }),
          validity(fact, expired, say, day),
          say('fact.region', { regions: regionNames(fact.regions, language) }),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <ul class="sources">
        {fact.sources.map((source) => (
          <li key={source.url}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </article>
  );
}

type Say = ReturnType<typeof useMessages<typeof cardMessages>>;

function validity(
  fact: ProgramFact,
  expired: boolean,
  say: Say,
  day: (isoDay: string) => string,
): string {
  const { validFrom, validThrough } = fact;
  if (validFrom && validThrough) {
    return say('fact.validBetween', { from: day(validFrom), until: day(validThrough) });
  }
  if (validFrom) return say('fact.validFrom', { from: day(validFrom) });
  if (validThrough && !expired) return say('fact.validUntil', { until: day(validThrough) });
  return '';
}
