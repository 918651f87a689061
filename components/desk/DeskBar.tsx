import { useMessages } from '../i18n/context.tsx';
import { queueMessages } from '../i18n/desk.ts';
import { ExternalIcon } from '../ui/icons.tsx';
import { Logo } from '../ui/Logo.tsx';
import { UndoIcon } from './icons.tsx';

export type Tab = 'queue' | 'publish' | 'report' | 'files';
const TABS: readonly Tab[] = ['queue', 'publish', 'report', 'files'];

interface DeskBarProps {
  tab: Tab;
  onTab(tab: Tab): void;
  onUndo(): void;
  openFullPage: (() => void) | null;
}

/** Name, parts of the desk, undo, and the way to a full page. */
export function DeskBar({ tab, onTab, onUndo, openFullPage }: DeskBarProps) {
  const say = useMessages(queueMessages);
  return (
    <header class="desk-bar">
      <Logo size={28} />
      <h1>{say('desk.title')}</h1>
      <nav aria-label={say('desk.tabs')}>
        {TABS.map((one) => (
          <button
            key={one}
            type="button"
            class="tab"
            aria-current={tab === one ? 'page' : undefined}
            onClick={() => onTab(one)}
          >
            {say(`tab.${one}`)}
          </button>
        ))}
      </nav>
      <button
        type="button"
        class="button button-bare button-icon"
        title={say('desk.undo')}
        aria-label={say('desk.undo')}
        onClick={onUndo}
      >
        <UndoIcon />
      </button>
      {openFullPage && (
        <button
          type="button"
          class="button button-bare button-icon"
          title={say('desk.fullPage')}
          aria-label={say('desk.fullPage')}
          onClick={openFullPage}
        >
          <ExternalIcon />
        </button>
      )}
    </header>
  );
}
