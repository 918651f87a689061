import type { Appearance } from '#data/settings.ts';
import { useMessages } from '../i18n/context.tsx';
import { optionsMessages } from '../i18n/options.ts';
import { Choice } from '../ui/Choice.tsx';
import { showAs } from '../ui/show-as.ts';
import { LanguagePicker } from './LanguagePicker.tsx';
import type { Change } from './Options.tsx';
import type { Choices, OptionsWorld } from './options-world.ts';

interface AppearanceSectionProps {
  world: OptionsWorld;
  choices: Choices;
  change: Change;
}

const LOOKS: readonly Appearance[] = ['system', 'light', 'dark'];

/** Language and look of Suluh's own pages; both change at once. */
export function AppearanceSection({ world, choices, change }: AppearanceSectionProps) {
  const say = useMessages(optionsMessages);
  const { language, appearance } = choices;
  const page = document.documentElement;
  return (
    <section class="panel" id="look">
      <h2>{say('look.heading')}</h2>
      <p class="soft small">{say('language.about')}</p>
      <LanguagePicker
        label={say('language.heading')}
        onChange={(next) => {
          showAs(page, next, appearance);
          change({ language: next }, () => world.setLanguage(next));
        }}
      />
      <p class="soft small">{say('language.prepared')}</p>
      <Choice
        legend={say('appearance.heading')}
        options={LOOKS.map((value) => ({ value, label: say(`appearance.${value}`) }))}
        value={appearance}
        onChange={(next) => {
          showAs(page, language, next);
          change({ appearance: next }, () => world.setAppearance(next));
        }}
      />
      <p class="soft small">{say('appearance.about')}</p>
    </section>
  );
}
