/** WhatsApp Web: messages of the open chat. No saved page exists; hooks are from public source. */
import { defineSite } from './define-site.ts';
import { hook } from './hook.ts';

const SOURCE = 'public source, not seen rendered';

const NOTES = 'notes on the page as it was rendered, 2026-09';
const ROW = '#main [role="row"]';
const BUBBLE = '[data-testid="msg-container"],.message-in,.message-out';

export const whatsapp = defineSite({
  id: 'whatsapp',
  hosts: ['web.whatsapp.com'],
  containers: [hook(`#main :is([data-pre-plain-text],${BUBBLE})`, SOURCE)],
  // Links show a preview above the text; the text itself repeats the address.
  style: { strip: '[data-icon],[data-testid="msg-meta"],.quoted-mention' },
  rules: [
    {
      kind: 'message',
      text: [
        hook(`${ROW} [data-pre-plain-text] .selectable-text`, SOURCE),
        hook(`${ROW} [data-pre-plain-text] .copyable-text > span`, SOURCE),
        // The caption of a picture or a file stands beside the element with the sender.
        hook(`${ROW} .selectable-text`, SOURCE),
        // Rollouts differ in what stands around a message; its mark does not.
        hook('#main [data-pre-plain-text] .selectable-text', SOURCE),
        hook('#main [data-testid="selectable-text"]', NOTES, '2026-11-25'),
        hook('#main [data-pre-plain-text] span[dir]', SOURCE),
        hook(`#main :is(${BUBBLE}) .selectable-text`, NOTES, '2026-11-25'),
      ],
      owner: [
        hook(ROW, SOURCE),
        hook('#main [data-id]', SOURCE),
        hook('#main [data-pre-plain-text]', SOURCE),
        hook(BUBBLE, NOTES, '2026-11-25'),
      ],
      outside:
        '.quoted-mention,[role="button"],[data-testid="quoted-message"],[aria-label*="quoted" i],[aria-label*="kutip" i]',
      more: '.read-more-button,[data-testid*="read-more"]',
      media: 'img[src^="blob:"],video,[data-icon="media-play"]',
    },
  ],
});
