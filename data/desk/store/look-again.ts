/** Cases that had no fact-check when they came in, looked up again in a newer index. */
import type { DeskCase } from '../case.ts';
import { applyChange, type Change } from '../change.ts';
import { edit, type Writer } from '../journal.ts';
import type { CaseStore } from './case-store.ts';

/** Cases of one step: few, so that whoever works at the desk does not wait for them. */
const STEP = 50;
const MOST_SAID = 10;
/** What a record says a case is about. */
export interface About {
  topics: readonly string[];
  regions: readonly string[];
}

/** Stands where a desk's id would: nobody at this desk did it, so Ctrl+Z does not mean it. */
const BY_THE_INDEX = 'indeks';

/**
 * Open cases after a place in the queue of which nobody linked or put aside anything, and the place
 * where the next step begins; null after the last.
 */
export async function unlinkedAfter(
  store: CaseStore,
  after: string,
): Promise<{ cases: DeskCase[]; next: string | null }> {
  const { rows, next } = await store.page(after, STEP);
  // The order of a case that is done begins with 1.
  const open = rows.filter(({ order }) => order.startsWith('0'));
  const asked = open.filter(({ linked }) => linked === 0).map(({ id }) => id);
  const cases = [...(await store.some(asked)).values()];
  return {
    cases: cases.filter(({ links }) => Object.keys(links).length === 0),
    next: open.length < rows.length ? null : next,
  };
}

/** The links that an index has for these cases, as changes. */
export function foundSince(
  cases: readonly DeskCase[],
  linksOf: (text: string) => readonly string[],
  writer: Writer,
): { states: Map<string, DeskCase>; changes: Change[] } {
  const states = new Map<string, DeskCase>();
  const changes: Change[] = [];
  for (const one of cases) {
    let state = one;
    for (const id of linksOf(one.fields.claim || one.fields.text)) {
      const change = byIndex(edit(state, `link:${id}`, true, writer));
      state = applyChange(state, change);
      changes.push(change);
    }
    if (state !== one) states.set(one.id, state);
  }
  return { states, changes };
}

/** Topics and regions of the linked records, for cases of which nobody said any, as changes. */
export async function aboutLinked(
  cases: Iterable<DeskCase>,
  about: (recordId: string) => Promise<About | null>,
  writer: Writer,
): Promise<{ states: Map<string, DeskCase>; changes: Change[] }> {
  const states = new Map<string, DeskCase>();
  const changes: Change[] = [];
  for (const one of cases) {
    const linked = Object.keys(one.links).filter((id) => one.links[id] === true);
    const records = (await Promise.all(linked.map(about))).filter((record) => record !== null);
    let state = one;
    for (const field of ['topics', 'regions'] as const) {
      const said = [...new Set(records.flatMap((record) => record[field]))].slice(0, MOST_SAID);
      if (said.length === 0 || one.fields[field].length > 0) continue;
      const change = byIndex(edit(state, field, said, writer));
      state = applyChange(state, change);
      changes.push(change);
    }
    if (state !== one) states.set(one.id, state);
  }
  return { states, changes };
}

function byIndex(change: Change): Change {
  return { ...change, desk: BY_THE_INDEX, by: '' };
}
