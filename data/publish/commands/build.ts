import { resolve } from 'node:path';
import { checkLinks, checkPublishers } from '../checks/links.ts';
import { buildGeneration } from '../generation.ts';
import { loadRecords } from '../input/load-records.ts';
import { withReadingBar } from '../progress.ts';
import { replaceFolder } from '../replace-folder.ts';
import { Report } from '../report.ts';
import { type ExitCode, type World, write } from '../world.ts';
import { countsOf, countWords } from './validate.ts';

export interface BuildOptions {
  out: string;
  /** Write nothing when there is any error. */
  strict: boolean;
}

/**
 * `suluh build --out DIR FILES…`: packs what is valid into segments, matcher index and head.
 * Invalid records are left out and listed; the folder is replaced as a whole or not at all.
 */
export async function build(
  files: readonly string[],
  options: BuildOptions,
  world: World,
): Promise<ExitCode> {
  const { messages } = world;
  const report = new Report(messages);
  const loaded = await withReadingBar(world, files, (onBytes) =>
    loadRecords(files, report, { onBytes }),
  );
  checkLinks(loaded, report);
  checkPublishers(loaded, report);
  const fatal =
    loaded.records.length === 0
      ? messages.build.nothing
      : options.strict && report.errors > 0
        ? messages.build.strict
        : null;
  if (fatal !== null) {
    await finish(world, report, { ok: false, message: fatal });
    return 2;
  }
  const { head, files: built } = await buildGeneration(
    loaded.records.map(({ value }) => value),
    loaded.publishers.map(({ value }) => value),
  );
  const out = resolve(options.out);
  await replaceFolder(out, built, messages);
  const bytes = [...built.values()].reduce((sum, file) => sum + file.length, 0);
  const words = { segments: messages.number(head.segments.length), bytes: kilobytes(bytes, world) };
  await finish(world, report, {
    ok: report.errors === 0,
    message: messages.build.done(countWords(loaded, messages), out, words.segments, words.bytes),
    ...countsOf(loaded),
    out,
    bytes,
    dataDate: head.dataDate,
  });
  return report.errors > 0 ? 2 : 0;
}

interface Result extends Partial<ReturnType<typeof countsOf>> {
  ok: boolean;
  message: string;
  out?: string;
  bytes?: number;
  dataDate?: string | null;
}

async function finish(world: World, report: Report, result: Result) {
  if (world.json) {
    await write(world.stdout, `${JSON.stringify({ ...result, ...report.toJSON() })}\n`);
    return;
  }
  for (const line of report.lines()) await write(world.stderr, `${line}\n`);
  await write(world.stdout, `${result.message}\n`);
}

function kilobytes(bytes: number, { messages }: World): string {
  return `${messages.number(Math.max(1, Math.round(bytes / 1000)))} kB`;
}
