/** Sorts drafts into new cases and copies of cases, many at once. */
import type { DeskCase, NewCase } from '../case.ts';
import { applyChange, type Change } from '../change.ts';
import type { SimilarCases } from '../similar.ts';

/** What became of a draft: a case of its own, or one more copy of a case. */
export interface Added {
  caseId: string;
  copy: boolean;
  linked: number;
}

/** What taking in stands on. */
export interface TakeInWorld {
  /** Knows the texts of all cases; learns those of the new ones. */
  similar: SimilarCases;
  some(ids: readonly string[]): Promise<Map<string, DeskCase>>;
  begin(draft: NewCase): Change;
  again(state: DeskCase, draft: NewCase): Change;
  note(state: DeskCase, text: string): Change;
}

export interface TakenIn {
  states: Map<string, DeskCase>;
  changes: Change[];
  /** One for each draft, in order. */
  added: Added[];
}

/** Makes the changes that take the drafts in, and the states they lead to; writes nothing. */
export async function takeIn(drafts: readonly NewCase[], world: TakeInWorld): Promise<TakenIn> {
  const { similar } = world;
  const begin = (draft: NewCase) => {
    const change = world.begin(draft);
    similar.add(change.caseId, draft.text);
    return change;
  };
  // First all texts, so that the known cases are read at once; a text may repeat one before it.
  const sorted = drafts.map((draft) => {
    const known = similar.find(draft.text);
    return known === null ? { draft, begun: begin(draft) } : { draft, known };
  });
  const states = await world.some(sorted.flatMap(({ known }) => known ?? []));
  const changes: Change[] = [];
  const added = sorted.map(({ draft, known, begun }): Added => {
    const before = known === undefined ? undefined : states.get(known);
    const first = before ? world.again(before, draft) : (begun ?? begin(draft));
    let state = applyChange(before, first);
    changes.push(first);
    if (draft.note !== undefined && draft.note !== '') {
      const note = world.note(state, draft.note);
      state = applyChange(state, note);
      changes.push(note);
    }
    states.set(state.id, state);
    const linked = Object.values(state.links).filter(Boolean).length;
    return { caseId: state.id, copy: before !== undefined, linked };
  });
  return { states, changes, added };
}
