import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '#data/settings.ts';
import { LanguageProvider, useMessages } from '../i18n/context.tsx';
import { welcomeMessages } from '../i18n/welcome.ts';
import { Logo } from '../ui/Logo.tsx';
import { LanguagePicker } from './LanguagePicker.tsx';
import { WelcomeDone } from './welcome/WelcomeDone.tsx';
import { WelcomePromises } from './welcome/WelcomePromises.tsx';
import { WelcomeRegions } from './welcome/WelcomeRegions.tsx';
import { WelcomeSites } from './welcome/WelcomeSites.tsx';
import type { WelcomeWorld } from './welcome-world.ts';

/** The three steps; the yes is given in the first, the others may be passed over. */
const STEPS = ['promises', 'sites', 'regions'] as const;
type Step = (typeof STEPS)[number] | 'done';

interface WelcomeProps {
  world: WelcomeWorld;
  language: Language;
  /** True when the yes was given before. */
  consented: boolean;
}

/** What it does and never does, with the question; which sites; which region; what happens next. */
export function Welcome({ world, language, consented }: WelcomeProps) {
  const [spoken, setSpoken] = useState(language);
  const [step, setStep] = useState<Step>(consented ? 'done' : 'promises');
  const page = useRef<HTMLElement>(null);
  const first = useRef(true);
  // A new step is read from its heading on, also by a screen reader.
  useEffect(() => {
    if (!first.current) {
      page.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
      scrollTo({ top: 0 });
    }
    first.current = false;
  }, [step]);
  return (
    <LanguageProvider value={spoken}>
      <div class="suluh welcome">
        <TopBar
          step={step}
          onLanguage={(next) => {
            setSpoken(next);
            document.documentElement.lang = next;
            world.setLanguage(next);
          }}
        />
        <main ref={page} class={`is-${step}`}>
          {step === 'promises' && <WelcomePromises world={world} onYes={() => setStep('sites')} />}
          {step === 'sites' && (
            <WelcomeSites
              world={world}
              onBack={() => setStep('promises')}
              onNext={() => setStep('regions')}
            />
          )}
          {step === 'regions' && (
            <WelcomeRegions
              world={world}
              onBack={() => setStep('sites')}
              onNext={() => setStep('done')}
            />
          )}
          {step === 'done' && <WelcomeDone world={world} />}
        </main>
      </div>
    </LanguageProvider>
  );
}

interface TopBarProps {
  step: Step;
  onLanguage(language: Language): void;
}

function TopBar({ step, onLanguage }: TopBarProps) {
  const say = useMessages(welcomeMessages);
  return (
    <header class="welcome-bar">
      <Logo size={32} />
      <span class="welcome-name">Suluh</span>
      {step !== 'done' && (
        <ol class="welcome-steps" aria-label={say('steps.label')}>
          {STEPS.map((name, i) => (
            <li
              key={name}
              {...(name === step && { 'aria-current': 'step' as const })}
              class={i < STEPS.indexOf(step) ? 'is-past' : ''}
            >
              <span class="step-number">{i + 1}</span>
              <span class="step-name">{say(`steps.${name}`)}</span>
            </li>
          ))}
        </ol>
      )}
      <LanguagePicker label={say('language.label')} onChange={onLanguage} />
    </header>
  );
}
