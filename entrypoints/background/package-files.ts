/** Reads the starter records that ship in the package; no network is involved. */
import { browser } from 'wxt/browser';
import { z } from 'zod';
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

/** Where the registry is, and the root with which trust in it begins. */
export interface RegistryFiles {
  mirrors: string[];
  root: Uint8Array<ArrayBuffer>;
}

const RegistrySource = z.object({ mirrors: z.array(z.url()).min(1) });

/** The registry that this package was built with (SULUH_REGISTRY_DIR); null when with none. */
export async function openRegistryFiles(): Promise<RegistryFiles | null> {
  const root = browser.runtime.getURL('/');
  const source = await fetch(new URL('registry/source.json', root)).catch(() => null);
  if (!source?.ok) return null;
  const file = await fetch(new URL('registry/root.json', root));
  return {
    mirrors: RegistrySource.parse(await source.json()).mirrors,
    root: new Uint8Array(await file.arrayBuffer()),
  };
}

async function read(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(new URL(`seed/${name}`, browser.runtime.getURL('/')));
  if (!response.ok) throw new Error(`seed/${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
