import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CaseRow } from '#data/desk/row.ts';
import { useLanguage, useMessages } from '../../i18n/context.tsx';
import { queueMessages } from '../../i18n/desk.ts';
import { formatNumber } from '../../ui/format.ts';
import type { DeskPageWorld } from '../desk-world.ts';
import { AddCase } from './AddCase.tsx';
import { CaseList } from './CaseList.tsx';
import { EmptyQueue } from './EmptyQueue.tsx';
import { FilterBar, SearchBox } from './FilterBar.tsx';
import { FIRST_FILTER, filterRows } from './filter-rows.ts';
import { Triage } from './Triage.tsx';

interface QueuePaneProps {
  world: DeskPageWorld;
  /** Undefined while the desk opens. */
  rows: CaseRow[] | undefined;
  /** Cases in all; more than `rows` while the others are on their way. */
  total: number;
  openId: string | null;
  /** False while another part of the desk is shown: keys are then not for the queue. */
  active: boolean;
  today: string;
  onOpen(id: string): void;
  /** Leads to the part where files come in. */
  onFiles(): void;
  onAdded(caseId: string, copy: boolean): void;
  onFailed(): void;
}

/** Filters, the list, and the box for a new case. */
export function QueuePane(props: QueuePaneProps) {
  const { world, rows, openId, active, today, onOpen } = props;
  const say = useMessages(queueMessages);
  const language = useLanguage();
  const number = (n: number) => formatNumber(n, language);
  const [filter, setFilter] = useState(FIRST_FILTER);
  /** The text that the box for a new case begins with; null while there is no box. */
  const [adding, setAdding] = useState<string | null>(null);
  const searchBox = useRef<HTMLInputElement>(null);
  const shown = useMemo(() => filterRows(rows ?? [], filter, today), [rows, filter, today]);
  useEffect(() => {
    if (!active) return;
    // Pasted anywhere: that is a question that came in.
    function onPaste(event: ClipboardEvent): void {
      const text = event.clipboardData?.getData('text/plain').trim() ?? '';
      if (isTyping(event) || text === '') return;
      event.preventDefault();
      setAdding(text);
    }
    function onKeyDown(event: KeyboardEvent): void {
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '/') searchBox.current?.focus();
      else if (event.key.toLowerCase() === 'n') setAdding('');
      else return;
      event.preventDefault();
    }
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('paste', onPaste);
    };
  }, [active]);
  const all = props.total;
  const partial = rows !== undefined && rows.length < all;
  const untouched = filter.query === '' && shown.length === rows?.length;
  const count = rows !== undefined && [
    untouched
      ? say('list.count', { n: number(all) })
      : say('list.filtered', { n: number(shown.length), all: number(all) }),
    partial && ` · ${say('list.loading')}`,
  ];
  return (
    <section class="queue">
      <search class="queue-head">
        <SearchBox
          box={searchBox}
          query={filter.query}
          onQuery={(query) => setFilter({ ...filter, query })}
        />
        <button type="button" class="button button-loud" onClick={() => setAdding('')}>
          {say('add.open')}
        </button>
      </search>
      {adding !== null && (
        <AddCase
          key={adding}
          pasted={adding}
          world={world}
          onAdded={(id, copy) => {
            setAdding(null);
            props.onAdded(id, copy);
          }}
          onClose={() => setAdding(null)}
          onFailed={props.onFailed}
        />
      )}
      {rows !== undefined && (
        <Triage
          rows={rows}
          today={today}
          need={filter.need}
          onNeed={(need) => setFilter({ ...filter, need, status: need ? 'open' : filter.status })}
        />
      )}
      <FilterBar filter={filter} onFilter={setFilter} count={count} />
      {all === 0 && rows !== undefined && <EmptyQueue onFiles={props.onFiles} />}
      {all > 0 && shown.length === 0 && !partial && (
        <div class="empty">
          <h2>{say('list.nothing')}</h2>
          <button
            type="button"
            class="button button-quiet"
            onClick={() => setFilter({ ...FIRST_FILTER, status: 'all' })}
          >
            {say('list.clear')}
          </button>
        </div>
      )}
      {shown.length > 0 && <CaseList rows={shown} openId={openId} today={today} onOpen={onOpen} />}
    </section>
  );
}

function isTyping({ target }: Event): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}
