/** Makes imported records those of one publisher, within what its suluh.json lets be said. */
import { repositoryMessages } from '../repository/messages.ts';
import type { PublisherConfig } from '../repository/self-description.ts';
import { Workspace } from '../repository/workspace.ts';
import { UserError, type World } from '../world.ts';
import type { AnyRecord } from './merge.ts';

/** Reads suluh.json of a publisher's folder. Throws UserError when it is none. */
export async function publisherOf(directory: string, world: World): Promise<PublisherConfig> {
  const say = repositoryMessages(world.language);
  const config = await new Workspace(directory, say).config();
  if (config.kind !== 'publisher') throw new UserError(say.notPublisher);
  return config;
}

/**
 * Gives every id the publisher's prefix, and its regions to records that name none: forms are
 * filled in by people who know neither.
 */
export function adopt(
  records: readonly AnyRecord[],
  { id: own, scope }: PublisherConfig,
): AnyRecord[] {
  const { idPrefix, regions } = scope;
  return records.map((record) => {
    const bare = record.id.startsWith(`${own}-`) ? record.id.slice(own.length + 1) : record.id;
    return {
      ...record,
      id: record.id.startsWith(idPrefix) ? record.id : `${idPrefix}${bare}`,
      regions: record.regions.length > 0 || regions.includes('ID') ? record.regions : [...regions],
    };
  });
}
