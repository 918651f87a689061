import type { RefObject } from 'preact';
import { useMessages } from '../../i18n/context.tsx';
import { deskWords, queueMessages } from '../../i18n/desk.ts';
import { SearchIcon } from '../../ui/icons.tsx';
import { Choice } from '../Choice.tsx';
import type { QueueFilter } from './filter-rows.ts';

interface FilterBarProps {
  filter: QueueFilter;
  onFilter(filter: QueueFilter): void;
  /** So that "/" can put the cursor here. */
  searchBox: RefObject<HTMLInputElement | null>;
}

const STATUSES = ['open', 'new', 'checking', 'waiting', 'answered', 'closed', 'all'] as const;

/** Search and three choices above the queue. */
export function FilterBar({ filter, onFilter, searchBox }: FilterBarProps) {
  const say = useMessages({ ...deskWords, ...queueMessages });
  return (
    <search class="filter-bar">
      <div class="search-box">
        <SearchIcon />
        <input
          ref={searchBox}
          type="search"
          aria-label={say('filter.search')}
          placeholder={say('filter.search')}
          value={filter.query}
          onInput={(event) => onFilter({ ...filter, query: event.currentTarget.value })}
        />
      </div>
      <div class="filter-choices">
        <Choice
          label={say('filter.status')}
          value={filter.status}
          options={STATUSES.map((value) => ({
            value,
            text:
              value === 'open' || value === 'all' ? say(`filter.${value}`) : say(`status.${value}`),
          }))}
          onChange={(status) => onFilter({ ...filter, status })}
        />
        <Choice
          label={say('filter.linked')}
          value={filter.linked}
          options={(['any', 'yes', 'no'] as const).map((value) => ({
            value,
            text: say(`linked.${value}`),
          }))}
          onChange={(linked) => onFilter({ ...filter, linked })}
        />
        <Choice
          label={say('filter.sort')}
          value={filter.sort}
          options={(['urgent', 'newest', 'seen'] as const).map((value) => ({
            value,
            text: say(`sort.${value}`),
          }))}
          onChange={(sort) => onFilter({ ...filter, sort })}
        />
      </div>
    </search>
  );
}
