import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CaseDetail } from '#data/desk/messages.ts';
import { useMessages } from '../i18n/context.tsx';
import { deskWords, queueMessages } from '../i18n/desk.ts';
import { localDay } from '../ui/format.ts';
import { CaseView } from './case/CaseView.tsx';
import { DeskBar, type Tab } from './DeskBar.tsx';
import type { DeskPageWorld, Undone } from './desk-world.ts';
import { FilesPane } from './files/FilesPane.tsx';
import { PublishPane } from './publish/PublishPane.tsx';
import { QueuePane } from './queue/QueuePane.tsx';
import { ReportPane } from './report/ReportPane.tsx';
import { topicsOf, useOverview } from './use-overview.ts';

/** The verification desk: queue and case side by side, or one after the other where it is narrow. */
export function Desk({ world }: { world: DeskPageWorld }) {
  const say = useMessages({ ...deskWords, ...queueMessages });
  const overview = useOverview(world);
  const [tab, setTab] = useState<Tab>('queue');
  const [openId, setOpenId] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const [toPublish, setToPublish] = useState<CaseDetail | null>(null);
  const today = useMemo(() => localDay(world.now()), [overview.rows]);
  const topics = useMemo(() => topicsOf(overview.rows ?? []), [overview.rows]);
  const root = useRef<HTMLDivElement>(null);

  function afterUndo(result: Undone): void {
    if ('caseId' in result) overview.refresh([result.caseId]);
    const refused = 'refused' in result ? result.refused : null;
    const key = refused === 'first' ? 'none' : (refused ?? 'done');
    setTold(say(`undo.${key}`));
    if ('caseId' in result) setOpenId(result.caseId);
  }
  const undo = () => world.undo().then(afterUndo, () => setTold(say('desk.failed')));

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const typing = event.target instanceof Element && event.target.closest('input, textarea');
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || typing) return;
      event.preventDefault();
      undo();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  return (
    <div ref={root} class={`suluh desk${openId !== null ? ' has-case' : ''}`}>
      <DeskBar tab={tab} onTab={setTab} onUndo={undo} openFullPage={world.openFullPage} />
      <p class="desk-told" role="status">
        {overview.failed ? say('desk.failed') : told}
      </p>
      <main class="desk-main" hidden={tab !== 'queue'}>
        <QueuePane
          world={world}
          rows={overview.rows}
          total={overview.total}
          openId={openId}
          active={tab === 'queue'}
          today={today}
          onOpen={setOpenId}
          onFiles={() => setTab('files')}
          onAdded={(caseId, copy) => {
            overview.refresh([caseId]);
            setOpenId(caseId);
            setTold(copy ? say('add.copy') : '');
          }}
          onFailed={() => setTold(say('desk.failed'))}
        />
        {openId === null ? (
          <section class="case-pick">
            <h2>{say('pick.heading')}</h2>
            <p class="soft">{say('pick.about')}</p>
            <p class="soft small">{say('keys.help')}</p>
          </section>
        ) : (
          <CaseView
            world={world}
            id={openId}
            revision={overview.revision(openId)}
            today={today}
            topics={topics}
            onBack={() => {
              setOpenId(null);
              root.current?.querySelector<HTMLElement>('.case-list')?.focus();
            }}
            onDetail={overview.show}
            onUndone={afterUndo}
            onPublish={(detail) => {
              setToPublish(detail);
              setTab('publish');
            }}
          />
        )}
      </main>
      {tab === 'publish' && (
        <PublishPane
          world={world}
          from={toPublish}
          publisher={overview.publisher}
          today={today}
          topics={topics}
          onPublisher={overview.reload}
        />
      )}
      {tab === 'report' && <ReportPane world={world} today={today} />}
      {tab === 'files' && (
        <FilesPane world={world} initials={overview.initials} onChanged={overview.reload} />
      )}
    </div>
  );
}
