import type { NewCase } from '#data/desk/case.ts';
import type { Added } from '#data/desk/store/take-in.ts';

/** How far an import has come. */
export interface ImportCount {
  done: number;
  fresh: number;
  copies: number;
  linked: number;
}

/** Cases of one message: small enough that progress moves and "stop" is heard. */
const BATCH = 200;

/** Adds drafts batch by batch until done or aborted; what came in before stays. */
export async function importDrafts(
  drafts: readonly NewCase[],
  add: (batch: NewCase[]) => Promise<Added[]>,
  signal: AbortSignal,
  onProgress: (count: ImportCount) => void,
): Promise<ImportCount> {
  let count: ImportCount = { done: 0, fresh: 0, copies: 0, linked: 0 };
  for (let at = 0; at < drafts.length && !signal.aborted; at += BATCH) {
    const added = await add(drafts.slice(at, at + BATCH));
    const copies = added.filter(({ copy }) => copy).length;
    count = {
      done: count.done + added.length,
      fresh: count.fresh + added.length - copies,
      copies: count.copies + copies,
      linked: count.linked + added.filter(({ copy, linked }) => !copy && linked > 0).length,
    };
    onProgress(count);
  }
  return count;
}
