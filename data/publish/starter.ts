/**
 * Signs the package's records (the starter base), and reads them as they were signed before.
 * The keys are made for one signature and thrown away: ../sync/README.md, "The starter base".
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GenerationHead, readChunkLines, sha256Hex } from '#data/schema/index.ts';
import { openStarter, STARTER_BASE, starterBase } from '#data/sync/feed/starter.ts';
import type { RoleName, TargetFile } from '#data/sync/tuf/schemas.ts';
import type { Generation } from './generation.ts';
import {
  instant,
  metaFile,
  rootOf,
  signFile,
  snapshotOf,
  targetsOf,
  timestampOf,
} from './repository/metadata.ts';
import { generateKey } from './repository/signing-key.ts';
import { hashedName } from './repository/workspace.ts';

type Bytes = Uint8Array<ArrayBuffer>;
/** Shipped data do not go stale by themselves; every place that shows them shows their date. */
const NEVER = Date.UTC(9999, 11, 31, 23, 59, 59);

/** A signed starter: metadata as it is named in the package, and the segments by name. */
export interface Starter {
  head: GenerationHead;
  metadata: Map<string, Bytes>;
  segments: Map<string, Bytes>;
}

/** Signs a generation's records with keys that exist only during this call. */
export async function signStarter({ head, files }: Generation, now: number): Promise<Starter> {
  const segments = new Map(
    head.segments.map(({ name }) => [name, files.get(name) ?? new Uint8Array()]),
  );
  const targets: Record<string, TargetFile> = {};
  for (const [name, bytes] of [[STARTER_BASE, starterBase(head)] as const, ...segments]) {
    targets[name] = { length: bytes.length, hashes: { sha256: await sha256Hex(bytes) } };
  }
  const key = async () => ({ keys: [await generateKey()], threshold: 1 });
  const roles: Record<RoleName, Awaited<ReturnType<typeof key>>> = {
    root: await key(),
    timestamp: await key(),
    snapshot: await key(),
    targets: await key(),
  };
  const sign = (role: RoleName, signed: object) => signFile(signed, roles[role].keys);
  const targetsFile = await sign('targets', targetsOf(1, NEVER, targets));
  const snapshot = snapshotOf(1, NEVER, await metaFile(1, targetsFile));
  const snapshotFile = await sign('snapshot', snapshot);
  const hints = { signedAt: instant(now), pollSeconds: 86_400 };
  const timestamp = timestampOf(1, NEVER, await metaFile(1, snapshotFile), hints);
  return {
    head,
    segments,
    metadata: new Map([
      ['metadata/1.root.json', await sign('root', rootOf(1, NEVER, roles))],
      ['metadata/timestamp.json', await sign('timestamp', timestamp)],
      ['metadata/1.snapshot.json', snapshotFile],
      ['metadata/1.targets.json', targetsFile],
    ]),
  };
}

/** The files of a starter as a repository: metadata, and targets under their hashes. */
export async function starterFiles({ head, metadata, segments }: Starter) {
  const files = new Map(metadata);
  for (const [name, bytes] of [[STARTER_BASE, starterBase(head)] as const, ...segments]) {
    files.set(`targets/${hashedName(name, await sha256Hex(bytes))}`, bytes);
  }
  return files;
}

/**
 * The starter that was signed and committed, with the index of `built`; null where it is missing,
 * does not verify, or its records are not exactly those of `built`.
 */
export async function committedStarter(folder: string, built: Generation): Promise<Starter | null> {
  const read = async (name: string): Promise<Bytes> =>
    new Uint8Array(await readFile(join(folder, name)));
  try {
    const check = await openStarter(read);
    const metadata = new Map<string, Bytes>();
    for (const name of ['1.root', 'timestamp', '1.snapshot', '1.targets']) {
      metadata.set(`metadata/${name}.json`, await read(`metadata/${name}.json`));
    }
    const announced = JSON.parse(new TextDecoder().decode(metadata.get('metadata/1.targets.json')));
    const target = async (name: string) => {
      const { sha256 } = announced.signed.targets[name].hashes;
      const bytes = await read(`targets/${hashedName(name, sha256)}`);
      await check(name, bytes);
      return bytes;
    };
    const base = JSON.parse(new TextDecoder().decode(await target(STARTER_BASE)));
    const head = GenerationHead.parse({ ...base, index: built.head.index });
    const segments = new Map<string, Bytes>();
    for (const { name } of head.segments) segments.set(name, await target(name));
    const same = (await contentOf({ head, files: segments })) === (await contentOf(built));
    return same ? { head, metadata, segments } : null;
  } catch {
    return null;
  }
}

/** Publishers and lines as text: gzip may pack the same lines differently on another machine. */
async function contentOf({ head, files }: Generation): Promise<string> {
  const parts = [JSON.stringify([head.publishers, head.counts, head.dataDate])];
  for (const info of head.segments) {
    for (const chunk of info.chunks) {
      parts.push(...(await readChunkLines(files.get(info.name) ?? new Uint8Array(), chunk)));
    }
  }
  return parts.join('\n');
}
