/** The claims and queries that every engine gets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import reviews from '#data/seed/claim-reviews.json' with { type: 'json' };
import { hasShared, SHARED } from '#tests/tools/shared.ts';
import { generateClaims } from './generate.ts';

export interface Doc {
  id: string;
  text: string;
}

/** A text as it circulates, cut to `QUERY_WORDS` words, and the claim that it repeats. */
export interface Query {
  text: string;
  gold: string;
}

export interface Corpus {
  docs: Doc[];
  queries: Query[];
  /** One sentence on where the texts come from. */
  about: string;
}

/** The length of post that the targets of issue 4 speak of. */
export const QUERY_WORDS = 40;

/**
 * Claims of ../shared/corpus with posts that repeat them, filled up to `size` by generated claims
 * where more are asked for. Without ../shared: the shipped records, their variants as queries.
 */
export function loadCorpus(size: number | null, queries: number): Corpus {
  const real = hasShared() ? sharedCorpus() : seedCorpus();
  const docs = size === null ? real.docs : real.docs.slice(0, size);
  const missing = (size ?? 0) - docs.length;
  const generated =
    missing > 0
      ? generateClaims(
          docs.map((doc) => doc.text),
          missing,
        )
      : [];
  const about =
    generated.length > 0
      ? `${real.about}, and ${generated.length} claims generated from their words`
      : real.about;
  const ids = new Set(docs.map((doc) => doc.id));
  const answerable = real.queries.filter(({ gold }) => ids.has(gold));
  return {
    docs: [...docs, ...generated.map((text, i) => ({ id: `generated-${i}`, text }))],
    queries: sample(answerable, queries),
    about,
  };
}

function sharedCorpus(): Corpus {
  const claims = readJsonl('claims.jsonl').map(({ id = '', claim = '' }) => ({ id, text: claim }));
  const posts = readJsonl('posts.jsonl').filter(({ split }) => split === 'test');
  const queries = posts.map(({ text = '', gold = '' }) => ({ text: firstWords(text), gold }));
  return {
    docs: claims,
    queries,
    about: `${claims.length} claims and test posts of ../shared/corpus`,
  };
}

function seedCorpus(): Corpus {
  const docs = reviews.map(({ id, claim }) => ({ id, text: claim }));
  const queries = reviews.flatMap(({ id, variants }) =>
    variants.map((text) => ({ text: firstWords(text), gold: id })),
  );
  return {
    docs,
    queries,
    about: `../shared is absent: ${docs.length} shipped records, their known wordings as queries`,
  };
}

function firstWords(text: string): string {
  return text.split(/\s+/).slice(0, QUERY_WORDS).join(' ');
}

/** Every n-th item, so that the same sample is drawn each time and covers the whole list. */
function sample<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, items.length / count);
  const picked: T[] = [];
  for (let at = 0; at < items.length && picked.length < count; at += step) {
    const item = items[Math.floor(at)];
    if (item !== undefined) picked.push(item);
  }
  return picked;
}

function readJsonl(name: string): Record<string, string>[] {
  const text = readFileSync(join(SHARED, 'corpus', name), 'utf8').trimEnd();
  return text.split('\n').map((line) => JSON.parse(line));
}
