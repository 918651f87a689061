/** Cases with their rows and journal on disk: written together, read one by one or in pages. */
import type { DeskCase } from '../case.ts';
import type { Change } from '../change.ts';
import { byTime } from '../journal.ts';
import { type CaseRow, rowOf } from '../row.ts';
import type { DeskDatabase } from './database.ts';

/** Rows in the order of the queue, and where the next page begins; null after the last. */
export interface RowPage {
  rows: CaseRow[];
  next: string | null;
}

/** Changes among which the last one of a desk is looked for. */
const LATEST = 1000;

export class CaseStore {
  readonly #db: DeskDatabase;

  constructor(db: DeskDatabase) {
    this.#db = db;
  }

  /** One case, also a removed one. */
  get(id: string): Promise<DeskCase | undefined> {
    return this.#db.cases.get(id);
  }

  /** Those of the ids that are cases. */
  async some(ids: readonly string[]): Promise<Map<string, DeskCase>> {
    const found = await this.#db.cases.bulkGet([...ids]);
    return new Map(found.flatMap((one) => (one ? [[one.id, one]] : [])));
  }

  /** All cases but the removed ones. */
  async all(): Promise<DeskCase[]> {
    return (await this.#db.cases.toArray()).filter(({ fields }) => !fields.removed);
  }

  /** How many cases the queue has. */
  count(): Promise<number> {
    return this.#db.rows.count();
  }

  /** Up to `limit` rows that follow `after` ("" from the start). */
  async page(after: string, limit: number): Promise<RowPage> {
    const rows = await this.#db.rows.where('order').above(after).limit(limit).toArray();
    return { rows, next: rows.length < limit ? null : (rows.at(-1)?.order ?? null) };
  }

  /** Rows of these cases; a removed one has none. */
  async rows(ids: readonly string[]): Promise<CaseRow[]> {
    return (await this.#db.rows.bulkGet([...ids])).filter((row) => row !== undefined);
  }

  /** The changes of one case, newest first. */
  async journal(caseId: string): Promise<Change[]> {
    const changes = await this.#db.changes.where('caseId').equals(caseId).toArray();
    return changes.sort(byTime).reverse();
  }

  /** Every change, oldest first. */
  async changes(): Promise<Change[]> {
    return (await this.#db.changes.toArray()).sort(byTime);
  }

  change(id: string): Promise<Change | undefined> {
    return this.#db.changes.get(id);
  }

  /** The newest changes of all cases. */
  latest(): Promise<Change[]> {
    return this.#db.changes.orderBy('at').reverse().limit(LATEST).toArray();
  }

  async changeIds(): Promise<Set<string>> {
    return new Set(await this.#db.changes.toCollection().primaryKeys());
  }

  /** Writes new states and the changes that made them, all or nothing. */
  async write(states: ReadonlyMap<string, DeskCase>, added: readonly Change[]): Promise<void> {
    const { cases, rows, changes } = this.#db;
    const all = [...states.values()];
    const removed = all.filter(({ fields }) => fields.removed).map(({ id }) => id);
    await this.#db.transaction('rw', [cases, rows, changes], async () => {
      await Promise.all([
        cases.bulkPut(all),
        rows.bulkPut(all.filter(({ fields }) => !fields.removed).map(rowOf)),
        ...(removed.length > 0 ? [rows.bulkDelete(removed)] : []),
        changes.bulkAdd([...added]),
      ]);
    });
  }
}
