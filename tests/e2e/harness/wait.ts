/** Waits for something that another process does; the test's own timeout is the limit. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  patienceMs = 15_000,
): Promise<T> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`waited ${patienceMs} ms for ${what}`);
    await pause(60);
  }
}

/** For "nothing happens": the longest a badge has been seen to take, several times over. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
