import { useLanguage, useMessages } from '../i18n/context.tsx';
import { optionsMessages } from '../i18n/options.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import { formatDay, formatNumber } from '../ui/format.ts';
import { ChevronIcon } from '../ui/icons.tsx';
import { plainText } from '../ui/plain-text.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import type { OptionsWorld } from './options-world.ts';

/** What the index holds, how old it is, and where it came from. */
export function DataSection({ world }: { world: OptionsWorld }) {
  const say = useMessages({ ...vocabulary, ...optionsMessages });
  const language = useLanguage();
  const status = useLoaded(() => world.indexStatus(), 'status');
  return (
    <section class="panel" id="data" aria-busy={status === undefined}>
      <h2>{say('data.heading')}</h2>
      {status === undefined && <p class="soft">{say('data.loading')}</p>}
      {status instanceof Error && <p role="alert">{say('data.unavailable')}</p>}
      {status !== undefined && !(status instanceof Error) && (
        <>
          <dl class="numbers">
            <Line term={say('data.reviews')}>{formatNumber(status.claimReviews, language)}</Line>
            <Line term={say('data.facts')}>{formatNumber(status.programFacts, language)}</Line>
            <Line term={say('data.publishers')}>{formatNumber(status.publishers, language)}</Line>
            <Line term={say('data.date')}>
              {status.dataDate ? formatDay(status.dataDate, language) : say('date.missing')}
            </Line>
            <Line term={say('data.source')}>{say(`data.${status.source}`)}</Line>
          </dl>
          <details class="whose">
            <summary>
              {say('data.whose')} <ChevronIcon size={16} />
            </summary>
            <ul>
              {status.publisherList.map(({ id, name, type }) => (
                <li key={id}>
                  <bdi>{plainText(name)}</bdi> <span class="pill">{say(`publisher.${type}`)}</span>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </section>
  );
}

function Line({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
