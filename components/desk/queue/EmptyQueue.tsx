import { useMessages } from '../../i18n/context.tsx';
import { queueMessages } from '../../i18n/desk.ts';

const WAYS = ['paste', 'card', 'selection', 'file'] as const;

/** A desk without cases: the four ways in which questions come here. */
export function EmptyQueue({ onFiles }: { onFiles(): void }) {
  const say = useMessages(queueMessages);
  return (
    <div class="empty">
      <h2>{say('list.empty')}</h2>
      <p class="soft">{say('list.emptyHow')}</p>
      <dl class="ways">
        {WAYS.map((way) => (
          <div key={way}>
            <dt>{say(`way.${way}`)}</dt>
            <dd class="soft small">{say(`way.${way}How`)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button button-quiet" onClick={onFiles}>
        {say('way.files')}
      </button>
    </div>
  );
}
