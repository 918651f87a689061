/** Writes the four TUF files of a repository: their content and their signatures. */
import { canonicalize } from '@tufjs/canonical-json';
import { sha256Hex } from '#data/schema/index.ts';
import type {
  MetaFile,
  RoleName,
  Root,
  Snapshot,
  TargetFile,
  Targets,
  Timestamp,
} from '#data/sync/tuf/schemas.ts';
import { type SigningKey, signBytes } from './signing-key.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const SPEC_VERSION = '1.0.31';
export const DAY = 86_400_000;

/** Who may sign what, and how many must. */
export type RoleKeys = Record<
  RoleName,
  { keys: readonly Pick<SigningKey, 'keyid' | 'key'>[]; threshold: number }
>;

/** TUF's instants have whole seconds. */
export function instant(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

export function rootOf(version: number, expires: number, roles: RoleKeys): Root {
  const all = Object.values(roles).flatMap((role) => role.keys);
  const role = (name: RoleName) => ({
    keyids: roles[name].keys.map((key) => key.keyid),
    threshold: roles[name].threshold,
  });
  return {
    _type: 'root',
    spec_version: SPEC_VERSION,
    version,
    expires: instant(expires),
    consistent_snapshot: true,
    keys: Object.fromEntries(all.map(({ keyid, key }) => [keyid, key])),
    roles: {
      root: role('root'),
      timestamp: role('timestamp'),
      snapshot: role('snapshot'),
      targets: role('targets'),
    },
  };
}

export function targetsOf(
  version: number,
  expires: number,
  targets: Record<string, TargetFile>,
): Targets {
  return {
    _type: 'targets',
    spec_version: SPEC_VERSION,
    version,
    expires: instant(expires),
    targets,
  };
}

export function snapshotOf(version: number, expires: number, targets: MetaFile): Snapshot {
  return {
    _type: 'snapshot',
    spec_version: SPEC_VERSION,
    version,
    expires: instant(expires),
    meta: { 'targets.json': targets },
  };
}

/** `hints`: when it was signed and after how many seconds asking again makes sense. */
export function timestampOf(
  version: number,
  expires: number,
  snapshot: MetaFile,
  hints: NonNullable<Timestamp['suluh']>,
): Timestamp {
  return {
    _type: 'timestamp',
    spec_version: SPEC_VERSION,
    version,
    expires: instant(expires),
    meta: { 'snapshot.json': snapshot },
    suluh: hints,
  };
}

/** How a signed file is named in the file above it (section 4.4). */
export async function metaFile(version: number, bytes: Bytes): Promise<MetaFile> {
  return { version, length: bytes.length, hashes: { sha256: await sha256Hex(bytes) } };
}

/** Signs a role's content with each key and frames it. */
export async function signFile(signed: object, keys: readonly SigningKey[]): Promise<Bytes> {
  const message = new TextEncoder().encode(canonicalize(signed));
  const signatures = [];
  for (const key of keys) signatures.push({ keyid: key.keyid, sig: await signBytes(key, message) });
  return new TextEncoder().encode(`${JSON.stringify({ signatures, signed })}\n`);
}
