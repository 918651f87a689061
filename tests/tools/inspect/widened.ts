/**
 * A copy of a build whose script also runs on sites that a person would have to allow first.
 * Only the manifest differs: a test cannot press the browser's own permission prompt.
 */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Copies `build` to a temporary folder and adds the origins of `urls` to its manifest. */
export function widened(build: string, ...urls: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'suluh-widened-'));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest: chrome.runtime.ManifestV3 = JSON.parse(readFileSync(file, 'utf8'));
  for (const url of urls) {
    const { protocol, hostname } = new URL(url);
    const pattern = `${protocol}//${hostname}/*`;
    manifest.host_permissions = [...(manifest.host_permissions ?? []), pattern];
    for (const script of manifest.content_scripts ?? []) {
      if (!script.matches?.includes(pattern)) script.matches?.push(pattern);
    }
  }
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
