import { useState } from 'preact/hooks';
import type { Language } from '#data/settings.ts';
import { SITE_ACCESS } from '#data/site-access.ts';
import { LanguageProvider, useMessages } from '../i18n/context.tsx';
import { welcomeMessages } from '../i18n/welcome.ts';
import { CheckIcon, CloseIcon } from '../ui/icons.tsx';
import { Logo } from '../ui/Logo.tsx';
import { LanguagePicker } from './LanguagePicker.tsx';
import { SamplePost } from './SamplePost.tsx';
import type { WelcomeWorld } from './welcome-world.ts';

type Step = 'ask' | 'refused' | 'failed' | 'later' | 'done';

interface WelcomeProps {
  world: WelcomeWorld;
  language: Language;
  /** True when the yes was given before. */
  consented: boolean;
}

/** What it does, what it never does, and the question; after the yes, what happens next. */
export function Welcome({ world, language, consented }: WelcomeProps) {
  const [spoken, setSpoken] = useState(language);
  const [step, setStep] = useState<Step>(consented ? 'done' : 'ask');
  return (
    <LanguageProvider value={spoken}>
      <div class="suluh welcome">
        <TopBar
          onLanguage={(next) => {
            setSpoken(next);
            document.documentElement.lang = next;
            world.setLanguage(next);
          }}
        />
        {step === 'done' ? (
          <Done world={world} />
        ) : (
          <Question step={step} onStep={setStep} world={world} />
        )}
      </div>
    </LanguageProvider>
  );
}

function TopBar({ onLanguage }: { onLanguage(language: Language): void }) {
  const say = useMessages(welcomeMessages);
  return (
    <header class="welcome-bar">
      <Logo size={32} />
      <span class="welcome-name">Suluh</span>
      <LanguagePicker label={say('language.label')} onChange={onLanguage} />
    </header>
  );
}

interface StepProps {
  step: Step;
  onStep(step: Step): void;
  world: WelcomeWorld;
}

function Question({ step, onStep, world }: StepProps) {
  const say = useMessages(welcomeMessages);
  return (
    <main>
      <section class="hero">
        <div>
          <h1>{say('hero.title')}</h1>
          <p class="lead">{say('hero.lead')}</p>
        </div>
        <SamplePost />
      </section>
      <div class="promises">
        <section>
          <h2>{say('does.heading')}</h2>
          <ul class="ticks">
            <Item sign="does" text={say('does.match')} />
            <Item sign="does" text={say('does.show')} />
            <Item sign="does" text={say('does.search')} />
          </ul>
        </section>
        <section>
          <h2>{say('never.heading')}</h2>
          <ul class="ticks">
            <Item sign="never" text={say('never.send')} />
            <Item sign="never" text={say('never.people')} />
            <Item sign="never" text={say('never.hide')} />
          </ul>
        </section>
      </div>
      <section class="ask">
        <h2>{say('ask.title')}</h2>
        <p>{say('sites.lead')}</p>
        <ul class="site-names">
          {SITE_ACCESS.filter(({ kind }) => kind === 'welcome').map((site) => (
            <li key={site.id}>{site.name}</li>
          ))}
        </ul>
        <p class="soft">{say('sites.chats')}</p>
        <div class="actions">
          <button
            type="button"
            class="button button-loud button-large"
            onClick={() => {
              world.giveConsent().then(
                (given) => onStep(given ? 'done' : 'refused'),
                () => onStep('failed'),
              );
            }}
          >
            {say('ask.yes')}
          </button>
          <button
            type="button"
            class="button button-quiet button-large"
            onClick={() => onStep('later')}
          >
            {say('ask.later')}
          </button>
        </div>
        <div role="status">
          {step === 'refused' && <p class="answer">{say('ask.refused')}</p>}
          {step === 'failed' && <p class="answer">{say('ask.failed')}</p>}
          {step === 'later' && (
            <p class="answer">
              <strong>{say('later.title')}.</strong> {say('later.body')}
            </p>
          )}
        </div>
        <p class="soft small">{say('ask.about')}</p>
      </section>
    </main>
  );
}

function Item({ sign, text }: { sign: 'does' | 'never'; text: string }) {
  return (
    <li class={`tick is-${sign}`}>
      {sign === 'does' ? <CheckIcon /> : <CloseIcon />}
      <span>{text}</span>
    </li>
  );
}

function Done({ world }: { world: WelcomeWorld }) {
  const say = useMessages(welcomeMessages);
  return (
    <main class="done">
      <h1>{say('done.title')}</h1>
      <p class="lead">{say('done.body')}</p>
      <SamplePost />
      <div class="actions">
        <button type="button" class="button button-loud button-large" onClick={world.openSearch}>
          {say('done.search')}
        </button>
        <button type="button" class="button button-quiet button-large" onClick={world.openOptions}>
          {say('done.settings')}
        </button>
      </div>
    </main>
  );
}
