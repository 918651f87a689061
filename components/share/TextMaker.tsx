import { useState } from 'preact/hooks';
import type { CardContent } from '#data/protocol.ts';
import { useLanguage, useMessages } from '../i18n/context.tsx';
import { shareMessages } from '../i18n/share.ts';
import { Choice } from '../ui/Choice.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { type Length, type Register, shareTexts } from './share-text.ts';

interface TextMakerProps {
  content: CardContent;
  today: string;
  copy(text: string): Promise<boolean>;
}

/** The clarification as text: choose tone and length, then copy. */
export function TextMaker({ content, today, copy }: TextMakerProps) {
  const say = useMessages(shareMessages);
  const language = useLanguage();
  const [register, setRegister] = useState<Register>('casual');
  const [length, setLength] = useState<Length>('whatsapp');
  const texts = shareTexts({ content, register, length, today, language });
  return (
    <section class="maker">
      <h2>{say('text.heading')}</h2>
      <div class="maker-controls">
        <Choice
          legend={say('text.length')}
          value={length}
          onChange={setLength}
          options={[
            { value: 'whatsapp', label: say('text.whatsapp') },
            { value: 'short', label: say('text.short') },
            { value: 'thread', label: say('text.thread') },
          ]}
        />
        {length !== 'thread' && (
          <Choice
            legend={say('text.register')}
            value={register}
            onChange={setRegister}
            options={[
              { value: 'casual', label: say('text.casual') },
              { value: 'formal', label: say('text.formal') },
            ]}
          />
        )}
      </div>
      <ol class="text-parts">
        {texts.map((text, i) => (
          <li key={text} class="text-part">
            {texts.length > 1 && (
              <h3 class="sr-only">{say('text.part', { n: i + 1, all: texts.length })}</h3>
            )}
            <p class="text-preview" lang={language}>
              {text}
            </p>
            <div class="text-foot">
              <span class="small soft">{say('text.count', { n: text.length })}</span>
              <CopyButton
                label={texts.length > 1 ? say('text.copyPart', { n: i + 1 }) : say('text.copy')}
                text={text}
                copy={copy}
                loud={texts.length === 1}
              />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
