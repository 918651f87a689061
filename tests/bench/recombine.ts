/** Titles for measurements, as many as wanted, from the words of real ones. */
import type { IndexDoc } from '#data/match/index.ts';
import { random } from '#tests/tools/train/gbdt.ts';

/** `count` titles of about fifteen words: halves of two real ones, so that word pairs stay natural. */
export function recombine(claims: readonly string[], count: number): IndexDoc[] {
  const next = random(3);
  const halves = claims.map((claim) => claim.split(/\s+/)).filter((words) => words.length >= 4);
  const pick = () => halves[Math.floor(next() * halves.length)] ?? [];
  return Array.from({ length: count }, (_, i) => {
    const title: string[] = [];
    while (title.length < 12) {
      const words = pick();
      const from = Math.floor(next() * words.length * 0.5);
      title.push(...words.slice(from, from + 7));
    }
    return {
      id: i.toString(36).padStart(8, '0'),
      kind: 'claimReview',
      title: title.slice(0, 16).join(' '),
      variants: [],
      aliases: [],
    };
  });
}
