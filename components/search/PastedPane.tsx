import { useEffect, useRef } from 'preact/hooks';
import { useMessages } from '../i18n/context.tsx';
import { popupMessages } from '../i18n/popup.ts';
import { CloseIcon } from '../ui/icons.tsx';
import { plainText } from '../ui/plain-text.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { FindingRow } from './FindingRow.tsx';
import { NothingFound } from './NothingFound.tsx';
import type { PopupWorld } from './popup-world.ts';

interface PastedPaneProps {
  text: string;
  world: PopupWorld;
  onOpen(recordId: string, postText: string): void;
  onClose(): void;
}

/** A pasted message, checked as a post would be; it is neither stored nor sent. */
export function PastedPane({ text, world, onOpen, onClose }: PastedPaneProps) {
  const say = useMessages(popupMessages);
  const verdict = useLoaded(() => world.checkText(text), text);
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  const findings = verdict instanceof Error ? [] : (verdict?.findings ?? []);
  return (
    <section class="pasted">
      <div class="pasted-text">
        <div>
          <h2 class="eyebrow">{say('pasted.heading')}</h2>
          <p>
            <bdi>{plainText(text)}</bdi>
          </p>
        </div>
        <button
          ref={close}
          type="button"
          class="button button-bare button-icon"
          aria-label={say('search.clear')}
          onClick={onClose}
        >
          <CloseIcon size={16} />
        </button>
      </div>
      <p class="soft small" role="status">
        {verdict === undefined && say('pasted.checking')}
        {findings.length > 0 && say('pasted.found', { n: findings.length })}
      </p>
      {verdict instanceof Error && <p role="alert">{say('search.failed')}</p>}
      {findings.length > 0 && (
        <ul class="rows">
          {findings.map((finding) => (
            <li key={finding.recordId}>
              <FindingRow finding={finding} onOpen={() => onOpen(finding.recordId, text)} />
            </li>
          ))}
        </ul>
      )}
      {verdict && !(verdict instanceof Error) && findings.length === 0 && (
        <NothingFound query={text} world={world} />
      )}
    </section>
  );
}
