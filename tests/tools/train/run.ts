/**
 * `npm run train [-- lexicon|models|ablation]`: learns everything under data/match/weights from the corpus
 * (../shared/corpus, or SULUH_CORPUS). Same corpus, same bytes. `ablation` writes
 * tests/bench/ablation.md instead.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AcceptData } from '#data/match/decide.ts';
import { Forest } from '#data/match/forest.ts';
import { ablationTable } from './ablation.ts';
import { trainAccept } from './accept.ts';
import { readCorpus } from './corpus.ts';
import { ClaimSet, examplesOf, splitPosts } from './examples.ts';
import { judgeAll } from './judge.ts';
import { learnLexicon } from './lexicon.ts';
import { COLUMNS, trainRanker } from './ranker.ts';
import { heldOutThresholds } from './thresholds.ts';

function write(name: string, data: unknown): void {
  const file = resolve(import.meta.dirname, `../../../data/match/weights/${name}.json`);
  writeFileSync(file, `${JSON.stringify(data, null, 1)}\n`);
  console.log(`wrote ${file}`);
}

const HEADING = `# What each group of features is worth

Written by \`npm run train -- ablation\`: order and acceptance are learned again without the group
(fewer, quicker trees than what ships) and measured on the test split, titles only. Badges at 1 false
badge per 1,000 of the ordinary kind that acceptance did not see; the worst of three kinds.

`;

const corpus = readCorpus();
if (process.argv[2] === 'lexicon') {
  write('lexicon', learnLexicon(corpus));
  process.exit();
}
if (process.argv[2] === 'ablation') {
  const file = resolve(import.meta.dirname, '../../bench/ablation.md');
  writeFileSync(file, `${HEADING}${ablationTable(corpus)}\n`);
  process.exit();
}
if (process.argv[2] !== 'models') {
  write('lexicon', learnLexicon(corpus));
  console.log('the lexicon is read at start: now run npm run train -- models');
  process.exit();
}

const claims = new ClaimSet(corpus.claims);
const examples = examplesOf(claims, splitPosts(corpus).train);
console.log(`${examples.length} training posts`);
const rankerData = trainRanker(examples);
write('ranker', rankerData);
const usable = judgeAll(claims, examples, corpus, new Forest(rankerData, COLUMNS));
console.log(`${usable.length} judged pairs`);
const data: AcceptData = { forest: trainAccept(usable), ...heldOutThresholds(usable) };
write('accept', data);
