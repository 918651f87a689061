/** Days as Indonesian spreadsheets hold them. */

const MONTHS = 'jan feb mar apr mei jun jul agu sep okt nov des'.split(' ');
const ENGLISH = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * `YYYY-MM-DD` for "2026-03-01", "1/3/2026", "01.03.26", "1 Maret 2026" (day before month), also
 * with a time behind; "" when it is no day that exists.
 */
export function isoDay(text: string): string {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const plain = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[ ,].*)?$/.exec(text);
  if (plain) return day(year(plain[3] ?? ''), Number(plain[2]), Number(plain[1]));
  const named = /^(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{4}|\d{2})(?:[ ,].*)?$/i.exec(text);
  if (!named) return '';
  const name = named[2]?.toLowerCase() ?? '';
  const month = Math.max(MONTHS.indexOf(name), ENGLISH.indexOf(name)) + 1;
  return day(year(named[3] ?? ''), month, Number(named[1]));
}

function year(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function day(y: number, m: number, d: number): string {
  const date = new Date(Date.UTC(y, m - 1, d));
  const exists = date.getUTCMonth() === m - 1 && date.getUTCDate() === d && y > 1990 && y < 2100;
  return exists ? date.toISOString().slice(0, 10) : '';
}
