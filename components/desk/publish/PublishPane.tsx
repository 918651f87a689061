import { useEffect, useState } from 'preact/hooks';
import type { CaseDetail, RecordCheck } from '#data/desk/messages.ts';
import type { IndexRecord, Publisher } from '#data/schema/index.ts';
import { useMessages } from '../../i18n/context.tsx';
import { deskWords } from '../../i18n/desk.ts';
import { publishMessages } from '../../i18n/desk-publish.ts';
import type { DeskPageWorld } from '../desk-world.ts';
import { CheckResult } from './CheckResult.tsx';
import { Preview } from './Preview.tsx';
import { Ready } from './Ready.tsx';
import { RecordFields } from './RecordFields.tsx';
import { parseForm, type RecordForm, recordOf, startForm } from './record-form.ts';

interface PublishPaneProps {
  world: DeskPageWorld;
  /** The case from which a clarification is written. */
  from: CaseDetail | null;
  publisher: Publisher | null;
  today: string;
  /** Topics already in use, to choose from. */
  topics: readonly string[];
  /** The publisher was named for the first time, or changed. */
  onPublisher(): void;
}

const DRAFT = 'publish:form';
/** Quiet time before the form is checked, in milliseconds. */
const PAUSE = 200;

/** Writes a record: form, live check by the index's own schema, preview, export. */
export function PublishPane(props: PublishPaneProps) {
  const { world, from, publisher, today, onPublisher } = props;
  const say = useMessages({ ...deskWords, ...publishMessages });
  const [form, setForm] = useState<RecordForm>(() => startForm(today, publisher, from));
  const [check, setCheck] = useState<RecordCheck | null>(null);
  const [ready, setReady] = useState<IndexRecord[]>([]);
  const [told, setTold] = useState('');
  const failed = () => setTold(say('desk.failed'));
  const loadReady = () => world.publications().then(setReady, failed);
  useEffect(() => {
    loadReady();
    if (from) return;
    world.draft(DRAFT).then((kept) => {
      const read = kept === '' ? null : parseForm(kept, form);
      if (read) setForm(read);
    }, failed);
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => {
      world.checkRecord(recordOf(form)).then(setCheck, failed);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [form]);
  function change(next: RecordForm): void {
    setForm(next);
    setTold('');
    world.keepDraft(DRAFT, JSON.stringify(next)).catch(failed);
  }
  async function save(): Promise<void> {
    const owner = { id: form.publisherId, name: form.publisherName, type: 'government' } as const;
    await world.profile({ publisher: owner });
    onPublisher();
    const result = await world.publish(recordOf(form));
    setCheck(result);
    if (!result.record) return;
    setTold(say('publish.saved'));
    await loadReady();
  }
  return (
    <main class="desk-page publish">
      <form
        class="sheet"
        onSubmit={(event) => {
          event.preventDefault();
          save().catch(failed);
        }}
      >
        <h2>{say('publish.form')}</h2>
        <RecordFields form={form} check={check} topics={props.topics} onChange={change} />
        <CheckResult check={check} />
        <div class="actions">
          <button type="submit" class="button button-loud" disabled={!check?.record}>
            {say('publish.save')}
          </button>
          <button
            type="button"
            class="button button-bare"
            onClick={() => change(startForm(today, publisher, null))}
          >
            {say('publish.clear')}
          </button>
        </div>
        <p role="status">{told}</p>
      </form>
      <div class="publish-side">
        <section class="sheet">
          <h2>{say('publish.preview')}</h2>
          <Preview record={check?.record ?? null} form={form} today={today} />
        </section>
        <Ready world={world} records={ready} onChanged={loadReady} onFailed={failed} />
      </div>
    </main>
  );
}
