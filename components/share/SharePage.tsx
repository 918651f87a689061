import type { CardContent } from '#data/protocol.ts';
import { cardMessages } from '../i18n/card.ts';
import { useLanguage, useMessages } from '../i18n/context.tsx';
import { shareMessages } from '../i18n/share.ts';
import { localDay } from '../ui/format.ts';
import { Logo } from '../ui/Logo.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { PictureMaker } from './PictureMaker.tsx';
import { pictureContent } from './picture-content.ts';
import type { ShareWorld } from './share-world.ts';
import { TextMaker } from './TextMaker.tsx';

/** A clarification to pass on, as a picture or as text. */
export function SharePage({ world }: { world: ShareWorld }) {
  const say = useMessages({ ...cardMessages, ...shareMessages });
  const content = useLoaded(() => world.content(), 'content');
  return (
    <div class="suluh share">
      <header class="share-bar">
        <Logo size={32} />
        <div>
          <h1>{say('share.title')}</h1>
          <p class="soft">{say('share.lead')}</p>
        </div>
      </header>
      <main>
        {content === undefined && <p class="soft">{say('share.loading')}</p>}
        {content instanceof Error && <p role="alert">{say('error.unavailable')}</p>}
        {content && !(content instanceof Error) && <Makers content={content} world={world} />}
      </main>
    </div>
  );
}

function Makers({ content, world }: { content: CardContent; world: ShareWorld }) {
  const say = useMessages(cardMessages);
  const language = useLanguage();
  const today = localDay(world.now());
  const picture = pictureContent(content, today, language);
  const id = content.entries[0]?.review.id;
  if (!picture || id === undefined) return <p role="alert">{say('error.withdrawn')}</p>;
  return (
    <div class="makers">
      <PictureMaker picture={picture} recordId={id} world={world} />
      <TextMaker content={content} today={today} copy={world.copyText} />
    </div>
  );
}
