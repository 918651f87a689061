/** Where the card stands: beside the post, else by the badge, else a sheet at the bottom. */
import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/** Below this width a card beside anything would cover everything: a sheet is kinder. */
const SHEET_WIDTH = 560;
const GAP = 12;
const MARGIN = 8;
const MAX_HEIGHT = 640;

export interface Placement {
  badge: Element;
  post: Element;
  /** The positioned box that holds the card. */
  place: HTMLElement;
}

/** Keeps the card in its place while the page scrolls and resizes, until the signal aborts. */
export function placeCard({ badge, post, place }: Placement, signal: AbortSignal): void {
  const stop = autoUpdate(badge, place, () => void update({ badge, post, place }, signal));
  signal.addEventListener('abort', stop, { once: true });
}

async function update({ badge, post, place }: Placement, signal: AbortSignal): Promise<void> {
  const sheet = document.documentElement.clientWidth < SHEET_WIDTH;
  place.classList.toggle('is-sheet', sheet);
  if (sheet) {
    place.style.removeProperty('transform');
    place.style.removeProperty('max-height');
    return;
  }
  if (!badge.isConnected) return;
  const beside = roomBeside(post, place.offsetWidth + GAP + MARGIN);
  const reference = beside ? besidePost(badge, post) : badge;
  const { x, y } = await computePosition(reference, place, {
    strategy: 'fixed',
    placement: beside ?? 'bottom-start',
    middleware: [
      offset(beside ? GAP : MARGIN),
      beside ? false : flip({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply: ({ availableHeight }) => {
          const height = beside
            ? document.documentElement.clientHeight - 2 * MARGIN
            : availableHeight;
          place.style.maxHeight = `${Math.round(Math.min(MAX_HEIGHT, Math.max(240, height)))}px`;
        },
      }),
      shift({ padding: MARGIN, crossAxis: true }),
    ],
  });
  if (!signal.aborted) place.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

/** The side of the post with room for the card, the right one first. */
function roomBeside(post: Element, width: number): 'right-start' | 'left-start' | null {
  const box = post.getBoundingClientRect();
  if (document.documentElement.clientWidth - box.right >= width) return 'right-start';
  return box.left >= width ? 'left-start' : null;
}

/** As wide as the post, as high as the badge: the card stands level with what was opened. */
function besidePost(badge: Element, post: Element) {
  return {
    contextElement: badge,
    getBoundingClientRect() {
      const wide = post.getBoundingClientRect();
      const high = badge.getBoundingClientRect();
      return new DOMRect(wide.x, high.y, wide.width, high.height);
    },
  };
}
