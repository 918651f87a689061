/**
 * One TUF repository behind several mirrors: brings its trusted files up to date and downloads
 * targets. Trusted files are stored after each step, before anything is made of them.
 */
import { sha256Hex } from '#data/schema/index.ts';
import { SyncError } from '../errors.ts';
import { METADATA_CAPS, type RoleName, type TargetFile } from '../tuf/schemas.ts';
import { reopen, type Trusted, trustRoot } from '../tuf/trusted.ts';
import { type HttpOptions, httpMetadata, httpTarget } from './http-source.ts';
import { firstThatWorks, rotated } from './mirrors.ts';
import { refresh } from './refresh.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Trusted files at rest, as text (they are UTF-8 without exception). */
export type StoredFiles = { epoch: number; root: string } & Partial<Record<RoleName, string>>;

/** Where trusted files rest: extension storage, so that losing IndexedDB permits no rollback. */
export interface TrustedStore {
  load(id: string): Promise<StoredFiles | undefined>;
  save(id: string, files: StoredFiles): Promise<void>;
}

/** Where a repository is and where trust in it begins. */
export interface RepositorySource {
  id: string;
  /** Folders that hold `metadata/` and `targets/`. */
  mirrors: readonly string[];
  /** The first root: its bytes (from the package), or its fingerprint and version. */
  start: { root: Bytes } | { rootSha256: string; version: number };
  epoch: number;
}

/** What a client works with. */
export interface RepositoryWorld {
  trusted: TrustedStore;
  http: HttpOptions;
  /** Fixed for a whole run (5.1), milliseconds since 1970. */
  now: number;
  /** When this program was built: no honest clock shows less. */
  builtAt: number;
  random: () => number;
}

/** A repository that is up to date. */
export interface OpenRepository {
  trusted: Trusted;
  /** A mirror showed other content under a version that we hold. */
  conflict: boolean;
  download(name: string, file: TargetFile): Promise<Bytes>;
}

/** How far a clock may lag behind the publisher's. */
const CLOCK_TOLERANCE = 86_400_000;

/** Refreshes over the mirrors until one succeeds. Throws SyncError. */
export async function openRepository(
  source: RepositorySource,
  world: RepositoryWorld,
): Promise<OpenRepository> {
  const { now, random, http } = world;
  if (now < world.builtAt - CLOCK_TOLERANCE) throw new SyncError('clock', 'before the build');
  const mirrors = rotated(source.mirrors, random);
  let state = await stored(source, world.trusted);
  if (state) assertClock(state, now);
  const save = async (next: Trusted) => {
    state = next;
    await world.trusted.save(source.id, toText(next, source.epoch));
  };
  const { trusted, conflict } = await firstThatWorks(mirrors, async (mirror) => {
    const metadata = httpMetadata(`${folder(mirror)}metadata/`, http);
    state ??= await begin(source, metadata);
    return refresh(state, metadata, now, save);
  });
  assertClock(trusted, now);
  const consistent = trusted.root.signed.consistent_snapshot;
  return {
    trusted,
    conflict,
    download: (name, file) =>
      firstThatWorks(mirrors, (mirror) =>
        httpTarget(`${folder(mirror)}targets/`, name, file, consistent, http),
      ),
  };
}

/** The stored state, unless the registry has begun a new epoch or the files are unreadable. */
async function stored(source: RepositorySource, store: TrustedStore): Promise<Trusted | undefined> {
  const files = await store.load(source.id);
  if (!files || files.epoch < source.epoch) return undefined;
  const bytes = (text: string | undefined) =>
    text === undefined ? undefined : new TextEncoder().encode(text);
  const root = new TextEncoder().encode(files.root);
  const [timestamp, snapshot, targets] = [files.timestamp, files.snapshot, files.targets].map(
    bytes,
  );
  return reopen({
    root,
    ...(timestamp && { timestamp }),
    ...(snapshot && { snapshot }),
    ...(targets && { targets }),
  }).catch(() => undefined);
}

async function begin(
  { start }: RepositorySource,
  metadata: ReturnType<typeof httpMetadata>,
): Promise<Trusted> {
  if ('root' in start) return trustRoot(start.root);
  const name = `${start.version}.root.json`;
  const bytes = await metadata.get(name, METADATA_CAPS.root);
  if (typeof bytes === 'string') throw new SyncError('http', `${name} is missing`, { status: 404 });
  if ((await sha256Hex(bytes)) !== start.rootSha256) {
    throw new SyncError('signature', `${name} has another fingerprint`);
  }
  return trustRoot(bytes);
}

/** A publisher's signature from tomorrow means that it is our clock that is wrong. */
function assertClock({ timestamp }: Trusted, now: number): void {
  const signedAt = timestamp?.signed.suluh?.signedAt;
  if (signedAt !== undefined && now < Date.parse(signedAt) - CLOCK_TOLERANCE) {
    throw new SyncError('clock', `signed at ${signedAt}`);
  }
}

function toText(trusted: Trusted, epoch: number): StoredFiles {
  const text = (role: RoleName) => trusted[role] && new TextDecoder().decode(trusted[role].bytes);
  const [timestamp, snapshot, targets] = [text('timestamp'), text('snapshot'), text('targets')];
  return {
    epoch,
    root: new TextDecoder().decode(trusted.root.bytes),
    ...(timestamp !== undefined && { timestamp }),
    ...(snapshot !== undefined && { snapshot }),
    ...(targets !== undefined && { targets }),
  };
}

function folder(mirror: string): string {
  return mirror.endsWith('/') ? mirror : `${mirror}/`;
}
