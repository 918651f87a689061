/**
 * Where the card stands: beside the post, else below its badge, else above the whole post, on small
 * screens a sheet at the bottom. It never lies on the post it explains while there is another place.
 */
import { autoUpdate, computePosition, offset, shift, size } from '@floating-ui/dom';

/** Below this width a card beside anything would cover everything: a sheet is kinder. */
const SHEET_WIDTH = 560;
const GAP = 12;
const MARGIN = 8;
const MAX_HEIGHT = 640;
/** A lower card is a slit. */
const MIN_HEIGHT = 240;
/** Share of the window that a card below a badge should find; the sheet's height in host.css. */
const ROOM_BELOW = 0.66;

export interface Placement {
  badge: Element;
  post: Element;
  /** The positioned box that holds the card. */
  place: HTMLElement;
}

/** Keeps the card in its place while the page scrolls and resizes, until the signal aborts. */
export function placeCard({ badge, post, place }: Placement, signal: AbortSignal): void {
  if (!roomBeside(post, place.offsetWidth + GAP + MARGIN)) makeRoomBelow(badge);
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
  const side = sideOf(badge, post, place.offsetWidth + GAP + MARGIN);
  const beside = side === 'right-start' || side === 'left-start';
  const { x, y } = await computePosition(referenceOf(side, badge, post), place, {
    strategy: 'fixed',
    placement: side,
    middleware: [
      offset(beside ? GAP : MARGIN),
      size({
        padding: MARGIN,
        apply: ({ availableHeight }) => {
          const height = beside
            ? document.documentElement.clientHeight - 2 * MARGIN
            : availableHeight;
          place.style.maxHeight = `${Math.round(Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, height)))}px`;
        },
      }),
      shift({ padding: MARGIN, crossAxis: true }),
    ],
  });
  if (!signal.aborted) place.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

type Side = 'right-start' | 'left-start' | 'bottom-start' | 'top-start';

function sideOf(badge: Element, post: Element, width: number): Side {
  const beside = roomBeside(post, width);
  if (beside) return beside;
  const below = document.documentElement.clientHeight - badge.getBoundingClientRect().bottom;
  const above = post.getBoundingClientRect().top;
  return below < MIN_HEIGHT && above > below ? 'top-start' : 'bottom-start';
}

function referenceOf(side: Side, badge: Element, post: Element) {
  if (side === 'bottom-start') return badge;
  return side === 'top-start' ? post : besidePost(badge, post);
}

/**
 * Scrolls as little as is needed for the card to stand below the badge: the post stays readable
 * above it. A post that is high enough already does not move.
 */
function makeRoomBelow(badge: Element): void {
  const height = document.documentElement.clientHeight;
  const missing = badge.getBoundingClientRect().bottom + MARGIN - height * (1 - ROOM_BELOW);
  if (missing > 0) scrollerOf(badge).scrollBy({ top: Math.ceil(missing), behavior: 'instant' });
}

/** What scrolls an element of the page: its nearest scrolling ancestor, else the page itself. */
function scrollerOf(element: Element): Element | Window {
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
    const scrolls = /auto|scroll/.test(getComputedStyle(at).overflowY);
    if (scrolls && at.scrollHeight > at.clientHeight) return at;
  }
  return window;
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
