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
 * the keys that are valid now, and with those that were, as far as they are at hand: such files
 * serve clients of either root, so that the root can follow them and wherever the change breaks
 * off, everything there fits together. Returns the new root's version.
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
  const heldFor = (root: Root, name: RoleName) =>
    workspace.keys(root, name, keyFolder, passphrase, 0);
  const signersOf = async (name: RoleName) => {
    const now = [...(await heldFor(next, name)), ...(changes[name]?.add ?? [])];
    const before = changes[name] ? await heldFor(old, name) : now;
    if (now.length < roles[name].threshold) {
      throw new UserError(workspace.say.missingKeys(name, keyFolder, roles[name].threshold));
    }
    if (before.length < old.roles[name].threshold) bridged = false;
    return unique([...now, ...before]);
  };
  let bridged = true;
  const rootSigners = unique([...oldRootKeys, ...(await signersOf('root'))]);
  const signers = {
    targets: await signersOf('targets'),
    snapshot: await signersOf('snapshot'),
    timestamp: await signersOf('timestamp'),
  };
  for (const name of ROLES) {
    if (dryRun) break;
    for (const key of changes[name]?.add ?? []) await saveKey(keyFolder, name, key, passphrase);
  }
  const targets = published.targets.signed.targets;
  const files = await releaseTargets(targets, versionsOf(published), signers, now, pollSeconds);
  files.set(`metadata/${version}.root.json`, await signFile(next, rootSigners));
  await place(workspace, files, options, world, bridged);
  return version;
}

function unique(keys: readonly SigningKey[]): SigningKey[] {
  return [...new Map(keys.map((key) => [key.keyid, key])).values()];
}
