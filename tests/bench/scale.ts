/**
 * `npm run bench:scale [-- documents …]`: build, size, load and time per post of the matcher at
 * scale, of a change of 200 records added and 200 removed, and of typed search letter by letter.
 * Titles are made at bench time by recombining words of the corpus' claims; medians.
 */

import { CandidateFinder } from '#data/match/candidates.ts';
import { buildIndex, type IndexDoc, Matcher, updateIndex } from '#data/match/index.ts';
import { IndexReader } from '#data/match/index-reader.ts';
import { shippedLexicon } from '#data/match/lexicon.ts';
import { readQuery } from '#data/match/query.ts';
import { readCorpus } from '#tests/tools/train/corpus.ts';
import { recombine } from './recombine.ts';

export function percentile(times: readonly number[], share: number): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
}

/** Records added, and as many removed, at a time. */
const CHANGED = 200;
const CHANGES = 15;
const TYPED = [
  'bansos makan bergizi gratis',
  'iuran bpjs naik',
  'vaksni covid',
  'harga bbm turun',
  'gempa besar manado',
  'presidn prabowo',
  'undian berhadiah bank',
];

function timeEach(texts: readonly string[], run: (text: string) => unknown): number[] {
  for (const text of texts.slice(0, 150)) run(text);
  return texts.map((text) => {
    const from = performance.now();
    run(text);
    return performance.now() - from;
  });
}

/** Milliseconds by the clock and of the processor, of changes one upon the other. */
function changes(
  blob: Uint8Array<ArrayBuffer>,
  gone: readonly IndexDoc[],
  added: readonly IndexDoc[],
) {
  let index = blob;
  const clock: number[] = [];
  const processor: number[] = [];
  for (let at = 0; at < added.length; at += CHANGED) {
    const remove = gone.slice(at, at + CHANGED).map(({ id }) => id);
    const before = process.cpuUsage();
    const start = performance.now();
    index = updateIndex(index, { add: added.slice(at, at + CHANGED), remove }).index;
    clock.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    processor.push((user + system) / 1000);
  }
  return { clock, processor };
}

/** Milliseconds of each keystroke of queries typed to their end, mistakes among them. */
function keystrokes(matcher: Matcher): number[] {
  const prefixes = TYPED.flatMap((query) =>
    Array.from(query, (_, i) => query.slice(0, i + 1)).slice(1),
  );
  return timeEach(prefixes, (prefix) => matcher.lookup(prefix, 60));
}

function measure(
  documents: number,
  claims: readonly string[],
  posts: readonly string[],
  ordinary: readonly string[],
) {
  const lexicon = shippedLexicon();
  const all = recombine(claims, documents + CHANGED * CHANGES);
  const docs = all.slice(0, documents);
  const from = performance.now();
  const blob = buildIndex(docs);
  const build = performance.now() - from;
  const loads = Array.from({ length: 9 }, () => {
    const start = performance.now();
    Matcher.load(blob);
    return performance.now() - start;
  });
  const matcher = Matcher.load(blob);
  const index = new IndexReader(blob, lexicon);
  const finder = new CandidateFinder(index);
  const queries = posts.map((text) => readQuery(text, index, lexicon));
  const candidates = queries.map((query) => {
    const start = performance.now();
    finder.find(query, 70);
    return performance.now() - start;
  });
  const row = (times: readonly number[]) =>
    `${percentile(times, 0.5).toFixed(2)} / ${percentile(times, 0.99).toFixed(2)}`;
  const change = changes(blob, docs, all.slice(documents));
  const typed = keystrokes(matcher);
  const changed = `${percentile(change.clock, 0.5).toFixed(0)} (${percentile(change.processor, 0.5).toFixed(0)})`;
  console.log(
    `| ${documents} | ${(build / 1000).toFixed(1)} s | ${(blob.length / 1e6).toFixed(2)} MB | ${percentile(loads, 0.5).toFixed(1)} ms | ${row(candidates)} | ${row(timeEach(posts, (t) => matcher.match(t)))} | ${row(timeEach(ordinary, (t) => matcher.match(t)))} | ${changed} | ${percentile(typed, 0.95).toFixed(1)} |`,
  );
}

const corpus = readCorpus();
const claims = corpus.claims.map((c) => c.claim);
const posts = corpus.posts
  .filter((p) => p.split === 'test')
  .map((p) => p.text)
  .slice(0, 600);
const ordinary = corpus.ordinary.filter((_, i) => i % 18 === 0).map((o) => o.text);
console.log(
  '| titles | build | size | load | candidates, posts p50/p99 ms | match, circulating posts | match, ordinary texts | 200 added, 200 removed ms (processor) | typed letter p95 ms |',
);
console.log('|---|---|---|---|---|---|---|---|---|');
const sizes = process.argv.slice(2).map(Number);
for (const documents of sizes.length > 0 ? sizes : [10_000, 100_000])
  measure(documents, claims, posts, ordinary);
