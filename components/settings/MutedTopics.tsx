import { useState } from 'preact/hooks';
import { useMessages } from '../i18n/context.tsx';
import { optionsMessages } from '../i18n/options.ts';
import { CloseIcon } from '../ui/icons.tsx';
import { topicName } from '../ui/topic-name.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import type { Change } from './Options.tsx';
import type { OptionsWorld } from './options-world.ts';

interface MutedTopicsProps {
  world: OptionsWorld;
  muted: readonly string[];
  change: Change;
}

/** Topics whose claims wear no badge, and the way to add or free one. */
export function MutedTopics({ world, muted, change }: MutedTopicsProps) {
  const say = useMessages(optionsMessages);
  const known = useLoaded(() => world.topics(), 'topics');
  const [picked, setPicked] = useState('');
  const offered = Array.isArray(known) ? known.filter((topic) => !muted.includes(topic)) : [];
  function turn(topic: string, off: boolean): void {
    const others = muted.filter((other) => other !== topic);
    change({ mutedTopics: off ? [...others, topic] : others }, () =>
      world.setTopicMuted(topic, off),
    );
    setPicked('');
  }
  return (
    <>
      <h3>{say('muted.heading')}</h3>
      <p class="soft small">{say('muted.about')}</p>
      {muted.length === 0 ? (
        <p>{say('muted.none')}</p>
      ) : (
        <ul class="region-chips">
          {muted.map((topic) => (
            <li key={topic} class="pill">
              {topicName(topic)}
              <button
                type="button"
                aria-label={say('muted.free', { topic: topicName(topic) })}
                onClick={() => turn(topic, false)}
              >
                <CloseIcon size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {known instanceof Error && <p role="alert">{say('data.unavailable')}</p>}
      {offered.length > 0 && (
        <div class="region-choice">
          <label>
            <span>{say('muted.topic')}</span>
            <select value={picked} onChange={(event) => setPicked(event.currentTarget.value)}>
              <option value="">{say('muted.choose')}</option>
              {offered.map((topic) => (
                <option key={topic} value={topic}>
                  {topicName(topic)}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            class="button button-quiet"
            disabled={picked === ''}
            onClick={() => turn(picked, true)}
          >
            {say('muted.mute')}
          </button>
        </div>
      )}
    </>
  );
}
