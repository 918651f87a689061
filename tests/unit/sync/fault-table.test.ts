/** Every row of the fault table is a test named by its number ("baris 7: …", "row 36: …"). */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { FAULT_TABLE } from './fault-table.ts';

const TESTS = resolve(import.meta.dirname, '../..');
/** A title of a test that runs: `test('baris 16 dan 17: …'`, also behind `.each([…])`. */
const TITLE = /(['"`])(?:baris|rows?) (\d+(?:(?:, | dan | and )\d+)*)[:,]/g;
const SKIPPED = /\b(?:test|it|describe)\.(?:skip|todo|skipIf|runIf|only|fails)\b/;

/** The rows that a test file's titles name; none where anything in it may be skipped. */
function rowsOf(source: string): number[] {
  if (SKIPPED.test(source)) return [];
  return [...source.matchAll(TITLE)].flatMap(([, , numbers]) =>
    (numbers ?? '').split(/\D+/).map(Number),
  );
}

function rowsUnder(folders: readonly string[]): Set<number> {
  const files = folders.flatMap((folder) =>
    globSync('**/*.test.{ts,tsx}', { cwd: join(TESTS, folder) }).map((file) => join(folder, file)),
  );
  return new Set(files.flatMap((file) => rowsOf(readFileSync(join(TESTS, file), 'utf8'))));
}

test('tiap baris tabel gangguan punya uji yang menyebut nomornya', () => {
  const tested = rowsUnder(['unit', 'browser', 'e2e']);
  expect(FAULT_TABLE.filter(({ row }) => !tested.has(row))).toEqual([]);
  expect(FAULT_TABLE).toHaveLength(37);
});

test('baris 22–29 juga dicoba di peramban sungguhan', () => {
  const tested = rowsUnder(['e2e']);
  expect(FAULT_TABLE.filter(({ row, inBrowser }) => inBrowser && !tested.has(row))).toEqual([]);
  expect(FAULT_TABLE.filter(({ inBrowser }) => inBrowser)).toHaveLength(8);
});

test('uji yang dilewati atau hanya disebut dalam komentar tidak dihitung', () => {
  expect(rowsOf("test('baris 16 dan 17: wewenang', …")).toEqual([16, 17]);
  expect(rowsOf("test.each([])('baris 2: terpotong %s', …")).toEqual([2]);
  expect(rowsOf('/** Rows 1–7: see there. baris 4: */')).toEqual([]);
  expect(rowsOf("test.skip('baris 3: nanti')")).toEqual([]);
});
