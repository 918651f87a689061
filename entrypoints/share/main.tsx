import './style.css';
import { render } from 'preact';
import { LanguageProvider } from '#components/i18n/context.tsx';
import { SharePage } from '#components/share/SharePage.tsx';
import type { ShareWorld } from '#components/share/share-world.ts';
import { copyText } from '#components/ui/copy-text.ts';
import { showAs } from '#components/ui/show-as.ts';
import { sendMessage } from '#data/protocol.ts';
import { appearance, language } from '#data/settings.ts';
import { canSend, copyPicture, save, send } from './picture-file.ts';

/** `share.html?id=a&id=b`: the records to share, best first. */
const recordIds = new URLSearchParams(location.search).getAll('id').slice(0, 10);

const world: ShareWorld = {
  content: () => sendMessage('cardContent', { recordIds, text: '' }),
  copyText,
  copyPicture,
  save,
  ...(canSend() && { send }),
  now: () => new Date(),
};

const root = document.getElementById('app');
if (root) {
  const [spoken, look] = await Promise.all([language.getValue(), appearance.getValue()]);
  showAs(document.documentElement, spoken, look);
  render(
    <LanguageProvider value={spoken}>
      <SharePage world={world} />
    </LanguageProvider>,
    root,
  );
}
