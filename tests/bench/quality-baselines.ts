/** The same posts through MiniSearch, and a sample through Fuse.js. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Corpus, CorpusPost } from '#tests/tools/train/corpus.ts';
import type { Claims } from './quality-sets.ts';

/** Fuse.js needs seconds per post of this length. */
const FUSE_SAMPLE = 40;

export function baselineRows(
  corpus: Corpus,
  posts: readonly CorpusPost[],
  claims: Claims,
): string[] {
  const mini = new MiniSearch({ fields: ['claim'] });
  mini.addAll(corpus.claims);
  const fuse = new Fuse(corpus.claims, { keys: ['claim'], ignoreLocation: true, threshold: 0.6 });
  const row = (name: string, own: readonly CorpusPost[], ids: (text: string) => string[]) => {
    let s1 = 0;
    let s10 = 0;
    for (const post of own) {
      const place = ids(post.text).findIndex((id) => claims.likeness(id, post.gold) >= 0.7);
      if (place === 0) s1++;
      if (place >= 0 && place < 10) s10++;
    }
    return `| ${name} | ${own.length} | ${(s1 / own.length).toFixed(3)} | ${(s10 / own.length).toFixed(3)} |`;
  };
  const step = Math.floor(posts.length / FUSE_SAMPLE);
  return [
    '| baseline | posts | S@1 | S@10 |',
    '|---|---|---|---|',
    row('minisearch (defaults)', posts, (text) =>
      mini
        .search(text)
        .slice(0, 10)
        .map((r) => String(r.id)),
    ),
    row(
      'fuse.js (first 32 characters, its limit of pattern length)',
      posts.filter((_, i) => i % step === 0).slice(0, FUSE_SAMPLE),
      (text) => fuse.search(text.slice(0, 32), { limit: 10 }).map((r) => r.item.id),
    ),
  ];
}
