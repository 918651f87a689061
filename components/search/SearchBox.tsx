import type { Ref } from 'preact';
import { useMessages } from '../i18n/context.tsx';
import { popupMessages } from '../i18n/popup.ts';
import { CloseIcon, SearchIcon } from '../ui/icons.tsx';

/** A pasted text of this length is a message, not a search. */
const MESSAGE_CHARS = 160;

interface SearchBoxProps {
  box: Ref<HTMLInputElement>;
  query: string;
  listId: string;
  /** The place of the row that Enter would open; null when there are no rows. */
  active: number | null;
  onQuery(query: string): void;
  /** A long text was pasted. */
  onPaste(text: string): void;
  onKeyDown(event: KeyboardEvent): void;
  onClear(): void;
}

/** The box of the look-up; it keeps the focus while arrows walk through the list below. */
export function SearchBox(props: SearchBoxProps) {
  const say = useMessages(popupMessages);
  const { box, query, listId, active, onQuery, onPaste, onKeyDown, onClear } = props;
  return (
    <div class="search-box">
      <SearchIcon />
      <input
        ref={box}
        type="text"
        role="combobox"
        aria-label={say('search.label')}
        aria-expanded={active !== null}
        aria-controls={listId}
        aria-activedescendant={active === null ? undefined : `${listId}-${active}`}
        aria-autocomplete="list"
        autoComplete="off"
        spellcheck={false}
        maxLength={400}
        placeholder={say('search.placeholder')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onPaste={(event) => {
          const text = event.clipboardData?.getData('text/plain').trim() ?? '';
          if (text.length < MESSAGE_CHARS && !text.includes('\n')) return;
          event.preventDefault();
          onPaste(text);
        }}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <button
          type="button"
          class="button button-bare button-icon"
          aria-label={say('search.clear')}
          onClick={onClear}
        >
          <CloseIcon size={16} />
        </button>
      )}
    </div>
  );
}
