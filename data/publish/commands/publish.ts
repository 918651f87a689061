/** `suluh publish`: what changed since the last publication, as signed deltas (or a base). */
import { baseShrinks, deltaShrinks } from '#data/sync/feed/fold.ts';
import { SELF_DESCRIPTION } from '#data/sync/feed/preview.ts';
import { Report } from '../report.ts';
import type { ChangeOptions } from '../repository/change.ts';
import { type NextState, nextStateOf } from '../repository/content.ts';
import { gatherDrafts } from '../repository/gather-drafts.ts';
import { saveMemory } from '../repository/memory.ts';
import { repositoryMessages } from '../repository/messages.ts';
import { prune } from '../repository/prune.ts';
import {
  dueSignatures,
  releaseTargets,
  renewTimestamp,
  versionsOf,
} from '../repository/release.ts';
import { type PublisherConfig, selfDescription } from '../repository/self-description.ts';
import { deliver } from '../repository/upload/deliver.ts';
import { hashedName, type Published, Workspace } from '../repository/workspace.ts';
import { type ExitCode, UserError, type World, write } from '../world.ts';

export interface PublishOptions extends ChangeOptions {
  base: boolean;
  allowShrink: boolean;
}

type Bytes = Uint8Array<ArrayBuffer>;
type Say = ReturnType<typeof repositoryMessages>;

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
  const published = await workspace.published();
  const { base, dryRun } = options;
  const place = { base, config, now: published.targets.signed, workspace };
  // Opening keys is slow on purpose; it goes on while the files are read.
  const [{ lines, before }, signers] = await Promise.all([
    gatherDrafts(files, place, report, world),
    dryRun ? null : openSigners(workspace, published, options),
  ]);
  if (lines.length === 0) {
    await tell(world, report, { ok: false, message: say.nothingPublished });
    return 2;
  }
  const drafts = lines.map(({ draft }) => draft);
  const state = await nextStateOf(published.targets.signed, drafts, base, before);
  const targetsKeys = signers?.targets.length ?? published.root.signed.roles.targets.keyids.length;
  refuseWhatClientsRefuse(state, config, targetsKeys, options, world);
  const now = options.now ?? Date.now();
  const self = await selfDescription(config);
  const known = published.targets.signed.targets[SELF_DESCRIPTION]?.hashes.sha256;
  state.targets[SELF_DESCRIPTION] = self.target;
  const changed = state.segments.length > 0 || known !== self.target.hashes.sha256;
  const due = changed ? 'all' : await dueSignatures(published, now);
  const out = new Map<string, Bytes>(
    state.segments.map(({ name, bytes, target }) => [
      `targets/${hashedName(name, target.hashes.sha256 ?? '')}`,
      bytes,
    ]),
  );
  if (changed) {
    out.set(`targets/${hashedName(SELF_DESCRIPTION, self.target.hashes.sha256 ?? '')}`, self.bytes);
  }
  if (signers) {
    const { pollSeconds } = config;
    const versions = versionsOf(published);
    const signed =
      due === 'all'
        ? await releaseTargets(state.targets, versions, signers, now, pollSeconds)
        : null;
    const renewed =
      due === 'timestamp' ? await renewTimestamp(published, signers, now, pollSeconds) : null;
    for (const [name, bytes] of signed ?? renewed ?? []) out.set(name, bytes);
    await workspace.publish(out);
    await saveMemory(options.directory, config, state.contents, lines);
    await prune(workspace.public, now);
    await deliver(workspace, options.delivery, world);
  }
  await tell(world, report, {
    ok: report.errors === 0,
    message: sentenceOf(state, sizeOf(out), { changed, due, dryRun }, world, say),
    put: state.put,
    deleted: state.deleted,
    records: state.records,
    bytes: sizeOf(out),
  });
  return report.errors > 0 ? 2 : 0;
}

async function openSigners(workspace: Workspace, published: Published, options: PublishOptions) {
  const passphrase = await options.passphrase();
  const key = (role: 'targets' | 'snapshot' | 'timestamp') =>
    workspace.keys(published.root.signed, role, options.keyFolder, passphrase);
  const [targets, snapshot, timestamp] = await Promise.all([
    key('targets'),
    key('snapshot'),
    key('timestamp'),
  ]);
  return { targets, snapshot, timestamp };
}

/** Throws where the extension would hold the publication back, or stop following. */
function refuseWhatClientsRefuse(
  state: NextState,
  { caps }: PublisherConfig,
  targetsKeys: number,
  { allowShrink }: PublishOptions,
  { language, messages: { number } }: World,
): void {
  const say = repositoryMessages(language);
  const before = state.records - state.added + state.deleted;
  const shrinks = deltaShrinks(state.deleted, before) || baseShrinks(state.records, before);
  if (shrinks && targetsKeys < 2 && !allowShrink) {
    throw new UserError(say.tooMany(`${before} → ${state.records}`));
  }
  if (state.records > caps.records) {
    throw new UserError(say.overCap(number(state.records), number(caps.records), 'records'));
  }
  if (before > 0 && state.put > caps.dailyRecords) {
    throw new UserError(say.overCap(number(state.put), number(caps.dailyRecords), 'dailyRecords'));
  }
}

function sentenceOf(
  { put, deleted, records }: NextState,
  bytes: number,
  { changed, due, dryRun }: { changed: boolean; due: string; dryRun: boolean },
  { messages: { number } }: World,
  say: Say,
): string {
  const kilobytes = `${number(Math.max(1, Math.round(bytes / 1000)))} kB`;
  const unchanged = due === 'nothing' ? say.unchangedFresh : say.unchanged;
  const sentence = changed
    ? say.publishDone(number(put), number(deleted), number(records), kilobytes)
    : unchanged;
  return dryRun ? `${sentence} ${say.dryRun}` : sentence;
}

function sizeOf(files: ReadonlyMap<string, Bytes>): number {
  return [...files.values()].reduce((sum, file) => sum + file.length, 0);
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
