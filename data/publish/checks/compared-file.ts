/**
 * `FILE.kembar.json`: what the search for near-duplicates found, kept beside the first file that
 * was searched. Losing it costs a full search.
 */
import { open, readFile, rename, rm } from 'node:fs/promises';
import { z } from 'zod';
import { ownVersion } from '../version.ts';
import type { Compared } from './near-duplicates.ts';

const File = z.object({
  suluh: z.literal('compared-1'),
  /** Another version may compare otherwise. */
  version: z.string(),
  rows: z.array(z.tuple([z.string(), z.string(), z.string()])),
});

const nameFor = (file: string) => `${file}.kembar.json`;

/** Empty where there is none, or none that this version made. */
export async function loadCompared(file: string): Promise<Map<string, Compared>> {
  const text = await readFile(nameFor(file), 'utf8').catch(() => '');
  const found = File.safeParse(parse(text));
  if (!found.success || found.data.version !== ownVersion()) return new Map();
  return new Map(found.data.rows.map(([id, print, twin]) => [id, { print, twin }]));
}

/** Where it cannot be written, the next search is a full one. */
export async function saveCompared(
  file: string,
  compared: ReadonlyMap<string, Compared>,
): Promise<void> {
  const rows = Array.from(compared, ([id, { print, twin }]) => [id, print, twin]);
  const content = { suluh: 'compared-1', version: ownVersion(), rows };
  const fresh = `${nameFor(file)}.${process.pid}.part`;
  try {
    const handle = await open(fresh, 'w');
    await handle.writeFile(JSON.stringify(content)).finally(() => handle.close());
    await rename(fresh, nameFor(file));
  } catch {
    await rm(fresh, { force: true }).catch(() => {});
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
