import { useState } from 'preact/hooks';
import { useMessages } from '../../i18n/context.tsx';
import { welcomeMessages } from '../../i18n/welcome.ts';
import { useLoaded } from '../../ui/use-loaded.ts';
import { type SiteChoices, SiteSwitches } from '../SiteSwitches.tsx';
import type { WelcomeWorld } from '../welcome-world.ts';
import { StepButtons } from './StepButtons.tsx';

interface WelcomeSitesProps {
  world: WelcomeWorld;
  onBack(): void;
  onNext(): void;
}

/** Step two: which sites are read. Those of the yes are on; every other is a choice of its own. */
export function WelcomeSites({ world, onBack, onNext }: WelcomeSitesProps) {
  const say = useMessages(welcomeMessages);
  const stored = useLoaded(() => world.siteChoices(), 'sites');
  const [changed, setChanged] = useState<SiteChoices | null>(null);
  const [failed, setFailed] = useState(false);
  const choices = changed ?? (stored instanceof Error ? undefined : stored);
  return (
    <section class="step">
      <h1 tabIndex={-1}>{say('which.title')}</h1>
      <p class="lead">{say('which.lead')}</p>
      {stored instanceof Error && <p role="alert">{say('which.unavailable')}</p>}
      {choices && (
        <div class="panel">
          <h2 class="sr-only">{say('steps.sites')}</h2>
          <SiteSwitches
            choices={choices}
            onTurn={(sites, on, next) => {
              setChanged({ ...choices, ...next });
              setFailed(false);
              world.setSites(sites, on).catch(() => {
                setChanged(choices);
                setFailed(true);
              });
            }}
          />
        </div>
      )}
      <div role="status">{failed && <p class="answer">{say('which.refused')}</p>}</div>
      <StepButtons next="steps.next" onBack={onBack} onNext={onNext} />
    </section>
  );
}
