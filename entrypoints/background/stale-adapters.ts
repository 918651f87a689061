/**
 * The local log of adapters that are out of date: which site, which version, how often each hook
 * matched. No address, no text. It stays on the device; a person may copy it into a report.
 */
import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import type { StaleAdapter } from '#data/protocol.ts';
import { StaleAdapterReport } from '#data/schema/index.ts';
import { answer, Nothing, refuseFlood } from './door.ts';
import { createRateLimit } from './rate-limit.ts';

export const staleAdapters = storage.defineItem<StaleAdapter[]>('local:staleAdapters', {
  fallback: [],
});

const LOGGED = 30;

/** The log with one more entry; the same site on the same day with the same version counts once. */
export function withEntry(log: readonly StaleAdapter[], entry: StaleAdapter): StaleAdapter[] {
  const others = log.filter(
    ({ site, day, version }) =>
      site !== entry.site || day !== entry.day || version !== entry.version,
  );
  return [entry, ...others].slice(0, LOGGED);
}

/** Answers pages that report themselves and the settings page that shows the log. */
export function logStaleAdapters(): void {
  const perTab = createRateLimit(5, 0.1);
  answer('staleAdapter', 'reader', StaleAdapterReport, async (report, sender) => {
    refuseFlood(perTab, sender);
    const day = new Date().toISOString().slice(0, 10);
    const { version } = browser.runtime.getManifest();
    await staleAdapters.setValue(
      withEntry(await staleAdapters.getValue(), { ...report, day, version }),
    );
    return true;
  });
  answer('staleAdapters', 'page', Nothing, () => staleAdapters.getValue());
}
