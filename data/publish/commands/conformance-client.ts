/**
 * `suluh conformance-client`: the extension's own TUF client behind the command-line protocol of
 * the TUF conformance suite (github.com/theupdateframework/tuf-conformance, CLIENT-CLI.md).
 * Trusted metadata are files in a folder; targets are kept by their encoded name.
 */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { httpMetadata, httpTarget } from '#data/sync/client/http-source.ts';
import { refresh } from '#data/sync/client/refresh.ts';
import { SyncError } from '#data/sync/errors.ts';
import { checkFile } from '#data/sync/tuf/file-checks.ts';
import { reopen, type Trusted, trustRoot } from '#data/sync/tuf/trusted.ts';
import { type ExitCode, UserError, type World, write } from '../world.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The protocol's options as they came; which are needed depends on the action. */
const Options = z.object({
  root: z.string().optional(),
  metadataDir: z.string(),
  metadataUrl: z.url().optional(),
  targetName: z.array(z.string()),
  targetBaseUrl: z.url().optional(),
  targetDir: z.string().optional(),
});

/** Runs one action of the protocol: exit code 0 when it succeeded fully, else 1. */
export async function runConformanceClient(
  action: string,
  raw: unknown,
  world: World,
): Promise<ExitCode> {
  const options = Options.parse(raw);
  const { metadataDir, metadataUrl, targetBaseUrl, targetDir, root } = options;
  try {
    if (action === 'init' && root) await init(metadataDir, root);
    else if (action === 'refresh' && metadataUrl) await refreshFrom(metadataDir, metadataUrl);
    else if (action === 'download' && metadataUrl && targetBaseUrl && targetDir) {
      const targetNames = options.targetName;
      await downloadTo({ metadataDir, metadataUrl, targetNames, targetBaseUrl, targetDir });
    } else throw new UserError(world.messages.usage.missingArgument);
    return 0;
  } catch (error) {
    if (!(error instanceof SyncError)) throw error;
    await write(world.stderr, `${error.message} (${error.code}: ${error.detail})\n`);
    return 1;
  }
}

const ROLES = ['root', 'timestamp', 'snapshot', 'targets'] as const;

/** `init`: checks the root and stores it as trusted. */
async function init(metadataDir: string, rootFile: string): Promise<void> {
  const bytes = await read(rootFile);
  if (!bytes) throw new SyncError('malformed', `${rootFile}: no such file`);
  await saveTo(metadataDir)(await trustRoot(bytes));
}

/** `refresh`: brings the metadata up to date. */
async function refreshFrom(metadataDir: string, url: string): Promise<Trusted> {
  const stored = await Promise.all(ROLES.map((role) => read(join(metadataDir, `${role}.json`))));
  const [root, timestamp, snapshot, targets] = stored;
  if (!root) throw new SyncError('malformed', 'run init first');
  const trusted = await reopen({
    root,
    ...(timestamp && { timestamp }),
    ...(snapshot && { snapshot }),
    ...(targets && { targets }),
  });
  return (await refresh(trusted, httpMetadata(url), Date.now(), saveTo(metadataDir))).trusted;
}

/** `download`: refreshes, then fetches targets in order; a file that is there already is kept. */
async function downloadTo(options: {
  metadataDir: string;
  metadataUrl: string;
  targetNames: string[];
  targetBaseUrl: string;
  targetDir: string;
}): Promise<void> {
  const { root, targets } = await refreshFrom(options.metadataDir, options.metadataUrl);
  await mkdir(options.targetDir, { recursive: true });
  for (const name of options.targetNames) {
    const file = targets?.signed.targets[name];
    if (!file) throw new SyncError('no-target', name);
    const place = join(options.targetDir, encodeURIComponent(name));
    const kept = await read(place);
    if (kept && (await isThatFile(kept, file))) continue;
    const consistent = root.signed.consistent_snapshot;
    await replace(place, await httpTarget(options.targetBaseUrl, name, file, consistent));
  }
}

async function isThatFile(bytes: Bytes, file: Parameters<typeof checkFile>[1]): Promise<boolean> {
  return checkFile(bytes, file, 'kept').then(
    () => true,
    () => false,
  );
}

/** Writes the four files as they are trusted now; what is no longer trusted is deleted. */
function saveTo(directory: string): (trusted: Trusted) => Promise<void> {
  return async (trusted) => {
    await mkdir(directory, { recursive: true });
    for (const role of ROLES) {
      const bytes = trusted[role]?.bytes;
      const place = join(directory, `${role}.json`);
      if (bytes) await replace(place, bytes);
      else await rm(place, { force: true });
    }
  };
}

async function replace(path: string, bytes: Bytes): Promise<void> {
  await writeFile(`${path}.part`, bytes);
  await rename(`${path}.part`, path);
}

async function read(path: string): Promise<Bytes | undefined> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
