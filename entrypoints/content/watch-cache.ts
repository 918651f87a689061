/**
 * Tells when the page goes into the back-forward cache and comes out of it, until the signal
 * aborts. Only the browser's own events count: with made-up ones a page could put us to sleep.
 */
export function watchCache(hidden: () => void, shown: () => void, signal: AbortSignal): void {
  addEventListener('pagehide', ({ isTrusted }) => isTrusted && hidden(), { signal });
  addEventListener('pageshow', ({ isTrusted, persisted }) => isTrusted && persisted && shown(), {
    signal,
  });
}
