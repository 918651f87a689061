import type { ComponentChildren, RefObject } from 'preact';
import { useMessages } from '../../i18n/context.tsx';
import { deskWords, queueMessages } from '../../i18n/desk.ts';
import { SearchIcon } from '../../ui/icons.tsx';
import { Choice } from '../Choice.tsx';
import type { QueueFilter } from './filter-rows.ts';

interface FilterBarProps {
  filter: QueueFilter;
  onFilter(filter: QueueFilter): void;
  /** How many there are, in words. */
  count: ComponentChildren;
}

const STATUSES = ['open', 'new', 'checking', 'waiting', 'answered', 'closed', 'all'] as const;

/** How many cases, of which status, in which order. */
export function FilterBar({ filter, onFilter, count }: FilterBarProps) {
  const say = useMessages({ ...deskWords, ...queueMessages });
  return (
    <div class="filter-bar">
      <p class="small soft queue-count" role="status">
        {count}
      </p>
      <Choice
        label={say('filter.status')}
        labelled="aloud"
        value={filter.status}
        options={STATUSES.map((value) => ({
          value,
          text:
            value === 'open' || value === 'all' ? say(`filter.${value}`) : say(`status.${value}`),
        }))}
        onChange={(status) => onFilter({ ...filter, status })}
      />
      <Choice
        label={say('filter.sort')}
        labelled="aloud"
        value={filter.sort}
        options={(['urgent', 'newest', 'seen'] as const).map((value) => ({
          value,
          text: say(`sort.${value}`),
        }))}
        onChange={(sort) => onFilter({ ...filter, sort })}
      />
    </div>
  );
}

interface SearchBoxProps {
  query: string;
  onQuery(query: string): void;
  /** So that "/" can put the cursor here. */
  box: RefObject<HTMLInputElement | null>;
}

/** The words that the shown cases hold. */
export function SearchBox({ query, onQuery, box }: SearchBoxProps) {
  const say = useMessages(queueMessages);
  return (
    <div class="search-box">
      <SearchIcon />
      <input
        ref={box}
        type="search"
        aria-label={say('filter.search')}
        placeholder={say('filter.search')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </div>
  );
}
