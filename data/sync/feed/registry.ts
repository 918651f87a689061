/** Level 1: who the publishers are. A TUF repository whose targets are their entries. */
import {
  type OpenRepository,
  openRepository,
  type RepositorySource,
  type RepositoryWorld,
} from '../client/repository.ts';
import { PublisherEntry as Entry, type PublisherEntry, prefixesClash } from './publisher-entry.ts';
import { jsonOf, type TargetKind, targetsOf } from './registry-targets.ts';

const MAX_ENTRIES = 1000;
const ENTRIES: TargetKind<PublisherEntry> = {
  name: /^publishers\/([a-z0-9][a-z0-9._:-]*)\.json$/,
  maxBytes: 65_536,
  parse: (bytes) => parseEntry(bytes),
};

/**
 * Refreshes the registry and returns its entries. `known` are the entries of the last time by
 * the SHA-256 of their file, so that only what changed is downloaded.
 * An entry that does not validate, or claims another's ids, is left out: it costs only itself.
 * `alsoRead` is handed the verified repository for its other targets.
 */
export async function updateRegistry(
  source: RepositorySource,
  known: ReadonlyMap<string, PublisherEntry>,
  world: RepositoryWorld,
  alsoRead?: (repository: OpenRepository) => Promise<void>,
): Promise<Map<string, PublisherEntry>> {
  const repository = await openRepository(source, world);
  const entries = new Map<string, PublisherEntry>();
  for await (const { about, sha256, value } of targetsOf(repository, ENTRIES, known)) {
    const clash = [...entries.values()].some((other) =>
      prefixesClash(other.scope.idPrefix, value.scope.idPrefix),
    );
    if (value.id === about && !clash) entries.set(sha256, value);
    if (entries.size >= MAX_ENTRIES) break;
  }
  await alsoRead?.(repository);
  return entries;
}

/** Reads an entry's file, with what `fixed` says instead of the file; null when it is none. */
export function parseEntry(
  bytes: Uint8Array,
  fixed: Partial<PublisherEntry> = {},
): PublisherEntry | null {
  const file = jsonOf(bytes);
  if (file === undefined) return null;
  return Entry.safeParse({ ...Object(file), ...fixed }).data ?? null;
}
