/** The script on the pages of known sites: site → feed → badge → card. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage } from '#data/protocol.ts';
import { createReader } from './reader.ts';
import { siteFor } from './sites/registry.ts';

export default defineContentScript({
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  main(ctx) {
    const site = siteFor(location.hostname);
    if (!site || window.top !== window) return;
    const reader = createReader(site, document, ctx.signal);
    ctx.onInvalidated(onMessage('pageFindings', () => reader.findings()));
    ctx.addEventListener(window, 'wxt:locationchange', () => reader.locationChanged());
  },
});
