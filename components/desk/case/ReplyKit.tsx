import { useEffect, useState } from 'preact/hooks';
import type { CaseDetail } from '#data/desk/messages.ts';
import { useMessages } from '../../i18n/context.tsx';
import { caseMessages } from '../../i18n/desk.ts';
import { SHORT_LIMIT } from '../../share/said.ts';
import { CopyIcon } from '../../ui/icons.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import type { DeskPageWorld } from '../desk-world.ts';
import {
  REGISTERS,
  type Register,
  type ReplyMatter,
  replyText,
  withSources,
} from '../reply/reply-text.ts';
import { linkedIds } from './linked-records.ts';
import type { OpenCase } from './use-case.ts';

interface ReplyKitProps {
  world: DeskPageWorld;
  detail: CaseDetail;
  open: OpenCase;
  today: string;
}

/** Prepared replies from the linked records, edited here, copied by the person. */
export function ReplyKit({ world, detail, open, today }: ReplyKitProps) {
  const say = useMessages(caseMessages);
  const ids = linkedIds(detail.state);
  const { text, claim } = detail.state.fields;
  const key = `${detail.row.id} ${ids.join(' ')}`;
  const content = useLoaded(async () => (ids.length ? world.records(ids, text) : null), key);
  const loaded = content instanceof Error ? null : content;
  const matter: ReplyMatter = {
    claim: claim || loaded?.entries[0]?.review.claim || detail.row.title,
    content: loaded ?? null,
    today,
  };
  return (
    <section class="case-section reply">
      <h3 class="section-head">{say('reply.heading')}</h3>
      {content !== undefined && <ReplyEditor key={key} {...{ matter, world, detail, open, ids }} />}
    </section>
  );
}

/** Replies that were edited, by kind; what was copied last stands as the formal one. */
function keptTexts({ drafts, state }: CaseDetail): Partial<Record<Register, string>> {
  const texts: Partial<Record<Register, string>> = {};
  if (state.fields.reply !== '') texts.formal = state.fields.reply;
  for (const register of REGISTERS) {
    const draft = drafts[`reply:${register}`];
    if (draft) texts[register] = draft;
  }
  return texts;
}

interface EditorProps extends Pick<ReplyKitProps, 'world' | 'detail' | 'open'> {
  matter: ReplyMatter;
  /** Linked records. */
  ids: string[];
}

function ReplyEditor({ matter, world, detail, open, ids }: EditorProps) {
  const say = useMessages(caseMessages);
  const [register, setRegister] = useState<Register>('formal');
  const prepared = replyText(register, matter);
  // Each kind of reply keeps its own editing: who looks at another kind loses nothing.
  const [texts, setTexts] = useState<Partial<Record<Register, string>>>(() => keptTexts(detail));
  const edited = texts[register] ?? null;
  const [told, setTold] = useState<'copied' | 'failed' | 'unopened' | null>(null);
  useEffect(() => setTold(null), [edited, register]);
  const text = edited ?? prepared;
  const complete = withSources(text, matter);
  const length = Array.from(text).length;

  function change(next: string | null): void {
    setTexts({ ...texts, [register]: next ?? undefined });
    open.keepDraft(`reply:${register}`, next ?? '');
  }
  async function copy(answered: boolean): Promise<void> {
    const copied = await world.copy(complete);
    setTold(copied ? 'copied' : 'failed');
    if (!copied) return;
    await open.edit('reply', complete);
    if (answered) await open.edit('status', 'answered');
  }

  return (
    <>
      <fieldset class="segmented registers">
        <legend class="sr-only">{say('reply.register')}</legend>
        {REGISTERS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="register"
              checked={register === one}
              onChange={() => setRegister(one)}
            />
            <span>{say(`reply.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <label class="field">
        <span class="field-label">{say('reply.text')}</span>
        <textarea
          rows={10}
          maxLength={9000}
          value={text}
          onInput={(event) => change(event.currentTarget.value)}
        />
      </label>
      <p class="small soft reply-about">
        <span>
          {register === 'short'
            ? say('reply.lengthOf', { n: length, most: SHORT_LIMIT })
            : say('reply.length', { n: length })}
        </span>
        {complete !== text && <span class="warn">{say('reply.sources')}</span>}
      </p>
      <div class="actions">
        <button type="button" class="button button-loud" onClick={() => copy(true)}>
          <CopyIcon size={16} /> {say('reply.copyAnswered')}
        </button>
        <button type="button" class="button button-quiet" onClick={() => copy(false)}>
          {say('reply.copy')}
        </button>
        {ids.length > 0 && (
          <button
            type="button"
            class="button button-quiet"
            onClick={() => world.openShare(ids).catch(() => setTold('unopened'))}
          >
            {say('reply.picture')}
          </button>
        )}
        {edited !== null && edited !== prepared && (
          <button type="button" class="button button-bare" onClick={() => change(null)}>
            {say('reply.reset')}
          </button>
        )}
      </div>
      <p class="small" role="status">
        {told && say(`reply.${told}`)}
      </p>
    </>
  );
}
