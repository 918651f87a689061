/** How large the scripts of an unpacked extension are that reach a page. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface ScriptSize {
  file: string;
  bytes: number;
  gzip: number;
}

/** The scripts that the manifest puts on X or Facebook, and ours that comes later: the card. */
export function scriptSizes(extension: string): ScriptSize[] {
  const manifest: chrome.runtime.ManifestV3 = JSON.parse(
    readFileSync(join(extension, 'manifest.json'), 'utf8'),
  );
  const onFeeds = (manifest.content_scripts ?? []).filter(({ matches = [] }) =>
    matches.some((match) => /<all_urls>|\*:\/\/\*\/|x\.com|facebook\.com/.test(match)),
  );
  const files = new Set(onFeeds.flatMap(({ js = [], css = [] }) => [...js, ...css]));
  return [...files, 'card.js'].flatMap((file) => {
    const path = join(extension, file);
    if (!existsSync(path)) return [];
    const content = readFileSync(path);
    return [{ file, bytes: content.length, gzip: gzipSync(content, { level: 9 }).length }];
  });
}
