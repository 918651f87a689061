const MONTHS: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  mei: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  agu: 8,
  ags: 8,
  sep: 9,
  oct: 10,
  okt: 10,
  nov: 11,
  dec: 12,
  des: 12,
};

/**
 * The calendar day that a date names, as it is written there: no time zone is applied, since the
 * publisher's own day is meant. Reads ISO 8601, RFC 822 ("Mon, 02 Mar 2026 …"), and "2 Maret 2026".
 * Null for everything else, also for 02/03/2026, which two people read as two days.
 */
export function dayOf(text: string): string | null {
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const words = /(?<!\d)(\d{1,2})[\s-]+([a-z]{3,9})\.?[\s,-]+(\d{4})(?!\d)/i.exec(text);
  if (words) return existing(Number(words[3]), monthOf(words[2]), Number(words[1]));
  const american = /([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)/i.exec(text);
  if (american) return existing(Number(american[3]), monthOf(american[1]), Number(american[2]));
  return null;
}

function monthOf(name = ''): number {
  return MONTHS[name.slice(0, 3).toLowerCase()] ?? 0;
}

function existing(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1900;
  return exists && month > 0 ? date.toISOString().slice(0, 10) : null;
}
