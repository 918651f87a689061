const MINUTE_MS = 60_000;

/** Answers true at most so often a minute; a new minute begins with the first call after the last. */
export function atMostAMinute(most: number): () => boolean {
  let began = Number.NEGATIVE_INFINITY;
  let used = 0;
  return () => {
    const now = performance.now();
    if (now - began >= MINUTE_MS) {
      began = now;
      used = 0;
    }
    return used++ < most;
  };
}
