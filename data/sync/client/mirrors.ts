/** Tries one place after another, beginning anywhere, until one of them gives what is right. */
import { SyncError, type SyncErrorCode } from '../errors.ts';

/** What says least about the data: told only when nothing worse happened. */
const HARMLESS: readonly SyncErrorCode[] = ['network', 'timeout', 'http', 'not-data'];

/** Mirrors in the order of this run: rotated by chance, so that load and freezes spread. */
export function rotated<T>(mirrors: readonly T[], random: () => number): T[] {
  const start = Math.floor(random() * mirrors.length);
  return [...mirrors.slice(start), ...mirrors.slice(0, start)];
}

/**
 * The first success. When every mirror fails, the gravest SyncError is thrown (a forged file is
 * told before a closed connection); what is no SyncError is thrown at once.
 */
export async function firstThatWorks<T>(
  mirrors: readonly string[],
  attempt: (mirror: string) => Promise<T>,
): Promise<T> {
  let worst: SyncError | undefined;
  for (const mirror of mirrors) {
    try {
      return await attempt(mirror);
    } catch (error) {
      if (!(error instanceof SyncError)) throw error;
      if (!worst || HARMLESS.includes(worst.code)) worst = error;
    }
  }
  throw worst ?? new SyncError('network', 'no mirror');
}
