/**
 * Notices that the page switched between light and dark while it is open: sites do it by an
 * attribute of html or body, devices by a media query. Only these two elements are observed.
 */

/** Once soon, and once when backgrounds have faded over, in milliseconds. */
const LOOKS_MS = [100, 700];

/** Calls back at most twice a switch, until the signal aborts. */
export function watchTheme(document: Document, changed: () => void, signal: AbortSignal): void {
  let timers: ReturnType<typeof setTimeout>[] = [];

  function schedule(): void {
    if (timers.length > 0) return;
    timers = LOOKS_MS.map((wait, at) =>
      setTimeout(() => {
        if (at === LOOKS_MS.length - 1) timers = [];
        changed();
      }, wait),
    );
  }

  const observer = new MutationObserver((records) => {
    if (records.some(({ type }) => type === 'childList')) observe();
    schedule();
  });
  function observe(): void {
    observer.disconnect();
    // A page may replace its body, the child of the root.
    const { documentElement } = document;
    observer.observe(documentElement, { attributes: true, childList: true });
    for (const child of documentElement.children) {
      if (child instanceof HTMLBodyElement) observer.observe(child, { attributes: true });
    }
  }

  observe();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', schedule, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      for (const timer of timers) clearTimeout(timer);
    },
    { once: true },
  );
}
