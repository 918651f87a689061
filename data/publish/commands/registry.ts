/** `suluh registry`: the list of publishers, itself a signed repository. */
import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { SITE_HOOKS_MAX_BYTES, SiteHooks, sha256Hex } from '#data/schema/index.ts';
import { PublisherEntry, prefixesClash } from '#data/sync/feed/publisher-entry.ts';
import { parseEntry } from '#data/sync/feed/registry.ts';
import type { TargetFile } from '#data/sync/tuf/schemas.ts';
import { type ChangeOptions, place, tellChange } from '../repository/change.ts';
import { repositoryMessages } from '../repository/messages.ts';
import { releaseTargets, versionsOf } from '../repository/release.ts';
import { hashedName, Workspace } from '../repository/workspace.ts';
import { type ExitCode, UserError, type World, write } from '../world.ts';

/** Adds or replaces the entry in `file`; a raised `epoch` makes clients forget what they trusted. */
export async function registryAdd(
  file: string,
  options: ChangeOptions,
  world: World,
): Promise<ExitCode> {
  const say = repositoryMessages(world.language);
  const entry = await readAs(PublisherEntry, file, say.badEntry);
  const entries = await readEntries(options, say);
  for (const other of entries.values()) {
    const sameId = other.id === entry.id;
    if (!sameId && prefixesClash(other.scope.idPrefix, entry.scope.idPrefix)) {
      throw new UserError(say.clash(entry.id, other.id));
    }
  }
  return put(entry, options, world);
}

/** Marks a publisher as revoked: its records vanish from every client at its next sync. */
export async function registryRevoke(
  id: string,
  options: ChangeOptions,
  world: World,
): Promise<ExitCode> {
  const say = repositoryMessages(world.language);
  const entry = (await readEntries(options, say)).get(id);
  if (!entry) throw new UserError(say.unknownPublisher(id));
  return put({ ...entry, status: 'revoked' }, options, world);
}

/** Adds or replaces the hooks for a site in `file`: selectors for pages that changed. */
export async function registryHooks(
  file: string,
  options: ChangeOptions,
  world: World,
): Promise<ExitCode> {
  const say = repositoryMessages(world.language);
  const hooks = await readAs(SiteHooks, file, say.badHooks);
  const { site, off } = hooks;
  const bytes = new TextEncoder().encode(`${JSON.stringify(hooks)}\n`);
  if (bytes.length > SITE_HOOKS_MAX_BYTES) {
    throw new UserError(say.badHooks(file, `> ${SITE_HOOKS_MAX_BYTES} B`));
  }
  const status = off.length > 0 ? `off ${off.join(', ')}` : 'hooks';
  return putTarget(`hooks/${site}.json`, bytes, { id: site, status }, options, world);
}

/** Prints the entries: id, status, name. */
export async function registryList(
  options: Pick<ChangeOptions, 'directory'>,
  world: World,
): Promise<ExitCode> {
  const entries = [...(await readEntries(options, repositoryMessages(world.language))).values()];
  const lines = entries.map(({ id, status, name }) => `${id}\t${status}\t${name}\n`);
  await write(world.stdout, world.json ? `${JSON.stringify({ entries })}\n` : lines.join(''));
  return 0;
}

/** A JSON file as its schema wants it; what is wrong with it is said by `bad`. */
async function readAs<T>(
  schema: z.ZodType<T, unknown>,
  file: string,
  bad: (file: string, detail: string) => string,
): Promise<T> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UserError(bad(file, String(error)));
  });
  const read = schema.safeParse(parseJson(text));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new UserError(bad(file, `${issue?.path.join('.')}: ${issue?.message}`));
}

type Say = ReturnType<typeof repositoryMessages>;

async function open(options: Pick<ChangeOptions, 'directory'>, say: Say) {
  const workspace = new Workspace(options.directory, say);
  const config = await workspace.config();
  if (config.kind !== 'registry') throw new UserError(say.notRegistry);
  return { workspace, config, published: await workspace.published() };
}

async function readEntries(options: Pick<ChangeOptions, 'directory'>, say: Say) {
  const { workspace, published } = await open(options, say);
  const entries = new Map<string, PublisherEntry>();
  for (const [name, file] of Object.entries(published.targets.signed.targets)) {
    const entry = parseEntry(await workspace.target(name, file));
    if (entry) entries.set(entry.id, entry);
  }
  return entries;
}

async function put(entry: PublisherEntry, options: ChangeOptions, world: World): Promise<ExitCode> {
  const bytes = new TextEncoder().encode(`${JSON.stringify(entry)}\n`);
  return putTarget(`publishers/${entry.id}.json`, bytes, entry, options, world);
}

/** Puts one target into the registry and signs it anew. */
async function putTarget(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  { id, status }: { id: string; status: string },
  options: ChangeOptions,
  world: World,
): Promise<ExitCode> {
  const say = repositoryMessages(world.language);
  const { workspace, config, published } = await open(options, say);
  const sha256 = await sha256Hex(bytes);
  const file: TargetFile = { length: bytes.length, hashes: { sha256 } };
  const passphrase = await options.passphrase();
  const root = published.root.signed;
  const key = (role: 'targets' | 'snapshot' | 'timestamp') =>
    workspace.keys(root, role, options.keyFolder, passphrase);
  const files = await releaseTargets(
    { ...published.targets.signed.targets, [name]: file },
    versionsOf(published),
    {
      targets: await key('targets'),
      snapshot: await key('snapshot'),
      timestamp: await key('timestamp'),
    },
    options.now ?? Date.now(),
    config.pollSeconds,
  );
  files.set(`targets/${hashedName(name, sha256)}`, bytes);
  await place(workspace, files, options, world);
  await tellChange(world, options.dryRun, say.registryDone(id, status), { id, status });
  return 0;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
