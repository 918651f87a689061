import type { ImportOptions, ImportProblem } from '#data/formats/review-draft.ts';
import type { ClaimReview, ProgramFact } from '#data/schema/index.ts';
import { issueText } from '../input/issue-text.ts';
import { UnreadableFile } from '../input/text-chunks.ts';
import { type Progress, startProgress } from '../progress.ts';
import type { Report } from '../report.ts';
import type { World } from '../world.ts';
import type { Format } from './format-names.ts';
import { type ImportedPart, importBytes } from './formats.ts';
import { FetchFailed, isAddress, readSource } from './read-source.ts';
import type { State } from './target-file.ts';
import { isWordPressRoute, wordPressPages } from './wordpress-pages.ts';

export interface GatherOptions {
  format: Format;
  import: ImportOptions;
  /** Changes after this are asked of WordPress sites; else after what `state` tells. */
  since: string | null;
}

/**
 * Imports from every source in turn. What cannot be read or understood goes to the report; `state`
 * is moved on for addresses that can be asked for changes.
 */
export async function gather(
  sources: readonly string[],
  options: GatherOptions,
  state: State,
  report: Report,
  world: World,
): Promise<(ClaimReview | ProgramFact)[]> {
  const records: (ClaimReview | ProgramFact)[] = [];
  const take = (source: string, parts: readonly ImportedPart[]) => {
    for (const part of parts) {
      records.push(...part.records);
      const file = part.sheet === null ? source : `${source} [${part.sheet}]`;
      for (const problem of part.problems) addProblem(file, part.rows, problem, report);
    }
  };
  for (const source of sources) {
    try {
      const asWordPress = options.format === 'wordpress' || isWordPressRoute(source);
      if (isAddress(source) && asWordPress) {
        await fromWordPress(source, options, state, world, (parts) => take(source, parts));
      } else {
        const pageUrl = isAddress(source) ? source : undefined;
        const bytes = await readSource(source);
        take(
          source,
          importBytes(bytes, options.format, { ...options.import, ...(pageUrl && { pageUrl }) }),
        );
      }
    } catch (error) {
      const texts = report.messages;
      if (error instanceof UnreadableFile) {
        report.add({ file: source, text: texts.file[error.reason] });
      } else if (error instanceof FetchFailed) {
        report.add({ file: source, text: texts.import.notFetched(error.detail) });
      } else throw error;
    }
  }
  return records;
}

async function fromWordPress(
  site: string,
  options: GatherOptions,
  state: State,
  world: World,
  take: (parts: readonly ImportedPart[]) => void,
): Promise<void> {
  const since = options.since ?? state[site]?.modified ?? null;
  let progress: Progress | null = null;
  let done = 0;
  try {
    for await (const { bytes, pages, modified } of wordPressPages(site, since)) {
      progress ??= startProgress(world, site, pages);
      take(importBytes(bytes, 'wordpress', options.import));
      if (modified !== null) state[site] = { modified };
      progress.step(++done);
    }
  } finally {
    progress?.stop();
  }
}

function addProblem(file: string, rows: boolean, problem: ImportProblem, report: Report): void {
  const { item, trouble } = report.messages.import;
  const { issue, input } = problem;
  const text =
    issue && rows
      ? issueText(issue, input, report.messages)
      : trouble[problem.trouble](problem.detail);
  // Most posts of a news site are no fact-checks: passing over them is no fault of anybody.
  const harmless = problem.kept || (problem.trouble === 'no-rating' && !rows);
  const severity = harmless ? 'warning' : 'error';
  const { at: line, column: field = null } = problem;
  if (rows) report.add({ file, line, field, text, severity });
  else report.add({ file: `${file}, ${item(line)}`, text, severity });
}
