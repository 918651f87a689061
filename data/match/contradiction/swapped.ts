/** Swaps: another amount, place, office, bank or name, or the opposite, where the claim has its own. */
import type { Lexicon } from '../lexicon.ts';
import { TRAITS, traitsOf } from '../term-traits.ts';
import { withinEdits } from '../text/edits.ts';
import type { ClaimReading } from './claim-reading.ts';
import { inPlace } from './in-place.ts';
import { isHead, isWider, KIND, kindOf, ministryOf, unitOf } from './kinds.ts';
import { isMisspelled, isRemnant } from './lost.ts';
import { areOpposite, hasOpposite } from './opposites.ts';
import type { PostReading } from './post-reading.ts';

/** Tokens that may stand between beside what is missing: a title, an adverb. */
const SLACK = 1;
/** For opposites, which hardly stand near one another by chance. */
const WIDE = 3;

export function swap(
  post: PostReading,
  claim: ClaimReading,
  lexicon: Lexicon,
  known: ClaimReading | null,
): 'swapped' | 'opposite' | 'name' | null {
  for (let i = 0; i < claim.terms.length; i++) {
    const term = claim.terms[i] ?? '';
    if (hasOpposite(term) && !post.hasAlone(term) && isOpposed(post, claim, i, known)) {
      return 'opposite';
    }
    // A name that the title says twice may be swapped in one of its places.
    const isRepeated =
      !claim.isVariant && post.has(term) && claim.count(term) > post.at(term).length;
    if (post.has(term) && !(isRepeated && kindOf(term) !== 0)) continue;
    const kind = kindOf(term);
    const head = claim.terms[i - 1] ?? '';
    const isName = !claim.isWhole && (traitsOf(term, lexicon) & TRAITS.name) !== 0;
    if (kind === 0 && !isName && !isHead(head)) continue;
    if (isMisspelled(term, post, claim)) continue;
    const seen = new Map<number, number>();
    for (const { at, distance, step, isExact } of inPlace(post, claim, i, SLACK)) {
      const other = post.tokens[at]?.term ?? '';
      if (known?.set.has(other) || isRemnant(other, term, claim, known)) continue;
      if (kind !== 0 && kindOf(other) === kind && isComparable(post, at, claim, i)) {
        if (!isPartOf(term, other) && !isWider(term, other)) return 'swapped';
      }
      const isFiller = distance === 1 && step === -1 && post.tokens[at - 1]?.term === head;
      if (isFiller && isHead(head) && isAnotherName(term, at, post, lexicon)) return 'name';
      if (isExact) seen.set(at, (seen.get(at) ?? 0) | (step === 1 ? 1 : 2));
    }
    if (!isName) continue;
    for (const [at, from] of seen) {
      if (from === 3 && isAnotherName(term, at, post, lexicon)) return 'name';
    }
  }
  return null;
}

/** Whether the post says the opposite of the claim's term `i`, both denied or neither. */
function isOpposed(
  post: PostReading,
  claim: ClaimReading,
  i: number,
  known: ClaimReading | null,
): boolean {
  const isOwn = (term: string) => claim.set.has(term);
  if (claim.terms[i] === 'dukung' && !known?.set.has('dukung') && post.isAgainst) return true;
  for (const { at } of inPlace(post, claim, i, WIDE)) {
    const other = post.tokens[at]?.term ?? '';
    if (!areOpposite(claim.terms[i] ?? '', other) || known?.set.has(other)) continue;
    if (post.isDeniedBefore(at, isOwn) === claim.deniesAt(i, 2)) return true;
  }
  return false;
}

/** Numbers of different units are no swap of one another. */
function isComparable(post: PostReading, at: number, claim: ClaimReading, i: number): boolean {
  if (!claim.terms[i]?.startsWith('#')) return true;
  const mine = unitOf(claim.terms[i + 1] ?? '');
  const theirs = unitOf(post.tokens[at + 1]?.term ?? '');
  return mine === '' || theirs === '' || mine === theirs;
}

/** Whether a name stands at `at`, and not the same one spelled otherwise, cut or written together. */
function isAnotherName(term: string, at: number, post: PostReading, lexicon: Lexicon): boolean {
  const other = post.tokens[at]?.term ?? '';
  if (term.length < 3 || other.length < 3) return false;
  const kind = kindOf(other);
  if (kind === KIND.office || kind === KIND.number || kind === KIND.year) return false;
  if (kind !== 0 && kindOf(term) !== 0 && kind !== kindOf(term)) return false;
  const traits = traitsOf(other, lexicon);
  const isName =
    traits & TRAITS.unknown
      ? post.isPlainName(at) && !post.isShouting
      : (traits & TRAITS.name) !== 0;
  return isName && !isSameName(term, other);
}

/** `wali` (kota) and `walikota`, `hong` (kong) and `hongkong`. */
const isPartOf = (a: string, b: string) => !a.startsWith('#') && (a.includes(b) || b.includes(a));

/** Whether the letters of `a` stand in `b` in this order: sehat in `ksehaatan`. */
function isWithin(a: string, b: string): boolean {
  let at = 0;
  for (const letter of b) if (letter === a[at]) at++;
  return at === a.length;
}

function isSameName(a: string, b: string): boolean {
  if (isPartOf(a, b) || a.slice(0, 4) === b.slice(0, 4)) return true;
  if (isWithin(a, b) || isWithin(b, a)) return true;
  const shorter = Math.min(a.length, b.length);
  return withinEdits(a, b, shorter < 5 ? 1 : shorter < 8 ? 2 : 3);
}

/** Whether the post speaks of another ministry, in full or as an acronym, in the claim's place. */
export function ministry(
  post: PostReading,
  claim: ClaimReading,
  known: ClaimReading | null,
): 'ministry' | null {
  const named = new Map<string, number>();
  claim.terms.forEach((term, i) => {
    const id = ministryOf(term, claim.terms[i - 1] ?? '');
    if (id) named.set(id, i);
  });
  // A portfolio that the list does not have: what follows `kementerian` all the same.
  const head = named.size === 0 ? claim.terms.indexOf('kementerian') : -1;
  if (head >= 0 && head + 1 < claim.terms.length) named.set(claim.terms[head + 1] ?? '', head + 1);
  if (named.size === 0) return null;
  const others = new Map<number, string>();
  post.tokens.forEach(({ term }, at) => {
    const id = ministryOf(post.word(at), '') || ministryOf(term, post.tokens[at - 1]?.term ?? '');
    if (id) others.set(at, id);
  });
  for (const id of others.values()) if (named.has(id)) return null;
  for (const [id, i] of named) {
    if (post.has(id) && !others.size) continue;
    for (const from of [i, i - 1]) {
      for (const { at } of inPlace(post, claim, from, SLACK)) {
        const there = [at - 1, at, at + 1].find((k) => others.has(k));
        if (there !== undefined && !known?.set.has(post.tokens[there]?.term ?? ''))
          return 'ministry';
      }
    }
  }
  return null;
}
