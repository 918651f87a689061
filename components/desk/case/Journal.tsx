import type { Change } from '#data/desk/change.ts';
import { useLanguage, useMessages } from '../../i18n/context.tsx';
import { caseMessages, deskWords } from '../../i18n/desk.ts';
import { formatMoment } from '../format-moment.ts';
import { changeWords } from './change-words.ts';

interface JournalProps {
  /** Newest first. */
  journal: readonly Change[];
  onUndo(changeId: string): void;
}

/** Every change of the case; each can be taken back as long as nothing newer stands on it. */
export function Journal({ journal, onUndo }: JournalProps) {
  const say = useMessages({ ...deskWords, ...caseMessages });
  const language = useLanguage();
  const undone = new Set(journal.map((change) => change.undoes));
  return (
    <details class="case-section journal">
      <summary class="section-head">
        {say('journal.heading')} ({journal.length})
      </summary>
      <ol>
        {journal.map((change) => (
          <li key={change.id}>
            <p>
              {changeWords(change, say)}
              {change.undoes !== undefined && ` ${say('journal.undid')}`}
            </p>
            <p class="eyebrow">
              {[change.by, formatMoment(change.at, language)].filter(Boolean).join(' · ')}
            </p>
            {change.undoes === undefined && !undone.has(change.id) && (
              <button
                type="button"
                class="button button-bare"
                onClick={() => onUndo(change.id)}
                aria-label={`${say('journal.undo')}: ${changeWords(change, say)}`}
              >
                {say('journal.undo')}
              </button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
