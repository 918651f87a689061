/** What a desk does to a case, as changes; and how a change is taken back. */
import { type CaseFields, type DeskCase, emptyFields, type NewCase } from './case.ts';
import { type Change, type Created, presentValue } from './change.ts';

/** Who writes, when, and where fresh ids come from; handed in, so that the rest stays pure. */
export interface Writer {
  /** Id of this installation's desk. */
  desk: string;
  /** Initials of the person. */
  by: string;
  /** Milliseconds since 1970. */
  now(): number;
  newId(): string;
}

/** Why a change cannot be taken back. */
export type UndoRefusal = 'changed-since' | 'first';

/** `YYYY-MM-DD` in the calendar of the given offset (minutes east of UTC; WIB is 420). */
export function dayOf(at: number, offsetMinutes: number): string {
  return new Date(at + offsetMinutes * 60_000).toISOString().slice(0, 10);
}

/** The change that begins a case; `links` are records that the matcher found. */
export function creation(
  draft: NewCase,
  links: readonly string[],
  writer: Writer,
  offsetMinutes: number,
): Change {
  const { origin, seenAt, note: _, text, ...known } = draft;
  const at = writer.now();
  const fields: CaseFields = Object.assign(emptyFields(text), known);
  const day = dayOf(seenAt ?? at, offsetMinutes);
  const value: Created = {
    ...{ origin, fields, links: [...links] },
    seen: { [`${writer.desk}:${day}`]: 1 },
  };
  const caseId = `k-${writer.newId()}`;
  return entry(writer, { caseId, at, field: 'created', before: null, value });
}

/** A change of one field. Its time lies after every change of the case, whatever the clock says. */
export function edit(state: DeskCase, field: string, value: unknown, writer: Writer): Change {
  const at = Math.max(writer.now(), state.updatedAt + 1);
  return entry(writer, { caseId: state.id, at, field, before: presentValue(state, field), value });
}

/** Counts one more copy of a case on a day. */
export function seenAgain(state: DeskCase, day: string, writer: Writer): Change {
  const key = `${writer.desk}:${day}`;
  return edit(state, `seen:${key}`, (state.seen[key] ?? 0) + 1, writer);
}

/** A remark on a case, signed by who writes. */
export function noteChange(state: DeskCase, text: string, writer: Writer): Change {
  const note = { text, by: writer.by, at: writer.now() };
  return edit(state, `note:${writer.newId()}`, note, writer);
}

/** The inverse of a change, or why there is none: a later change of the field must be undone first. */
export function inverse(
  state: DeskCase,
  change: Change,
  writer: Writer,
): Change | { refused: UndoRefusal } {
  if (change.field === 'created') {
    if (state.fields.removed) return { refused: 'changed-since' };
    return { ...edit(state, 'removed', true, writer), undoes: change.id };
  }
  if (state.stamps[change.field]?.[1] !== change.id) return { refused: 'changed-since' };
  return { ...edit(state, change.field, change.before, writer), undoes: change.id };
}

/** The last change of this desk that was not taken back and takes nothing back; for Ctrl+Z. */
export function lastUndoable(changes: readonly Change[], desk: string): Change | null {
  const undone = new Set(changes.map((change) => change.undoes));
  const own = changes.filter(
    (change) => change.desk === desk && !change.undoes && !undone.has(change.id),
  );
  return own.sort(byTime).at(-1) ?? null;
}

/** Oldest first; the same order on every desk. */
export function byTime(a: Change, b: Change): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}

function entry(
  writer: Writer,
  rest: Pick<Change, 'caseId' | 'at' | 'field' | 'before' | 'value'>,
): Change {
  return { id: writer.newId(), desk: writer.desk, by: writer.by, ...rest };
}
