/** Random changes to a repository, well signed or not; every choice comes from the seed. */
import type { RoleName } from '#data/sync/tuf/schemas.ts';
import { key, NOW, type TestRepo } from './repo.ts';

export type Random = () => number;

/** mulberry32: small, seeded, good enough to choose test cases. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const BELOW_ROOT = ['targets', 'snapshot', 'timestamp'] as const;
const ROLES = ['root', ...BELOW_ROOT] as const;
const pick = <T>(random: Random, of: readonly T[]): T => {
  const chosen = of[Math.floor(random() * of.length)];
  if (chosen === undefined) throw new RangeError('nothing to choose from');
  return chosen;
};

type Mutation = (repo: TestRepo, random: Random) => Promise<void> | void;

/** Writes everything below the root again, so that hashes and versions fit together. */
const publishAll = (repo: TestRepo) => repo.publish(...BELOW_ROOT);
const fileOf = (repo: TestRepo, role: RoleName) =>
  role === 'timestamp' ? 'timestamp.json' : `${repo.version[role]}.${role}.json`;

const MUTATIONS: Record<string, Mutation> = {
  'publish all': publishAll,
  'publish again': publishAll,
  'timestamp only': (repo) => repo.publish('timestamp'),
  'new root': (repo) => repo.publish('root'),
  'without targets': (repo) => repo.publish('snapshot', 'timestamp'),
  'mix and match': (repo) => repo.publish('targets'),
  'roll back': async (repo, random) => {
    const role = pick(random, BELOW_ROOT);
    repo.version[role] = Math.max(0, repo.version[role] - 2);
    await publishAll(repo);
  },
  'same version, other content': async (repo, random) => {
    const role = pick(random, BELOW_ROOT);
    await repo.write(role, (signed) => ({ ...signed, x: random() > 0.5 }));
    if (role !== 'timestamp') await repo.publish('timestamp');
  },
  expire: async (repo, random) => {
    const role = pick(random, ROLES);
    repo.expires[role] = NOW - 1000;
    await repo.publish(role);
    await publishAll(repo);
    repo.expires[role] = NOW + 1_000_000_000;
  },
  'rotate a key': async (repo, random) => {
    const role = pick(random, BELOW_ROOT);
    repo.roles[role] = { keys: [await key(4 + Math.floor(random() * 4))], threshold: 1 };
    await repo.publish('root');
    if (random() > 0.2) await publishAll(repo);
  },
  'rotate and start again': async (repo) => {
    for (const role of BELOW_ROOT) {
      repo.roles[role] = { keys: [await key(8 + Math.floor(repo.version.root % 3))], threshold: 1 };
      repo.version[role] = 0;
    }
    await repo.publish('root');
    await publishAll(repo);
  },
  'root of new keys': async (repo, random) => {
    const old = repo.roles.root.keys;
    repo.roles.root = { keys: [await key(12 + Math.floor(random() * 3))], threshold: 1 };
    repo.signers.root = pick(random, [
      [...old, ...repo.roles.root.keys],
      old,
      repo.roles.root.keys,
    ]);
    await repo.publish('root');
    delete repo.signers.root;
  },
  threshold: async (repo, random) => {
    const role = pick(random, BELOW_ROOT);
    const keys = [await key(4), await key(5), await key(6)];
    repo.roles[role] = { keys, threshold: 2 };
    repo.signers[role] = keys.slice(0, pick(random, [1, 2, 3]));
    await repo.publish('root');
    await publishAll(repo);
  },
  'wrong signer': async (repo, random) => {
    const role = pick(random, BELOW_ROOT);
    const before = repo.signers[role];
    repo.signers[role] = [await key(15)];
    await publishAll(repo);
    if (before) repo.signers[role] = before;
    else delete repo.signers[role];
  },
  'flip a byte': (repo, random) => {
    const name = fileOf(repo, pick(random, ROLES));
    const bytes = repo.file(name).slice();
    const at = Math.floor(random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 7));
    repo.files.set(name, bytes);
  },
  truncate: (repo, random) => {
    const name = fileOf(repo, pick(random, BELOW_ROOT));
    repo.files.set(name, repo.file(name).slice(0, Math.floor(random() * 400)));
  },
  'other announcement': async (repo, random) => {
    const role = pick(random, ['snapshot', 'timestamp'] as const);
    repo.version[role]++;
    await repo.write(role, (signed) => rewriteMeta(signed, random));
    if (role === 'snapshot') await repo.publish('timestamp');
  },
  'change a leaf': async (repo, random) => {
    const role = pick(random, BELOW_ROOT);
    repo.version[role]++;
    await repo.write(role, (signed) => changeLeaf(signed, random));
    if (role === 'targets') await repo.publish('snapshot');
    if (role !== 'timestamp') await repo.publish('timestamp');
  },
  'signatures in the frame': (repo, random) => {
    const name = fileOf(repo, 'timestamp');
    const file = JSON.parse(new TextDecoder().decode(repo.file(name)));
    const [first] = file.signatures ?? [];
    if (!first) return;
    file.signatures = pick(random, [
      [],
      [first, first],
      [first, { keyid: 'ab'.repeat(32), sig: '00' }],
      [{ ...first, sig: first.sig.slice(2) }],
      [{ ...first, sig: '' }],
    ]);
    repo.files.set(name, new TextEncoder().encode(JSON.stringify(file)));
  },
};

/** Applies one to three changes; returns their names. */
export async function mutate(repo: TestRepo, random: Random): Promise<string[]> {
  const names = Array.from({ length: 1 + Math.floor(random() * 2.2) }, () =>
    pick(random, Object.keys(MUTATIONS)),
  );
  for (const name of names) {
    try {
      await MUTATIONS[name]?.(repo, random);
    } catch (error) {
      // A change may need a file that an earlier one removed or broke: then it is no change.
      if (!/was not published|SyntaxError/.test(String(error))) throw error;
    }
  }
  return names;
}

function rewriteMeta(signed: object, random: Random): object {
  const copy = structuredClone(signed);
  if (!('meta' in copy) || typeof copy.meta !== 'object' || !copy.meta) return copy;
  const [name] = Object.keys(copy.meta);
  const change = pick(random, [
    { version: 99 },
    { version: 1 },
    { length: 3 },
    { length: undefined, hashes: undefined },
    { hashes: { sha256: '0'.repeat(64) } },
    { hashes: { md5: '0'.repeat(32) } },
  ]);
  const before: unknown = Object.values(copy.meta)[0];
  return JSON.parse(
    JSON.stringify({ ...copy, meta: { [name ?? '']: { ...Object(before), ...change } } }),
  );
}

function changeLeaf(signed: object, random: Random): object {
  const values = [0, -1, 'x', '', null, true, [], {}, 1, 2, '2026-02-30T00:00:00Z'];
  const names = Object.keys(signed);
  const name = pick(random, names);
  if (random() > 0.5) {
    const { [name]: _, ...rest } = Object(signed);
    return rest;
  }
  return { ...signed, [name]: pick(random, values) };
}
