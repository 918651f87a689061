/** Wires sync into the background: a lock, an alarm, the pages' messages. */
import { browser } from 'wxt/browser';
import { regions } from '#data/settings.ts';
import type { ClaimStore } from '#data/store/index.ts';
import type { EngineKeeper } from '../engine.ts';
import { openPackageFiles, openRegistryFiles } from '../package-files.ts';
import { answerFeeds } from './feeds.ts';
import { createSyncer } from './syncer.ts';

const ALARM = 'suluh-sync';
/** The alarm only looks whether a publisher is due; when that is, its schedule says. */
const LOOK_EVERY_MINUTES = 30;

/** Starts sync. Must be called in the background's first turn: listeners wake it up. */
export function startSync(store: ClaimStore, engines: EngineKeeper): void {
  const stop = new AbortController();
  const syncer = createSyncer({
    store,
    engines,
    openPackageFiles,
    openRegistryFiles,
    signal: stop.signal,
    alone: async (work, meanwhile) => {
      const options = { ifAvailable: meanwhile === 'skip' };
      await navigator.locks.request('suluh-sync', options, async (lock) => {
        if (lock) await work();
      });
    },
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== ALARM) return;
    syncer.run('due', 'skip').catch((error: unknown) => {
      console.warn('[suluh] sinkronisasi gagal.', error);
    });
  });
  void browser.alarms.get(ALARM).then(async (alarm) => {
    const timing = { delayInMinutes: 1, periodInMinutes: LOOK_EVERY_MINUTES };
    if (!alarm) await browser.alarms.create(ALARM, timing);
  });
  // Another area chosen: its pack is fetched now, not at the next question.
  regions.watch(() => {
    syncer.run('now', 'wait').catch((error: unknown) => {
      console.warn('[suluh] sinkronisasi gagal.', error);
    });
  });
  answerFeeds(syncer, engines);
}
