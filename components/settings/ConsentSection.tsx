import { useLanguage, useMessages } from '../i18n/context.tsx';
import { optionsMessages } from '../i18n/options.ts';
import { formatDay, localDay } from '../ui/format.ts';
import { Logo } from '../ui/Logo.tsx';
import type { Change } from './Options.tsx';
import type { Choices, OptionsWorld } from './options-world.ts';

interface ConsentSectionProps {
  world: OptionsWorld;
  choices: Choices;
  change: Change;
}

/** Whether Suluh reads anything now, since when the person allows it, and the way back. */
export function ConsentSection({ world, choices, change }: ConsentSectionProps) {
  const say = useMessages(optionsMessages);
  const language = useLanguage();
  const { consent, grantedSites, disabledSites } = choices;
  const sites = grantedSites.filter((id) => !disabledSites.includes(id)).length;
  return (
    <section class={`status-card${consent ? ' is-on' : ''}`}>
      <Logo size={48} />
      <div>
        <h2>{consent ? say('status.on', { n: sites }) : say('status.off')}</h2>
        <p class="soft small" role="status">
          {consent
            ? say('consent.given', {
                date: formatDay(localDay(new Date(consent.givenAt)), language),
              })
            : say('consent.none')}
        </p>
      </div>
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
