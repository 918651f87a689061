/** An extension that does nothing: the page without us is measured in the same kind of browser. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '#tests/tools/build.ts';

/** A folder with a manifest and nothing else. */
export function emptyExtension(): string {
  const folder = join(ROOT, '.output/bench-empty');
  mkdirSync(folder, { recursive: true });
  const manifest = { manifest_version: 3, name: 'Kosong', version: '1' };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
