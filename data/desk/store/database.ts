/** The desk's own database, apart from the index: wiping one leaves the other. */
import Dexie, { type Table } from 'dexie';
import type { Publisher } from '#data/schema/index.ts';
import type { DeskCase } from '../case.ts';
import type { Change } from '../change.ts';
import { type CaseRow, rowOf } from '../row.ts';
import type { DeskShot } from '../shot.ts';

/** What was typed and not yet taken over; survives a crash. Keys are `CASE:FIELD`. */
export interface DraftRow {
  key: string;
  text: string;
  at: number;
}

/** Who sits at this desk. */
export interface ProfileRow {
  key: 'profile';
  desk: string;
  initials: string;
  /** On whose behalf this desk publishes; null until somebody says so. */
  publisher: Publisher | null;
}

/** How far open cases without a fact-check were looked up in an index. */
export interface LookedRow {
  key: 'looked';
  /** The index that was looked in. */
  index: string;
  /** The place in the queue up to which it was; null when it was looked through. */
  after: string | null;
}

/** A record being written or ready for export; `record` is validated when it is read. */
export interface PublicationRow {
  id: string;
  record: unknown;
  at: number;
}

export const DESK_DATABASE_NAME = 'suluh-desk';

export class DeskDatabase extends Dexie {
  declare cases: Table<DeskCase, string>;
  /** A row a case that was not removed, so that the queue opens without reading the cases. */
  declare rows: Table<CaseRow, string>;
  declare changes: Table<Change, string>;
  declare drafts: Table<DraftRow, string>;
  declare meta: Table<ProfileRow | LookedRow, string>;
  declare shots: Table<DeskShot, string>;
  declare publications: Table<PublicationRow, string>;

  constructor(name = DESK_DATABASE_NAME) {
    super(name);
    this.version(1).stores({
      cases: 'id',
      changes: 'id, caseId, at',
      drafts: 'key',
      meta: 'key',
      publications: 'id',
    });
    this.version(2)
      .stores({ rows: 'id, order' })
      .upgrade(async (transaction) => {
        const cases: DeskCase[] = await transaction.table('cases').toArray();
        const kept = cases.filter(({ fields }) => !fields.removed);
        await transaction.table('rows').bulkPut(kept.map(rowOf));
      });
    this.version(3).stores({ shots: 'id, caseId, expiresAt' });
    this.on('versionchange', () => this.close({ disableAutoOpen: false }));
  }
}
