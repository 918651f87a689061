/**
 * A publisher's folder: its own description, its keys, and `public/`, which is what any web host
 * serves. Everything in `public/` but timestamp.json has a name of its own version or hash, so
 * writing timestamp.json last, by renaming, is what publishes; a run that breaks off before
 * leaves the last state whole.
 */
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { z } from 'zod';
import { PublisherEntry } from '#data/sync/feed/publisher-entry.ts';
import { openFile, openRoot, type SignedFile } from '#data/sync/tuf/envelope.ts';
import {
  type RoleName,
  type Root,
  Snapshot,
  type TargetFile,
  Targets,
  Timestamp,
} from '#data/sync/tuf/schemas.ts';
import { UserError } from '../world.ts';
import type { repositoryMessages } from './messages.ts';
import { openKey, type SigningKey } from './signing-key.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Say = ReturnType<typeof repositoryMessages>;

/** `suluh.json`: who publishes, where, and what; `packs` by province lets people take only theirs. */
export const RepositoryConfig = z.discriminatedUnion('kind', [
  PublisherEntry.omit({ rootSha256: true, minRootVersion: true, epoch: true, status: true }).extend(
    {
      kind: z.literal('publisher'),
      packs: z.enum(['one', 'province']).default('one'),
      pollSeconds: z.number().int().min(3600).max(86_400).default(21_600),
    },
  ),
  z.object({
    kind: z.literal('registry'),
    id: z.string(),
    mirrors: z.array(z.url()),
    pollSeconds: z.number().int().min(3600).max(86_400).default(86_400),
  }),
]);
export type RepositoryConfig = z.infer<typeof RepositoryConfig>;

/** The four files as published. */
export interface Published {
  root: SignedFile<Root>;
  timestamp: SignedFile<Timestamp>;
  snapshot: SignedFile<Snapshot>;
  targets: SignedFile<Targets>;
}

/** A repository's folder on disk. */
export class Workspace {
  readonly directory: string;
  readonly say: Say;

  constructor(directory: string, say: Say) {
    this.directory = directory;
    this.say = say;
  }

  get public(): string {
    return join(this.directory, 'public');
  }

  /** Reads suluh.json. Throws UserError when this is no repository. */
  async config(): Promise<RepositoryConfig> {
    const text = await readFile(join(this.directory, 'suluh.json'), 'utf8').catch(() => null);
    if (text === null) throw new UserError(this.say.noRepository(this.directory));
    const raw = parseJson(text);
    const config = RepositoryConfig.safeParse(raw);
    if (config.success) return config.data;
    const [issue] = config.error.issues;
    const said = issue ? this.say.issue(issue, raw) : '';
    throw new UserError(this.say.badConfig(issue?.path.join('.') ?? '', said));
  }

  /** What is published now. */
  async published(): Promise<Published> {
    const timestamp = await openFile(await this.#metadata('timestamp'), 'timestamp', Timestamp);
    const snapshotVersion = timestamp.signed.meta['snapshot.json'].version;
    const snapshot = await openFile(
      await this.#metadata(`${snapshotVersion}.snapshot`),
      'snapshot',
      Snapshot,
    );
    const targetsVersion = snapshot.signed.meta['targets.json']?.version;
    const targets = await openFile(
      await this.#metadata(`${targetsVersion}.targets`),
      'targets',
      Targets,
    );
    return { root: await openRoot(await this.newestRoot()), timestamp, snapshot, targets };
  }

  async newestRoot(): Promise<Bytes> {
    const names = await readdir(join(this.public, 'metadata')).catch(() => []);
    const versions = names.flatMap((name) => /^(\d+)\.root\.json$/.exec(name)?.[1] ?? []);
    if (versions.length === 0) throw new UserError(this.say.noRepository(this.directory));
    return this.#metadata(`${Math.max(...versions.map(Number))}.root`);
  }

  /** The bytes of a published target. Throws UserError for a name that leads out of public/targets. */
  async target(name: string, { hashes }: TargetFile): Promise<Bytes> {
    const folder = join(this.public, 'targets');
    const path = join(folder, hashedName(name, hashes.sha256 ?? ''));
    if (!path.startsWith(folder + sep)) throw new UserError(this.say.strayTarget(name));
    return read(path);
  }

  /** Opens the keys of a role that lie in the key folder; at least `least` must be there. */
  async keys(
    root: Root,
    role: RoleName,
    keyFolder: string,
    passphrase: string,
    least = root.roles[role].threshold,
  ): Promise<SigningKey[]> {
    const found: SigningKey[] = [];
    for (const name of await readdir(keyFolder).catch(() => [])) {
      const keyid = /^[a-z]+-([0-9a-f]{64})\.json$/.exec(name)?.[1];
      if (keyid === undefined || !root.roles[role].keyids.includes(keyid)) continue;
      found.push(await this.#openKey(join(keyFolder, name), passphrase));
    }
    if (found.length < least) throw new UserError(this.say.missingKeys(role, keyFolder, least));
    return found;
  }

  /**
   * Writes files below public/: every one flushed under a temporary name and then renamed, the
   * timestamp last; or, with `rootLast`, a new root even after it.
   */
  async publish(files: ReadonlyMap<string, Bytes>, rootLast = false): Promise<void> {
    const stage = (name: string) => {
      if (name === 'metadata/timestamp.json') return 1;
      return rootLast && name.endsWith('.root.json') ? 2 : 0;
    };
    const inOrder = [...files].sort(([a], [b]) => stage(a) - stage(b));
    for (const [name, bytes] of inOrder) await this.#place(name, bytes);
  }

  async #openKey(path: string, passphrase: string): Promise<SigningKey> {
    try {
      return await openKey(await readFile(path, 'utf8'), passphrase);
    } catch (cause) {
      throw new UserError(this.say.wrongPassphrase(path), { cause });
    }
  }

  async #metadata(name: string): Promise<Bytes> {
    return read(join(this.public, 'metadata', `${name}.json`));
  }

  async #place(name: string, bytes: Bytes): Promise<void> {
    const path = join(this.public, name);
    await mkdir(dirname(path), { recursive: true });
    const part = `${path}.${process.pid}.part`;
    // Never through a link that stands there already.
    await rm(part, { force: true });
    const file = await open(part, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  }
}

/** `a/b.json` under its hash: `a/HASH.b.json` (TUF section 6.2). */
export function hashedName(name: string, sha256: string): string {
  const cut = name.lastIndexOf('/') + 1;
  return `${name.slice(0, cut)}${sha256}.${name.slice(cut)}`;
}

async function read(path: string): Promise<Bytes> {
  return new Uint8Array(await readFile(path));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
