/** `npm run train -- lexicon`: writes data/match/weights/lexicon.json. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCorpus } from './corpus.ts';
import { learnLexicon } from './lexicon.ts';

const data = learnLexicon(readCorpus());
const file = resolve(import.meta.dirname, '../../../data/match/weights/lexicon.json');
writeFileSync(file, `${JSON.stringify(data, null, 1)}\n`);
console.log(
  `${data.words.split(' ').length} words, ${data.terms.split(' ').length} terms → ${file}`,
);
