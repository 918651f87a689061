/** `suluh timestamp`: the daily signature with the online keys. */
import { repositoryMessages } from '../repository/messages.ts';
import { renewTimestamp, TIMESTAMP_LIFE } from '../repository/release.ts';
import { Workspace } from '../repository/workspace.ts';
import { type ExitCode, type World, write } from '../world.ts';

/** Signs the timestamp anew (and the snapshot when it nears its end). */
export async function timestamp(
  options: { directory: string; keyFolder: string; passphrase: string; now?: number },
  world: World,
): Promise<ExitCode> {
  const say = repositoryMessages(world.language);
  const workspace = new Workspace(options.directory, say);
  const { pollSeconds } = await workspace.config();
  const published = await workspace.published();
  const root = published.root.signed;
  const key = (role: 'snapshot' | 'timestamp') =>
    workspace.keys(root, role, options.keyFolder, options.passphrase);
  const signers = { snapshot: await key('snapshot'), timestamp: await key('timestamp') };
  const now = options.now ?? Date.now();
  await workspace.publish(await renewTimestamp(published, signers, now, pollSeconds));
  const until = new Date(now + TIMESTAMP_LIFE).toISOString().slice(0, 10);
  const json = `${JSON.stringify({ ok: true, until })}\n`;
  await write(world.stdout, world.json ? json : `${say.timestampDone(until)}\n`);
  return 0;
}
