/** Row 26 of the fault table: a store that breaks again and again is rebuilt once an hour at most. */
import { storage } from '@wxt-dev/storage';

const HOUR = 3_600_000;
/** In extension storage: it outlives both the worker and the store that broke. */
const lastRebuild = storage.defineItem<number>('local:lastRebuild', { fallback: 0 });

/** True when the last rebuild was an hour ago (or the clock has gone back); then this is the last. */
export async function mayRebuild(now = Date.now()): Promise<boolean> {
  const last = await lastRebuild.getValue();
  if (last <= now && now - last < HOUR) return false;
  await lastRebuild.setValue(now);
  return true;
}
