/** Copies of a build with another manifest, for what a test cannot press or wait for. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Copies `build` to a temporary folder and lets `change` edit the manifest there. */
export function alteredBuild(
  build: string,
  change: (manifest: chrome.runtime.ManifestV3) => void,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'suluh-altered-'));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest: chrome.runtime.ManifestV3 = JSON.parse(readFileSync(file, 'utf8'));
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

/** Copies `build` with these origins among its granted hosts, as after a person's yes. */
export function withGranted(build: string, origins: readonly string[]): string {
  return alteredBuild(build, (manifest) => {
    manifest.host_permissions = [...(manifest.host_permissions ?? []), ...origins];
  });
}
