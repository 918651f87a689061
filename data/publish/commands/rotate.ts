/** `suluh rotate` and `suluh revoke`: a new root with other keys, and everything below signed anew. */
import type { RoleName, Root } from '#data/sync/tuf/schemas.ts';
import { type ChangeOptions, place, tellChange } from '../repository/change.ts';
import { repositoryMessages } from '../repository/messages.ts';
import { rootOf, signFile } from '../repository/metadata.ts';
import { releaseTargets, versionsOf, YEAR } from '../repository/release.ts';
import { generateKey, type KeyKind, type SigningKey } from '../repository/signing-key.ts';
import { Workspace } from '../repository/workspace.ts';
import { type ExitCode, UserError, type World } from '../world.ts';
import { saveKey } from './init.ts';

const ROLES = ['root', 'targets', 'snapshot', 'timestamp'] as const;

export interface RotateOptions extends ChangeOptions {
  keyKind: KeyKind;
}

/** Replaces all keys of a role by a new one, or adds one to them. */
export async function rotate(
  role: string,
  options: RotateOptions & { add: boolean },
  world: World,
): Promise<ExitCode> {
  const say = repositoryMessages(world.language);
  const name = ROLES.find((known) => known === role);
  if (!name) throw new UserError(say.unknownRole(role));
  const fresh = await generateKey(options.keyKind);
  const version = await reissue(options, world, async (root) => {
    const old = options.add ? root.roles[name].keyids : [];
    return { [name]: { keep: old, add: [fresh] } };
  });
  const sentence = options.add ? say.addDone(name, version) : say.rotateDone(name, version);
  await tellChange(world, options.dryRun, sentence, { role: name, version, keyid: fresh.keyid });
  return 0;
}

/** Takes a key out of every role; a role left with too few keys gets a new one. */
export async function revoke(
  keyid: string,
  options: RotateOptions,
  world: World,
): Promise<ExitCode> {
  const say = repositoryMessages(world.language);
  const version = await reissue(options, world, async (root) => {
    const changes: Changes = {};
    for (const role of ROLES) {
      const { keyids, threshold } = root.roles[role];
      if (!keyids.includes(keyid)) continue;
      const keep = keyids.filter((id) => id !== keyid);
      const add = keep.length < threshold ? [await generateKey(options.keyKind)] : [];
      changes[role] = { keep, add };
    }
    if (Object.keys(changes).length === 0) throw new UserError(say.unknownKey(keyid));
    return changes;
  });
  await tellChange(world, options.dryRun, say.revokeDone(keyid, version), { keyid, version });
  return 0;
}

type Changes = Partial<Record<RoleName, { keep: string[]; add: SigningKey[] }>>;

/**
 * Signs root N+1 with the old and the new root keys, then targets, snapshot and timestamp with
 * the keys that are valid now. Returns the new root's version.
 */
async function reissue(
  options: RotateOptions,
  world: World,
  decide: (root: Root) => Promise<Changes>,
): Promise<number> {
  const { directory, keyFolder, dryRun } = options;
  const workspace = new Workspace(directory, repositoryMessages(world.language));
  const { pollSeconds } = await workspace.config();
  const published = await workspace.published();
  const old = published.root.signed;
  const passphrase = await options.passphrase();
  const oldRootKeys = await workspace.keys(old, 'root', keyFolder, passphrase);
  const changes = await decide(old);
  const fresh = Object.values(changes).flatMap((change) => change.add);
  const known = new Map(fresh.map((key) => [key.keyid, key.key]));
  for (const [keyid, key] of Object.entries(old.keys)) known.set(keyid, key);
  const role = (name: RoleName) => {
    const ids = changes[name]
      ? [...changes[name].keep, ...changes[name].add.map((key) => key.keyid)]
      : old.roles[name].keyids;
    const keys = ids.flatMap((keyid) => {
      const key = known.get(keyid);
      return key ? [{ keyid, key }] : [];
    });
    return { keys, threshold: old.roles[name].threshold };
  };
  const now = options.now ?? Date.now();
  const version = old.version + 1;
  const roles = {
    root: role('root'),
    targets: role('targets'),
    snapshot: role('snapshot'),
    timestamp: role('timestamp'),
  };
  const next = rootOf(version, now + YEAR, roles);
  const signersOf = async (name: RoleName) => {
    const added = changes[name]?.add ?? [];
    const kept = await workspace.keys(next, name, keyFolder, passphrase, 0);
    return [...kept, ...added];
  };
  const rootSigners = new Map(
    [...oldRootKeys, ...(await signersOf('root'))].map((key) => [key.keyid, key]),
  );
  const signers = {
    targets: await signersOf('targets'),
    snapshot: await signersOf('snapshot'),
    timestamp: await signersOf('timestamp'),
  };
  for (const name of ['targets', 'snapshot', 'timestamp'] as const) {
    if (signers[name].length < roles[name].threshold) {
      throw new UserError(workspace.say.missingKeys(name, keyFolder, roles[name].threshold));
    }
  }
  for (const name of ROLES) {
    if (dryRun) break;
    for (const key of changes[name]?.add ?? []) await saveKey(keyFolder, name, key, passphrase);
  }
  const targets = published.targets.signed.targets;
  const files = await releaseTargets(targets, versionsOf(published), signers, now, pollSeconds);
  files.set(`metadata/${version}.root.json`, await signFile(next, [...rootSigners.values()]));
  await place(workspace, files, options, world);
  return version;
}
