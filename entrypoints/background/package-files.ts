/** Reads the starter records that ship in the package; no network is involved. */
import { browser } from 'wxt/browser';
import { sha256Hex } from '#data/schema/index.ts';

/** The package's generation: its head as parsed JSON, its id, and its files by name. */
export interface PackageFiles {
  headJson: unknown;
  /** SHA-256 of head.json: another package, another seed. */
  seedId: string;
  file(name: string): Promise<Uint8Array<ArrayBuffer>>;
}

/** Opens the package's seed folder. Throws when the package itself is broken. */
export async function openPackageFiles(): Promise<PackageFiles> {
  const head = await read('head.json');
  return {
    headJson: JSON.parse(new TextDecoder().decode(head)),
    seedId: await sha256Hex(head),
    file: read,
  };
}

async function read(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(new URL(`seed/${name}`, browser.runtime.getURL('/')));
  if (!response.ok) throw new Error(`seed/${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
