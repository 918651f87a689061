/** A call that a later one has made pointless. */
export class SupersededError extends Error {
  override name = 'SupersededError';
}

/**
 * At most one call at a time: while one runs only the newest of those that follow is kept, the
 * others reject with SupersededError. So fast typing never queues work that nobody waits for.
 */
export function latestOnly<A extends unknown[], R>(
  call: (...args: A) => Promise<R>,
): (...args: A) => Promise<R> {
  let running = false;
  let next: { start(): void; drop(): void } | null = null;
  const run = (args: A): Promise<R> => {
    running = true;
    return call(...args).finally(() => {
      running = false;
      const waiting = next;
      next = null;
      waiting?.start();
    });
  };
  return (...args) => {
    if (!running) return run(args);
    next?.drop();
    return new Promise((resolve, reject) => {
      next = {
        start: () => run(args).then(resolve, reject),
        drop: () => reject(new SupersededError()),
      };
    });
  };
}
