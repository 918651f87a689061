/** The background's engine and sync as the browser wires them, over a store and a package of the test. */
import type { ClaimStore } from '#data/store/index.ts';
import { createEngineKeeper } from '#entrypoints/background/engine.ts';
import type { PackageFiles } from '#entrypoints/background/package-files.ts';
import { createSyncer } from '#entrypoints/background/sync/syncer.ts';

export function localSyncer(
  store: ClaimStore,
  openPackageFiles: () => Promise<PackageFiles>,
  mayRebuild: () => Promise<boolean>,
) {
  const engines = createEngineKeeper({ store, openPackageFiles, mayRebuild });
  const syncer = createSyncer({
    store,
    engines,
    openPackageFiles,
    openRegistryFiles: async () => null,
    alone: (work) => work(),
    signal: new AbortController().signal,
  });
  return { engines, syncer };
}
