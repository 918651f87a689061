/** Dates and numbers as people of the chosen language write them. */
import type { Language } from '#data/settings.ts';

/** Of the prepared languages, browsers know dates and numbers; where one does not, Indonesian ones. */
const LOCALES: Record<Language, string[]> = {
  id: ['id-ID'],
  en: ['en-GB'],
  jv: ['jv-ID', 'id-ID'],
  su: ['su-ID', 'id-ID'],
};

/** Formatters are slow to make and few are needed: made at the first use. */
function perLanguage<T>(make: (locales: string[]) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const formatter = made.get(language) ?? make(LOCALES[language]);
    made.set(language, formatter);
    return formatter;
  };
}

const dayIn = perLanguage(
  (locales) =>
    new Intl.DateTimeFormat(locales, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);
const weekdayIn = perLanguage(
  (locales) => new Intl.DateTimeFormat(locales, { weekday: 'long', timeZone: 'UTC' }),
);
const shortWeekdayIn = perLanguage(
  (locales) => new Intl.DateTimeFormat(locales, { weekday: 'short', timeZone: 'UTC' }),
);
const momentIn = perLanguage(
  (locales) => new Intl.DateTimeFormat(locales, { dateStyle: 'medium', timeStyle: 'short' }),
);
const ageIn = perLanguage((locales) => new Intl.RelativeTimeFormat(locales, { numeric: 'auto' }));
const numberIn = perLanguage(
  (locales) => new Intl.NumberFormat(locales, { maximumFractionDigits: 4 }),
);

/** "27 Februari 2026" for a `YYYY-MM-DD` day; the text itself when it is no day. */
export function formatDay(isoDay: string, language: Language): string {
  const day = new Date(`${isoDay}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return isoDay;
  return dayIn(language).format(day);
}

/** "Selasa" or "Sel" for a `YYYY-MM-DD` day. */
export function formatWeekday(
  isoDay: string,
  language: Language,
  length: 'long' | 'short' = 'long',
): string {
  return (length === 'long' ? weekdayIn : shortWeekdayIn)(language).format(
    new Date(`${isoDay}T00:00:00Z`),
  );
}

/** Days up to which an age is told in that unit, and the days that one has. */
const AGES = [
  [14, 'day', 1],
  [60, 'week', 7],
  [730, 'month', 30.4],
  [Number.POSITIVE_INFINITY, 'year', 365.25],
] as const;

/** "hari ini", "9 bulan yang lalu": how old a `YYYY-MM-DD` day is on another; null for no day. */
export function formatAge(isoDay: string, today: string, language: Language): string | null {
  const days = (Date.parse(`${today}T00:00:00Z`) - Date.parse(`${isoDay}T00:00:00Z`)) / 86_400_000;
  const [, unit, length] = AGES.find(([most]) => days < most) ?? [];
  if (!unit || !length) return null;
  return ageIn(language).format(-Math.max(0, Math.floor(days / length)), unit);
}

/** "23 Nov 2026, 09.05" on this device's clock; `at` in milliseconds since 1970. */
export function formatMoment(at: number, language: Language): string {
  return momentIn(language).format(at);
}

/** "30.611" or "18,1" in Indonesian; at most four decimals. */
export function formatNumber(value: number, language: Language): string {
  return numberIn(language).format(value);
}

/** A figure cut for the eye: the large part and the words that go with it. */
export interface FigureText {
  /** The number with its currency or percent sign. */
  large: string;
  /** Its scale, which must never be read apart from it: "triliun". May be empty. */
  scale: string;
  /** What is counted, or per what. May be empty. */
  small: string;
}

const SCALED = /^(?:(ribu|juta|miliar|triliun)\b ?)?(.*)$/i;
const MONEY = /^rupiah\b ?(.*)$/i;
const PERCENT = /^persen\b ?(.*)$/i;

/**
 * "Rp335" + "triliun", "12,5%" + "" + "per tahun", "18,1" + "juta" + "keluarga": only the place of
 * the unit changes, never the value.
 */
export function formatFigure(value: number, unit: string, language: Language): FigureText {
  const number = formatNumber(value, language);
  const [, scale = '', what = ''] = SCALED.exec(unit) ?? [];
  const money = MONEY.exec(what);
  if (money) return { large: `Rp${number}`, scale, small: money[1] ?? '' };
  const percent = PERCENT.exec(unit);
  if (percent) return { large: `${number}%`, scale: '', small: percent[1] ?? '' };
  return { large: number, scale, small: what };
}

/** The figure as one run of words, for texts: "Rp335 triliun", "18,1 juta keluarga". */
export function figureInWords(value: number, unit: string, language: Language): string {
  const { large, scale, small } = formatFigure(value, unit, language);
  return [large, scale, small].filter(Boolean).join(' ');
}

/** Today as `YYYY-MM-DD` on this device's calendar. */
export function localDay(now: Date): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
