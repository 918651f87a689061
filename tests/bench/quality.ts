/**
 * `npm run bench:quality [-- --list]`: how well posts find their claims, how rarely ordinary texts
 * get a badge; prints the table and writes tests/bench/quality.md. `--list` prints every alarm.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { corpusDirectory, readCorpus } from '#tests/tools/train/corpus.ts';
import { alarmRows } from './quality-alarms.ts';
import { baselineRows } from './quality-baselines.ts';
import { editRows } from './quality-edits.ts';
import { guardRows } from './quality-guards.ts';
import { Claims, type Row, summarise } from './quality-sets.ts';
import { stanceRows } from './quality-stance.ts';

const directory = corpusDirectory();
if (!existsSync(resolve(directory, 'claims.jsonl'))) {
  console.log(
    `Korpus tidak ada di ${directory}; pengukuran mutu dilewati (SULUH_CORPUS menunjuknya).`,
  );
  process.exit();
}
const corpus = readCorpus();
const test = corpus.posts.filter((post) => post.split === 'test');
const claims = new Claims(corpus);
const answers = test.map((post) => claims.answer(post));
const rows: Row[] = [
  summarise('all', answers),
  ...[...new Set(test.map((p) => p.set))].map((set) =>
    summarise(
      set,
      answers.filter((a) => a.post.set === set),
    ),
  ),
];
const number = (value: number) => value.toFixed(3);
const table = [
  `Index: ${corpus.claims.length} claims, ${claims.blob.length} bytes. Posts: the test split, titles only.`,
  '',
  '| set | posts | S@1 | S@3 | S@10 | MAP@5 | same hoax first | shares a word (ceiling) | badge recall | badge precision, strict / same hoax |',
  '|---|---|---|---|---|---|---|---|---|---|',
  ...rows.map(
    (r) =>
      `| ${r.set} | ${r.posts} | ${number(r.s1)} | ${number(r.s3)} | ${number(r.s10)} | ${number(r.map5)} | ${number(r.hoax1)} | ${number(r.ceiling)} | ${number(r.badgeRecall)} | ${number(r.badgePrecision)} / ${number(r.badgeHoaxPrecision)} |`,
  ),
  '',
  ...alarmRows(claims, corpus, process.argv.includes('--list')),
  '',
  ...editRows(corpus, test),
  '',
  ...guardRows(corpus, claims),
  '',
  ...stanceRows(corpus, claims),
  '',
  ...baselineRows(corpus, test, claims),
];
console.log(table.join('\n'));
writeFileSync(
  resolve(import.meta.dirname, 'quality.md'),
  `# Quality of the matcher\n\nWritten by \`npm run bench:quality\`; what the columns mean stands in data/match/README.md.\n\n${table.join('\n')}\n`,
);
