/** What came by on one day, and a week of such days; pure. */

/** How feeds differ in what they carry; private chats are no kind, because they are never counted. */
export const SITE_KINDS = ['microblog', 'network', 'video', 'forum'] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

const KIND_OF_SITE: Readonly<Record<string, SiteKind>> = {
  x: 'microblog',
  threads: 'microblog',
  facebook: 'network',
  instagram: 'network',
  linkedin: 'network',
  youtube: 'video',
  tiktok: 'video',
  reddit: 'forum',
  quora: 'forum',
  kaskus: 'forum',
};

/** The kind of a public feed; null for everything that is not counted. */
export function kindOfSite(siteId: string): SiteKind | null {
  return KIND_OF_SITE[siteId] ?? null;
}

/** Counts of one day: numbers only, by names that the index already holds. */
export interface DayTally {
  /** `YYYY-MM-DD` on this device's calendar. */
  day: string;
  /** Different texts compared. */
  posts: number;
  /** Of these the ones that repeat, refute or ask about an examined claim. */
  matched: number;
  kinds: Partial<Record<SiteKind, number>>;
  topics: Record<string, number>;
  /** By record id. */
  claims: Record<string, number>;
}

/** What one compared post adds. */
export interface SeenPost {
  kind: SiteKind;
  /** The best claim, if one was found; its topics. */
  claim?: string;
  topics: readonly string[];
}

export function emptyDay(day: string): DayTally {
  return { day, posts: 0, matched: 0, kinds: {}, topics: {}, claims: {} };
}

/** The day with one more post. */
export function addPost(before: DayTally, { kind, claim, topics }: SeenPost): DayTally {
  const day = {
    ...before,
    posts: before.posts + 1,
    kinds: { ...before.kinds, [kind]: (before.kinds[kind] ?? 0) + 1 },
    topics: { ...before.topics },
  };
  for (const topic of new Set(topics)) day.topics[topic] = (day.topics[topic] ?? 0) + 1;
  if (!claim) return day;
  const claims = { ...before.claims, [claim]: (before.claims[claim] ?? 0) + 1 };
  return { ...day, matched: before.matched + 1, claims };
}

export interface WeekTally {
  /** Seven days, oldest first; days on which nothing came by are empty. */
  days: DayTally[];
  posts: number;
  matched: number;
  kinds: [SiteKind, number][];
  topics: [string, number][];
  claims: [string, number][];
  /** To how many equally frequent topics the week compares; 0 when none was recognised. */
  variety: number;
}

/** The seven days that end on `today`. */
export function weekOf(days: readonly DayTally[], today: string): WeekTally {
  const known = new Map(days.map((day) => [day.day, day]));
  const week = Array.from({ length: 7 }, (_, i) => {
    const day = daysBefore(today, 6 - i);
    return known.get(day) ?? emptyDay(day);
  });
  const topics = sumOf(week.map((day) => day.topics));
  return {
    days: week,
    posts: week.reduce((sum, { posts }) => sum + posts, 0),
    matched: week.reduce((sum, { matched }) => sum + matched, 0),
    kinds: SITE_KINDS.map((kind): [SiteKind, number] => [
      kind,
      week.reduce((sum, day) => sum + (day.kinds[kind] ?? 0), 0),
    ]).filter(([, n]) => n > 0),
    topics,
    claims: sumOf(week.map((day) => day.claims)),
    variety: effectiveNumber(topics.map(([, n]) => n)),
  };
}

/**
 * The effective number of kinds: the exponential of Shannon's entropy (Hill 1973, order 1). Three
 * topics of the same frequency give 3; one that drowns two others gives little more than 1.
 */
export function effectiveNumber(counts: readonly number[]): number {
  const all = counts.reduce((sum, n) => sum + n, 0);
  if (all === 0) return 0;
  const entropy = counts.reduce((sum, n) => (n > 0 ? sum - (n / all) * Math.log(n / all) : sum), 0);
  return Math.exp(entropy);
}

/** The day `n` days before a `YYYY-MM-DD` day. */
export function daysBefore(day: string, n: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - n);
  return at.toISOString().slice(0, 10);
}

function sumOf(counts: readonly Readonly<Record<string, number>>[]): [string, number][] {
  const sum = new Map<string, number>();
  for (const one of counts) {
    for (const [name, n] of Object.entries(one)) sum.set(name, (sum.get(name) ?? 0) + n);
  }
  return [...sum].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
