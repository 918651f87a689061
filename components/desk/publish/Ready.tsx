import type { IndexRecord } from '#data/schema/index.ts';
import { useMessages } from '../../i18n/context.tsx';
import { publishMessages } from '../../i18n/desk-publish.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { plainText } from '../../ui/plain-text.ts';
import type { DeskPageWorld } from '../desk-world.ts';

interface ReadyProps {
  world: DeskPageWorld;
  records: readonly IndexRecord[];
  onChanged(): void;
  onFailed(): void;
}

/** Finished records, and the files that publish them. */
export function Ready({ world, records, onChanged, onFailed }: ReadyProps) {
  const say = useMessages({ ...vocabulary, ...publishMessages });
  const save = (format: 'json' | 'jsonld' | 'csv' | 'xlsx') =>
    world.exportFile({ what: 'records', format }).then(world.save, onFailed);
  return (
    <section class="sheet">
      <h2>{say('ready.heading')}</h2>
      {records.length === 0 && <p class="soft">{say('ready.none')}</p>}
      <ul class="ready">
        {records.map((record) => (
          <li key={record.id}>
            <span>
              <span class="eyebrow">{say(`kind.${record.kind}`)}</span>
              <br />
              <bdi>{plainText(record.kind === 'claimReview' ? record.claim : record.program)}</bdi>
            </span>
            <button
              type="button"
              class="button button-bare"
              aria-label={`${say('ready.drop')}: ${record.id}`}
              onClick={() => world.unpublish(record.id).then(onChanged, onFailed)}
            >
              {say('ready.drop')}
            </button>
          </li>
        ))}
      </ul>
      {records.length > 0 && (
        <div class="actions">
          <button type="button" class="button button-loud" onClick={() => save('json')}>
            {say('ready.json')}
          </button>
          <button type="button" class="button button-quiet" onClick={() => save('jsonld')}>
            {say('ready.jsonld')}
          </button>
          <button type="button" class="button button-quiet" onClick={() => save('csv')}>
            {say('ready.csv')}
          </button>
          <button type="button" class="button button-quiet" onClick={() => save('xlsx')}>
            {say('ready.xlsx')}
          </button>
        </div>
      )}
    </section>
  );
}
