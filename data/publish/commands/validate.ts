import { checkAddresses } from '../checks/addresses.ts';
import { loadCompared, saveCompared } from '../checks/compared-file.ts';
import { checkDates } from '../checks/dates.ts';
import { checkLinks } from '../checks/links.ts';
import { type Compared, checkNearDuplicates } from '../checks/near-duplicates.ts';
import { checkScope } from '../checks/scope.ts';
import { checkWording } from '../checks/wording.ts';
import { publisherOf } from '../import/adopt.ts';
import type { Loaded } from '../input/load-records.ts';
import { loadRecords } from '../input/load-records.ts';
import type { Messages } from '../messages/index.ts';
import { startProgress, withReadingBar } from '../progress.ts';
import { Report } from '../report.ts';
import { type ExitCode, type World, write } from '../world.ts';

export interface ValidateOptions {
  /** Also compare claims with all others: about a millisecond for each that is new or edited. */
  nearDuplicates: boolean;
  /** Compare all of them, whatever was compared before. */
  full: boolean;
  /** A publisher's folder: records must lie within what its suluh.json lets be said. */
  dir?: string | undefined;
}

/**
 * `suluh validate FILES…`: what is wrong with records and publishers, by file and line.
 * `today` is the day by which facts are expired. Warnings alone leave the exit code at 0.
 */
export async function validate(
  files: readonly string[],
  options: ValidateOptions,
  world: World,
  today = new Date().toISOString().slice(0, 10),
): Promise<ExitCode> {
  const report = new Report(world.messages);
  const loaded = await withReadingBar(world, files, (onBytes) =>
    loadRecords(files, report, { onBytes }),
  );
  checkLinks(loaded, report);
  checkDates(loaded, report, today);
  checkAddresses(loaded, report);
  checkWording(loaded, report);
  if (options.dir !== undefined) {
    checkScope(loaded, await publisherOf(options.dir, world), report, world);
  }
  if (options.nearDuplicates) await compare(files, loaded, report, options.full, world);
  const counts = countsOf(loaded);
  if (world.json) {
    const json = { ok: report.errors === 0, ...counts, ...report.toJSON() };
    await write(world.stdout, `${JSON.stringify(json)}\n`);
  } else {
    for (const line of report.lines()) await write(world.stderr, `${line}\n`);
    await write(world.stdout, `${summary(loaded, report, world.messages)}\n`);
  }
  return report.errors > 0 ? 2 : 0;
}

async function compare(
  files: readonly string[],
  loaded: Loaded,
  report: Report,
  full: boolean,
  world: World,
): Promise<void> {
  const [file = '-'] = files;
  const before = full || file === '-' ? new Map<string, Compared>() : await loadCompared(file);
  const { comparing } = world.messages.validate;
  const progress = startProgress(world, comparing, loaded.records.length);
  const compared = checkNearDuplicates(loaded, report, before, progress.step);
  progress.stop();
  if (file !== '-') await saveCompared(file, compared);
}

/** How many of each kind were read. */
export function countsOf({ records, publishers }: Loaded) {
  const claimReviews = records.filter(({ value }) => value.kind === 'claimReview').length;
  return {
    claimReviews,
    programFacts: records.length - claimReviews,
    publishers: publishers.length,
  };
}

/** The counts as words: "227 cek fakta, 161 fakta program, 15 penerbit". */
export function countWords(loaded: Loaded, messages: Messages): string {
  const { claimReviews, programFacts, publishers } = countsOf(loaded);
  const { number } = messages;
  return messages.counts(number(claimReviews), number(programFacts), number(publishers));
}

function summary(loaded: Loaded, report: Report, messages: Messages): string {
  const counts = countWords(loaded, messages);
  if (report.errors + report.warnings === 0) return messages.validate.fine(counts);
  const { number } = messages;
  const problems = messages.problems(number(report.errors), number(report.warnings));
  return messages.validate.notFine(counts, problems);
}
