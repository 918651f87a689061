/** Records that examine the same hoax under nearly the same title. */
import type { CodedDoc } from './build-index.ts';
import type { Lexicon } from './lexicon.ts';
import { weightOf } from './weigh.ts';

/** Share of the two titles' joint weight that must be common. */
const SAME = 0.6;
/** Terms in more titles than this do not propose pairs; they carry no evidence by themselves. */
const MAX_LIST = 64;

/** A document and an earlier one with nearly the same title. */
export type Pair = readonly [document: number, earlier: number];

/** The claim reviews that a new title is compared with. */
export interface Titles {
  /** Documents whose title holds the term, ascending, or null where they are more than `most`. */
  holding(term: string, most: number): readonly number[] | null;
  /** The terms of a document's title. */
  title(document: number): readonly string[];
}

/** All pairs among `docs` whose titles' weighted Jaccard is at least {@link SAME}. */
export function findTwins(docs: readonly CodedDoc[], lexicon: Lexicon): Pair[] {
  const search = new TwinSearch(lexicon);
  const lists = new Map<string, number[]>();
  const titles: Titles = {
    holding: (term) => lists.get(term) ?? [],
    title: (document) => docs[document]?.units[0] ?? [],
  };
  const pairs: Pair[] = [];
  docs.forEach((doc, at) => {
    if (doc.matchable === 0) return;
    const title = titles.title(at);
    for (const other of search.earlier(title, titles)) pairs.push([at, other]);
    for (const term of new Set(title)) {
      const list = lists.get(term);
      if (!list) lists.set(term, [at]);
      else if (list.length <= MAX_LIST) list.push(at);
    }
  });
  return pairs;
}

/** Finds the twins of one title after another; keeps what it learned of terms and titles. */
export class TwinSearch {
  readonly #lexicon: Lexicon;
  readonly #weights = new Map<string, number>();
  readonly #masses = new Map<number, number>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The documents of `titles` that are twins of `title`, ascending. */
  earlier(title: readonly string[], titles: Titles): number[] {
    const shared = new Map<number, number>();
    for (const term of new Set(title)) {
      const list = titles.holding(term, MAX_LIST);
      if (!list || list.length > MAX_LIST) continue;
      const weight = this.#weight(term);
      for (const other of list) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
    const mass = this.#mass(title);
    const twins: number[] = [];
    for (const [other, common] of shared) {
      // What is common is at most all of the other title.
      if (common < SAME * mass) continue;
      let otherMass = this.#masses.get(other);
      if (otherMass === undefined) {
        otherMass = this.#mass(titles.title(other));
        this.#masses.set(other, otherMass);
      }
      if (common >= SAME * (mass + otherMass - common)) twins.push(other);
    }
    return twins.sort((a, b) => a - b);
  }

  #mass(title: readonly string[]): number {
    let mass = 0;
    for (const term of new Set(title)) mass += this.#weight(term);
    return mass;
  }

  #weight(term: string): number {
    let weight = this.#weights.get(term);
    if (weight === undefined) {
      weight = weightOf(term, 0, 0, this.#lexicon);
      this.#weights.set(term, weight);
    }
    return weight;
  }
}

/** Which documents examine the same hoax; most stand alone, and only the others take room. */
export class Groups {
  /** Documents with an earlier twin, ascending, and the first of the group of each. */
  readonly #members: Uint32Array;
  readonly #firsts: Uint32Array;
  /** A bit for each document that is a member: hardly any is, and most questions end here. */
  readonly #isMember: Uint8Array;
  #count = 0;

  /**
   * `pairs`: lists of documents, each followed by an earlier twin, ascending by document through
   * all lists. A document belongs to the earliest group that its twins belong to; the dead are
   * nobody's twin.
   */
  constructor(pairs: readonly Uint32Array[], isDead: (document: number) => boolean = () => false) {
    const most = pairs.reduce((sum, list) => sum + list.length / 2, 0);
    const members = new Uint32Array(most);
    const firsts = new Uint32Array(most);
    this.#members = members;
    this.#firsts = firsts;
    const last = pairs.reduce((most, list) => Math.max(most, list.at(-2) ?? 0), 0);
    this.#isMember = new Uint8Array((last >> 3) + 1);
    for (const list of pairs) {
      for (let i = 0; i < list.length; ) {
        const document = list[i] ?? 0;
        let group = document;
        // A document's own group counts for later ones only when all its twins are known.
        for (; i < list.length && list[i] === document; i += 2) {
          const earlier = list[i + 1] ?? 0;
          if (earlier >= document || isDead(earlier) || isDead(document)) continue;
          group = Math.min(group, this.of(earlier));
        }
        if (group === document) continue;
        members[this.#count] = document;
        firsts[this.#count++] = group;
        const bits = this.#isMember[document >> 3] ?? 0;
        this.#isMember[document >> 3] = bits | (1 << (document & 7));
      }
    }
    this.#members = members.slice(0, this.#count);
    this.#firsts = firsts.slice(0, this.#count);
  }

  /** The first document of the group, mostly the document itself. */
  of(document: number): number {
    if ((((this.#isMember[document >> 3] ?? 0) >> (document & 7)) & 1) === 0) return document;
    let low = 0;
    let high = this.#count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const member = this.#members[middle] ?? 0;
      if (member === document) return this.#firsts[middle] ?? document;
      if (member < document) low = middle + 1;
      else high = middle - 1;
    }
    return document;
  }
}
