/**
 * Pages show what they held back ("lihat selengkapnya") by a class or a style too. Attributes are
 * not observed: a press in a post is the moment to look again.
 */
import { parentOf } from '../sites/dom.ts';
import type { Site } from '../sites/site.ts';

/** Once soon, and once for pages that fade in or ask their server, in milliseconds. */
const LOOKS_MS = [100, 800];
/** So far above what was pressed the post's texts are looked for. */
const MOST_PARENTS = 10;
const MOST_TEXTS = 5;

/** Calls `look` for the texts around what a person presses, until the signal aborts. */
export function watchPresses(site: Site, look: (text: Element) => void, signal: AbortSignal): void {
  const onClick = (event: MouseEvent) => {
    const [target] = event.composedPath();
    if (!event.isTrusted || !(target instanceof Element)) return;
    const texts = textsAround(site, target);
    if (texts.length === 0) return;
    for (const wait of LOOKS_MS) {
      setTimeout(() => {
        if (!signal.aborted) for (const text of texts) if (text.isConnected) look(text);
      }, wait);
    }
  };
  // On window: pages stop clicks lower down.
  addEventListener('click', onClick, { capture: true, passive: true, signal });
}

function textsAround(site: Site, target: Element): Element[] {
  let at: Element | null = target;
  for (let hops = 0; at && hops < MOST_PARENTS; hops++) {
    if (at instanceof HTMLBodyElement) break;
    const texts = site.findPosts(at);
    if (texts.length > 0) return texts.slice(0, MOST_TEXTS);
    at = parentOf(at);
  }
  return [];
}
