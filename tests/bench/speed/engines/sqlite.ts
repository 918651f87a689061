import sqlite3InitModule, { type Database, type Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import type { Doc } from '../corpus.ts';
import { type Engine, TOP } from '../engine.ts';
import { terms } from '../terms.ts';

/** Terms are words already; `#600000` and `#2.5` are one word each. */
const TABLES = `
  CREATE TABLE claim(id TEXT);
  CREATE VIRTUAL TABLE title USING fts5(text, content='', detail=full,
    tokenize="unicode61 remove_diacritics 0 tokenchars '#.'");`;

function indexed(sqlite: Sqlite3Static, docs: readonly Doc[]): Database {
  const database = new sqlite.oo1.DB(':memory:');
  database.exec(TABLES);
  database.transaction(() => {
    const id = database.prepare('INSERT INTO claim(rowid, id) VALUES (?, ?)');
    const title = database.prepare('INSERT INTO title(rowid, text) VALUES (?, ?)');
    docs.forEach((doc, i) => {
      id.bind([i + 1, doc.id]).stepReset();
      title.bind([i + 1, terms(doc.text).join(' ')]).stepReset();
    });
    id.finalize();
    title.finalize();
  });
  database.exec("INSERT INTO title(title) VALUES ('optimize')");
  return database;
}

export const sqlite: Engine = {
  name: 'sqlite fts5 wasm',
  settings:
    'contentless table, our terms, OR of all words, ten best by bm25; in memory, merged, exported as one database',
  build: async (docs) => {
    const sqlite = await sqlite3InitModule();
    return sqlite.capi.sqlite3_js_db_export(indexed(sqlite, docs));
  },
  load: async (bytes) => {
    const sqlite = await sqlite3InitModule();
    const { capi, wasm, oo1 } = sqlite;
    const database = new oo1.DB(':memory:');
    const place = wasm.allocFromTypedArray(Uint8Array.from(bytes));
    const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE;
    const rc = capi.sqlite3_deserialize(database, 'main', place, bytes.length, bytes.length, flags);
    database.checkRc(rc);
    const find = database.prepare(
      `SELECT claim.id FROM title JOIN claim ON claim.rowid = title.rowid
       WHERE title MATCH ? ORDER BY rank LIMIT ${TOP}`,
    );
    return (text) => {
      const words = new Set(terms(text));
      if (words.size === 0) return [];
      find.bind(Array.from(words, (word) => `"${word.replaceAll('"', '""')}"`).join(' OR '));
      const ids: string[] = [];
      while (find.step()) ids.push(String(find.get(0)));
      find.reset();
      return ids;
    };
  },
};
