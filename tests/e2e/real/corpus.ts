/** The corpus of ../shared: claims of fact-checkers and posts as they circulated. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED } from '#tests/tools/shared.ts';

export interface CorpusClaim {
  id: string;
  claim: string;
  url?: string;
}

export interface CorpusPost {
  id: string;
  split: 'train' | 'test';
  /** Id of the claim it spreads. */
  gold: string;
  text: string;
}

export function readClaims(): CorpusClaim[] {
  return readLines<CorpusClaim>('corpus/claims.jsonl');
}

export function readPosts(): CorpusPost[] {
  return readLines<CorpusPost>('corpus/posts.jsonl');
}

function readLines<Line>(path: string): Line[] {
  const lines = readFileSync(join(SHARED, path), 'utf8').split('\n');
  return lines.filter(Boolean).map((line): Line => JSON.parse(line));
}

/** Lower-case words of three letters or more; deliberately not the matcher's own tokens. */
export function words(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
}

/** Share of words that two texts have in common; the corpus counts 0.7 as the same claim. */
export function jaccard(a: string, b: string): number {
  const left = words(a);
  const right = words(b);
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / (left.size + right.size - shared || 1);
}
