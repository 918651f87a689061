/** Known circulating texts stored as variants, and what is recalled of them after edits. */
import type { Corpus, CorpusPost } from '#tests/tools/train/corpus.ts';
import { random } from '#tests/tools/train/gbdt.ts';
import { EDITS, type Edit, fourEdits } from './edits.ts';
import { corpusGuards } from './quality-guards.ts';
import { Claims, termsOf } from './quality-sets.ts';

/** Shorter texts are slogans, of which a dropped third leaves nothing to know them by. */
const MIN_TERMS = 8;

export function editRows(corpus: Corpus, posts: readonly CorpusPost[]): string[] {
  const known = posts.filter((post) => termsOf(post.text).size >= MIN_TERMS);
  const variants = new Map<string, string[]>();
  for (const { gold, text } of known) variants.set(gold, [...(variants.get(gold) ?? []), text]);
  const claims = new Claims(corpus, variants);
  const recall = (edit: Edit) => {
    const next = random(11);
    const found = known.filter((post) => {
      const [first] = claims.matcher.match(edit(post.text, next)).matches;
      return first?.tier === 'match' && claims.likeness(first.id, post.gold) >= 0.3;
    });
    return (found.length / known.length).toFixed(3);
  };
  let alarms = 0;
  for (const { text } of corpus.ordinary) {
    if (claims.matcher.match(text).matches[0]?.tier === 'match') alarms++;
  }
  return [
    `Variants: ${known.length} test posts of ${MIN_TERMS} or more terms stored with their claim; recall of tier match after edits (generated). Badges on the ${corpus.ordinary.length} ordinary texts with these variants: ${alarms}.`,
    '',
    '| edit | recall |',
    '|---|---|',
    `| none | ${recall((text) => text)} |`,
    ...Object.entries(EDITS).map(([name, edit]) => `| ${name} | ${recall(edit)} |`),
    `| four at once | ${recall(fourEdits)} |`,
    '',
    'The same posts, stored with their claim, changed to state something else; how many keep the badge:',
    '',
    '| edit | kept / changed |',
    '|---|---|',
    ...[...corpusGuards(corpus, claims, known)].map(
      ([name, { kept, tried }]) => `| ${name} | ${kept} / ${tried} |`,
    ),
  ];
}
