import { useMessages } from '../i18n/context.tsx';
import { optionsMessages } from '../i18n/options.ts';
import type { Change } from './Options.tsx';
import type { Choices, OptionsWorld } from './options-world.ts';
import { SiteSwitches } from './SiteSwitches.tsx';
import { StaleAdapters } from './StaleAdapters.tsx';

interface SitesSectionProps {
  world: OptionsWorld;
  choices: Choices;
  change: Change;
}

/** Where posts are read. */
export function SitesSection({ world, choices, change }: SitesSectionProps) {
  const say = useMessages(optionsMessages);
  return (
    <section class="panel" id="sites">
      <h2>{say('sites.heading')}</h2>
      <p class="soft small">{say('sites.about')}</p>
      <SiteSwitches
        choices={choices}
        onTurn={(sites, on, next) => change(next, () => world.setSites(sites, on))}
      />
      <StaleAdapters world={world} />
    </section>
  );
}
