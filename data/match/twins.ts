/** Records that examine the same hoax under nearly the same title. */
import type { Lexicon } from './lexicon.ts';
import { weightOf } from './weigh.ts';

/** Share of the two titles' joint weight that must be common. */
const SAME = 0.6;
/** Terms in more titles than this do not propose pairs; they carry no evidence by themselves. */
const MAX_LIST = 64;

/**
 * Pairs (later, earlier) of titles whose weighted Jaccard is at least {@link SAME}; each title is
 * paired with its earliest twin only. Titles are lists of term numbers.
 */
export function findTwins(
  titles: readonly number[][],
  terms: readonly string[],
  lexicon: Lexicon,
): [number, number][] {
  const weights = terms.map((term) => weightOf(term, 0, 0, lexicon));
  const lists = new Map<number, number[]>();
  const masses: number[] = [];
  const first = new Map<number, number>();
  const pairs: [number, number][] = [];
  titles.forEach((title, at) => {
    const set = new Set(title);
    const shared = new Map<number, number>();
    let mass = 0;
    for (const term of set) {
      const weight = weights[term] ?? 0;
      mass += weight;
      const list = lists.get(term);
      if (!list) {
        lists.set(term, [at]);
        continue;
      }
      if (list.length <= MAX_LIST) {
        for (const other of list) shared.set(other, (shared.get(other) ?? 0) + weight);
        list.push(at);
      }
    }
    masses.push(mass);
    let twin = at;
    for (const [other, common] of shared) {
      const union = mass + (masses[other] ?? 0) - common;
      if (common >= SAME * union) twin = Math.min(twin, first.get(other) ?? other);
    }
    if (twin !== at) {
      first.set(at, twin);
      pairs.push([at, twin]);
    }
  });
  return pairs;
}
