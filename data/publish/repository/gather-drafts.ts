/** The records of files as drafts of a publication, within what suluh.json lets be said. */
import { outsideScope } from '#data/sync/feed/publisher-entry.ts';
import type { Targets } from '#data/sync/tuf/schemas.ts';
import { checkLinks } from '../checks/links.ts';
import type { LineMemory } from '../input/line-memory.ts';
import { loadRecords } from '../input/load-records.ts';
import { withReadingBar } from '../progress.ts';
import type { Report } from '../report.ts';
import type { World } from '../world.ts';
import { type Before, baseIsDue, readPack } from './content.ts';
import { draftOf } from './draft.ts';
import { type CleanLine, loadMemory, type PublishedLine } from './memory.ts';
import { repositoryMessages } from './messages.ts';
import { entryOf, type PublisherConfig } from './self-description.ts';
import type { Workspace } from './workspace.ts';

const NOTHING_KNOWN: LineMemory<PublishedLine> = { recall: () => undefined };

export interface Gathered {
  lines: CleanLine[];
  /** The published content of each pack, from memory or from the files. */
  before: Before;
}

/**
 * Reads the files. What is remembered from the last publication is not read again, unless `base`
 * or the state of the chain asks for every record.
 */
export async function gatherDrafts(
  files: readonly string[],
  options: { base: boolean; config: PublisherConfig; now: Targets; workspace: Workspace },
  report: Report,
  world: World,
): Promise<Gathered> {
  const { base, config, now, workspace } = options;
  const say = repositoryMessages(world.language);
  const whole = base || baseIsDue(now);
  const memory = whole ? null : await loadMemory(workspace.directory, config, now);
  const loaded = await withReadingBar(world, files, (onBytes) =>
    loadRecords(files, report, { memory: memory ?? NOTHING_KNOWN, onBytes }),
  );
  checkLinks(loaded, report);
  const entry = entryOf(config);
  const lines: CleanLine[] = [];
  for (const { value: known } of loaded.known) {
    const { id, pack, print, hash } = known;
    lines.push({ draft: { id, pack, print, record: null }, line: known, hash });
  }
  for (const { value, file, line, hash = '' } of loaded.records) {
    const outside = outsideScope(value, entry);
    if (outside !== null) {
      report.add({ file, line, id: value.id, text: say.outside(outside.split(' ')) });
      continue;
    }
    const { id, kind } = value;
    const review = kind === 'claimReview' ? value : null;
    const links = { publisher: review?.publisher ?? '', programFacts: review?.programFacts ?? [] };
    lines.push({ draft: draftOf(value, config.packs), line: { id, kind, ...links }, hash });
  }
  const read: Before = (_, published) =>
    readPack(published, (target) => workspace.target(target.name, target.file));
  const before: Before = async (pack, published) =>
    memory ? (memory.contents.get(pack) ?? null) : await read(pack, published);
  return { lines, before };
}
