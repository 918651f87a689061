import type { ClaimReview, ProgramFact } from '#data/schema/index.ts';

/** What a file of records holds, without publishers. */
export type AnyRecord = ClaimReview | ProgramFact;

export interface Merged {
  records: AnyRecord[];
  added: number;
  changed: number;
  unchanged: number;
}

/**
 * Puts imported records into known ones by id; known ones keep their order, new ones follow.
 * What people added by hand and a publisher's page does not carry is kept: programme facts, topics,
 * regions, further wordings, and the colour of a rating whose word did not change.
 */
export function mergeRecords(known: readonly AnyRecord[], imported: readonly AnyRecord[]): Merged {
  const byId = new Map(known.map((record) => [record.id, record]));
  const merged = { added: 0, changed: 0, unchanged: 0 };
  for (const record of imported) {
    const before = byId.get(record.id);
    const after = before ? mergeRecord(before, record) : record;
    byId.set(record.id, after);
    if (before === undefined) merged.added++;
    else if (JSON.stringify(before) === JSON.stringify(after)) merged.unchanged++;
    else merged.changed++;
  }
  return { records: [...byId.values()], ...merged };
}

/** A programme fact is replaced as a whole: its sheet is the place where people edit it. */
function mergeRecord(before: AnyRecord, after: AnyRecord): AnyRecord {
  return 'claim' in before && 'claim' in after ? mergeReview(before, after) : after;
}

function mergeReview(before: ClaimReview, after: ClaimReview): ClaimReview {
  const filled = <T>(fresh: T[], kept: T[]) => (fresh.length > 0 ? fresh : kept);
  const [page, ...further] = after.sources;
  const others = before.sources.filter(({ url }) => url !== page?.url);
  const bare = after.summary.endsWith(`: ${after.rating.label}.`);
  return {
    ...before,
    ...after,
    variants: [...new Set([...after.variants, ...before.variants])].slice(0, 40),
    rating: before.rating.label === after.rating.label ? before.rating : after.rating,
    summary: bare ? before.summary : after.summary,
    topics: filled(after.topics, before.topics),
    regions: filled(after.regions, before.regions),
    programFacts: before.programFacts,
    sources: [...(page ? [page] : []), ...further, ...others].slice(0, 20),
  };
}
