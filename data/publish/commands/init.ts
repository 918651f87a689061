/** `suluh init`: keys, suluh.json and an empty signed repository. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Hex } from '#data/schema/index.ts';
import type { RoleName } from '#data/sync/tuf/schemas.ts';
import { tellChange } from '../repository/change.ts';
import { repositoryMessages } from '../repository/messages.ts';
import { rootOf, signFile } from '../repository/metadata.ts';
import { releaseTargets, YEAR } from '../repository/release.ts';
import { generateKey, type KeyKind, type SigningKey, sealKey } from '../repository/signing-key.ts';
import { RepositoryConfig, Workspace } from '../repository/workspace.ts';
import { type ExitCode, UserError, type World, write } from '../world.ts';

const ROLES = ['root', 'targets', 'snapshot', 'timestamp'] as const;

/** Which option a field of suluh.json came from, to name it. */
const OPTION_OF_FIELD = [
  ['id', '--id'],
  ['name', '--name'],
  ['type', '--type'],
  ['mirrors', '--mirror'],
  ['scope.idPrefix', '--prefix'],
  ['scope.regions', '--region'],
  ['scope.linkHosts', '--link-host'],
  ['packs', '--packs'],
] as const;

/** Makes a repository in `directory`, which must not hold one. `raw` becomes suluh.json. */
export async function init(
  directory: string,
  raw: unknown,
  options: { passphrase: string; keyKind: KeyKind; dryRun: boolean; now?: number },
  world: World,
): Promise<ExitCode> {
  const say = repositoryMessages(world.language);
  const present: string[] = await readdir(directory).catch(() => []);
  if (present.some((name) => ['suluh.json', 'public', 'keys'].includes(name))) {
    const isWhole = present.includes('suluh.json');
    throw new UserError(isWhole ? say.exists(directory) : say.halfBegun(directory));
  }
  const parsed = RepositoryConfig.safeParse(raw);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const option = OPTION_OF_FIELD.find(([field]) => issue?.path.join('.').startsWith(field));
    throw new UserError(say.badOption(option?.[1] ?? '', issue ? say.issue(issue, raw) : ''));
  }
  if (options.dryRun) {
    await tellChange(world, true, say.initDry(directory), { directory, ...parsed.data });
    return 0;
  }
  const now = options.now ?? Date.now();
  const keys = await makeKeys(options.keyKind);
  await mkdir(join(directory, 'keys'), { recursive: true, mode: 0o700 });
  for (const role of ROLES) {
    await saveKey(join(directory, 'keys'), role, keys[role], options.passphrase);
  }
  const role = (name: RoleName) => ({ keys: [keys[name]], threshold: 1 });
  const roles = {
    root: role('root'),
    targets: role('targets'),
    snapshot: role('snapshot'),
    timestamp: role('timestamp'),
  };
  const root = await signFile(rootOf(1, now + YEAR, roles), [keys.root]);
  const signers = {
    targets: [keys.targets],
    snapshot: [keys.snapshot],
    timestamp: [keys.timestamp],
  };
  const none = { targets: 0, snapshot: 0, timestamp: 0 };
  const files = await releaseTargets({}, none, signers, now, parsed.data.pollSeconds);
  files.set('metadata/1.root.json', root);
  await new Workspace(directory, say).publish(files);
  await writeFile(join(directory, 'suluh.json'), `${JSON.stringify(parsed.data, null, 2)}\n`);
  const rootSha256 = await sha256Hex(root);
  const json = JSON.stringify({ ok: true, directory, rootSha256 });
  await write(world.stdout, world.json ? `${json}\n` : `${say.initDone(directory, rootSha256)}\n`);
  return 0;
}

async function makeKeys(kind: KeyKind): Promise<Record<RoleName, SigningKey>> {
  return {
    root: await generateKey(kind),
    targets: await generateKey(kind),
    snapshot: await generateKey(kind),
    timestamp: await generateKey(kind),
  };
}

/** Writes a sealed key; its name tells role and keyid. */
export async function saveKey(
  folder: string,
  role: RoleName,
  key: SigningKey,
  passphrase: string,
): Promise<void> {
  const place = join(folder, `${role}-${key.keyid}.json`);
  await writeFile(place, await sealKey(key, passphrase), { mode: 0o600, flag: 'wx' });
}
