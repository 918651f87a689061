import type { CaseDetail } from '#data/desk/messages.ts';

/** Records a case may be answered with: linked ones, then found ones nobody put aside; ten at most. */
export function recordIdsOf({ state, found }: Pick<CaseDetail, 'state' | 'found'>): string[] {
  const linked = linkedIds(state);
  const others = found.filter(({ id }) => state.links[id] === undefined).map(({ id }) => id);
  const putAside = Object.keys(state.links).filter((id) => state.links[id] === false);
  return [...linked, ...others, ...putAside].slice(0, 10);
}

/** Records that are linked. */
export function linkedIds(state: CaseDetail['state']): string[] {
  return Object.keys(state.links).filter((id) => state.links[id] === true);
}
