/** The dated report: claims by topic, region, status, and how long an answer took. */
import type { CaseStatus, DeskCase } from './case.ts';
import { type SeenDay, seenCount, seenCurve } from './seen.ts';

export interface Count {
  name: string;
  cases: number;
  /** Times these cases were sent in, copies included. */
  seen: number;
}

export interface DeskReport {
  /** First and last day counted, `YYYY-MM-DD`, by the day a case was opened. */
  from: string;
  through: string;
  cases: number;
  seen: number;
  /** Cases for which the index had a record. */
  linked: number;
  byStatus: Record<CaseStatus, number>;
  byTopic: Count[];
  byRegion: Count[];
  bySite: Count[];
  /** Hours from opening to the first answer, of answered cases; null when there is none. */
  answer: { count: number; medianHours: number | null; p90Hours: number | null };
  curve: SeenDay[];
  /** The cases sent in most often. */
  top: { claim: string; seen: number; status: CaseStatus }[];
}

/** Adds cases up. `dayOf` gives the calendar day of a moment; removed cases are left out. */
export function report(
  cases: Iterable<DeskCase>,
  from: string,
  through: string,
  dayOf: (at: number) => string,
): DeskReport {
  const chosen = [...cases].filter((one) => {
    const day = dayOf(one.createdAt);
    return !one.fields.removed && day >= from && day <= through;
  });
  const byStatus = { new: 0, checking: 0, waiting: 0, answered: 0, closed: 0 };
  const seen: Record<string, number> = {};
  for (const one of chosen) {
    byStatus[one.fields.status] += 1;
    for (const [key, count] of Object.entries(one.seen)) seen[key] = (seen[key] ?? 0) + count;
  }
  const hours = chosen.flatMap(hoursToAnswer).sort((a, b) => a - b);
  return {
    ...{ from, through, cases: chosen.length, seen: seenCount(seen), byStatus },
    linked: chosen.filter((one) => Object.values(one.links).some(Boolean)).length,
    byTopic: tally(chosen, (one) => one.fields.topics),
    byRegion: tally(chosen, (one) => one.fields.regions),
    bySite: tally(chosen, (one) => [one.fields.site]),
    answer: {
      count: hours.length,
      medianHours: quantile(hours, 0.5),
      p90Hours: quantile(hours, 0.9),
    },
    curve: seenCurve(seen, 366).filter(({ day }) => day >= from && day <= through),
    top: chosen
      .map((one) => ({
        claim: one.fields.claim || one.fields.text.slice(0, 160),
        seen: seenCount(one.seen),
        status: one.fields.status,
      }))
      .sort((a, b) => b.seen - a.seen || (a.claim < b.claim ? -1 : 1))
      .slice(0, 10),
  };
}

/** One value or none: a case that was reopened has no answer. */
function hoursToAnswer({ fields, createdAt, answeredAt }: DeskCase): number[] {
  const done = fields.status === 'answered' || fields.status === 'closed';
  return done && answeredAt !== null ? [Math.max(0, answeredAt - createdAt) / 3_600_000] : [];
}

function tally(cases: readonly DeskCase[], names: (one: DeskCase) => readonly string[]): Count[] {
  const counts = new Map<string, Count>();
  for (const one of cases) {
    const given = names(one);
    for (const name of given.length > 0 ? given : ['']) {
      const count = counts.get(name) ?? { name, cases: 0, seen: 0 };
      count.cases += 1;
      count.seen += seenCount(one.seen);
      counts.set(name, count);
    }
  }
  return [...counts.values()].sort(
    (a, b) => b.cases - a.cases || b.seen - a.seen || (a.name < b.name ? -1 : 1),
  );
}

/** Nearest-rank quantile of sorted values; null without any. */
function quantile(sorted: readonly number[], q: number): number | null {
  return sorted[Math.max(0, Math.ceil(sorted.length * q) - 1)] ?? null;
}
