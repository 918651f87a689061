import type { Language } from '#data/settings.ts';

/** "2 Nov 2026 08.15" on this device's calendar. */
export function formatMoment(at: number, language: Language): string {
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** "20 Nov" for a `YYYY-MM-DD` day, where room is scarce. */
export function formatShortDay(isoDay: string, language: Language): string {
  const day = new Date(`${isoDay}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return isoDay;
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  const style = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, style).format(day);
}
