import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseDetail } from '#data/desk/messages.ts';
import type { DeskPageWorld } from '../desk-world.ts';

/** One open case and what can be done to it; `undefined` while loading, null when it is gone. */
export interface OpenCase {
  detail: CaseDetail | null | undefined;
  failed: boolean;
  /** Changes a field; false when the value does not fit. */
  edit(field: string, value: unknown): Promise<boolean>;
  note(text: string): Promise<boolean>;
  keepDraft(field: string, text: string): void;
}

/** Loads a case, again whenever `revision` moves, and tells `onDetail` of every new state. */
export function useCase(
  world: DeskPageWorld,
  id: string,
  revision: number,
  onDetail: (detail: CaseDetail) => void,
): OpenCase {
  const [detail, setDetail] = useState<CaseDetail | null | undefined>(undefined);
  const [failed, setFailed] = useState(false);
  const shown = useRef(id);
  shown.current = id;
  function show(next: CaseDetail | null): void {
    if (next && next.row.id !== shown.current) return;
    setDetail(next);
    setFailed(false);
    if (next) onDetail(next);
  }
  useEffect(() => setDetail(undefined), [id]);
  useEffect(() => {
    world.case(id).then(show, () => setFailed(true));
  }, [id, revision]);
  async function attempt(work: Promise<CaseDetail | null>): Promise<boolean> {
    try {
      show(await work);
      return true;
    } catch {
      return false;
    }
  }
  return {
    detail,
    failed,
    edit: (field, value) => attempt(world.edit(id, field, value)),
    note: (text) => attempt(world.note(id, text)),
    keepDraft: (field, text) => {
      world.keepDraft(`${id}:${field}`, text).catch(() => setFailed(true));
    },
  };
}
