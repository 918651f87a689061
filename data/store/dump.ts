/** Any of our databases as plain data: for "export everything" and for "how much is kept". */
import Dexie from 'dexie';

/** Rows of each table; where bytes stand, only how many. */
export type DatabaseDump = Record<string, unknown[]>;

/** Everything in the database of this name; empty when there is none. */
export async function dumpDatabase(name: string): Promise<DatabaseDump> {
  return withTables(name, async (table) => (await table.toArray()).map(plain));
}

/** How many rows each table holds. */
export async function countDatabase(name: string): Promise<Record<string, number>> {
  return withTables(name, (table) => table.count());
}

/** Deletes the database; connections elsewhere make way. */
export async function deleteDatabase(name: string): Promise<void> {
  await Dexie.delete(name);
}

async function withTables<T>(
  name: string,
  read: (table: Dexie['tables'][number]) => Promise<T>,
): Promise<Record<string, T>> {
  if (!(await Dexie.exists(name))) return {};
  const db = new Dexie(name);
  db.on('versionchange', () => db.close());
  try {
    await db.open();
    const entries = db.tables.map(async (table) => [table.name, await read(table)] as const);
    return Object.fromEntries(await Promise.all(entries));
  } finally {
    db.close();
  }
}

function plain(value: unknown): unknown {
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return { bytes: value.byteLength };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
