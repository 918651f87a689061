/** Thresholds of acceptance, set on whole kinds of ordinary text that training did not see. */
import { Forest } from '#data/match/forest.ts';
import { isGuarded } from '#data/match/guards.ts';
import { ACCEPT_SETTINGS, trainAccept } from './accept.ts';
import type { Judged } from './judge.ts';
import { COLUMNS } from './ranker.ts';

/** False badges and false `related` per text that the worst held-out kind may have. */
const FALSE_MATCHES = 1 / 1000;
const FALSE_RELATED = 5 / 1000;

/** The kinds of ordinary text among what was judged. */
export function ordinaryKinds(judged: readonly Judged[]): string[] {
  return [...new Set(judged.map((j) => j.kind))].filter(
    (kind) => !['posts', 'gold-removed', 'fragments', 'titles', 'made'].includes(kind),
  );
}

/** Single forests differ by a tenth in what they need; the mean of a few is what the next one can expect. */
const SEEDS = [7, 17, 27];

/** Trains without each ordinary kind in turn and takes the strictest threshold that any of them needs. */
export function heldOutThresholds(judged: readonly Judged[]): { match: number; related: number } {
  let match = -Infinity;
  let related = -Infinity;
  for (const kind of ordinaryKinds(judged)) {
    const others = judged.filter((j) => j.origin !== kind);
    const held = judged.filter((j) => j.kind === kind);
    const needed = SEEDS.map((seed) => thresholdsOn(held, others, seed));
    const own = {
      match: mean(needed.map((n) => n.match)),
      related: mean(needed.map((n) => n.related)),
    };
    console.log(
      `held out ${kind}: match ${own.match.toFixed(2)}, related ${own.related.toFixed(2)}`,
    );
    match = Math.max(match, own.match + 1e-3);
    related = Math.max(related, own.related + 1e-3);
  }
  return { match, related };
}

function thresholdsOn(held: readonly Judged[], others: readonly Judged[], seed: number) {
  const forest = new Forest(trainAccept(others, { ...ACCEPT_SETTINGS, seed }), COLUMNS);
  const falling = (of: readonly Judged[]) =>
    of.map(({ vector }) => forest.predict(vector)).sort((a, b) => b - a);
  const free = falling(held.filter(({ vector }) => !isGuarded(vector, 0)));
  return {
    match: free[Math.floor(held.length * FALSE_MATCHES)] ?? 0,
    related: falling(held)[Math.floor(held.length * FALSE_RELATED)] ?? 0,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
