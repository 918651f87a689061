/** `suluh publish`: what changed since the last publication, as signed deltas (or a base). */
import { spawn } from 'node:child_process';
import { type IndexRecord, sha256Hex } from '#data/schema/index.ts';
import { baseShrinks, deltaShrinks } from '#data/sync/feed/fold.ts';
import { SELF_DESCRIPTION } from '#data/sync/feed/preview.ts';
import { outsideScope, PublisherEntry } from '#data/sync/feed/publisher-entry.ts';
import type { TargetFile } from '#data/sync/tuf/schemas.ts';
import { checkLinks } from '../checks/links.ts';
import { type Loaded, loadRecords } from '../input/load-records.ts';
import { Report } from '../report.ts';
import { nextState } from '../repository/content.ts';
import { repositoryMessages } from '../repository/messages.ts';
import { releaseTargets, renewTimestamp, versionsOf } from '../repository/release.ts';
import { hashedName, type RepositoryConfig, Workspace } from '../repository/workspace.ts';
import { type ExitCode, UserError, type World, write } from '../world.ts';

export interface PublishOptions {
  directory: string;
  keyFolder: string;
  passphrase: string;
  base: boolean;
  allowShrink: boolean;
  dryRun: boolean;
  /** An rsync destination for public/, such as `user@host:/var/www/suluh/`. */
  rsync?: string | undefined;
  now?: number;
}

/** Publishes the valid records of the files as the whole content; what is missing is deleted. */
export async function publish(
  files: readonly string[],
  options: PublishOptions,
  world: World,
): Promise<ExitCode> {
  const say = repositoryMessages(world.language);
  const workspace = new Workspace(options.directory, say);
  const config = await workspace.config();
  if (config.kind !== 'publisher') throw new UserError(say.notPublisher);
  const report = new Report(world.messages);
  const loaded = await loadRecords(files, report);
  checkLinks(loaded, report);
  const records = inScope(loaded, config, report, say.outside);
  if (records.length === 0) {
    await tell(world, report, { ok: false, message: say.nothingPublished });
    return 2;
  }
  const published = await workspace.published();
  const state = await nextState(
    published.targets.signed,
    records,
    { packs: config.packs, base: options.base },
    (target) => workspace.target(target.name, target.file),
  );
  const self = await selfDescription(config);
  state.targets[SELF_DESCRIPTION] = self.target;
  const known = published.targets.signed.targets[SELF_DESCRIPTION]?.hashes.sha256;
  const root = published.root.signed;
  const key = (role: 'targets' | 'snapshot' | 'timestamp') =>
    workspace.keys(root, role, options.keyFolder, options.passphrase);
  const signers = {
    targets: await key('targets'),
    snapshot: await key('snapshot'),
    timestamp: await key('timestamp'),
  };
  const before = records.length - state.added + state.deleted;
  const shrinks = deltaShrinks(state.deleted, before) || baseShrinks(records.length, before);
  if (shrinks && signers.targets.length < 2 && !options.allowShrink) {
    throw new UserError(say.tooMany(`${before} → ${records.length}`));
  }
  const now = options.now ?? Date.now();
  const { pollSeconds } = config;
  const changed = state.segments.length > 0 || known !== self.target.hashes.sha256;
  const signed = changed
    ? await releaseTargets(state.targets, versionsOf(published), signers, now, pollSeconds)
    : await renewTimestamp(published, signers, now, pollSeconds);
  const out = new Map(
    state.segments.map((segment) => [
      `targets/${hashedName(segment.name, segment.target.hashes.sha256 ?? '')}`,
      segment.bytes,
    ]),
  );
  out.set(`targets/${hashedName(SELF_DESCRIPTION, self.target.hashes.sha256 ?? '')}`, self.bytes);
  for (const [name, bytes] of signed) out.set(name, bytes);
  if (!options.dryRun) {
    await workspace.publish(out);
    await workspace.prune(now);
    if (options.rsync !== undefined) await rsync(workspace.public, options.rsync, say.rsyncFailed);
  }
  const bytes = [...out.values()].reduce((sum, file) => sum + file.length, 0);
  const { number } = world.messages;
  const { put, deleted } = state;
  const sentence = changed
    ? say.publishDone(
        number(put),
        number(deleted),
        number(records.length),
        kilobytes(bytes, number),
      )
    : say.unchanged;
  await tell(world, report, {
    ok: report.errors === 0,
    message: options.dryRun ? `${sentence} ${say.dryRun}` : sentence,
    put,
    deleted,
    records: records.length,
    bytes,
  });
  return report.errors > 0 ? 2 : 0;
}

/** What a person sees before following a publisher that no registry lists. */
async function selfDescription(config: Extract<RepositoryConfig, { kind: 'publisher' }>) {
  const { id, name, type, mirrors, scope, caps } = config;
  const text = JSON.stringify({ id, name, type, mirrors, scope, caps });
  const bytes = new TextEncoder().encode(text);
  const hashes = { sha256: await sha256Hex(bytes) };
  return { bytes, target: { length: bytes.length, hashes } satisfies TargetFile };
}

function inScope(
  loaded: Loaded,
  config: Extract<RepositoryConfig, { kind: 'publisher' }>,
  report: Report,
  sentence: (id: string, what: string) => string,
): IndexRecord[] {
  const entry = PublisherEntry.parse({ ...config, rootSha256: '0'.repeat(64) });
  return loaded.records.flatMap(({ value, file, line }) => {
    const outside = outsideScope(value, entry);
    if (outside === null) return [value];
    report.add({ file, line, id: value.id, text: sentence(value.id, outside) });
    return [];
  });
}

/** Segments first, the timestamp last, so that no reader sees a timestamp without its files. */
async function rsync(from: string, to: string, failed: (code: string) => string): Promise<void> {
  const target = to.endsWith('/') ? to : `${to}/`;
  for (const args of [
    ['-a', '--exclude', 'timestamp.json', '--exclude', '*.part'],
    ['-a', '--exclude', '*.part'],
  ]) {
    const code = await new Promise<string>((done) => {
      const child = spawn('rsync', [...args, `${from}/`, target], { stdio: 'inherit' });
      child.on('error', (error) => done(error.message));
      child.on('close', (exit) => done(String(exit)));
    });
    if (code !== '0') throw new UserError(failed(code));
  }
}

async function tell(
  world: World,
  report: Report,
  result: { ok: boolean; message: string; [figure: string]: unknown },
) {
  if (world.json) {
    await write(world.stdout, `${JSON.stringify({ ...result, ...report.toJSON() })}\n`);
    return;
  }
  for (const line of report.lines()) await write(world.stderr, `${line}\n`);
  await write(world.stdout, `${result.message}\n`);
}

function kilobytes(bytes: number, number: (n: number) => string): string {
  return `${number(Math.max(1, Math.round(bytes / 1000)))} kB`;
}
