/**
 * Claim reviews in any number, made from the package's own: sentences of one are mixed with those
 * of others and a share of their words replaced by words of the seed, so that they compress and
 * match as real Indonesian text does. What they say is nonsense, and never leaves the bench.
 */
import { readFileSync } from 'node:fs';
import { ClaimReview } from '#data/schema/index.ts';
import { random } from '#tests/tools/train/gbdt.ts';

/** Of a text's words, how many are replaced: at this share 200 records pack as 200 real ones do. */
const REPLACED = 0.15;

/** The shipped claim reviews. */
export function seedReviews(): ClaimReview[] {
  const file = new URL('../../../data/seed/claim-reviews.json', import.meta.url);
  return ClaimReview.array().parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Records `from` to `to`; the same numbers and `edit` give the same records. */
export function generatedReviews(from: number, to: number, edit = 0): ClaimReview[] {
  const seed = seedReviews();
  const texts = seed.flatMap(({ claim, summary, variants }) => [claim, summary, ...variants]);
  const words = texts.join(' ').split(/\s+/);
  return Array.from({ length: to - from }, (_, i) => generated(from + i, edit, seed, words));
}

function generated(n: number, edit: number, seed: ClaimReview[], words: string[]): ClaimReview {
  const next = random(n * 31 + edit + 1);
  const pick = <T>(list: readonly T[]): T => {
    const one = list[Math.floor(next() * list.length)];
    if (one === undefined) throw new Error('an empty list');
    return one;
  };
  const varied = (text: string) =>
    text
      .split(' ')
      .map((word) => (next() < REPLACED ? pick(words) : word))
      .join(' ');
  const model = pick(seed);
  const sentences = [model, pick(seed)].flatMap(({ summary }) => summary.split(/(?<=\.) /));
  const summary = sentences.filter((_, i) => i % 2 === n % 2);
  const claim = varied(model.claim);
  const slug = claim.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return {
    ...model,
    id: `contoh:${n}`,
    publisher: 'contoh',
    claim: claim.slice(0, 600),
    variants: model.variants.map(varied),
    summary: varied(summary.length > 0 ? summary.join(' ') : model.summary),
    topics: [...model.topics],
    programFacts: [],
    regions: ['ID'],
    sources: model.sources.map((source, i) => ({
      ...source,
      url: `https://contoh.go.id/${n}/${i}/${slug.slice(0, 8).join('-')}`,
      title: varied(source.title),
    })),
  };
}
