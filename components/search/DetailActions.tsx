import type { CardContent } from '#data/protocol.ts';
import { cardMessages } from '../i18n/card.ts';
import { useLanguage, useMessages } from '../i18n/context.tsx';
import { clarificationText } from '../overlay/clarification-text.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { ShareIcon } from '../ui/icons.tsx';

interface DetailActionsProps {
  content: CardContent;
  today: string;
  copy(text: string): Promise<boolean>;
  onShare(): void;
}

/** What can be done with a record in the popup. */
export function DetailActions({ content, today, copy, onShare }: DetailActionsProps) {
  const say = useMessages(cardMessages);
  const language = useLanguage();
  return (
    <div class="detail-actions">
      <CopyButton
        label={say('action.copy')}
        text={clarificationText(content, today, language)}
        copy={copy}
        loud
      />
      <button type="button" class="button button-quiet" onClick={onShare}>
        <ShareIcon size={16} /> {say('action.share')}
      </button>
    </div>
  );
}
