/** Level 1: who the publishers are. A TUF repository whose targets are their entries. */
import {
  type OpenRepository,
  openRepository,
  type RepositorySource,
  type RepositoryWorld,
} from '../client/repository.ts';
import { PublisherEntry as Entry, type PublisherEntry, prefixesClash } from './publisher-entry.ts';

const NAME = /^publishers\/([a-z0-9][a-z0-9._:-]*)\.json$/;
const MAX_ENTRY_BYTES = 65_536;
const MAX_ENTRIES = 1000;

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
  const { trusted, download } = repository;
  const entries = new Map<string, PublisherEntry>();
  for (const [name, file] of Object.entries(trusted.targets?.signed.targets ?? {})) {
    const id = NAME.exec(name)?.[1];
    const sha256 = file.hashes.sha256;
    if (id === undefined || sha256 === undefined || entries.size >= MAX_ENTRIES) continue;
    if (file.length > MAX_ENTRY_BYTES) continue;
    const entry = known.get(sha256) ?? parseEntry(await download(name, file));
    const clash = [...entries.values()].some((other) =>
      entry ? prefixesClash(other.scope.idPrefix, entry.scope.idPrefix) : false,
    );
    if (entry?.id === id && !clash) entries.set(sha256, entry);
  }
  await alsoRead?.(repository);
  return entries;
}

/** Reads an entry's file, with what `fixed` says instead of the file; null when it is none. */
export function parseEntry(
  bytes: Uint8Array,
  fixed: Partial<PublisherEntry> = {},
): PublisherEntry | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const entry = Entry.safeParse({ ...Object(JSON.parse(text)), ...fixed });
    return entry.success ? entry.data : null;
  } catch {
    return null;
  }
}
