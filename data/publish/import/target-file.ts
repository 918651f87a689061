import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { loadRecords } from '../input/load-records.ts';
import { Report } from '../report.ts';
import type { AnyRecord } from './merge.ts';

/** How far each address was imported: the latest change seen, in GMT. */
const State = z.record(z.string(), z.object({ modified: z.string() }));
export type State = z.infer<typeof State>;

/**
 * The records that a file of JSON Lines holds already; none where there is no file yet.
 * Null when it holds anything else or broken lines: rewriting it would lose them.
 */
export async function readTarget(file: string, report: Report): Promise<AnyRecord[] | null> {
  if ((await readFile(file).catch(() => null)) === null) return [];
  const own = new Report(report.messages);
  const { records, publishers } = await loadRecords([file], own);
  const known = records.map(({ value: { kind, ...record } }): AnyRecord => record);
  const whole = own.errors === 0 && publishers.length === 0;
  if (!whole) for (const problem of own.problems) report.add(problem);
  return whole ? known : null;
}

/** Writes the records, one a line, at once or not at all. */
export async function writeTarget(file: string, records: readonly AnyRecord[]): Promise<void> {
  await replaceFile(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
}

/** Notes beside `file` how far the sources were read; after the records, never before them. */
export async function writeState(file: string, state: State): Promise<void> {
  if (Object.keys(state).length === 0) return;
  await replaceFile(stateFile(file), `${JSON.stringify(state, null, 2)}\n`);
}

/** What `writeState` noted; nothing where it is missing or unreadable: all is read again then. */
export async function readState(file: string): Promise<State> {
  try {
    return State.parse(JSON.parse(await readFile(stateFile(file), 'utf8')));
  } catch {
    return {};
  }
}

function stateFile(file: string): string {
  return `${file}.impor.json`;
}

async function replaceFile(file: string, text: string): Promise<void> {
  const fresh = `${file}.baru-${process.pid}`;
  try {
    await writeFile(fresh, text, { flush: true });
    await rename(fresh, file);
  } finally {
    await rm(fresh, { force: true });
  }
}
