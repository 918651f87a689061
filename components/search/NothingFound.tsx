import { useLanguage, useMessages } from '../i18n/context.tsx';
import { popupMessages } from '../i18n/popup.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import type { PopupWorld } from './popup-world.ts';
import { reportText } from './report-text.ts';

/** Nothing known: what that means, how to check for oneself, a report to send oneself. */
export function NothingFound({ query, world }: { query: string; world: PopupWorld }) {
  const say = useMessages(popupMessages);
  const language = useLanguage();
  const status = useLoaded(() => world.indexStatus(), 'status');
  const dataDate = status instanceof Error ? null : (status?.dataDate ?? null);
  return (
    <section class="nothing">
      <h2>{say('nothing.heading')}</h2>
      <p>{say('nothing.meaning')}</p>
      <h3 class="section-head">{say('nothing.howTo')}</h3>
      <ol class="steps">
        <li>{say('nothing.step1')}</li>
        <li>{say('nothing.step2')}</li>
        <li>{say('nothing.step3')}</li>
        <li>{say('nothing.step4')}</li>
      </ol>
      <CopyButton
        label={say('nothing.report')}
        text={reportText({ text: query, now: world.now(), dataDate, language })}
        copy={world.copy}
      />
      <p class="soft small">{say('nothing.reportAbout')}</p>
    </section>
  );
}
