/** Reads the starter records that ship in the package; no network is involved. */
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { GenerationHead, sha256Hex } from '#data/schema/index.ts';
import { openStarter, STARTER_BASE, starterBase } from '#data/sync/feed/starter.ts';

/** The package's generation: its head as parsed JSON, its id, and its files by name. */
export interface PackageFiles {
  headJson: unknown;
  /** SHA-256 of head.json: another package, another seed. */
  seedId: string;
  file(name: string): Promise<Uint8Array<ArrayBuffer>>;
}

/** Opens the package's seed folder. Throws when the package itself is broken. */
export function openPackageFiles(): Promise<PackageFiles> {
  return openSeed(read);
}

/**
 * Opens a seed folder. Its signatures are verified when the first file is asked for: not at every
 * start, but before anything of it is stored. `file` throws SyncError where they do not hold.
 */
export async function openSeed(
  readFile: (name: string) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<PackageFiles> {
  const head = await readFile('head.json');
  const headJson: unknown = JSON.parse(new TextDecoder().decode(head));
  let verified: ReturnType<typeof openStarter> | undefined;
  const verify = async () => {
    const check = await openStarter(readFile);
    await check(STARTER_BASE, starterBase(GenerationHead.parse(headJson)));
    return check;
  };
  return {
    headJson,
    seedId: await sha256Hex(head),
    async file(name) {
      verified ??= verify();
      const check = await verified;
      const bytes = await readFile(name);
      // The index is derived from the records; its hash stands in the head.
      if (name !== 'index.bin') await check(name, bytes);
      return bytes;
    },
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
