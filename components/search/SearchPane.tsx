import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SearchHit, SearchReply } from '#data/protocol.ts';
import type { SearchFilter } from '#data/schema/index.ts';
import { useMessages } from '../i18n/context.tsx';
import { popupMessages } from '../i18n/popup.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { Filters } from './Filters.tsx';
import { NothingFound } from './NothingFound.tsx';
import type { PopupWorld } from './popup-world.ts';
import { SearchBox } from './SearchBox.tsx';
import { SearchList } from './SearchList.tsx';

interface SearchPaneProps {
  query: string;
  onQuery(query: string): void;
  onPaste(text: string): void;
  world: PopupWorld;
  onOpen(hit: SearchHit): void;
  /** True while a detail view lies over it; focus returns to the box afterwards. */
  paused: boolean;
}

/** The box and its results; arrows move, Enter opens, Esc clears. */
export function SearchPane({ query, onQuery, onPaste, world, onOpen, paused }: SearchPaneProps) {
  const say = useMessages(popupMessages);
  const listId = useId();
  const box = useRef<HTMLInputElement>(null);
  const asked = query.trim();
  const [filter, setFilter] = useState<SearchFilter>({});
  const narrowed = Object.keys(filter).length > 0;
  const reply = useReply(world, asked, filter);
  const [active, setActive] = useState(0);
  useEffect(() => setActive(0), [asked, filter]);
  useEffect(() => {
    if (asked === '') setFilter({});
  }, [asked]);
  useEffect(() => {
    if (!paused) box.current?.focus();
  }, [paused]);
  const failed = reply instanceof Error;
  const hits = failed || reply === null ? [] : reply.hits;
  const at = Math.min(active, Math.max(0, hits.length - 1));

  function onKeyDown(event: KeyboardEvent): void {
    const hit = hits[at];
    if (event.key === 'ArrowDown') setActive(Math.min(at + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && hit) onOpen(hit);
    else if (event.key === 'Escape' && query !== '') onQuery('');
    else return;
    event.preventDefault();
  }

  return (
    <section class="search-pane">
      <SearchBox
        box={box}
        query={query}
        listId={listId}
        active={hits.length > 0 ? at : null}
        onQuery={onQuery}
        onPaste={onPaste}
        onKeyDown={onKeyDown}
        onClear={() => {
          onQuery('');
          box.current?.focus();
        }}
      />
      {reply && !failed && (hits.length > 0 || narrowed) && (
        <Filters facets={reply.facets} filter={filter} onChange={setFilter} />
      )}
      <p class="sr-only" role="status">
        {reply && !failed && say('search.count', { n: hits.length })}
      </p>
      <SearchList id={listId} hits={hits} active={at} onOpen={onOpen} label={say('search.label')} />
      {failed && <p role="alert">{say('search.failed')}</p>}
      {reply && !failed && hits.length === 0 && narrowed && (
        <div class="nothing">
          <p>{say('filter.nothing')}</p>
          <button type="button" class="button button-quiet" onClick={() => setFilter({})}>
            {say('filter.clear')}
          </button>
        </div>
      )}
      {reply && !failed && hits.length === 0 && !narrowed && (
        <NothingFound query={asked} world={world} />
      )}
    </section>
  );
}

/** The answer to a query; the last one stays until the next arrives, so that nothing flickers. */
function useReply(world: PopupWorld, asked: string, filter: SearchFilter) {
  const reply = useLoaded<SearchReply | null>(
    () => (asked === '' ? Promise.resolve(null) : world.search(asked, filter)),
    `${asked} ${JSON.stringify(filter)}`,
  );
  const last = useRef<SearchReply | Error | null>(null);
  if (reply !== undefined) last.current = reply;
  return asked === '' ? null : last.current;
}
