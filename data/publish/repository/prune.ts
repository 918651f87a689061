/** Deletes from public/ what nobody can still be on the way to. */
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { DAY } from './metadata.ts';
import { YEAR } from './release.ts';
import { hashedName } from './workspace.ts';

/** A client that began before the newest publication is given this long to finish. */
const KEPT = 7 * DAY;

/** The parts of a targets or snapshot file that matter here; others of that name are left alone. */
const Old = z.object({
  signed: z.object({
    expires: z.string(),
    targets: z
      .record(z.string(), z.object({ hashes: z.record(z.string(), z.string()) }))
      .optional(),
  }),
});

/** Named by its hash; whatever else somebody put there is not ours to delete. */
const OURS = /^[0-9a-f]{64}\./;

interface Version {
  version: number;
  path: string;
  /** When it was signed: a year before it expires, whatever the file's own time says after a copy. */
  signedAt: number;
  /** The names of the target files that it refers to. */
  names: string[];
}

/**
 * Keeps the newest targets and snapshot files, those that were the newest within the last week,
 * and what any of them refers to. Roots stay for ever. What nothing refers to, as of a run that
 * broke off, goes a week after it was written.
 */
export async function prune(root: string, now: number): Promise<void> {
  const kept = new Set<string>();
  const dropped = new Set<string>();
  for (const role of ['targets', 'snapshot']) {
    const files = await versionsOf(join(root, 'metadata'), role);
    for (const [i, { path, names }] of files.entries()) {
      const next = files[i + 1];
      const isKept = !next || now - next.signedAt < KEPT;
      if (!isKept) await rm(path, { force: true });
      for (const name of names) (isKept ? kept : dropped).add(name);
    }
  }
  const folder = join(root, 'targets');
  for (const name of await readdir(folder).catch(() => [])) {
    if (kept.has(name) || !OURS.test(name)) continue;
    const path = join(folder, name);
    const info = await stat(path);
    if (info.isFile() && (dropped.has(name) || now - info.mtimeMs > KEPT)) await rm(path);
  }
}

/** Every version of a role's file, oldest first. */
async function versionsOf(folder: string, role: string): Promise<Version[]> {
  const found: Version[] = [];
  for (const name of await readdir(folder)) {
    const version = new RegExp(`^(\\d+)\\.${role}\\.json$`).exec(name)?.[1];
    if (version === undefined) continue;
    const path = join(folder, name);
    const { success, data } = Old.safeParse(parse(await readFile(path, 'utf8')));
    if (!success) continue;
    const { expires, targets = {} } = data.signed;
    const names = Object.entries(targets).map(([target, { hashes }]) =>
      hashedName(target, hashes.sha256 ?? ''),
    );
    found.push({ version: Number(version), path, signedAt: Date.parse(expires) - YEAR, names });
  }
  return found.sort((a, b) => a.version - b.version);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
