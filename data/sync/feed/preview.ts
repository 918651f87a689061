/** Looks at an unlisted publisher before it is followed: who it says it is, what it may say. */
import { openRepository, type RepositoryWorld } from '../client/repository.ts';
import { SyncError } from '../errors.ts';
import type { PublisherEntry } from './publisher-entry.ts';
import { parseEntry } from './registry.ts';

/** The target in which a publisher describes itself; written by `suluh publish`. */
export const SELF_DESCRIPTION = 'publisher.json';
const MAX_BYTES = 65_536;

/**
 * Fetches the self-description behind an address and a root fingerprint; nothing is kept.
 * Throws SyncError, `signature` where the fingerprint is not that of `1.root.json` there.
 */
export async function previewPublisher(
  request: { url: string; rootSha256: string },
  world: Omit<RepositoryWorld, 'trusted'>,
): Promise<PublisherEntry> {
  const source = {
    id: 'preview',
    mirrors: [request.url],
    start: { rootSha256: request.rootSha256, version: 1 },
    epoch: 0,
  };
  const nowhere = { load: async () => undefined, save: async () => undefined };
  const { trusted, download } = await openRepository(source, { ...world, trusted: nowhere });
  const file = trusted.targets?.signed.targets[SELF_DESCRIPTION];
  if (!file || file.length > MAX_BYTES) throw new SyncError('no-target', SELF_DESCRIPTION);
  const entry = parseEntry(await download(SELF_DESCRIPTION, file), {
    rootSha256: request.rootSha256,
    status: 'active',
    epoch: 0,
    minRootVersion: 1,
  });
  if (!entry) throw new SyncError('malformed', SELF_DESCRIPTION);
  const mirrors = [...new Set([request.url, ...entry.mirrors])].slice(0, 20);
  return { ...entry, mirrors };
}
