import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Messages } from './messages/index.ts';
import { UserError } from './world.ts';

/** The file that marks a folder as an output of ours, and all that may lie beside it. */
const MARK = 'head.json';
const OURS = /^(?:head\.json|index\.bin|\d+\.ndjson\.gz|\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/**
 * Puts `files` into `folder` as a whole: they are written and flushed beside it, then the folders
 * change places. A run that breaks off leaves the old folder, under its name or, between the two
 * renames, as `.NAME.sebelumnya`, which the next run puts back first.
 * Throws `UserError` for a folder that holds anything but an earlier output, or cannot be written.
 */
export async function replaceFolder(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  messages: Messages,
): Promise<void> {
  const parent = dirname(folder);
  const fresh = join(parent, `.${basename(folder)}.baru-${process.pid}`);
  const previous = join(parent, `.${basename(folder)}.sebelumnya`);
  try {
    await mkdir(parent, { recursive: true });
    if ((await list(folder)) === null && (await list(previous)) !== null) {
      await rename(previous, folder);
    }
    const present = await list(folder);
    const isOurs = present?.includes(MARK) && present.every((name) => OURS.test(name));
    if (present !== null && present.length > 0 && !isOurs) {
      throw new UserError(messages.build.notOurs(folder));
    }
    await rm(previous, { recursive: true, force: true });
    await writeAll(fresh, files);
    if (present !== null) await rename(folder, previous);
    try {
      await rename(fresh, folder);
    } catch (error) {
      if (present !== null) await rename(previous, folder);
      throw error;
    }
    await rm(previous, { recursive: true, force: true });
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UserError(messages.build.cannotWrite(folder, code));
  } finally {
    await rm(fresh, { recursive: true, force: true }).catch(() => {});
  }
}

async function writeAll(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const [name, bytes] of files) {
    const file = await open(join(folder, name), 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  }
}

/** Names in a folder; null when there is none. */
async function list(folder: string): Promise<string[] | null> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
