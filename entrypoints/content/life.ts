/**
 * How long this script lives in its page, without a word that the page could hear or forge: the
 * extension is asked for directly, and of two copies in one page the newer ends the older through
 * a property of the world that only extension scripts see.
 */
import { browser } from 'wxt/browser';
import { ownGlobal } from '#components/overlay/own-global.ts';

export interface Life {
  signal: AbortSignal;
  /** Whether the extension is still there; asking is what makes a script that was cut off end. */
  isAlive(): boolean;
}

declare global {
  var suluhEnd: (() => void) | undefined;
}

/** Begins this script's life and ends that of an earlier copy in the same page. */
export function beginLife(): Life {
  const controller = new AbortController();
  const end = () => controller.abort();
  ownGlobal('suluhEnd')?.();
  Object.defineProperty(globalThis, 'suluhEnd', { value: end, configurable: true });
  return {
    signal: controller.signal,
    isAlive() {
      // Gone after an update, a reload or removal of the extension.
      if (!browser.runtime?.id) end();
      return !controller.signal.aborted;
    },
  };
}
