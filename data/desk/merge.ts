/** Joins what two desks know: the union of their journals, so that no side loses a remark. */
import type { DeskCase } from './case.ts';
import { applyChange, type Change, UnfitChangeError } from './change.ts';
import { byTime } from './journal.ts';

export interface Merged {
  /** New states of the cases that changed, by id. */
  cases: Map<string, DeskCase>;
  /** Changes that were not known here. */
  added: Change[];
  /** Cases that this desk did not have at all. */
  newCases: number;
  /** Changes that could not be read and were left out. */
  unread: number;
}

/**
 * Applies another desk's changes. `known` tells whether a change id is in the journal already,
 * `find` gives the case as it stands. Merging twice, or the other way round, ends the same.
 */
export function mergeChanges(
  incoming: readonly Change[],
  known: (id: string) => boolean,
  find: (caseId: string) => DeskCase | undefined,
): Merged {
  const result: Merged = { cases: new Map(), added: [], newCases: 0, unread: 0 };
  const created = new Set(incoming.filter((c) => c.field === 'created').map((c) => c.caseId));
  for (const change of [...incoming].sort(byTime)) {
    if (known(change.id)) continue;
    const before = result.cases.get(change.caseId) ?? find(change.caseId);
    // A change without its case (a file cut short) would make a case without a text.
    if (!before && !created.has(change.caseId)) {
      result.unread += 1;
      continue;
    }
    try {
      result.cases.set(change.caseId, applyChange(before, change));
    } catch (error) {
      if (!(error instanceof UnfitChangeError)) throw error;
      result.unread += 1;
      continue;
    }
    if (!before) result.newCases += 1;
    result.added.push(change);
  }
  return result;
}
