import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { RatingValue } from '#data/schema/index.ts';
import { adopt, publisherOf } from '../import/adopt.ts';
import type { Format } from '../import/format-names.ts';
import { gather } from '../import/gather.ts';
import { mergeRecords } from '../import/merge.ts';
import { readState, readTarget, writeState, writeTarget } from '../import/target-file.ts';
import { Report } from '../report.ts';
import { type ExitCode, UserError, type World, write } from '../world.ts';

export interface ImportCommandOptions {
  from: Format;
  publisher?: string;
  publisherName?: string;
  /** A JSON file of rating words and their values. */
  ratings?: string;
  /** The file of JSON Lines to merge into; without it, records go to stdout. */
  into?: string;
  since?: string;
  /** A publisher's folder: its suluh.json names the publisher, the prefix of ids and the regions. */
  dir?: string;
  dryRun: boolean;
}

/** `suluh import`: reviews from other formats as records of ours, one JSON a line. */
export async function importReviews(
  sources: readonly string[],
  options: ImportCommandOptions,
  world: World,
): Promise<ExitCode> {
  const { messages } = world;
  const report = new Report(messages);
  const { from, into, dryRun } = options;
  const config = options.dir === undefined ? null : await publisherOf(options.dir, world);
  const publisher = options.publisher ?? config?.id;
  const publisherName = options.publisherName ?? config?.name;
  const ratings =
    options.ratings === undefined ? undefined : await readRatings(options.ratings, world);
  const known = into === undefined ? [] : await readTarget(into, report);
  if (known === null) {
    await finish(
      world,
      report,
      { ok: false, message: messages.import.targetBroken(into ?? '') },
      true,
    );
    return 2;
  }
  const state = into === undefined ? {} : await readState(into);
  const imported = await gather(
    sources,
    { format: from, import: { publisher, publisherName, ratings }, since: options.since ?? null },
    state,
    report,
    world,
  );
  const merged = mergeRecords(known, config ? adopt(imported, config) : imported);
  if (into === undefined) {
    for (const record of merged.records) await write(world.stdout, `${JSON.stringify(record)}\n`);
  } else if (!dryRun) {
    if (merged.added + merged.changed > 0) await writeTarget(into, merged.records);
    await writeState(into, state);
  }
  const { added, changed, unchanged } = merged;
  const { number } = messages;
  const empty = imported.length + report.errors + report.warnings === 0;
  const message =
    empty && Object.keys(state).length === 0
      ? messages.import.nothing
      : messages.import.done(number(added), number(changed), number(unchanged));
  const result = { ok: report.errors === 0, message, added, changed, unchanged, dryRun };
  await finish(world, report, result, into !== undefined);
  return report.errors > 0 ? 2 : 0;
}

/** The report goes to stderr where stdout carries the records. */
async function finish(
  world: World,
  report: Report,
  result: { ok: boolean; message: string },
  stdoutIsFree: boolean,
): Promise<void> {
  const stream = stdoutIsFree ? world.stdout : world.stderr;
  if (world.json) {
    await write(stream, `${JSON.stringify({ ...result, ...report.toJSON() })}\n`);
    return;
  }
  for (const line of report.lines()) await write(world.stderr, `${line}\n`);
  if (stdoutIsFree || world.stderr.isTTY) await write(stream, `${result.message}\n`);
}

async function readRatings(file: string, { messages }: World) {
  try {
    const json = z.record(z.string(), RatingValue).parse(JSON.parse(await readFile(file, 'utf8')));
    return new Map(Object.entries(json).map(([word, value]) => [word.toLowerCase(), value]));
  } catch {
    throw new UserError(messages.import.ratingsBroken(file));
  }
}
