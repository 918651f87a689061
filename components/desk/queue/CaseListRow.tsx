import type { CaseRow } from '#data/desk/row.ts';
import { useLanguage, useMessages } from '../../i18n/context.tsx';
import { deskWords, queueMessages } from '../../i18n/desk.ts';
import { formatNumber } from '../../ui/format.ts';
import { CheckIcon, ClockIcon } from '../../ui/icons.tsx';
import { plainText } from '../../ui/plain-text.ts';
import { formatShortDay } from '../format-moment.ts';
import { UrgentIcon } from '../icons.tsx';
import { siteName } from '../site-name.ts';

/** Every row is as tall as every other: that is what makes the list quick. */
export const ROW_HEIGHT = 86;

interface CaseListRowProps {
  row: CaseRow;
  position: number;
  size: number;
  active: boolean;
  open: boolean;
  today: string;
  onOpen(): void;
}

/** One case of the queue: what is claimed, where the work stands, how often it came in. */
export function CaseListRow({
  row,
  position,
  size,
  active,
  open,
  today,
  onOpen,
}: CaseListRowProps) {
  const say = useMessages({ ...deskWords, ...queueMessages });
  const language = useLanguage();
  const done = row.status === 'answered' || row.status === 'closed';
  const overdue = !done && row.due !== '' && row.due < today;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox around it listens to the keys
    <div
      id={`row-${row.id}`}
      class={`case-row${active ? ' is-active' : ''}${open ? ' is-open' : ''}`}
      role="option"
      tabIndex={-1}
      aria-selected={open}
      aria-posinset={position + 1}
      aria-setsize={size}
      style={{ top: `${position * ROW_HEIGHT}px`, height: `${ROW_HEIGHT}px` }}
      onClick={onOpen}
    >
      <p class="case-row-title">
        {row.priority === 'urgent' && (
          <span class="flag" title={say('priority.urgent')}>
            <UrgentIcon />
            <span class="sr-only">{say('priority.urgent')}</span>
          </span>
        )}
        <bdi>{plainText(row.title)}</bdi>
      </p>
      {row.seen > 1 && (
        <p class="case-row-count">
          <b>{formatNumber(row.seen, language)}×</b> {say('row.seen')}
        </p>
      )}
      <p class="case-row-meta">
        <span class={`status status-${row.status}`}>{say(`status.${row.status}`)}</span>
        {row.due !== '' && !done && (
          <span class={overdue ? 'is-overdue' : undefined}>
            <ClockIcon size={14} />
            {say(overdue ? 'row.overdue' : 'row.due', { date: formatShortDay(row.due, language) })}
          </span>
        )}
        <span class={row.linked > 0 ? 'has-finding' : undefined}>
          {row.linked > 0 && <CheckIcon size={14} />}
          {row.linked > 0 ? say('row.found', { n: row.linked }) : say('none.found')}
        </span>
        {row.owner !== '' && <span>{row.owner}</span>}
        {row.site !== '' && <span>{siteName(row.site)}</span>}
      </p>
    </div>
  );
}
