import { useState } from 'preact/hooks';
import { SITE_ACCESS } from '#data/site-access.ts';
import { useLanguage, useMessages } from '../i18n/context.tsx';
import { optionsMessages } from '../i18n/options.ts';
import { copyText } from '../ui/copy-text.ts';
import { formatDay } from '../ui/format.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import type { OptionsWorld } from './options-world.ts';

const SHOWN = 5;

/** Sites on which posts stood without a text that Suluh could find; nothing where there are none. */
export function StaleAdapters({ world }: { world: OptionsWorld }) {
  const say = useMessages(optionsMessages);
  const language = useLanguage();
  const [copied, setCopied] = useState(false);
  const log = useLoaded(() => world.staleAdapters(), 'stale');
  if (log === undefined || log instanceof Error || log.length === 0) return null;
  return (
    <>
      <h3>{say('stale.heading')}</h3>
      <p class="soft small">{say('stale.about')}</p>
      <ul class="stale-list small">
        {log.slice(0, SHOWN).map(({ site, day, version, containers }) => (
          <li key={`${site} ${day} ${version}`}>
            {say('stale.row', {
              site: SITE_ACCESS.find(({ id }) => id === site)?.name ?? site,
              day: formatDay(day, language),
              n: containers,
              version,
            })}
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button button-quiet"
        onClick={async () => setCopied(await copyText(`${JSON.stringify(log, null, 1)}\n`))}
      >
        {say(copied ? 'stale.copied' : 'stale.copy')}
      </button>
    </>
  );
}
