import type { Consent } from '#data/settings.ts';
import { useLanguage, useMessages } from '../i18n/context.tsx';
import { optionsMessages } from '../i18n/options.ts';
import { formatDay, localDay } from '../ui/format.ts';
import type { Change } from './Options.tsx';
import type { OptionsWorld } from './options-world.ts';

interface ConsentSectionProps {
  world: OptionsWorld;
  consent: Consent | null;
  change: Change;
}

/** When the person said yes, and the way back. */
export function ConsentSection({ world, consent, change }: ConsentSectionProps) {
  const say = useMessages(optionsMessages);
  const language = useLanguage();
  return (
    <section class="panel">
      <h2>{say('consent.heading')}</h2>
      <p role="status">
        {consent
          ? say('consent.given', { date: formatDay(localDay(new Date(consent.givenAt)), language) })
          : say('consent.none')}
      </p>
      {consent ? (
        <button
          type="button"
          class="button button-quiet"
          onClick={() => change({ consent: null }, world.withdrawConsent)}
        >
          {say('consent.withdraw')}
        </button>
      ) : (
        <button type="button" class="button button-loud" onClick={world.openWelcome}>
          {say('consent.open')}
        </button>
      )}
    </section>
  );
}
