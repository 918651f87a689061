import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseDetail, DeskOverview } from '#data/desk/messages.ts';
import type { CaseRow } from '#data/desk/row.ts';
import type { DeskPageWorld } from './desk-world.ts';
import { byId, takeRows } from './queue/known-rows.ts';

/** All cases of the desk; `rows` is undefined while the first are fetched. */
export interface Overview extends Pick<DeskOverview, 'initials' | 'publisher'> {
  rows: CaseRow[] | undefined;
  /** Cases in all: more than `rows` holds while the others are on their way. */
  total: number;
  failed: boolean;
  /** Moves when this case was written by anybody. */
  revision(caseId: string): number;
  reload(): void;
  /** Fetches these cases' rows anew. */
  refresh(caseIds: readonly string[]): void;
  /** Takes a changed case over without asking for it again. */
  show(detail: CaseDetail): void;
}

/** How long to wait for more news before asking, in milliseconds. */
const QUIET = 250;
/** Rows that one message may ask for; when more were written, all are loaded again. */
const MOST_IDS = 1000;

/** Loads the first screen, then the rest; later only the rows that were written. */
export function useOverview(world: DeskPageWorld): Overview {
  const [who, setWho] = useState<Pick<DeskOverview, 'initials' | 'publisher'>>({
    ...{ initials: '', publisher: null },
  });
  const [list, setList] = useState<CaseRow[] | undefined>(undefined);
  const [missing, setMissing] = useState(0);
  const [failed, setFailed] = useState(false);
  const [revisions, setRevisions] = useState<ReadonlyMap<string, number>>(new Map());
  const known = useRef<Map<string, CaseRow>>(new Map());
  /** Rows of a load that is not complete. */
  const loading = useRef<Map<string, CaseRow> | null>(null);
  const turn = useRef(0);
  const fail = () => setFailed(true);

  async function load(): Promise<void> {
    const own = ++turn.current;
    const { total, next: after, rows, initials, publisher } = await world.open();
    if (own !== turn.current) return;
    setWho({ initials, publisher });
    const fresh = byId(rows);
    loading.current = fresh;
    // At first there is something to read at once; later the old rows stay until all are there.
    if (known.current.size === 0) known.current = fresh;
    for (let next = after; next !== null; ) {
      setList([...known.current.values()]);
      setMissing(total - known.current.size);
      const page = await world.page(next);
      if (own !== turn.current) return;
      takeRows(fresh, page.rows);
      next = page.next;
    }
    known.current = fresh;
    loading.current = null;
    setList([...fresh.values()]);
    setMissing(0);
    setFailed(false);
  }

  async function refresh(ids: readonly string[]): Promise<void> {
    if (ids.length > MOST_IDS) return load();
    const rows = await world.rows([...ids]);
    for (const held of [known.current, loading.current]) {
      if (!held) continue;
      for (const id of ids) held.delete(id);
      takeRows(held, rows);
    }
    setList([...known.current.values()]);
    setRevisions((before) => {
      const after = new Map(before);
      for (const id of ids) after.set(id, (before.get(id) ?? 0) + 1);
      return after;
    });
  }

  useEffect(() => {
    const life = new AbortController();
    const written = new Set<string>();
    let timer = 0;
    load().catch(fail);
    world.onChanged((ids) => {
      for (const id of ids) written.add(id);
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        refresh([...written]).catch(fail);
        written.clear();
      }, QUIET);
    }, life.signal);
    life.signal.addEventListener('abort', () => clearTimeout(timer));
    return () => life.abort();
  }, []);

  return {
    ...who,
    ...{ rows: list, total: (list?.length ?? 0) + missing, failed },
    revision: (caseId) => revisions.get(caseId) ?? 0,
    reload: () => void load().catch(fail),
    refresh: (ids) => void refresh(ids).catch(fail),
    show: ({ row, state: { fields } }) => {
      if (fields.removed) known.current.delete(row.id);
      else takeRows(known.current, [row]);
      setList([...known.current.values()]);
    },
  };
}

/** Every topic of these cases once, in order. */
export function topicsOf(rows: readonly CaseRow[]): string[] {
  return [...new Set(rows.flatMap(({ topics }) => topics))].sort();
}
