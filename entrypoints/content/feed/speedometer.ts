/** How fast the page is scrolled. Scrollers inside the page are not followed: there nothing is fast. */

/** Every line is shown for an eighth of a second at most: less than reading takes, or an answer. */
const SCREENS_A_SECOND = 8;

/** The speed at which nobody reads, in pixels a second. */
export function tooFast(): number {
  return SCREENS_A_SECOND * innerHeight;
}

/**
 * A function that answers how many pixels a second went by since the call before. Asking for the
 * place makes the browser lay out what has changed: call it when that is done or due anyway.
 */
export function createSpeedometer(
  now: () => number = () => performance.now(),
  place: () => number = () => scrollY,
): () => number {
  let lastTop = 0;
  let lastAt = Number.NEGATIVE_INFINITY;
  return () => {
    const at = now();
    const top = place();
    const speed = (Math.abs(top - lastTop) / (at - lastAt)) * 1000;
    lastTop = top;
    lastAt = at;
    return speed;
  };
}
