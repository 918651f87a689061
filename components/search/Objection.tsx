import type { CardEntry } from '#data/protocol.ts';
import { cardMessages } from '../i18n/card.ts';
import { useLanguage, useMessages } from '../i18n/context.tsx';
import { objectionText } from '../overlay/objection-text.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { ChevronIcon } from '../ui/icons.tsx';
import { plainText } from '../ui/plain-text.ts';

interface ObjectionProps {
  entry: CardEntry;
  copy(text: string): Promise<boolean>;
}

/** How to object to a record: with its publisher, by a prepared text. */
export function Objection({ entry, copy }: ObjectionProps) {
  const say = useMessages(cardMessages);
  const language = useLanguage();
  return (
    <details class="why">
      <summary>
        <span>{say('objection.heading')}</span>
        <span class="why-count" />
        <ChevronIcon size={16} />
      </summary>
      <div class="why-body">
        <p>{say('objection.about', { publisher: plainText(entry.publisher.name) })}</p>
        <CopyButton
          label={say('objection.copy')}
          text={objectionText(entry, language)}
          copy={copy}
        />
      </div>
    </details>
  );
}
