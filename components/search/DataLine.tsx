import { Fragment } from 'preact';
import type { Language } from '#data/settings.ts';
import { useLanguage, useMessages } from '../i18n/context.tsx';
import { popupMessages } from '../i18n/popup.ts';
import { formatAge, formatDay, formatNumber } from '../ui/format.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import type { PopupWorld } from './popup-world.ts';

/** The foot of the popup: how old the data is, what it holds, whether there is a network. */
export function DataLine({ world, today }: { world: PopupWorld; today: string }) {
  const say = useMessages(popupMessages);
  const language = useLanguage();
  const status = useLoaded(() => world.indexStatus(), 'status');
  return (
    <footer class="popup-foot">
      {status === undefined && <p>{say('data.loading')}</p>}
      {status instanceof Error && <p>{say('data.unavailable')}</p>}
      {status !== undefined && !(status instanceof Error) && (
        <>
          <Pieces
            sentence={
              status.dataDate
                ? say('data.line', {
                    date: withAge(status.dataDate, today, language),
                    reviews: formatNumber(status.claimReviews, language),
                    facts: formatNumber(status.programFacts, language),
                  })
                : say('data.undated', {
                    reviews: formatNumber(status.claimReviews, language),
                    facts: formatNumber(status.programFacts, language),
                  })
            }
          />
          {status.notice && <p>{say(`data.${status.notice}`)}</p>}
        </>
      )}
      {!world.online() && <p>{say('data.offline')}</p>}
    </footer>
  );
}

/** A line of figures that breaks between its parts only, however narrow the window. */
function Pieces({ sentence }: { sentence: string }) {
  const pieces = sentence.split(' · ');
  return (
    <p>
      {pieces.map((piece, i) => (
        <Fragment key={piece}>
          {i > 0 && ' '}
          <span class="piece">{i < pieces.length - 1 ? `${piece} ·` : piece}</span>
        </Fragment>
      ))}
    </p>
  );
}

/** "27 Februari 2026 (9 bulan yang lalu)". */
function withAge(isoDay: string, today: string, language: Language): string {
  const day = formatDay(isoDay, language);
  const age = formatAge(isoDay, today, language);
  return age ? `${day} (${age})` : day;
}
