/** Dates and numbers as people of the chosen language write them. */
import type { Language } from '#data/settings.ts';

const dayIn = (locale: string) =>
  new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
const numberIn = (locale: string) => new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });

const momentIn = (locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });

const MOMENTS = { id: momentIn('id-ID'), en: momentIn('en-GB') };
const DAYS = { id: dayIn('id-ID'), en: dayIn('en-GB') };
const NUMBERS = { id: numberIn('id-ID'), en: numberIn('en-GB') };

/** "27 Februari 2026" for a `YYYY-MM-DD` day; the text itself when it is no day. */
export function formatDay(isoDay: string, language: Language): string {
  const day = new Date(`${isoDay}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return isoDay;
  return DAYS[language].format(day);
}

/** "23 Nov 2026, 09.05" on this device's clock; `at` in milliseconds since 1970. */
export function formatMoment(at: number, language: Language): string {
  return MOMENTS[language].format(at);
}

/** "30.611" or "18,1" in Indonesian; at most four decimals. */
export function formatNumber(value: number, language: Language): string {
  return NUMBERS[language].format(value);
}

/** A figure cut for the eye: the large part and the words that go with it. */
export interface FigureText {
  large: string;
  small: string;
}

const MONEY = /^(?:(ribu|juta|miliar|triliun) )?rupiah\b ?(.*)$/i;
const PERCENT = /^persen\b ?(.*)$/i;

/**
 * "Rp335" + "triliun", "12,5%" + "per tahun", "18,1" + "juta keluarga": only the place of the
 * unit changes, never the value.
 */
export function formatFigure(value: number, unit: string, language: Language): FigureText {
  const number = formatNumber(value, language);
  const money = MONEY.exec(unit);
  if (money) return { large: `Rp${number}`, small: [money[1], money[2]].filter(Boolean).join(' ') };
  const percent = PERCENT.exec(unit);
  if (percent) return { large: `${number}%`, small: percent[1] ?? '' };
  return { large: number, small: unit };
}

/** Today as `YYYY-MM-DD` on this device's calendar. */
export function localDay(now: Date): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
