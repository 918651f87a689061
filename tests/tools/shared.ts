/**
 * Real pages and a corpus that lie beside the project on its makers' machines (`../shared`, or
 * `SULUH_SHARED`). They are third parties' works: measured with, never committed.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from './build.ts';

export const SHARED = process.env.SULUH_SHARED ?? resolve(ROOT, '../shared');

/** False on every machine but the makers'. */
export function hasShared(): boolean {
  return existsSync(join(SHARED, 'corpus/claims.jsonl'));
}
