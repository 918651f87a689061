/** `suluh timestamp`: the daily signature with the online keys. */
import { type ChangeOptions, place, tellChange } from '../repository/change.ts';
import { repositoryMessages } from '../repository/messages.ts';
import { renewTimestamp, TIMESTAMP_LIFE } from '../repository/release.ts';
import { Workspace } from '../repository/workspace.ts';
import type { ExitCode, World } from '../world.ts';

/** Signs the timestamp anew (and the snapshot when it nears its end). */
export async function timestamp(options: ChangeOptions, world: World): Promise<ExitCode> {
  const say = repositoryMessages(world.language);
  const workspace = new Workspace(options.directory, say);
  const { pollSeconds } = await workspace.config();
  const published = await workspace.published();
  const root = published.root.signed;
  const passphrase = await options.passphrase();
  const key = (role: 'snapshot' | 'timestamp') =>
    workspace.keys(root, role, options.keyFolder, passphrase);
  const signers = { snapshot: await key('snapshot'), timestamp: await key('timestamp') };
  const now = options.now ?? Date.now();
  const files = await renewTimestamp(published, signers, now, pollSeconds);
  await place(workspace, files, options, world);
  const until = new Date(now + TIMESTAMP_LIFE).toISOString().slice(0, 10);
  await tellChange(world, options.dryRun, say.timestampDone(until), { until });
  return 0;
}
