import { useState } from 'preact/hooks';
import { LanguageProvider, useMessages } from '../i18n/context.tsx';
import { optionsMessages } from '../i18n/options.ts';
import { Logo } from '../ui/Logo.tsx';
import { AppearanceSection } from './AppearanceSection.tsx';
import { BadgesSection } from './BadgesSection.tsx';
import { ChangesSection } from './ChangesSection.tsx';
import { ConsentSection } from './ConsentSection.tsx';
import { DataSection } from './DataSection.tsx';
import { FeedsSection } from './FeedsSection.tsx';
import { MirrorSection } from './mirror/MirrorSection.tsx';
import type { Choices, OptionsWorld } from './options-world.ts';
import { PartsNav } from './PartsNav.tsx';
import { PrivacySection } from './PrivacySection.tsx';
import { RegionsSection } from './RegionsSection.tsx';
import { SitesSection } from './SitesSection.tsx';

interface OptionsProps {
  world: OptionsWorld;
  /** As stored when the page opened. */
  choices: Choices;
}

/** The settings page; every change is stored at once. */
export function Options({ world, choices: stored }: OptionsProps) {
  const [choices, setChoices] = useState(stored);
  const [failed, setFailed] = useState(false);
  /** Shows the change, stores it, and takes it back when it could not be stored. */
  function change(next: Partial<Choices>, store: () => Promise<void>): void {
    const before = choices;
    setChoices({ ...choices, ...next });
    setFailed(false);
    store().catch(() => {
      setChoices(before);
      setFailed(true);
    });
  }
  return (
    <LanguageProvider value={choices.language}>
      <OptionsPage world={world} choices={choices} change={change} failed={failed} />
    </LanguageProvider>
  );
}

/** Applies a change and stores it. */
export type Change = (next: Partial<Choices>, store: () => Promise<void>) => void;

interface PageProps extends OptionsProps {
  change: Change;
  failed: boolean;
}

function OptionsPage({ world, choices, change, failed }: PageProps) {
  const say = useMessages(optionsMessages);
  return (
    <div class="suluh options">
      <header class="options-bar">
        <Logo size={32} />
        <h1>{say('options.title')}</h1>
      </header>
      <PartsNav />
      <main>
        <div role="status">{failed && <p class="answer">{say('saved.failed')}</p>}</div>
        <ConsentSection world={world} choices={choices} change={change} />
        <AppearanceSection world={world} choices={choices} change={change} />
        <SitesSection world={world} choices={choices} change={change} />
        <BadgesSection world={world} choices={choices} change={change} />
        <RegionsSection world={world} />
        <FeedsSection world={world} />
        <DataSection world={world} />
        <MirrorSection world={world} choices={choices} change={change} />
        <ChangesSection world={world} />
        <PrivacySection world={world} change={change} />
      </main>
    </div>
  );
}
