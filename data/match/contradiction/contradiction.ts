/**
 * Whether a post states something else than a text of the index: another amount, place, office,
 * bank or name just where the text has its own; the opposite; or a denial of what it says. Asked
 * only of what would otherwise be a `match`, so it may look closely.
 */
import type { Lexicon } from '../lexicon.ts';
import { TRAITS, traitsOf } from '../term-traits.ts';
import { withinEdits } from '../text/edits.ts';
import { parted, sides } from '../text/places.ts';
import { NEGATION_TERM } from '../text/words.ts';
import { abolishes, isDenier } from './denial.ts';
import { isHead, KIND, kindOf, ministryOf, unitOf } from './kinds.ts';
import { areOpposite, hasOpposite } from './opposites.ts';
import type { PostReading } from './post-reading.ts';

/** What is contradicted, for tests and benches. */
export type Contradiction =
  | 'denied'
  | 'affirmed'
  | 'opposite'
  | 'swapped'
  | 'part'
  | 'unit'
  | 'ministry'
  | 'name';

/** The terms of a text of the index, in order, with what the guards ask of them. */
export class ClaimReading {
  readonly terms: readonly string[];
  readonly set: ReadonlySet<string>;
  /** A circulating text, of which words get lost and misspelled, and not one sentence. */
  readonly isWhole: boolean;
  /** Terms after a negation that it may be about. */
  readonly reach: number;

  constructor(terms: readonly string[], isWhole = false) {
    this.terms = terms;
    this.set = new Set(terms);
    this.isWhole = isWhole;
    this.reach = isWhole ? WHOLE_REACH : CLAIM_REACH;
  }

  /** Whether a negation or a denier stands shortly before some place of the term. */
  denies(term: string): boolean {
    return this.terms.some((own, i) => own === term && this.#deniesAt(i));
  }

  #deniesAt(i: number): boolean {
    for (let k = Math.max(0, i - this.reach); k < i; k++) {
      const before = this.terms[k] ?? '';
      if (before === NEGATION_TERM || isDenier(before)) return true;
    }
    return false;
  }
}

/** Claim terms to either side in which a neighbour is looked for. */
const NEAR = 2;
/** Terms after a negation that it may be about, in a sentence and in a text with words dropped. */
const CLAIM_REACH = 3;
const WHOLE_REACH = 8;

/**
 * The first contradiction of `post` with `claim`, or null. What stands in `known`, the record's own
 * other text that the post agrees with, is no contradiction: the record says both.
 */
export function contradiction(
  post: PostReading,
  claim: ClaimReading,
  lexicon: Lexicon,
  known: ClaimReading | null,
): Contradiction | null {
  return (
    denial(post, claim, lexicon, known) ??
    swap(post, claim, lexicon, known) ??
    ministry(post, claim, known) ??
    partOrUnit(post, claim, known)
  );
}

function denial(
  post: PostReading,
  claim: ClaimReading,
  lexicon: Lexicon,
  known: ClaimReading | null,
): Contradiction | null {
  const isOwn = (term: string) => claim.set.has(term) || (known?.set.has(term) ?? false);
  const isAbolition = claim.terms.some(abolishes);
  for (let i = 0; i < claim.terms.length; i++) {
    const term = claim.terms[i] ?? '';
    if (term === NEGATION_TERM || term.startsWith('#')) continue;
    const places = post.at(term);
    if (places.length === 0) continue;
    if (!claim.denies(term)) {
      const isAct = !isAbolition && (traitsOf(term, lexicon) & TRAITS.name) === 0;
      const isDenied = places.every(
        (p) => post.isDeniedBefore(p, isOwn) || (isAct && post.isDeniedAfter(p, isOwn)),
      );
      if (isDenied && !known?.denies(term)) return 'denied';
    }
  }
  return null;
}

/** Post tokens that stand where the claim has its term `i`, as far as shared neighbours tell. */
function* inPlace(
  post: PostReading,
  claim: ClaimReading,
  i: number,
  step: 1 | -1,
): Generator<{ at: number; distance: number }> {
  for (let d = 1; d <= NEAR; d++) {
    const neighbour = claim.terms[i + step * d];
    if (neighbour === undefined) return;
    const places = post.at(neighbour);
    if (places.length === 0) continue;
    for (const p of places) {
      for (let e = 1; e <= d + 1; e++) {
        const at = p - step * e;
        if (at < 0 || at >= post.tokens.length) break;
        if (post.isCut(Math.min(at, at + step), Math.max(at, at + step))) break;
        if (claim.set.has(post.tokens[at]?.term ?? '')) break;
        yield { at, distance: e };
      }
    }
    return;
  }
}

