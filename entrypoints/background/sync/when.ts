/** What makes sync run by itself: an alarm, and another choice of areas. */
import { browser } from 'wxt/browser';
import { regions } from '#data/settings.ts';
import type { Syncer } from './syncer.ts';

const ALARM = 'suluh-sync';
/** The alarm only looks whether a publisher is due; when that is, its schedule says. */
const LOOK_EVERY_MINUTES = 30;

/** Must be called in the background's first turn: the listeners wake it up. */
export function syncByItself(syncer: Pick<Syncer, 'run'>): void {
  const run = (...how: Parameters<Syncer['run']>) => {
    syncer.run(...how).catch((error: unknown) => {
      console.warn('[suluh] sinkronisasi gagal.', error);
    });
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) run('due', 'skip');
  });
  void browser.alarms.get(ALARM).then(async (alarm) => {
    const timing = { delayInMinutes: 1, periodInMinutes: LOOK_EVERY_MINUTES };
    if (!alarm) await browser.alarms.create(ALARM, timing);
  });
  // Another area chosen: its pack is fetched now, not at the next question.
  regions.watch(() => run('now', 'wait'));
}
