/**
 * For the build only: WXT's context of content scripts tells the page by a message and an event,
 * named after the extension, that it has started, and ends itself when such an event comes back.
 * A page could notice Suluh by it, and switch it off. `life.ts` takes its place.
 */
import type { Plugin } from 'vite';

const CONTEXT = 'wxt/utils/content-script-context';
const EMPTY = '\0suluh-no-context';

export function withoutWxtContext(): Plugin {
  return {
    name: 'suluh-without-wxt-context',
    enforce: 'pre',
    resolveId: (id) => (id === CONTEXT ? EMPTY : null),
    load: (id) => (id === EMPTY ? 'export class ContentScriptContext {}' : null),
  };
}
