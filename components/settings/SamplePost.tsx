import { useMessages } from '../i18n/context.tsx';
import { welcomeMessages } from '../i18n/welcome.ts';
import { RatingWord } from '../ui/RatingWord.tsx';

/** An invented feed with one badge and the start of its card, drawn: how it looks. */
export function SamplePost() {
  const say = useMessages(welcomeMessages);
  const rating = { label: 'SALAH', value: 'false' } as const;
  return (
    <figure class="sample">
      <div class="sample-feed">
        <Blank />
        <div class="sample-post is-lit">
          <span class="sample-face" aria-hidden="true" />
          <div>
            <span class="sample-line is-name" aria-hidden="true" />
            <p lang="id">{say('sample.post')}</p>
            <RatingWord rating={rating} chip />
          </div>
        </div>
        <Blank />
        <div class="sample-card rating-false" aria-hidden="true">
          <RatingWord rating={rating} />
          <span class="sample-line" />
          <span class="sample-line is-short" />
        </div>
      </div>
      <figcaption>{say('sample.label')}</figcaption>
    </figure>
  );
}

function Blank() {
  return (
    <div class="sample-post" aria-hidden="true">
      <span class="sample-face" />
      <div>
        <span class="sample-line is-name" />
        <span class="sample-line" />
        <span class="sample-line is-short" />
      </div>
    </div>
  );
}
