/** What the commands that change a repository share: one at a time, dry runs, and uploads. */
import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError, type World, write } from '../world.ts';
import { repositoryMessages } from './messages.ts';
import { type Delivery, deliver } from './upload/deliver.ts';
import type { Workspace } from './workspace.ts';

export interface ChangeOptions {
  directory: string;
  keyFolder: string;
  /** Asked only when something will be signed. */
  passphrase: () => Promise<string>;
  /** Say what would happen; write and upload nothing. */
  dryRun: boolean;
  /** Where public/ is brought after it has changed. */
  delivery: Delivery;
  now?: number;
}

/** Writes files below public/ (`rootLast`: Workspace.publish) and uploads them; not on a dry run. */
export async function place(
  workspace: Workspace,
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  { dryRun, delivery }: Pick<ChangeOptions, 'dryRun' | 'delivery'>,
  world: World,
  rootLast = false,
): Promise<void> {
  if (dryRun) return;
  await workspace.publish(files, rootLast);
  await deliver(workspace, delivery, world);
}

/**
 * Runs `work` while no other process changes the repository: a scheduled run and a person's would
 * give one version number to two files. A process that died leaves its mark, which is taken over.
 */
export async function alone<T>(
  { directory, dryRun }: Pick<ChangeOptions, 'directory' | 'dryRun'>,
  world: World,
  work: () => Promise<T>,
): Promise<T> {
  if (dryRun) return await work();
  const mark = join(directory, 'sedang-berjalan');
  if (!(await claim(mark))) {
    const pid = Number(await readFile(mark, 'utf8').catch(() => ''));
    if (isAlive(pid)) throw new UserError(repositoryMessages(world.language).busy(pid, mark));
    await rm(mark, { force: true });
    await claim(mark);
  }
  try {
    return await work();
  } finally {
    await rm(mark, { force: true });
  }
}

/** Says what was done, or, on a dry run, what would have been. */
export async function tellChange(
  world: World,
  dryRun: boolean,
  sentence: string,
  result: object,
): Promise<void> {
  const json = `${JSON.stringify({ ok: true, ...result, dryRun })}\n`;
  const { dryRun: note } = repositoryMessages(world.language);
  await write(world.stdout, world.json ? json : `${dryRun ? `${sentence} ${note}` : sentence}\n`);
}

/** True when the mark is ours now, or there is no folder to guard. */
async function claim(mark: string): Promise<boolean> {
  try {
    const file = await open(mark, 'wx');
    await file.writeFile(`${process.pid}\n`).finally(() => file.close());
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'EEXIST');
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
