/** Thresholds of acceptance, set on whole kinds of ordinary text that training did not see. */
import { Forest } from '#data/match/forest.ts';
import { isGuarded } from '#data/match/guards.ts';
import { trainAccept } from './accept.ts';
import type { Judged } from './judge.ts';
import { COLUMNS } from './ranker.ts';

/** False badges and false `related` per text that the worst held-out kind may have. */
const FALSE_MATCHES = 1 / 1000;
const FALSE_RELATED = 8 / 1000;

/** The kinds of ordinary text among what was judged. */
export function ordinaryKinds(judged: readonly Judged[]): string[] {
  return [...new Set(judged.map((j) => j.kind))].filter(
    (kind) => !['posts', 'gold-removed', 'titles'].includes(kind),
  );
}

/** Trains without each ordinary kind in turn and takes the strictest threshold that any of them needs. */
export function heldOutThresholds(judged: readonly Judged[]): { match: number; related: number } {
  const kinds = ordinaryKinds(judged);
  let match = -Infinity;
  let related = -Infinity;
  for (const kind of kinds) {
    const forest = new Forest(trainAccept(judged.filter((j) => j.kind !== kind)), COLUMNS);
    const held = judged.filter((j) => j.kind === kind);
    const odds = held.map(({ vector }) => forest.predict(vector)).sort((a, b) => b - a);
    const free = held
      .filter(({ vector }) => !isGuarded(vector, 0))
      .map(({ vector }) => forest.predict(vector))
      .sort((a, b) => b - a);
    const own = {
      match: free[Math.floor(held.length * FALSE_MATCHES)] ?? 0,
      related: odds[Math.floor(held.length * FALSE_RELATED)] ?? 0,
    };
    console.log(
      `held out ${kind}: match ${own.match.toFixed(2)}, related ${own.related.toFixed(2)}`,
    );
    match = Math.max(match, own.match + 1e-3);
    related = Math.max(related, own.related + 1e-3);
  }
  return { match, related };
}
