import { useEffect, useRef } from 'preact/hooks';
import type { CaseDetail } from '#data/desk/messages.ts';
import { useMessages } from '../../i18n/context.tsx';
import { caseMessages, deskWords } from '../../i18n/desk.ts';
import { BackIcon } from '../../ui/icons.tsx';
import { plainText } from '../../ui/plain-text.ts';
import type { DeskPageWorld, Undone } from '../desk-world.ts';
import { CaseDetails } from './CaseDetails.tsx';
import { CaseHead } from './CaseHead.tsx';
import { Checklist } from './Checklist.tsx';
import { onCaseKey } from './case-keys.ts';
import { FromIndex } from './FromIndex.tsx';
import { Journal } from './Journal.tsx';
import { recordIdsOf } from './linked-records.ts';
import { Notes } from './Notes.tsx';
import { ReplyKit } from './ReplyKit.tsx';
import { SeenCurve } from './SeenCurve.tsx';
import { Shots } from './Shots.tsx';
import { ToolLinks } from './ToolLinks.tsx';
import { useCase } from './use-case.ts';

interface CaseViewProps {
  world: DeskPageWorld;
  id: string;
  /** Moves when something was written elsewhere. */
  revision: number;
  /** `YYYY-MM-DD` */
  today: string;
  /** Topics already in use, to choose from. */
  topics: readonly string[];
  onBack(): void;
  onDetail(detail: CaseDetail): void;
  onUndone(result: Undone): void;
  onPublish(detail: CaseDetail): void;
}

/**
 * One case from question to answer: what was found and the reply first, since that is what most
 * cases need; beside or below it what verification needs.
 */
export function CaseView(props: CaseViewProps) {
  const { world, id, today, onBack } = props;
  const say = useMessages({ ...deskWords, ...caseMessages });
  const open = useCase(world, id, props.revision, props.onDetail);
  const { detail } = open;
  const root = useRef<HTMLElement>(null);
  const shownId = detail?.row.id;
  // Screen readers begin at the claim; the keys of a case work from there.
  useEffect(() => {
    if (shownId === id) root.current?.querySelector<HTMLElement>('.case-title')?.focus();
  }, [shownId]);
  return (
    <article
      ref={root}
      class="case-view"
      aria-busy={detail === undefined}
      onKeyDown={(event) => {
        onCaseKey(event, (status) => open.edit('status', status));
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onBack();
      }}
    >
      <button type="button" class="button button-bare case-back" onClick={onBack}>
        <BackIcon size={16} /> {say('case.back')}
      </button>
      {open.failed && <p role="alert">{say('desk.failed')}</p>}
      {detail === undefined && !open.failed && <p class="soft">{say('case.loading')}</p>}
      {detail === null && <p role="alert">{say('case.gone')}</p>}
      {detail && (
        <>
          <CaseHead detail={detail} edit={open.edit} />
          <div class="case-answering">
            <blockquote class="case-text">
              <h3 class="eyebrow">{say('case.text')}</h3>
              <p>
                <bdi>{plainText(detail.state.fields.text)}</bdi>
              </p>
              <SeenCurve curve={detail.curve} total={detail.row.seen} />
            </blockquote>
            <FromIndex
              world={world}
              detail={detail}
              today={today}
              edit={open.edit}
              onPublish={() => props.onPublish(detail)}
            />
            <ReplyKit world={world} detail={detail} open={open} today={today} />
            <Notes detail={detail} open={open} />
          </div>
          <div class="case-checking">
            <CaseDetails detail={detail} open={open} topics={props.topics} />
            <Checklist checks={detail.state.checks} edit={open.edit} />
            <ToolLinks fields={detail.state.fields} />
            <Shots world={world} caseId={id} revision={props.revision} />
            <Journal
              journal={detail.journal}
              onUndo={(changeId) => world.undo(changeId).then(props.onUndone)}
            />
          </div>
          <div class="actions case-ends">
            {recordIdsOf(detail).length > 0 && (
              <button
                type="button"
                class="button button-quiet"
                onClick={() => props.onPublish(detail)}
              >
                {say('case.publish')}
              </button>
            )}
            <button
              type="button"
              class="button button-bare"
              onClick={() => open.edit('removed', true).then(onBack)}
            >
              {say('case.remove')}
            </button>
          </div>
        </>
      )}
    </article>
  );
}
