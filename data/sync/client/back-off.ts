/** When to ask again. Time and chance are handed in; everything is in milliseconds. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const LONGEST = 24 * HOUR;
/** Without a hint: every six hours. */
const POLL_SECONDS = 6 * 3600;

/** After a success: the publisher's hint (1 h to 24 h) or six hours, up to a tenth more or less. */
export function nextPoll(
  now: number,
  pollSeconds: number | undefined,
  random: () => number,
): number {
  const seconds = Math.min(Math.max(pollSeconds ?? POLL_SECONDS, 3600), 86_400);
  return now + seconds * 1000 * (0.9 + 0.2 * random());
}

/**
 * After the n-th failure in a row: min(2^(n-1) · 15 min · (1 + random), 24 h), but not before
 * the server's Retry-After (seconds).
 */
export function nextRetry(
  now: number,
  failures: number,
  retryAfter: number | undefined,
  random: () => number,
): number {
  const wait = Math.min(2 ** Math.min(failures - 1, 20) * 15 * MINUTE * (1 + random()), LONGEST);
  return now + Math.max(wait, (retryAfter ?? 0) * 1000);
}

/** No wait is longer (Retry-After is honoured for a week at most). */
const FARTHEST = 8 * LONGEST;

/**
 * True when it is time to ask. A time far ahead was written while the clock was wrong (row 30):
 * it would silence a publisher for years.
 */
export function isDue(nextAt: number | undefined, now: number): boolean {
  return nextAt === undefined || nextAt <= now || nextAt > now + FARTHEST;
}
