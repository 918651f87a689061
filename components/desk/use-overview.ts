import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseDetail } from '#data/desk/messages.ts';
import type { CaseRow } from '#data/desk/row.ts';
import type { Publisher } from '#data/schema/index.ts';
import type { DeskPageWorld } from './desk-world.ts';

/** All cases of the desk; `rows` is undefined while they are fetched for the first time. */
export interface Overview {
  rows: CaseRow[] | undefined;
  initials: string;
  publisher: Publisher | null;
  failed: boolean;
  /** Moves with every reload. */
  revision: number;
  reload(): void;
  /** Takes a changed case over without asking for all of them again. */
  show(detail: CaseDetail): void;
}

/** How long to wait for more news before asking again, in milliseconds. */
const QUIET = 250;

/** Loads the overview, and again when something was written by another page or a card. */
export function useOverview(world: DeskPageWorld): Overview {
  const [state, setState] = useState<Pick<Overview, 'rows' | 'initials' | 'publisher'>>({
    ...{ rows: undefined, initials: '', publisher: null },
  });
  const [failed, setFailed] = useState(false);
  const [revision, setRevision] = useState(0);
  const asked = useRef(0);
  function reload(): void {
    const turn = ++asked.current;
    world.open().then(
      (overview) => {
        if (turn !== asked.current) return;
        setState(overview);
        setFailed(false);
        setRevision((n) => n + 1);
      },
      () => setFailed(true),
    );
  }
  useEffect(() => {
    const life = new AbortController();
    let timer = 0;
    reload();
    const soon = () => {
      clearTimeout(timer);
      timer = window.setTimeout(reload, QUIET);
    };
    world.onChanged(soon, life.signal);
    life.signal.addEventListener('abort', () => clearTimeout(timer));
    return () => life.abort();
  }, []);
  return {
    ...state,
    failed,
    revision,
    reload,
    show: ({ row, state: { fields } }) =>
      setState((before) => ({
        ...before,
        rows: before.rows
          ?.map((known) => (known.id === row.id ? row : known))
          .filter(({ id }) => id !== row.id || !fields.removed),
      })),
  };
}
