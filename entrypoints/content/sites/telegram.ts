/** Telegram Web A and K, and the public channel pages of t.me/s/. */

import { absolute, defineSite } from './define-site.ts';
import { attribute, queryFirst } from './dom.ts';
import { hook } from './hook.ts';

const SOURCE = 'public source';
const A_PAGE = 'saved page of Telegram A, 2025-05';

const CHANNEL = '.tgme_widget_message[data-post]';

export const telegram = defineSite({
  id: 'telegram',
  hosts: ['*.telegram.org', 't.me', 'telegram.me'],
  containers: [
    hook(CHANNEL, 'saved widget'),
    hook('.message-list-item,.bubbles-inner .bubble', `${A_PAGE}, ${SOURCE}`),
  ],
  // Telegram has fact-check boxes of its own; what they say is not the message.
  style: {
    strip:
      '.MessageMeta,.Reactions,.EmbeddedMessage,.WebPage,.message-title,.FactCheck,' +
      '.time,.reactions,.reply,.web,.peer-title,.factcheck-box,[class*="webpage"],' +
      // What K puts into a message beside its words.
      '.contact,.bubble-call,poll-element,.checklist-content,.document,audio-element',
  },
  rules: [
    {
      kind: 'message',
      text: [hook('.tgme_widget_message .tgme_widget_message_text', 'saved widget')],
      owner: [hook(CHANNEL, 'saved widget'), hook('.tgme_widget_message', 'saved widget')],
      // "Channel created" and the like are told by Telegram, not by a person.
      outside: '[class*="message_reply"],[class*="message_poll"],.service_message',
      media: '[class*="message_photo"],[class*="video_"],[class*="link_preview"]',
      permalink: channelPermalink,
    },
    {
      kind: 'message',
      text: [hook(':is([data-message-id],.message-content) .text-content', A_PAGE, '2026-11-25')],
      owner: [
        hook('.message-list-item', A_PAGE, '2026-11-25'),
        hook('[data-message-id],.message-content', SOURCE),
      ],
      outside: '.EmbeddedMessage,.WebPage,.FactCheck',
      media: '.media-inner,video,.WebPage',
    },
    {
      kind: 'message',
      text: [
        hook('.bubble[data-mid] .translatable-message', SOURCE),
        hook('.bubble[data-mid] .message.spoilers-container', SOURCE),
        hook('.bubble .bubble-content > .message', `${SOURCE}, older`),
      ],
      owner: [hook('.bubble[data-mid]', SOURCE), hook('.bubble', `${SOURCE}, older`)],
      outside: '.service,.reply,.web,.factcheck-box,[class*="webpage"]:not(.bubble)',
      media: '.attachment,video,[class*="webpage"]',
    },
  ],
});

function channelPermalink(owner: Element): string | null {
  const date = queryFirst(owner, 'a.tgme_widget_message_date');
  const post = attribute(owner, 'data-post');
  return absolute(owner, (date && attribute(date, 'href')) ?? (post && `https://t.me/${post}`));
}
