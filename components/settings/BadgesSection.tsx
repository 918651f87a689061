import type { Sensitivity } from '#data/settings.ts';
import { useMessages } from '../i18n/context.tsx';
import { optionsMessages } from '../i18n/options.ts';
import { Choice } from '../ui/Choice.tsx';
import { Switch } from '../ui/Switch.tsx';
import { MutedTopics } from './MutedTopics.tsx';
import type { Change } from './Options.tsx';
import type { Choices, OptionsWorld } from './options-world.ts';

interface BadgesSectionProps {
  world: OptionsWorld;
  choices: Choices;
  change: Change;
}

const HOW: readonly Sensitivity[] = ['match', 'related'];

/** What puts a badge on a post: how sure it must be, and which topics stay silent. */
export function BadgesSection({ world, choices, change }: BadgesSectionProps) {
  const say = useMessages(optionsMessages);
  return (
    <section class="panel" id="badges">
      <h2>{say('badges.heading')}</h2>
      <Choice
        legend={say('badges.sensitivity')}
        options={HOW.map((value) => ({ value, label: say(`badges.${value}`) }))}
        value={choices.sensitivity}
        onChange={(sensitivity) => change({ sensitivity }, () => world.setSensitivity(sensitivity))}
      />
      <p class="soft small">{say(`badges.${choices.sensitivity}About`)}</p>
      <Switch
        label={say('badges.programs')}
        hint={say('badges.programsAbout')}
        checked={choices.programChips}
        onChange={(on) => change({ programChips: on }, () => world.setProgramChips(on))}
      />
      <MutedTopics world={world} muted={choices.mutedTopics} change={change} />
    </section>
  );
}
