/** How often a case was sent in, and when: a counter and a curve. */

/** Copies in all, over every desk and day. */
export function seenCount(seen: Readonly<Record<string, number>>): number {
  return Object.values(seen).reduce((sum, n) => sum + n, 0);
}

/** One day of the curve, `YYYY-MM-DD`. */
export interface SeenDay {
  day: string;
  count: number;
}

/**
 * Copies a day, from the first day seen to the last, days without any included; at most `days`
 * of the newest. Keys of `seen` are `desk:day`.
 */
export function seenCurve(seen: Readonly<Record<string, number>>, days = 60): SeenDay[] {
  const byDay = new Map<string, number>();
  for (const [key, count] of Object.entries(seen)) {
    const day = key.slice(key.lastIndexOf(':') + 1);
    byDay.set(day, (byDay.get(day) ?? 0) + count);
  }
  const known = [...byDay.keys()].sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const curve: SeenDay[] = [];
  for (let at = Date.parse(last); at >= Date.parse(first) && curve.length < days; at -= DAY) {
    const day = new Date(at).toISOString().slice(0, 10);
    curve.unshift({ day, count: byDay.get(day) ?? 0 });
  }
  return curve;
}

const DAY = 86_400_000;
