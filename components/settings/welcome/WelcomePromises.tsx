import { useState } from 'preact/hooks';
import { SITE_ACCESS } from '#data/site-access.ts';
import { useMessages } from '../../i18n/context.tsx';
import { welcomeMessages } from '../../i18n/welcome.ts';
import { CheckIcon, CloseIcon } from '../../ui/icons.tsx';
import { SamplePost } from '../SamplePost.tsx';
import type { WelcomeWorld } from '../welcome-world.ts';

interface WelcomePromisesProps {
  world: WelcomeWorld;
  onYes(): void;
}

/** Step one: what it does, what it never does, and the question. */
export function WelcomePromises({ world, onYes }: WelcomePromisesProps) {
  const say = useMessages(welcomeMessages);
  const [answer, setAnswer] = useState<'none' | 'refused' | 'failed' | 'later'>('none');
  return (
    <>
      <section class="hero">
        <div>
          <h1 tabIndex={-1}>{say('hero.title')}</h1>
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
                (given) => (given ? onYes() : setAnswer('refused')),
                () => setAnswer('failed'),
              );
            }}
          >
            {say('ask.yes')}
          </button>
          <button
            type="button"
            class="button button-quiet button-large"
            onClick={() => setAnswer('later')}
          >
            {say('ask.later')}
          </button>
        </div>
        <div role="status">
          {answer === 'refused' && <p class="answer">{say('ask.refused')}</p>}
          {answer === 'failed' && <p class="answer">{say('ask.failed')}</p>}
          {answer === 'later' && (
            <p class="answer">
              <strong>{say('later.title')}.</strong> {say('later.body')}
            </p>
          )}
        </div>
        <p class="soft small">{say('ask.about')}</p>
      </section>
    </>
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
