/** Chooses posts of the test split that plainly repeat one claim, to be planted into real pages. */
import { type CorpusClaim, type CorpusPost, jaccard, words } from './corpus.ts';

/** Refutations, shortened texts, and other scripts than Latin. */
const UNFIT = /hoak|hoax|\[…\]|[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/iu;

export interface Planted {
  text: string;
  claim: CorpusClaim;
}

/**
 * Posts whose wording holds nearly every word of their claim, so that a person sees at a glance
 * that they repeat it; in the corpus's order, no claim twice.
 */
export function choosePlanted(
  posts: readonly CorpusPost[],
  claims: readonly CorpusClaim[],
  count: number,
): Planted[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const chosen: Planted[] = [];
  for (const { split, gold, text } of posts) {
    if (chosen.length === count) break;
    const claim = byId.get(gold);
    if (split !== 'test' || !claim || text.length > 500 || UNFIT.test(text)) continue;
    if (chosen.some((other) => jaccard(other.claim.claim, claim.claim) > 0.3)) continue;
    if (words(claim.claim).size >= 6 && containment(claim.claim, text) >= 0.9) {
      chosen.push({ text: text.trim(), claim });
    }
  }
  return chosen;
}

/** Share of the claim's words that the post has. */
function containment(claim: string, post: string): number {
  const needed = words(claim);
  const there = words(post);
  return [...needed].filter((word) => there.has(word)).length / needed.size;
}
