/** What posts do with a claim, as read: invented posts, real headlines of fact-checks, real posts. */
import { buildIndex, Matcher, stanceOf } from '#data/match/index.ts';
import seed from '#data/seed/claim-reviews.json' with { type: 'json' };
import type { Corpus } from '#tests/tools/train/corpus.ts';
import { PROBE_CLAIMS, PROBES } from '#tests/unit/match/stance-probes.ts';
import type { Claims } from './quality-sets.ts';

const percent = (part: number, all: number) => (all === 0 ? '' : (part / all).toFixed(3));
const indexOf = (records: { id: string; title: string; variants: string[] }[]) =>
  Matcher.load(
    buildIndex(records.map((r) => ({ ...r, kind: 'claimReview' as const, aliases: [] }))),
  );

/** Invented posts read rightly, those that rules were written against apart from those held out. */
function probeRows(): string[] {
  const matcher = indexOf(
    PROBE_CLAIMS.map((title, i) => ({ id: `claim-${i}`, title, variants: [] })),
  );
  return (['debunks', 'asks', 'repeats'] as const).map((stance) => {
    const cells = [false, true].flatMap((heldOut) => {
      const probes = PROBES.filter((p) => p.stance === stance && p.heldOut === heldOut);
      const right = probes.filter(({ text }) => {
        const [first] = matcher.match(text, { top: 1, includeNone: true }).matches;
        return (stanceOf(text, first?.spans) === 'repeats') === (stance === 'repeats');
      });
      return [probes.length, percent(right.length, probes.length)];
    });
    return `| ${stance} (invented) | ${cells.join(' | ')} |`;
  });
}

/** Headlines of the fact-checks behind the shipped records, where they get the badge of theirs. */
function headlineRow(): string {
  const matcher = indexOf(seed.map(({ id, claim, variants }) => ({ id, title: claim, variants })));
  const badged = seed
    .flatMap(({ sources }) => sources.filter(({ type }) => type === 'fact-check'))
    .map(({ title }) => matcher.match(title))
    .filter(({ matches }) => matches[0]?.tier === 'match');
  const right = badged.filter(({ stance }) => stance !== 'repeats').length;
  return `| headlines of fact-checks (real) | | | ${badged.length} | ${percent(right, badged.length)} |`;
}

/**
 * Rows on stance. Posts of the corpus repeat their claim, nearly all of them; that a transcript
 * still holds the fact-checker's own explanation is told apart by its set phrase.
 */
export function stanceRows(corpus: Corpus, claims: Claims): string[] {
  const kept = (['train', 'test'] as const).map((split) => {
    const badged = corpus.posts
      .filter((post) => post.split === split && !/7 Jenis Mis-/.test(post.text))
      .map((post) => ({ post, answer: claims.matcher.match(post.text) }))
      .filter(
        ({
          post,
          answer: {
            matches: [first],
          },
        }) => {
          return first?.tier === 'match' && claims.likeness(first.id, post.gold) >= 0.3;
        },
      );
    const right = badged.filter(({ answer }) => answer.stance === 'repeats').length;
    return [badged.length, percent(right, badged.length)].join(' | ');
  });
  return [
    'Stance read rightly (`debunks` and `asks` count as one: neither warns). Left, what rules were written against; right, what was held out.',
    '',
    '| kind | posts | right | held out | right |',
    '|---|---|---|---|---|',
    ...probeRows(),
    headlineRow(),
    `| right badges that repeat (real) | ${kept.join(' | ')} |`,
  ];
}
