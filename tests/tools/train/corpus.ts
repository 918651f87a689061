/** The training corpus (../shared/corpus, or SULUH_CORPUS): third parties' texts, read and never shipped. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export interface CorpusClaim {
  id: string;
  claim: string;
}
export interface CorpusPost {
  id: string;
  set: string;
  split: 'train' | 'test';
  gold: string;
  text: string;
}
export interface OrdinaryText {
  set: string;
  text: string;
}
export interface Corpus {
  claims: CorpusClaim[];
  posts: CorpusPost[];
  ordinary: OrdinaryText[];
}

export function corpusDirectory(): string {
  return process.env.SULUH_CORPUS ?? resolve(import.meta.dirname, '../../../../shared/corpus');
}

function readLines<T>(name: string): T[] {
  return readFileSync(resolve(corpusDirectory(), name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): T => JSON.parse(line));
}

export function readCorpus(): Corpus {
  return {
    claims: readLines<CorpusClaim>('claims.jsonl'),
    posts: readLines<CorpusPost>('posts.jsonl'),
    ordinary: readLines<OrdinaryText>('ordinary.jsonl'),
  };
}
