/** Wires sync into the background: a lock, an alarm, the pages' messages. */
import type { ClaimStore } from '#data/store/index.ts';
import type { EngineKeeper } from '../engine.ts';
import { openPackageFiles, openRegistryFiles } from '../package-files.ts';
import { alone } from './alone.ts';
import { answerFeeds } from './feeds.ts';
import { createSyncer } from './syncer.ts';
import { syncByItself } from './when.ts';

/** Starts sync. Must be called in the background's first turn: listeners wake it up. */
export function startSync(store: ClaimStore, engines: EngineKeeper): void {
  const { signal } = new AbortController();
  const world = { store, engines, openPackageFiles, openRegistryFiles, alone, signal };
  const syncer = createSyncer(world);
  syncByItself(syncer);
  answerFeeds(syncer, engines);
}
