import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SearchHit } from '#data/protocol.ts';
import { useMessages } from '../i18n/context.tsx';
import { popupMessages } from '../i18n/popup.ts';
import { CloseIcon, SearchIcon } from '../ui/icons.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { NothingFound } from './NothingFound.tsx';
import type { PopupWorld } from './popup-world.ts';
import { SearchList } from './SearchList.tsx';

interface SearchPaneProps {
  query: string;
  onQuery(query: string): void;
  world: PopupWorld;
  onOpen(hit: SearchHit): void;
  /** True while a detail view lies over it; focus returns to the box afterwards. */
  paused: boolean;
}

/** The box and its results; arrows move, Enter opens, Esc clears. */
export function SearchPane({ query, onQuery, world, onOpen, paused }: SearchPaneProps) {
  const say = useMessages(popupMessages);
  const listId = useId();
  const box = useRef<HTMLInputElement>(null);
  const asked = query.trim();
  const reply = useHits(world, asked);
  const [active, setActive] = useState(0);
  useEffect(() => setActive(0), [asked]);
  useEffect(() => {
    if (!paused) box.current?.focus();
  }, [paused]);
  const hits = reply instanceof Error || reply === undefined ? [] : reply.hits;
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
      <div class="search-box">
        <SearchIcon />
        <input
          ref={box}
          type="text"
          role="combobox"
          aria-label={say('search.label')}
          aria-expanded={hits.length > 0}
          aria-controls={listId}
          aria-activedescendant={hits.length > 0 ? `${listId}-${at}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellcheck={false}
          maxLength={400}
          placeholder={say('search.placeholder')}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {query !== '' && (
          <button
            type="button"
            class="button button-bare button-icon"
            aria-label={say('search.clear')}
            onClick={() => {
              onQuery('');
              box.current?.focus();
            }}
          >
            <CloseIcon size={16} />
          </button>
        )}
      </div>
      <p class="sr-only" role="status">
        {reply && !(reply instanceof Error) && say('search.count', { n: hits.length })}
      </p>
      <SearchList id={listId} hits={hits} active={at} onOpen={onOpen} label={say('search.label')} />
      {reply instanceof Error && <p role="alert">{say('search.failed')}</p>}
      {asked !== '' && reply && !(reply instanceof Error) && hits.length === 0 && (
        <NothingFound query={asked} world={world} />
      )}
    </section>
  );
}

/** The hits for a query; the last ones stay until the next arrive, so that nothing flickers. */
function useHits(world: PopupWorld, asked: string) {
  const reply = useLoaded(
    () => (asked === '' ? Promise.resolve({ hits: [], milliseconds: 0 }) : world.search(asked)),
    asked,
  );
  const last = useRef(reply);
  if (reply !== undefined) last.current = reply;
  return asked === '' ? undefined : last.current;
}
