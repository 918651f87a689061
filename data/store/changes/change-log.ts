/** The log of changes in its own database: wiping the index leaves it, withdrawn records stay readable. */
import Dexie, { type Table } from 'dexie';
import type { ChangeEntry } from './change-entry.ts';

export const CHANGES_DATABASE_NAME = 'suluh-changes';
/** Updates remembered; the oldest give way. */
const MOST_ENTRIES = 120;

class ChangeDatabase extends Dexie {
  declare entries: Table<ChangeEntry, number>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({ entries: '++, at' });
    this.on('versionchange', () => this.close({ disableAutoOpen: false }));
  }
}

export class ChangeLog {
  readonly #db: ChangeDatabase;

  constructor(name = CHANGES_DATABASE_NAME) {
    this.#db = new ChangeDatabase(name);
  }

  async note(entry: ChangeEntry): Promise<void> {
    await this.#db.transaction('rw', this.#db.entries, async () => {
      await this.#db.entries.add(entry);
      const surplus = (await this.#db.entries.count()) - MOST_ENTRIES;
      if (surplus <= 0) return;
      const keys = await this.#db.entries.orderBy(':id').limit(surplus).primaryKeys();
      await this.#db.entries.bulkDelete(keys);
    });
  }

  /** Newest first. */
  async list(): Promise<ChangeEntry[]> {
    return (await this.#db.entries.orderBy('at').toArray()).reverse();
  }

  async wipe(): Promise<void> {
    await this.#db.delete({ disableAutoOpen: false });
  }
}
