/** The card's bundle: injected by the background at first use, it meets the page's script. */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CardError, createCard } from '#components/overlay/mount-card.tsx';
import { ownGlobal } from '#components/overlay/own-global.ts';
import { cardCss } from '#components/overlay/styles.ts';
import { copyText } from '#components/ui/copy-text.ts';
import { type CardContent, sendMessage } from '#data/protocol.ts';

/** The worker may need a moment to wake; after this the person is told. */
const PATIENCE_MS = 10_000;

export default defineUnlistedScript(() => {
  ownGlobal('suluhCard')?.destroy();
  globalThis.suluhCard = createCard({
    css: cardCss,
    copy: copyText,
    share: (recordIds) => void sendMessage('openShare', { recordIds }).catch(() => {}),
    queue: (post) => sendMessage('queuePost', post),
    now: () => new Date(),
    load,
  });
});

async function load(request: { recordIds: string[]; text: string }): Promise<CardContent> {
  // After an update the old scripts stay in the page, cut off from the extension.
  if (!browser.runtime?.id) throw new CardError('updated');
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new CardError('unavailable')), PATIENCE_MS);
  });
  try {
    return await Promise.race([sendMessage('cardContent', request), late]);
  } catch (cause) {
    throw new CardError(browser.runtime?.id ? 'unavailable' : 'updated', { cause });
  }
}
