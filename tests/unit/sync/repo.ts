/** A publisher's repository in memory, signed by the publisher's own code; tests break it. */
import {
  DAY,
  metaFile,
  type RoleKeys,
  rootOf,
  signFile,
  snapshotOf,
  targetsOf,
  timestampOf,
} from '#data/publish/repository/metadata.ts';
import { generateKey, type SigningKey } from '#data/publish/repository/signing-key.ts';
import { sha256Hex } from '#data/schema/index.ts';
import type { MetadataSource } from '#data/sync/client/refresh.ts';
import type { RoleName, TargetFile } from '#data/sync/tuf/schemas.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The day on which all tests take place. */
export const NOW = Date.UTC(2026, 10, 23);
export const YEAR = 365 * DAY;

/** Keys are slow enough to make that tests share them. */
const pool: Promise<SigningKey>[] = [];
export function key(n: number): Promise<SigningKey> {
  pool[n] ??= generateKey(n % 2 === 0 ? 'ecdsa' : 'ed25519');
  return pool[n];
}

interface RoleSigners {
  keys: SigningKey[];
  threshold: number;
}

/** Versions and signers can be set before `publish`; the files can be changed after it. */
export class TestRepo {
  readonly files = new Map<string, Bytes>();
  readonly version: Record<RoleName, number> = { root: 0, timestamp: 0, snapshot: 0, targets: 0 };
  readonly expires: Record<RoleName, number> = {
    root: NOW + YEAR,
    timestamp: NOW + 7 * DAY,
    snapshot: NOW + YEAR,
    targets: NOW + YEAR,
  };
  /** Who the root says may sign. */
  roles: Record<RoleName, RoleSigners>;
  /** Who does sign; as `roles` unless a test says otherwise. */
  signers: Partial<Record<RoleName, SigningKey[]>> = {};
  targets: Record<string, TargetFile> = {};

  private constructor(roles: Record<RoleName, RoleSigners>) {
    this.roles = roles;
  }

  /** A repository whose four files are at version 1. */
  static async create(firstKey = 0): Promise<TestRepo> {
    const role = async (n: number) => ({ keys: [await key(firstKey + n)], threshold: 1 });
    const repo = new TestRepo({
      root: await role(0),
      timestamp: await role(1),
      snapshot: await role(2),
      targets: await role(3),
    });
    await repo.publish('root', 'targets', 'snapshot', 'timestamp');
    return repo;
  }

  /** Publishes new versions of the roles named, in the order given. */
  async publish(...roles: RoleName[]): Promise<void> {
    for (const role of roles) {
      this.version[role]++;
      await this.write(role);
    }
  }

  /** Writes a role at its present version. */
  async write(role: RoleName, change: (signed: object) => object = (signed) => signed) {
    const version = this.version[role];
    const signers = this.signers[role] ?? this.roles[role].keys;
    const bytes = await signFile(change(await this.#content(role)), signers);
    this.files.set(role === 'timestamp' ? 'timestamp.json' : `${version}.${role}.json`, bytes);
  }

  /** Adds a target's bytes under its hashed name. */
  async addTarget(name: string, bytes: Bytes, custom?: Record<string, unknown>): Promise<void> {
    const sha256 = await sha256Hex(bytes);
    this.targets[name] = { length: bytes.length, hashes: { sha256 }, ...(custom && { custom }) };
    const cut = name.lastIndexOf('/') + 1;
    this.files.set(`targets/${name.slice(0, cut)}${sha256}.${name.slice(cut)}`, bytes);
  }

  file(name: string): Bytes {
    const bytes = this.files.get(name);
    if (!bytes) throw new Error(`${name} was not published`);
    return bytes;
  }

  /** The repository as a source without a network; `asked` collects the names. */
  source(asked: string[] = []): MetadataSource {
    return {
      get: async (name) => {
        asked.push(name);
        return this.files.get(name) ?? 'missing';
      },
    };
  }

  async #content(role: RoleName): Promise<object> {
    const expires = this.expires[role];
    const version = this.version[role];
    if (role === 'root') return rootOf(version, expires, this.roles satisfies RoleKeys);
    if (role === 'targets') return targetsOf(version, expires, this.targets);
    if (role === 'snapshot') return snapshotOf(version, expires, await this.#meta('targets'));
    return timestampOf(version, expires, await this.#meta('snapshot'), {
      signedAt: '2026-11-22T00:00:00Z',
      pollSeconds: 21_600,
    });
  }

  #meta(role: 'snapshot' | 'targets') {
    const version = this.version[role];
    return metaFile(version, this.file(`${version}.${role}.json`));
  }
}
