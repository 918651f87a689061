/** Live validation of a record that is being written: the schema of the index, and the guard. */
import { ClaimReview, type IndexRecord, ProgramFact } from '#data/schema/index.ts';
import { asEvent, type GuardHint, guardClaim } from './guard.ts';

/** A field of the form and what is wrong with it; the path is `sources.0.url`. */
export interface FieldIssue {
  path: string;
  message: string;
}

export interface CheckedRecord {
  /** The record as it would be published; null while something is wrong. */
  record: IndexRecord | null;
  issues: FieldIssue[];
  /** Reasons against the sentence as a claim; they must be settled before publishing. */
  hints: GuardHint[];
  /** A judgement of a person begun anew as a claim about an event; null where there is none. */
  event: string | null;
}

/** Checks what a form holds; anything may come in. */
export function checkRecord(input: unknown): CheckedRecord {
  const kind = input !== null && typeof input === 'object' && 'kind' in input && input.kind;
  const fact = kind === 'programFact';
  const parsed = fact ? ProgramFact.safeParse(input) : ClaimReview.safeParse(input);
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, message }) => ({
      path: path.join('.'),
      message,
    }));
    return { record: null, issues, hints: hintsOf(input), event: eventOf(input) };
  }
  const hints = hintsOf(parsed.data);
  const record: IndexRecord =
    'claim' in parsed.data
      ? { kind: 'claimReview', ...parsed.data }
      : { kind: 'programFact', ...parsed.data };
  const event = eventOf(parsed.data);
  return { record: hints.length === 0 ? record : null, issues: [], hints, event };
}

function hintsOf(input: unknown): GuardHint[] {
  const claim = claimOf(input);
  return claim === null ? [] : guardClaim(claim);
}

function eventOf(input: unknown): string | null {
  const claim = claimOf(input);
  return claim === null ? null : asEvent(claim);
}

function claimOf(input: unknown): string | null {
  const claim = input !== null && typeof input === 'object' && 'claim' in input && input.claim;
  return typeof claim === 'string' ? claim : null;
}
