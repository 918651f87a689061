import type { CaseRow } from '#data/desk/row.ts';

/** Rows by their case. */
export function byId(rows: readonly CaseRow[]): Map<string, CaseRow> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** Takes rows over; of two states of one case the later stays, in whatever order they come. */
export function takeRows(known: Map<string, CaseRow>, rows: readonly CaseRow[]): void {
  for (const row of rows) {
    const before = known.get(row.id);
    if (!before || before.updatedAt <= row.updatedAt) known.set(row.id, row);
  }
}
