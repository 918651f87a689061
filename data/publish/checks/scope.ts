import { outsideScope } from '#data/sync/feed/publisher-entry.ts';
import type { Loaded } from '../input/load-records.ts';
import type { Report } from '../report.ts';
import { repositoryMessages } from '../repository/messages.ts';
import { entryOf, type PublisherConfig } from '../repository/self-description.ts';
import type { World } from '../world.ts';

/** Tells which records the extension would refuse, since they lie outside the publisher's scope. */
export function checkScope(
  { records }: Loaded,
  config: PublisherConfig,
  report: Report,
  world: World,
): void {
  const say = repositoryMessages(world.language);
  const entry = entryOf(config);
  for (const { value, file, line } of records) {
    const outside = outsideScope(value, entry);
    if (outside === null) continue;
    report.add({ file, line, id: value.id, text: say.outside(outside.split(' ')) });
  }
}
