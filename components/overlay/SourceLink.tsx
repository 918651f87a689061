import type { Source } from '#data/schema/index.ts';
import { cardMessages } from '../i18n/card.ts';
import { useMessages } from '../i18n/context.tsx';
import { vocabulary } from '../i18n/vocabulary.ts';
import { ExternalIcon } from '../ui/icons.tsx';
import { plainText } from '../ui/plain-text.ts';
import { safeLink } from '../ui/safe-link.ts';

/** One source: its title as the link, under it where it leads and what kind of page it is. */
export function SourceLink({ source }: { source: Source }) {
  const say = useMessages({ ...vocabulary, ...cardMessages });
  const link = safeLink(source.url);
  const title = <bdi>{plainText(source.title)}</bdi>;
  return (
    <div class="source">
      {link ? (
        <a href={link.href} target="_blank" rel="noopener noreferrer">
          {title} <ExternalIcon size={13} />
          <span class="sr-only">{say('link.newTab')}</span>
        </a>
      ) : (
        <span>{title}</span>
      )}
      <p class="source-about">
        <bdi class="source-host">{link ? link.host : say('sources.unsafe')}</bdi>
        {' · '}
        {say(`source.${source.type}`)}
      </p>
    </div>
  );
}
