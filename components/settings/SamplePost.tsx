import { useMessages } from '../i18n/context.tsx';
import { welcomeMessages } from '../i18n/welcome.ts';
import { RatingWord } from '../ui/RatingWord.tsx';

/** An invented post with a badge, drawn: how it looks in a feed. */
export function SamplePost() {
  const say = useMessages(welcomeMessages);
  return (
    <figure class="sample">
      <div class="sample-post">
        <span class="sample-face" aria-hidden="true" />
        <div>
          <span class="sample-line" aria-hidden="true" />
          <p lang="id">{say('sample.post')}</p>
          <RatingWord rating={{ label: say('sample.badge'), value: 'false' }} chip />
        </div>
      </div>
      <figcaption>{say('sample.label')}</figcaption>
    </figure>
  );
}
