/** Hooks for sites that changed their pages: targets `hooks/<site>.json` of the registry. */
import { SITE_HOOKS_MAX_BYTES, SiteHooks } from '#data/schema/index.ts';
import type { OpenRepository } from '../client/repository.ts';

const NAME = /^hooks\/([a-z0-9-]{1,40})\.json$/;
const MOST_SITES = 60;

/**
 * The hooks in an open registry by the SHA-256 of their file; what is `known` is not downloaded
 * again. A file that is too large, does not validate or names another site is left out.
 */
export async function siteHooksOf(
  { trusted, download }: OpenRepository,
  known: ReadonlyMap<string, SiteHooks>,
): Promise<Map<string, SiteHooks>> {
  const found = new Map<string, SiteHooks>();
  for (const [name, file] of Object.entries(trusted.targets?.signed.targets ?? {})) {
    const site = NAME.exec(name)?.[1];
    const sha256 = file.hashes.sha256;
    if (site === undefined || sha256 === undefined || found.size >= MOST_SITES) continue;
    if (file.length > SITE_HOOKS_MAX_BYTES) continue;
    const hooks = known.get(sha256) ?? parseSiteHooks(await download(name, file));
    if (hooks?.site === site) found.set(sha256, hooks);
  }
  return found;
}

/** Reads a file of hooks; null when it is none. */
export function parseSiteHooks(bytes: Uint8Array): SiteHooks | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return SiteHooks.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
