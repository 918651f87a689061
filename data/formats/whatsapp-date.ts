/** "02/03/26" is the second of March in Jakarta and the third of February in New York. */

/** The three numbers of a date as they stand. */
export type DateParts = readonly [number, number, number];

/** Day first, month first, or year first. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/**
 * The order that fits every date of a chat; of several, the one with the fewest steps back in
 * time (messages are in order of time), day first when that tells nothing.
 */
export function chooseDateOrder(dates: readonly DateParts[]): DateOrder {
  const orders: DateOrder[] = ['dmy', 'mdy', 'ymd'];
  let best: DateOrder = 'dmy';
  let least = Number.POSITIVE_INFINITY;
  for (const order of orders) {
    let cost = 0;
    let last = '';
    for (const date of dates) {
      const day = dayText(date, order);
      // A day that does not exist costs more than any step back.
      if (day === '') cost += 1000;
      else if (day < last) cost += 1;
      if (day !== '') last = day;
    }
    if (cost < least) [best, least] = [order, cost];
  }
  return best;
}

/** `YYYY-MM-DD`, or "" where there is no such day; two-digit years are of this century. */
export function dayText([a, b, c]: DateParts, order: DateOrder): string {
  const [d, m, y] = order === 'dmy' ? [a, b, c] : order === 'mdy' ? [b, a, c] : [c, b, a];
  const year = y < 100 ? 2000 + y : y;
  const date = new Date(Date.UTC(year, m - 1, d));
  const exists =
    date.getUTCMonth() === m - 1 && date.getUTCDate() === d && year >= 2000 && year < 2100;
  return exists ? date.toISOString().slice(0, 10) : '';
}
