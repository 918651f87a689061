/** Invented cases and a counting clock for the tests of the desk; nothing of it ships. */
import type { DeskCase, NewCase } from '#data/desk/case.ts';
import { applyChange, type Change } from '#data/desk/change.ts';
import { creation, type Writer } from '#data/desk/journal.ts';

/** A writer whose clock moves one second at each look, and whose ids count up. */
export function sampleWriter(desk = 'meja-a', start = Date.UTC(2026, 10, 2, 1)): Writer {
  let time = start;
  let ids = 0;
  return {
    desk,
    by: 'AB',
    now: () => {
      time += 1000;
      return time;
    },
    newId: () => `${desk}-${++ids}`,
  };
}

/** Invented text of a forwarded message. */
export const FORWARD =
  'Sebarkan! Warga contoh dapat bantuan uji 600 ribu bulan ini, daftar lewat tautan di bawah sebelum hari Jumat.';

export function sampleCase(
  writer: Writer,
  draft: Partial<NewCase> = {},
): { state: DeskCase; change: Change } {
  const change = creation({ text: FORWARD, origin: 'manual', ...draft }, [], writer, 420);
  return { state: applyChange(undefined, change), change };
}
