/**
 * `npm run train [lexicon|models]`: learns everything under data/match/weights from the corpus
 * (../shared/corpus, or SULUH_CORPUS). Same corpus, same bytes.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AcceptData } from '#data/match/decide.ts';
import { Forest } from '#data/match/forest.ts';
import {
  isDoubtful,
  type Judged,
  judgeOrdinary,
  judgePosts,
  judgeTitles,
  judgeWithoutGold,
  trainAccept,
} from './accept.ts';
import { readCorpus } from './corpus.ts';
import { ClaimSet, examplesOf, splitPosts } from './examples.ts';
import { learnLexicon } from './lexicon.ts';
import { COLUMNS, RANKER_SETTINGS, trainRanker } from './ranker.ts';
import { heldOutThresholds } from './thresholds.ts';

/** Half the posts order the other half, so that acceptance sees orders as good as in real use. */
const FOLD = { ...RANKER_SETTINGS, trees: 40, rate: 0.15 };
const TITLES_EVERY = 3;

function write(name: string, data: unknown): void {
  const file = resolve(import.meta.dirname, `../../../data/match/weights/${name}.json`);
  writeFileSync(file, `${JSON.stringify(data, null, 1)}\n`);
  console.log(`wrote ${file}`);
}

const corpus = readCorpus();
if (process.argv[2] === 'lexicon') {
  write('lexicon', learnLexicon(corpus));
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
const even = examples.filter((_, i) => i % 2 === 0);
const odd = examples.filter((_, i) => i % 2 === 1);
const ranker = new Forest(rankerData, COLUMNS);
const byEven = new Forest(trainRanker(even, FOLD), COLUMNS);
const byOdd = new Forest(trainRanker(odd, FOLD), COLUMNS);
const judged: Judged[] = [
  ...judgePosts(claims, even, byOdd),
  ...judgePosts(claims, odd, byEven),
  ...judgeWithoutGold(claims, even, byOdd),
  ...judgeWithoutGold(claims, odd, byEven),
  ...judgeTitles(claims, TITLES_EVERY, ranker),
  ...judgeOrdinary(claims, corpus.ordinary, ranker),
];
const usable = judged.filter((j) => !isDoubtful(j));
console.log(`${usable.length} judged pairs`);
const data: AcceptData = { forest: trainAccept(usable), ...heldOutThresholds(usable) };
write('accept', data);
