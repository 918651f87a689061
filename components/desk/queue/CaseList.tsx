import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseRow } from '#data/desk/row.ts';
import { useMessages } from '../../i18n/context.tsx';
import { queueMessages } from '../../i18n/desk.ts';
import { CaseListRow, ROW_HEIGHT } from './CaseListRow.tsx';

interface CaseListProps {
  rows: readonly CaseRow[];
  /** The case that is open beside the list, if any. */
  openId: string | null;
  /** `YYYY-MM-DD` */
  today: string;
  onOpen(id: string): void;
}

/** Rows drawn beyond what is visible, so that scrolling shows no gaps. */
const SPARE = 6;

/**
 * A list of any length: only the visible rows exist. One stop for Tab; arrows, Home, End and the
 * page keys move, Enter opens (WAI-ARIA listbox with an active descendant).
 */
export function CaseList({ rows, openId, today, onOpen }: CaseListProps) {
  const say = useMessages(queueMessages);
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(600);
  const [active, setActive] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setHeight(element.clientHeight));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const at = Math.min(active, Math.max(0, rows.length - 1));
  const first = Math.max(0, Math.floor(top / ROW_HEIGHT) - SPARE);
  const last = Math.min(rows.length, Math.ceil((top + height) / ROW_HEIGHT) + SPARE);

  function move(to: number): void {
    const next = Math.max(0, Math.min(rows.length - 1, to));
    setActive(next);
    const element = box.current;
    if (!element) return;
    const y = next * ROW_HEIGHT;
    if (y < element.scrollTop) element.scrollTop = y;
    if (y + ROW_HEIGHT > element.scrollTop + element.clientHeight) {
      element.scrollTop = y + ROW_HEIGHT - element.clientHeight;
    }
    setTop(element.scrollTop);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor(height / ROW_HEIGHT) - 1);
    const steps: Record<string, number> = {
      ...{ ArrowDown: at + 1, ArrowUp: at - 1, j: at + 1, k: at - 1 },
      ...{ Home: 0, End: rows.length - 1, PageDown: at + page, PageUp: at - page },
    };
    const to = steps[event.key];
    const row = rows[at];
    if (to !== undefined && !event.ctrlKey && !event.metaKey) move(to);
    else if ((event.key === 'Enter' || event.key === ' ') && row) onOpen(row.id);
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={box}
      class="case-list"
      role="listbox"
      tabIndex={0}
      aria-label={say('list.label')}
      aria-activedescendant={rows[at] ? `row-${rows[at].id}` : undefined}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
    >
      <div style={{ height: `${rows.length * ROW_HEIGHT}px` }} role="presentation">
        {rows.slice(first, last).map((row, i) => (
          <CaseListRow
            key={row.id}
            row={row}
            position={first + i}
            size={rows.length}
            active={first + i === at}
            open={row.id === openId}
            today={today}
            onOpen={() => {
              setActive(first + i);
              onOpen(row.id);
            }}
          />
        ))}
      </div>
    </div>
  );
}
