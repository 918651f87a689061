/** The script on the pages of known sites: site → feed → badge → card. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage } from '#data/protocol.ts';
import { extensionWorld } from './extension-world.ts';
import { createReader } from './reader.ts';
import { siteFor } from './sites/registry.ts';

export default defineContentScript({
  // The sites that the welcome page's yes covers; others are registered when they are allowed.
  matches: [
    'https://x.com/*',
    'https://twitter.com/*',
    'https://mobile.x.com/*',
    'https://mobile.twitter.com/*',
    'https://www.facebook.com/*',
    'https://m.facebook.com/*',
    'https://web.facebook.com/*',
    'https://www.youtube.com/*',
    'https://m.youtube.com/*',
  ],
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  main(ctx) {
    const site = siteFor(location.hostname, globalThis.suluhOnRequest);
    if (!site || window.top !== window) return;
    const reader = createReader(
      site,
      document,
      extensionWorld(() => ctx.isValid),
      ctx.signal,
    );
    ctx.onInvalidated(onMessage('pageFindings', () => reader.findings()));
    ctx.addEventListener(window, 'wxt:locationchange', () => reader.locationChanged());
  },
});
