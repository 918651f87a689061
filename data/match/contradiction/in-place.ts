/** What stands in the post where the claim has a term of its own, as shared neighbours tell. */
import type { ClaimReading } from './claim-reading.ts';
import { kindOf } from './kinds.ts';
import type { PostReading } from './post-reading.ts';

/** Claim terms to either side in which a neighbour is looked for. */
const NEAR = 2;

export interface Place {
  /** Token of the post. */
  at: number;
  /** Steps to it from the neighbour. */
  distance: number;
  /** Whether these are as many as in the claim. */
  isExact: boolean;
  /** −1: the neighbour stands before; 1: after. */
  step: 1 | -1;
}

/** Tokens of the post in the place of the claim's term `i`; `slack` tokens more may stand between. */
export function* inPlace(
  post: PostReading,
  claim: ClaimReading,
  i: number,
  slack: number,
): Generator<Place> {
  for (const step of [-1, 1] as const) {
    for (let d = 1; d <= NEAR; d++) {
      const neighbour = claim.terms[i + step * d];
      if (neighbour === undefined) break;
      for (const p of post.at(neighbour)) {
        for (const place of towards(post, claim, p, step, d + slack)) {
          yield { ...place, isExact: place.distance === d };
        }
      }
    }
  }
}

/** Tokens from `p` on in the direction of the term, up to one that the claim has too. */
function* towards(
  post: PostReading,
  claim: ClaimReading,
  p: number,
  step: 1 | -1,
  most: number,
): Generator<Omit<Place, 'isExact'>> {
  for (let distance = 1; distance <= most; distance++) {
    const at = p - step * distance;
    const token = post.tokens[at];
    if (!token || (claim.set.has(token.term) && !isSurplus(post, claim, token.term))) return;
    if (post.isSentenceEnd(Math.min(at, at + step), Math.max(at, at + step))) return;
    yield { at, distance, step };
  }
}

/** Whether the post says a term of a title more often than the title: once in another's place. */
function isSurplus(post: PostReading, claim: ClaimReading, term: string): boolean {
  return !claim.isVariant && kindOf(term) !== 0 && post.at(term).length > claim.count(term);
}
