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

/**
 * For each document the first of those that examine the same hoax, mostly itself: the earliest
 * that its twins belong to. `pairs` ascend by document; the dead are nobody's twin.
 */
export function groupsOf(
  pairs: Iterable<Pair>,
  documents: number,
  isDead: (document: number) => boolean = () => false,
): Uint32Array<ArrayBuffer> {
  const first = new Uint32Array(documents);
  for (let i = 0; i < documents; i++) first[i] = i;
  // The groups of earlier twins are settled; a document's own changes only after all its pairs.
  let current = -1;
  let group = -1;
  const settle = () => {
    if (current >= 0 && current < documents) first[current] = Math.min(current, group);
  };
  for (const [document, earlier] of pairs) {
    if (document !== current) {
      settle();
      current = document;
      group = document;
    }
    if (earlier >= document || isDead(earlier) || isDead(document)) continue;
    group = Math.min(group, first[earlier] ?? earlier);
  }
  settle();
  return first;
}
