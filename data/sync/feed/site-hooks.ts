/** Hooks for sites that changed their pages: targets `hooks/<site>.json` of the registry. */
import { SITE_HOOKS_MAX_BYTES, SiteHooks } from '#data/schema/index.ts';
import type { OpenRepository } from '../client/repository.ts';
import { jsonOf, type TargetKind, targetsOf } from './registry-targets.ts';

const MOST_SITES = 60;
const HOOKS: TargetKind<SiteHooks> = {
  name: /^hooks\/([a-z0-9-]{1,40})\.json$/,
  maxBytes: SITE_HOOKS_MAX_BYTES,
  parse: parseSiteHooks,
};

/**
 * The hooks in an open registry by the SHA-256 of their file; what is `known` is not downloaded
 * again. A file that is too large, does not validate or names another site is left out.
 */
export async function siteHooksOf(
  registry: OpenRepository,
  known: ReadonlyMap<string, SiteHooks>,
): Promise<Map<string, SiteHooks>> {
  const found = new Map<string, SiteHooks>();
  for await (const { about, sha256, value } of targetsOf(registry, HOOKS, known)) {
    if (value.site === about) found.set(sha256, value);
    if (found.size >= MOST_SITES) break;
  }
  return found;
}

/** Reads a file of hooks; null when it is none. */
export function parseSiteHooks(bytes: Uint8Array): SiteHooks | null {
  return SiteHooks.safeParse(jsonOf(bytes)).data ?? null;
}
