import { useEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '../i18n/context.tsx';
import { shareMessages } from '../i18n/share.ts';
import { Choice } from '../ui/Choice.tsx';
import { drawPicture, FORMATS, type Format } from './draw-picture.ts';
import type { Look } from './palette.ts';
import { type PictureContent, pictureInWords } from './picture-content.ts';
import type { ShareWorld } from './share-world.ts';

interface PictureMakerProps {
  picture: PictureContent;
  /** For the file's name. */
  recordId: string;
  world: ShareWorld;
}

type Done = 'copied' | 'saved' | 'refused';

/** The image card: choose its size and look, then save, copy or send it. */
export function PictureMaker({ picture, recordId, world }: PictureMakerProps) {
  const say = useMessages(shareMessages);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [format, setFormat] = useState<Format>('portrait');
  const [look, setLook] = useState<Look>('paper');
  const [done, setDone] = useState<Done | null>(null);
  useEffect(() => {
    if (canvas.current) drawPicture(canvas.current, picture, look, format);
    setDone(null);
  }, [picture, look, format]);

  const { width, height } = FORMATS[format];
  const name = `suluh-${recordId.replace(/[^a-z0-9-]/g, '-')}-${width}x${height}.png`;
  const words = pictureInWords(picture);
  const withPicture = (act: (blob: Blob) => Promise<Done | null>) => () => {
    canvas.current?.toBlob((blob) => {
      if (!blob) setDone('refused');
      else act(blob).then(setDone, () => setDone('refused'));
    }, 'image/png');
  };
  const { send } = world;
  return (
    <section class="maker">
      <h2>{say('picture.heading')}</h2>
      <div class="picture-frame">
        <canvas ref={canvas} role="img" aria-label={say('picture.alt', { text: words })} />
      </div>
      <div class="maker-controls">
        <Choice
          legend={say('picture.format')}
          value={format}
          onChange={setFormat}
          options={[
            { value: 'portrait', label: say('picture.portrait') },
            { value: 'story', label: say('picture.story') },
          ]}
        />
        <Choice
          legend={say('picture.look')}
          value={look}
          onChange={setLook}
          options={[
            { value: 'paper', label: say('picture.paper') },
            { value: 'night', label: say('picture.night') },
            { value: 'ember', label: say('picture.ember') },
          ]}
        />
        <div class="actions">
          <button
            type="button"
            class="button button-loud"
            onClick={withPicture(async (blob) => {
              world.save(blob, name);
              return 'saved';
            })}
          >
            {say('picture.download')}
          </button>
          <button
            type="button"
            class="button button-quiet"
            onClick={withPicture(async (blob) =>
              (await world.copyPicture(blob)) ? 'copied' : 'refused',
            )}
          >
            {say('picture.copy')}
          </button>
          {send && (
            <button
              type="button"
              class="button button-quiet"
              onClick={withPicture(async (blob) =>
                (await send(blob, name, picture.source?.href ?? '')) ? null : 'refused',
              )}
            >
              {say('picture.send')}
            </button>
          )}
        </div>
        <p role="status" class="small soft">
          {done && say(`picture.done.${done}`)}
        </p>
      </div>
    </section>
  );
}
