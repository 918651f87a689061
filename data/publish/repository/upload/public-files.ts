/** The files below public/ in the order in which they may be uploaded. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

export const TIMESTAMP = 'metadata/timestamp.json';

/**
 * How late a file must come: targets, then the targets and snapshot files that name them, then the
 * timestamp, which publishes it all, and last a new root: what is there by then is signed for both
 * roots (commands/rotate.ts). Wherever an upload breaks off, what was published before is whole.
 */
function stageOf(path: string): number {
  if (path.endsWith('.root.json')) return 4;
  if (path === TIMESTAMP) return 3;
  if (path.endsWith('.snapshot.json')) return 2;
  return path.startsWith('metadata/') ? 1 : 0;
}

/** Paths below `root`, `/` between folders, grouped by the stages in which to upload them. */
export async function uploadStages(root: string): Promise<string[][]> {
  const stages: string[][] = [];
  for (const folder of ['targets', 'metadata']) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
    // Files only: a link that somebody slipped in would publish what it points to.
    const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    for (const name of names.sort()) {
      if (name.endsWith('.part')) continue;
      const path = `${folder}/${name}`;
      const stage = stageOf(path);
      stages[stage] = [...(stages[stage] ?? []), path];
    }
  }
  return stages.filter((stage) => stage !== undefined);
}

/** How long anybody may keep a file: only the timestamp ever changes under its name. */
export function cacheControl(path: string): string {
  return path === TIMESTAMP ? 'no-cache' : 'public, max-age=31536000, immutable';
}

/** Segments are gzip files to be handed on as they are, never inflated on the way. */
export function contentType(path: string): string {
  return path.endsWith('.json') ? 'application/json' : 'application/gzip';
}
