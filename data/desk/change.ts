/**
 * The journal: every change of a case is one entry, never altered or deleted. A case is what its
 * changes make of it, in whatever order they arrive: the later stamp wins, field by field
 * (last-writer-wins registers; the log itself is a grow-only set).
 */
import { z } from 'zod';
import {
  CaseFields,
  CaseNote,
  CaseOrigin,
  CheckAnswer,
  CheckStep,
  type DeskCase,
  emptyFields,
  type Stamp,
} from './case.ts';

/** The value of the change that begins a case. */
const Created = z.object({
  origin: CaseOrigin,
  fields: CaseFields,
  links: z.array(z.string().max(120)).max(50),
  seen: z.record(z.string().max(40), z.number().int().min(0)),
});
export type Created = z.infer<typeof Created>;

/**
 * One entry. `field` is a name of CaseFields, `created`, or one of a family:
 * `note:ID`, `check:STEP`, `link:RECORD`, `seen:DESK:DAY`.
 */
export const Change = z.object({
  id: z.string().min(1).max(40),
  caseId: z.string().min(1).max(40),
  /** Milliseconds since 1970; grows with every change of the same case on one desk. */
  at: z.number(),
  desk: z.string().max(16),
  /** Initials of the person. */
  by: z.string().max(6),
  field: z.string().max(140),
  before: z.unknown(),
  value: z.unknown(),
  /** The change that this one takes back. */
  undoes: z.string().max(40).optional(),
});
export type Change = z.infer<typeof Change>;

/** A change whose field does not exist, or whose value does not fit it. */
export class UnfitChangeError extends Error {
  override readonly name = 'UnfitChangeError';
  constructor(field: string) {
    super(`Perubahan pada "${field}" tidak dapat dibaca; isi kasus tidak diubah.`);
  }
}

/** The schema of a field's value. Throws UnfitChangeError when there is no such field. */
export function valueSchema(field: string): z.ZodType {
  if (field === 'created') return Created;
  const [family, rest] = [field.split(':', 1)[0], field.slice(field.indexOf(':') + 1)];
  if (family === 'note') return CaseNote.nullable();
  if (family === 'check' && CheckStep.safeParse(rest).success) return CheckAnswer;
  if (family === 'link') return z.boolean();
  if (family === 'seen') return z.number().int().min(0);
  const key = CaseFields.keyof().safeParse(field);
  if (key.success) return CaseFields.shape[key.data];
  throw new UnfitChangeError(field);
}

/**
 * Applies one change to a case (undefined: none yet) and returns the new state; the old one is
 * not altered. The order of application does not matter, and applying twice changes nothing.
 * Throws UnfitChangeError when the value does not fit.
 */
export function applyChange(before: DeskCase | undefined, change: Change): DeskCase {
  const parsed = valueSchema(change.field).safeParse(change.value);
  if (!parsed.success) throw new UnfitChangeError(change.field);
  const state = before ?? blank(change.caseId);
  const stamp: Stamp = [change.at, change.id];
  const next: DeskCase = { ...state, updatedAt: Math.max(state.updatedAt, change.at) };
  if (change.field === 'created') return create(next, Created.parse(parsed.data), stamp);
  if (change.field === 'status' && parsed.data === 'answered') {
    next.answeredAt = Math.min(state.answeredAt ?? change.at, change.at);
  }
  if (!isLater(stamp, state.stamps[change.field])) return next;
  next.stamps = { ...state.stamps, [change.field]: stamp };
  return write(next, change.field, parsed.data);
}

/** The present value of a field of a case, as a change's `before` records it. */
export function presentValue(state: DeskCase, field: string): unknown {
  const at = field.indexOf(':');
  const rest = field.slice(at + 1);
  if (field.startsWith('note:')) return state.notes[rest] ?? null;
  if (field.startsWith('check:')) return state.checks[CheckStep.parse(rest)] ?? 'open';
  if (field.startsWith('link:')) return state.links[rest] ?? false;
  if (field.startsWith('seen:')) return state.seen[rest] ?? 0;
  const key = CaseFields.keyof().safeParse(field);
  if (!key.success) throw new UnfitChangeError(field);
  return state.fields[key.data];
}

function blank(id: string): DeskCase {
  return {
    ...{ id, origin: 'manual', createdAt: Number.MAX_SAFE_INTEGER, updatedAt: 0 },
    ...{ answeredAt: null, fields: emptyFields(''), notes: {}, checks: {}, links: {}, seen: {} },
    stamps: {},
  };
}

/** The first state fills what no change has written yet. */
function create(state: DeskCase, initial: Created, stamp: Stamp): DeskCase {
  if (!isLater(stamp, state.stamps.created)) return state;
  const written = Object.entries(state.fields).filter(([field]) => state.stamps[field]);
  const links = initial.links.map((id) => [id, true] as const);
  return {
    ...state,
    origin: initial.origin,
    createdAt: Math.min(state.createdAt, stamp[0]),
    fields: Object.assign({}, initial.fields, Object.fromEntries(written)),
    links: { ...Object.fromEntries(links), ...state.links },
    seen: { ...initial.seen, ...state.seen },
    stamps: { ...state.stamps, created: stamp },
  };
}

function write(state: DeskCase, field: string, value: unknown): DeskCase {
  const at = field.indexOf(':');
  if (at < 0) return { ...state, fields: Object.assign({}, state.fields, { [field]: value }) };
  const rest = field.slice(at + 1);
  if (field.startsWith('note:')) {
    const { [rest]: _, ...others } = state.notes;
    const note = CaseNote.nullable().parse(value);
    return { ...state, notes: note ? { ...others, [rest]: note } : others };
  }
  if (field.startsWith('check:')) {
    return { ...state, checks: { ...state.checks, [rest]: CheckAnswer.parse(value) } };
  }
  if (field.startsWith('link:')) {
    return { ...state, links: { ...state.links, [rest]: value === true } };
  }
  return { ...state, seen: { ...state.seen, [rest]: z.number().parse(value) } };
}

function isLater(a: Stamp, b: Stamp | undefined): boolean {
  return !b || a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]);
}
