import { useMessages } from '../i18n/context.tsx';
import { popupMessages } from '../i18n/popup.ts';

/** Before the yes: nothing is read, and where to decide. */
export function ConsentNotice({ onOpen }: { onOpen(): void }) {
  const say = useMessages(popupMessages);
  return (
    <section class="notice">
      <p>{say('consent.needed')}</p>
      <button type="button" class="button button-loud" onClick={onOpen}>
        {say('consent.open')}
      </button>
    </section>
  );
}
