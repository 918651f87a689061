/**
 * The starter base: the package's own records as a signed repository, verified by the same client
 * code as any publisher's. Why, and where its keys are: ../README.md, "The starter base".
 */
import type { GenerationHead } from '#data/schema/index.ts';
import { type MetadataSource, refresh } from '../client/refresh.ts';
import { SyncError } from '../errors.ts';
import { checkFile } from '../tuf/file-checks.ts';
import type { Targets } from '../tuf/schemas.ts';
import { trustRoot } from '../tuf/trusted.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The target that describes the records; the matcher's index is derived from them, not signed. */
export const STARTER_BASE = 'base.json';
/** What shipped data are read at: they never expire, and a clock in 1970 does not matter. */
const NO_TIME = 0;

/** The signed bytes about a generation: its head without the index. */
export function starterBase({ index: _, ...base }: GenerationHead): Bytes {
  return new TextEncoder().encode(`${JSON.stringify(base)}\n`);
}

/**
 * Verifies the starter's metadata. `read` gives a file of the starter's folder by name and throws
 * where there is none. Returns a check for each signed file. Throws SyncError.
 */
export async function openStarter(
  read: (name: string) => Promise<Bytes>,
): Promise<(name: string, bytes: Bytes) => Promise<void>> {
  const source: MetadataSource = {
    // There is no newer root: the package is the root's only place.
    get: async (name) => (name.endsWith('.root.json') ? 'missing' : read(`metadata/${name}`)),
  };
  const root = await trustRoot(await read('metadata/1.root.json'));
  const { trusted } = await refresh(root, source, NO_TIME, async () => undefined);
  return (name, bytes) => checkTarget(trusted.targets?.signed, name, bytes);
}

async function checkTarget(targets: Targets | undefined, name: string, bytes: Bytes) {
  const file = targets?.targets[name];
  if (!file) throw new SyncError('no-target', `starter: ${name}`);
  await checkFile(bytes, file, name);
}