function swap(
  post: PostReading,
  claim: ClaimReading,
  lexicon: Lexicon,
  known: ClaimReading | null,
): Contradiction | null {
  for (let i = 0; i < claim.terms.length; i++) {
    const term = claim.terms[i] ?? '';
    if (post.has(term)) continue;
    const kind = kindOf(term);
    const isAntonymous = hasOpposite(term);
    const isName = !claim.isWhole && isNameTerm(term, lexicon);
    const isOfHead = isHead(claim.terms[i - 1] ?? '');
    if (kind === 0 && !isAntonymous && !isName && !isOfHead) continue;
    const sidesSeen = new Map<number, number>();
    for (const step of [-1, 1] as const) {
      for (const { at, distance } of inPlace(post, claim, i, step)) {
        const other = post.tokens[at]?.term ?? '';
        if (known?.set.has(other)) continue;
        if (kind !== 0 && kindOf(other) === kind && isOther(term, other, post, claim, i, at)) {
          return 'swapped';
        }
        if (
          isAntonymous &&
          areOpposite(term, other) &&
          !post.isDeniedBefore(at, (t) => claim.set.has(t))
        ) {
          return 'opposite';
        }
        const isNext = step === -1 && distance === 1;
        if (isOfHead && isNext && post.tokens[at - 1]?.term === claim.terms[i - 1]) {
          if (isAnotherName(term, other, post, at, lexicon)) return 'name';
        }
        if (distance <= 2) sidesSeen.set(at, (sidesSeen.get(at) ?? 0) | (step === 1 ? 1 : 2));
      }
    }
    if (!isName) continue;
    for (const [at, seen] of sidesSeen) {
      const other = post.tokens[at]?.term ?? '';
      if (seen === 3 && isAnotherName(term, other, post, at, lexicon)) return 'name';
    }
  }
  return null;
}

/** Numbers of different units are no swap of one another. */
function isOther(
  term: string,
  other: string,
  post: PostReading,
  claim: ClaimReading,
  i: number,
  at: number,
): boolean {
  if (!term.startsWith('#')) return true;
  const mine = unitOf(claim.terms[i + 1] ?? '');
  const theirs = unitOf(post.tokens[at + 1]?.term ?? '');
  return mine === '' || theirs === '' || mine === theirs || other === term;
}

function isNameTerm(term: string, lexicon: Lexicon): boolean {
  return (traitsOf(term, lexicon) & TRAITS.name) !== 0;
}

/** Whether `other` is a name too, and not the same one spelled otherwise, cut or written together. */
function isAnotherName(
  term: string,
  other: string,
  post: PostReading,
  at: number,
  lexicon: Lexicon,
): boolean {
  if (term.length < 3 || other.length < 3) return false;
  const kind = kindOf(other);
  if (kind === KIND.office || kind === KIND.number || kind === KIND.year) return false;
  if (kind !== 0 && kindOf(term) !== 0 && kind !== kindOf(term)) return false;
  const traits = traitsOf(other, lexicon);
  const isName =
    traits & TRAITS.unknown ? post.isPlainName(at) && !post.isShouting : traits & TRAITS.name;
  return Boolean(isName) && !isSameName(term, other);
}

function isSameName(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a) || a.slice(0, 3) === b.slice(0, 3)) return true;
  const shorter = Math.min(a.length, b.length);
  return withinEdits(a, b, shorter < 5 ? 1 : shorter < 8 ? 2 : 3);
}

function ministry(
  post: PostReading,
  claim: ClaimReading,
  known: ClaimReading | null,
): Contradiction | null {
  const named = new Map<string, number>();
  claim.terms.forEach((term, i) => {
    const id = ministryOf(term, claim.terms[i - 1] ?? '');
    if (id) named.set(id, i);
  });
  if (named.size === 0) return null;
  const others: { id: string; at: number }[] = [];
  post.tokens.forEach(({ term }, at) => {
    const id = ministryOf(post.word(at), '') || ministryOf(term, post.tokens[at - 1]?.term ?? '');
    if (id) others.push({ id, at });
  });
  for (const { id } of others) if (named.has(id)) return null;
  for (const i of named.values()) {
    for (const step of [-1, 1] as const) {
      for (const from of [i, i - 1]) {
        for (const { at } of inPlace(post, claim, from, step)) {
          const there = others.find((o) => Math.abs(o.at - at) <= 1);
          if (there && !known?.set.has(post.tokens[there.at]?.term ?? '')) return 'ministry';
        }
      }
    }
  }
  return null;
}

/** `Maluku` where the claim says Maluku Utara, or the reverse; the same number of something else. */
function partOrUnit(
  post: PostReading,
  claim: ClaimReading,
  known: ClaimReading | null,
): Contradiction | null {
  for (let i = 0; i < claim.terms.length; i++) {
    const term = claim.terms[i] ?? '';
    const places = post.at(term);
    if (places.length === 0) continue;
    if (parted.has(term)) {
      const side = sideOf(claim.terms[i + 1]);
      const isElsewhere = (p: number) =>
        sideOf(post.isCut(p, p + 1) ? '' : post.tokens[p + 1]?.term) !== side;
      if (!known && places.every(isElsewhere)) return 'part';
    }
    if (!term.startsWith('#')) continue;
    if (places.every((p) => countsElse(post, p, claim, i, known))) return 'unit';
  }
  return null;
}

const sideOf = (term: string | undefined) => (term !== undefined && sides.has(term) ? term : '');

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
  const counted = post.tokens[p + 1]?.term === 'rupiah' ? p + 2 : p + 1;
  const next = post.isCut(p, p + 1) ? '' : unitOf(post.tokens[counted]?.term ?? '');
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
  if (isMoney && next === '') return PEOPLE.has(unit);
  return next !== '' && next !== unit && !isSaid(claim) && !isSaid(known);
}

/** What amounts of money do not count. */
const THINGS = new Set(['orang', 'kg', 'ton', 'gram', 'liter', 'hektare', 'km', 'meter', 'dolar']);
const PEOPLE = new Set(['orang', 'keluarga', 'dolar', 'ton', 'hektare']);
