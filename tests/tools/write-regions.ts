/**
 * `npm run regions`: writes components/ui/regions/names.json and data/match/text/region-words.json
 * from the npm package idn-area-data (Kemendagri codes; code MIT, data Open Database License 1.0).
 */
import { writeFile } from 'node:fs/promises';
import { regionTable } from './region-table.ts';
import { regionWords } from './region-words.ts';

const path = 'components/ui/regions/names.json';
const table = await regionTable();
await writeFile(path, `${JSON.stringify(table, null, 2)}\n`);
await writeFile(
  'data/match/text/region-words.json',
  `${JSON.stringify(regionWords(table), null, 2)}\n`,
);
console.log(`${Object.keys(table).length} names in ${path}`);
