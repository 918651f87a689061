/** How the registry introduces a publisher, and what that publisher may say. */
import { z } from 'zod';
import { HttpUrl, type IndexRecord, Publisher, RecordId, RegionCode } from '#data/schema/index.ts';

/** What a publisher may publish. "ID" in `regions` is the whole country; no `linkHosts` is any. */
export const Scope = z.object({
  idPrefix: RecordId.max(60).refine(
    (p) => /[.:_-]$/.test(p),
    'awalan id harus diakhiri : . _ atau -',
  ),
  kinds: z.array(z.enum(['claimReview', 'programFact'])).min(1),
  regions: z.array(RegionCode).min(1).max(600),
  linkHosts: z
    .array(
      z
        .string()
        .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'situs: nama host saja, seperti contoh.go.id'),
    )
    .max(200)
    .default([]),
});
export type Scope = z.infer<typeof Scope>;

/** Sizes beyond which a publisher is not followed. */
const Caps = z.object({
  records: z.number().int().min(1).max(1_000_000).default(100_000),
  bytes: z.number().int().min(1).default(200_000_000),
  dailyRecords: z.number().int().min(1).default(5_000),
});

/** `publishers/<id>.json` of the registry; an unlisted publisher gives the like about itself. */
export const PublisherEntry = Publisher.extend({
  mirrors: z.array(HttpUrl).min(1).max(20),
  rootSha256: z.string().regex(/^[0-9a-f]{64}$/),
  minRootVersion: z.number().int().min(1).default(1),
  /** Raised by the registry to make every client forget what it trusted of this publisher. */
  epoch: z.number().int().min(0).default(0),
  scope: Scope,
  caps: Caps.prefault({}),
  status: z.enum(['active', 'revoked']).default('active'),
});
export type PublisherEntry = z.infer<typeof PublisherEntry>;

/** Why a record lies outside a scope, or null when it is inside. */
export function outsideScope(record: IndexRecord, entry: PublisherEntry): string | null {
  const { scope } = entry;
  if (!record.id.startsWith(scope.idPrefix)) return `id ${record.id}`;
  if (!scope.kinds.includes(record.kind)) return `kind ${record.kind}`;
  if (record.kind === 'claimReview' && record.publisher !== entry.id) {
    return `publisher ${record.publisher}`;
  }
  if (!scope.regions.includes('ID')) {
    const stray = record.regions.find((region) => !scope.regions.some((s) => within(region, s)));
    if (stray !== undefined || record.regions.length === 0) return `region ${stray ?? 'ID'}`;
  }
  const link = record.sources.find(
    ({ url }) => !isLinkHost(new URL(url).hostname, scope.linkHosts),
  );
  return link ? `link ${link.url}` : null;
}

/** "71.71" lies within "71". */
function within(region: string, scope: string): boolean {
  return region === scope || region.startsWith(`${scope}.`);
}

function isLinkHost(host: string, allowed: readonly string[]): boolean {
  return allowed.length === 0 || allowed.some((name) => host === name || host.endsWith(`.${name}`));
}

/** True when records of two publishers could bear the same id. */
export function prefixesClash(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
