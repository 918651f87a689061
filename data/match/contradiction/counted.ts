/** The same name of another region, the same number of something else. */
import { parted, sides } from '../text/places.ts';
import type { ClaimReading } from './claim-reading.ts';
import { unitOf } from './kinds.ts';
import type { PostReading } from './post-reading.ts';

/** What amounts of money do not count, and what money is none of. */
const THINGS = new Set(['orang', 'kg', 'ton', 'gram', 'liter', 'hektare', 'km', 'meter', 'dolar']);
const NOT_MONEY = new Set(['orang', 'keluarga', 'dolar', 'ton', 'hektare']);

/** `part`: Maluku where the claim says Maluku Utara, or the reverse. `unit`: 100 ton, not 100 kilogram. */
export function counted(
  post: PostReading,
  claim: ClaimReading,
  known: ClaimReading | null,
): 'part' | 'unit' | null {
  for (let i = 0; i < claim.terms.length; i++) {
    const term = claim.terms[i] ?? '';
    const places = post.at(term);
    if (places.length === 0) continue;
    if (parted.has(term) && places.every((p) => isElsewhere(post, p, claim, i, known))) {
      return 'part';
    }
    if (term.startsWith('#') && places.every((p) => countsElse(post, p, claim, i, known))) {
      return 'unit';
    }
  }
  return null;
}

const sideOf = (term: string | undefined) => (term !== undefined && sides.has(term) ? term : '');

/** Whether the region at `p` of the post is another's neighbour: the side behind its name differs. */
function isElsewhere(
  post: PostReading,
  p: number,
  claim: ClaimReading,
  i: number,
  known: ClaimReading | null,
): boolean {
  const side = post.isCut(p, p + 1) ? '' : sideOf(post.tokens[p + 1]?.term);
  const isSaid = known?.terms.some(
    (term, k) => term === claim.terms[i] && sideOf(known.terms[k + 1]) === side,
  );
  const isLost = claim.isWhole && side === '';
  return side !== sideOf(claim.terms[i + 1]) && !isSaid && !isLost;
}

/** Whether the number at `p` of the post counts something else than the claim's at `i`. */
function countsElse(
  post: PostReading,
  p: number,
  claim: ClaimReading,
  i: number,
  known: ClaimReading | null,
): boolean {
  const unit = unitOf(claim.terms[i + 1] ?? '');
  const isMoney = post.isMoney(p);
  const after = post.tokens[p + 1]?.term === 'rupiah' ? p + 2 : p + 1;
  const next = post.isCut(p, p + 1) ? '' : unitOf(post.tokens[after]?.term ?? '');
  const isSaid = (text: ClaimReading | null) =>
    text?.terms.some((term) => unitOf(term) === next) ?? false;
  if (unit === '') {
    // `Rp` is no term, so money looks like a number of nothing: then the next words must agree.
    const follows = post.tokens[p + 2]?.term;
    const isSamePlace =
      claim.terms[i + 1] === follows &&
      (follows !== undefined || post.tokens[p - 1]?.term === claim.terms[i - 1]);
    return THINGS.has(next) && !isMoney && isSamePlace && !isSaid(claim) && !isSaid(known);
  }
  if (isMoney && next === '') return NOT_MONEY.has(unit) && !claim.isWhole;
  return next !== '' && next !== unit && !isSaid(claim) && !isSaid(known);
}
