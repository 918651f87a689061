import { useMessages } from '../../i18n/context.tsx';
import { welcomeMessages } from '../../i18n/welcome.ts';
import { RegionPicker } from '../RegionPicker.tsx';
import type { WelcomeWorld } from '../welcome-world.ts';
import { StepButtons } from './StepButtons.tsx';

interface WelcomeRegionsProps {
  world: WelcomeWorld;
  onBack(): void;
  onNext(): void;
}

/** Step three: whose regional records come along; it may stay empty. */
export function WelcomeRegions({ world, onBack, onNext }: WelcomeRegionsProps) {
  const say = useMessages(welcomeMessages);
  return (
    <section class="step">
      <h1 tabIndex={-1}>{say('where.title')}</h1>
      <p class="lead">{say('where.lead')}</p>
      <div class="panel">
        <RegionPicker world={world} />
      </div>
      <p class="soft small">{say('where.about')}</p>
      <StepButtons next="steps.finish" onBack={onBack} onNext={onNext} />
    </section>
  );
}
