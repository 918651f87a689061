/** A copy of the release with something done to its background before it starts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alteredBuild } from '#tests/tools/altered-build.ts';
import { CHROME, ensureBuild } from '#tests/tools/build.ts';

/**
 * Copies the release; `prelude` is JavaScript that runs in the worker before everything else, and
 * `manifest` replaces keys of the manifest.
 */
export function releaseWith(prelude: string, manifest: object = {}): string {
  const folder = alteredBuild(ensureBuild(CHROME), (original) => Object.assign(original, manifest));
  // A module of its own, imported first: the bundle's own imports run before its first line.
  writeFileSync(join(folder, 'prelude.js'), prelude);
  const background = join(folder, 'background.js');
  writeFileSync(background, `import"./prelude.js";${readFileSync(background, 'utf8')}`);
  return folder;
}

/**
 * Tells `address` of each row that the index's transaction writes ("1", "2", …) and of its end
 * ("complete"). At the moment that the answer names, the transaction is kept from committing, so
 * that whoever kills the worker or the browser does it in the middle.
 */
export function tellOfWrites(address: string): string {
  return `
let hold = '';
// No await at the top of a service worker; it is known long before anything is downloaded.
fetch('${address}?hold').then((answer) => answer.text()).then((moment) => { hold = moment; });
let writes = 0;
const put = IDBObjectStore.prototype.put;
const told = (what) => fetch('${address}?' + what);
const seen = new WeakSet();
IDBObjectStore.prototype.put = function (...args) {
  const request = put.apply(this, args);
  const isInstall = [...this.transaction.objectStoreNames].includes('heads');
  if (!isInstall) return request;
  if (!seen.has(this.transaction)) {
    seen.add(this.transaction);
    writes = 0;
    this.transaction.addEventListener('complete', () => told('complete'));
  }
  const now = String(++writes);
  if (now === hold) {
    told(now);
    const spin = () => { this.count().onsuccess = spin; };
    spin();
  }
  return request;
};
`;
}
