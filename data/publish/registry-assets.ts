/**
 * Puts a registry's first root and addresses into the package, where SULUH_REGISTRY_DIR names a
 * registry's folder (`suluh init --registry`). Without it the package knows no registry and
 * offers no publisher; people can still follow one by its address and fingerprint.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { repositoryMessages } from './repository/messages.ts';
import { Workspace } from './repository/workspace.ts';

const CACHE = resolve(import.meta.dirname, '../../.cache');

/** The files in the form of WXT's `build:publicAssets` hook. */
export async function addRegistryAssets(
  directory = process.env.SULUH_REGISTRY_DIR,
): Promise<{ absoluteSrc: string; relativeDest: string }[]> {
  if (directory === undefined) return [];
  const workspace = new Workspace(directory, repositoryMessages('en'));
  const { mirrors } = await workspace.config();
  const out = join(CACHE, `registry-${process.pid}`);
  await mkdir(out, { recursive: true });
  const assets = [];
  for (const [name, bytes] of [
    ['source.json', new TextEncoder().encode(JSON.stringify({ mirrors }))],
    ['root.json', await workspace.newestRoot()],
  ] as const) {
    await writeFile(join(out, name), bytes);
    assets.push({ absoluteSrc: join(out, name), relativeDest: `registry/${name}` });
  }
  return assets;
}
