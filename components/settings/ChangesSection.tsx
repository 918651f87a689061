import type { ChangedRecord, ChangeEntry } from '#data/protocol.ts';
import { changesMessages } from '../i18n/changes.ts';
import { useLanguage, useMessages } from '../i18n/context.tsx';
import { vocabulary } from '../i18n/vocabulary.ts';
import { formatDay, formatMoment, formatNumber } from '../ui/format.ts';
import { ChevronIcon, ExternalIcon } from '../ui/icons.tsx';
import { plainText } from '../ui/plain-text.ts';
import { RatingWord } from '../ui/RatingWord.tsx';
import { safeLink } from '../ui/safe-link.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import type { OptionsWorld } from './options-world.ts';

const KINDS = ['flipped', 'withdrawn', 'changed', 'added'] as const;

/** What updates changed in the index; withdrawn records stay readable here. */
export function ChangesSection({ world }: { world: Pick<OptionsWorld, 'changeLog'> }) {
  const say = useMessages(changesMessages);
  const entries = useLoaded(() => world.changeLog(), 'changes');
  return (
    <section class="panel" id="changes" aria-busy={entries === undefined}>
      <h2>{say('changes.heading')}</h2>
      <p class="soft small">{say('changes.about')}</p>
      {entries instanceof Error && <p role="alert">{say('changes.unavailable')}</p>}
      {Array.isArray(entries) && entries.length === 0 && <p>{say('changes.none')}</p>}
      {Array.isArray(entries) && entries.length > 0 && (
        <ol class="changes">
          {entries.map((entry) => (
            <Entry key={entry.at} entry={entry} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Entry({ entry }: { entry: ChangeEntry }) {
  const say = useMessages(changesMessages);
  const language = useLanguage();
  const all = KINDS.reduce((sum, kind) => sum + entry.counts[kind], 0);
  return (
    <li>
      <details class="whose">
        <summary>
          <span>
            {formatMoment(entry.at, language)}
            <span class="change-counts soft">
              {KINDS.filter((kind) => entry.counts[kind] > 0)
                .map((kind) =>
                  say(`count.${kind}`, { n: formatNumber(entry.counts[kind], language) }),
                )
                .join(' · ')}
            </span>
          </span>
          <ChevronIcon size={16} />
        </summary>
        <ul>
          {entry.records.map((record) => (
            <Changed key={record.id} record={record} />
          ))}
        </ul>
        {all > entry.records.length && (
          <p class="soft small">
            {say('changes.more', { n: formatNumber(all - entry.records.length, language) })}
          </p>
        )}
      </details>
    </li>
  );
}

function Changed({ record }: { record: ChangedRecord }) {
  const say = useMessages({ ...vocabulary, ...changesMessages });
  const language = useLanguage();
  const { change, rating, before, sources, summary } = record;
  const link = sources.map(({ url }) => safeLink(url)).find((found) => found !== null);
  return (
    <li class="change">
      <p class="change-head">
        <span class="pill">{say(`change.${change}`)}</span>
        {before && (
          <>
            <RatingWord rating={before} chip /> <span aria-hidden="true">→</span>
            <span class="sr-only">{say('changes.becomes')}</span>
          </>
        )}
        {rating && <RatingWord rating={rating} chip />}
      </p>
      <p>
        <bdi>{plainText(record.title)}</bdi>
      </p>
      {summary && (
        <p class="small">
          <bdi>{plainText(summary)}</bdi>
        </p>
      )}
      <p class="soft small">
        <bdi>{plainText(record.by)}</bdi>
        {' · '}
        {record.date ? formatDay(record.date, language) : say('date.missing')}
        {link && (
          <>
            {' · '}
            <a href={link.href} target="_blank" rel="noopener noreferrer">
              {link.host} <ExternalIcon size={12} />
              <span class="sr-only">{say('link.newTab')}</span>
            </a>
          </>
        )}
      </p>
    </li>
  );
}
