/** What a publisher says about itself, from suluh.json. */
import { sha256Hex } from '#data/schema/index.ts';
import { PublisherEntry } from '#data/sync/feed/publisher-entry.ts';
import type { TargetFile } from '#data/sync/tuf/schemas.ts';
import type { RepositoryConfig } from './workspace.ts';

export type PublisherConfig = Extract<RepositoryConfig, { kind: 'publisher' }>;

/** What a person sees before following a publisher that no registry lists. */
export async function selfDescription(config: PublisherConfig) {
  const { id, name, type, mirrors, scope, caps } = config;
  const text = JSON.stringify({ id, name, type, mirrors, scope, caps });
  const bytes = new TextEncoder().encode(text);
  const hashes = { sha256: await sha256Hex(bytes) };
  return { bytes, target: { length: bytes.length, hashes } satisfies TargetFile };
}

/** The entry by which clients judge records; the fingerprint does not matter for that. */
export function entryOf(config: PublisherConfig): PublisherEntry {
  return PublisherEntry.parse({ ...config, rootSha256: '0'.repeat(64) });
}
