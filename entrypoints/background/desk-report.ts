import { dayOf } from '#data/desk/journal.ts';
import { type DeskReport, report } from '#data/desk/report.ts';
import type { Desk } from '#data/desk/store/desk.ts';

/** Minutes east of UTC on this device's calendar. */
export function offsetMinutes(): number {
  return -new Date().getTimezoneOffset();
}

/** The report of a time span on this device's calendar. */
export async function deskReport(desk: Desk, from: string, through: string): Promise<DeskReport> {
  const offset = offsetMinutes();
  return report(await desk.cases(), from, through, (at) => dayOf(at, offset));
}
