/** What becomes of a right badge when the post states something else (contradictions.ts). */
import { buildIndex, Matcher } from '#data/match/index.ts';
import { ClaimReview } from '#data/schema/index.ts';
import seed from '#data/seed/claim-reviews.json' with { type: 'json' };
import type { Corpus, CorpusPost } from '#tests/tools/train/corpus.ts';
import { SAME, SWAPS } from './contradictions.ts';
import type { Claims } from './quality-sets.ts';

interface Count {
  tried: number;
  kept: number;
}
const EDITS = { ...SWAPS, ...SAME };
const counts = () =>
  new Map(Object.keys(EDITS).map((name): [string, Count] => [name, { tried: 0, kept: 0 }]));

/** One text with a right badge through all edits; `stays` says whether an edited text keeps it. */
function tryAll(
  text: string,
  claim: string,
  into: Map<string, Count>,
  stays: (text: string, edit: string) => boolean,
): void {
  for (const [name, swap] of Object.entries(EDITS)) {
    const changed = swap(text, claim);
    const count = into.get(name);
    if (!count || changed === null || changed === text) continue;
    count.tried++;
    if (stays(changed, name)) count.kept++;
  }
}

/** Posts that carry a right badge, as they circulate, titles only in the index. */
export function corpusGuards(
  corpus: Corpus,
  claims: Claims,
  posts: readonly CorpusPost[] = corpus.posts,
  tell?: (edit: string, claim: string, text: string) => void,
): Map<string, Count> {
  const titles = new Map(corpus.claims.map(({ id, claim }) => [id, claim]));
  const into = counts();
  const badgeOf = (text: string) => {
    const { stance, matches } = claims.matcher.match(text, { top: 1 });
    return matches[0]?.tier === 'match' && stance === 'repeats' ? matches[0].id : null;
  };
  for (const { text, gold } of posts) {
    const id = badgeOf(text);
    if (!id || claims.likeness(id, gold) < 0.7) continue;
    const claim = titles.get(id) ?? '';
    tryAll(text, claim, into, (changed, edit) => {
      const after = badgeOf(changed);
      const stays = after !== null && claims.likeness(after, id) >= 0.7;
      if (stays) tell?.(edit, claim, changed);
      return stays;
    });
  }
  return into;
}

/** The shipped records: their own titles, edited; any badge of the same record counts. */
export function seedGuards(
  withVariants: boolean,
  tell?: (edit: string, claim: string, text: string) => void,
): Map<string, Count> {
  const reviews = seed.map((record) => ClaimReview.parse(record));
  const matcher = Matcher.load(
    buildIndex(
      reviews.map(({ id, claim, variants }) => ({
        id,
        kind: 'claimReview' as const,
        title: claim,
        variants: withVariants ? variants : [],
        aliases: [],
      })),
    ),
  );
  const into = counts();
  for (const { id, claim } of reviews) {
    const stays = (text: string) => {
      const { stance, matches } = matcher.match(text);
      return stance === 'repeats' && matches.some((m) => m.id === id && m.tier === 'match');
    };
    if (!stays(claim)) continue;
    tryAll(claim, claim, into, (changed, edit) => {
      const kept = stays(changed);
      if (kept) tell?.(edit, claim, changed);
      return kept;
    });
  }
  return into;
}

/** Rows of the table: what still carries its badge after each edit. */
export function guardRows(corpus: Corpus, claims: Claims): string[] {
  const posts = corpusGuards(corpus, claims);
  const titles = seedGuards(false);
  const variants = seedGuards(true);
  const cell = (count?: Count) =>
    count && count.tried > 0 ? `${count.kept} / ${count.tried}` : '–';
  const row = (name: string) =>
    `| ${name} | ${cell(posts.get(name))} | ${cell(titles.get(name))} | ${cell(variants.get(name))} |`;
  return [
    'Right badges whose text is changed to state something else (generated), and still carry the badge. Posts: of both splits, as they circulate, titles only in the index. Shipped: the titles of the shipped records, edited, against titles only and with their variants.',
    '',
    '| edit | posts | shipped, titles only | shipped, with variants |',
    '|---|---|---|---|',
    ...Object.keys(SWAPS).map(row),
    '',
    'The same said otherwise, where the badge should stay:',
    '',
    '| edit | posts | shipped, titles only | shipped, with variants |',
    '|---|---|---|---|',
    ...Object.keys(SAME).map(row),
  ];
}
