/** The script on the pages of known sites: site → feed → badge → card. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ownGlobal } from '#components/overlay/own-global.ts';
import { answerFindings } from './ask.ts';
import { extensionWorld } from './extension-world.ts';
import { beginLife } from './life.ts';
import { createReader } from './reader.ts';
import { siteFor } from './sites/registry.ts';
import { watchCache } from './watch-cache.ts';
import { watchLocation } from './watch-location.ts';

/** The adapter for any page; it is there when a person asked for this one. */
function onRequest() {
  return ownGlobal('suluhOnRequest') ? ownGlobal('suluhGeneric') : undefined;
}

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
  main() {
    const site = siteFor(location.hostname) ?? onRequest();
    if (!site || window.top !== window) return;
    const { signal, isAlive } = beginLife();
    const reader = createReader(site, document, extensionWorld(isAlive), signal);
    answerFindings(reader.findings, signal);
    watchLocation(reader.locationChanged, signal);
    watchCache(reader.sleep, reader.wake, signal);
  },
});
