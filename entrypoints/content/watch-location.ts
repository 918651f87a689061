/** Notices that the page went to another address without loading anew. */

/** For browsers without the navigation API (Firefox before 147), in milliseconds. */
const LOOK_EVERY_MS = 1000;

/**
 * Calls back once the address differs, until the signal aborts. The address itself is compared: an
 * event that the page makes up changes nothing.
 */
export function watchLocation(changed: () => void, signal: AbortSignal): void {
  let last = location.href;
  const look = () => {
    if (location.href === last) return;
    last = location.href;
    changed();
  };
  if (typeof navigation === 'object' && !(navigation instanceof Element)) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  const timer = setInterval(look, LOOK_EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
