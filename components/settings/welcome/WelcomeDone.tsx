import { useMessages } from '../../i18n/context.tsx';
import { welcomeMessages } from '../../i18n/welcome.ts';
import { SamplePost } from '../SamplePost.tsx';
import type { WelcomeWorld } from '../welcome-world.ts';

/** After the steps: how a badge looks, and where to go from here. */
export function WelcomeDone({ world }: { world: WelcomeWorld }) {
  const say = useMessages(welcomeMessages);
  return (
    <section class="done">
      <h1 tabIndex={-1}>{say('done.title')}</h1>
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
    </section>
  );
}
