/** Compares one query with one unit at a time and fills the feature vector of the pair. */
import { F, FEATURE_COUNT } from './features.ts';
import type { IndexReader } from './index-reader.ts';
import type { Lexicon } from './lexicon.ts';
import type { Query } from './query.ts';
import { FACT, kinOf, TermFacts } from './term-facts.ts';
import { TRAITS, traitsOf } from './term-traits.ts';
import { synonymGroups } from './text/synonyms.ts';
import { NEGATION_TERM } from './text/words.ts';

/** Terms of a unit that are compared; variants may be whole chain messages. */
const MAX_UNIT_TERMS = 700;
/** Evidence weight from which a term counts as rare. */
const RARE = 22;
/** Weight beyond which a term counts no more for coverage by the capped measure. */
const CAP = 16;
const OPENING = 20;
/** Different terms of a text of the corpus, on average. */
const TEXT_TERMS = 18;
/** Words repeated less often than this (video, foto, tautan) frame a claim and say nothing of what happened. */
const FRAME = 0.45;
/** Worth of a word for the same thing beside the word itself. */
const SOFT = 0.6;
/** So many terms after a negation a claim's word counts as denied by it. */
const CLAIM_REACH = 2;

export class Comparer {
  readonly #index: IndexReader;
  readonly #lexicon: Lexicon;
  readonly #facts: TermFacts;
  /** The number of the term that every negation becomes, or -1. */
  readonly #negation: number;
  #stamp = 0;
  readonly #unit = new Int32Array(MAX_UNIT_TERMS);
  /** Where the records of the unit's terms start, by place. */
  readonly #records = new Int32Array(MAX_UNIT_TERMS);
  readonly #tails = new Int32Array(MAX_UNIT_TERMS + 1);
  readonly #inWindow = new Int32Array(MAX_UNIT_TERMS);
  #query: Query | null = null;
  #claimAt = new Int32Array(0);
  /** The post's slots, the heaviest first. */
  #byWeight = new Int32Array(0);
  #hitToken = new Int32Array(0);
  #hitClaim = new Int32Array(0);
  #postTraits = 0;
  #postNumbers = 0;
  readonly #postKin = new Set<number>();
  readonly #postGroups = new Set<number>();
  /** How much longer the post is than a text of the corpus. */
  #stretch = 1;

  constructor(index: IndexReader, lexicon: Lexicon) {
    this.#index = index;
    this.#lexicon = lexicon;
    this.#facts = new TermFacts(index, lexicon);
    this.#negation = index.terms.find(NEGATION_TERM);
  }

  /** Takes the post that the next calls of {@link compare} are about. */
  begin(query: Query): void {
    const before = this.#query;
    const facts = this.#facts;
    if (before) {
      for (const term of before.term) if (term >= 0) facts.ints[facts.at(term) + FACT.slot] = -1;
    }
    facts.reserve(query.slots, true);
    this.#query = query;
    this.#postTraits = 0;
    this.#postNumbers = 0;
    this.#postKin.clear();
    this.#postGroups.clear();
    this.#stretch = Math.max(0.3, query.slots / TEXT_TERMS);
    this.#claimAt = new Int32Array(query.slots).fill(-1);
    const { weight } = query;
    this.#byWeight = Int32Array.from(weight, (_, slot) => slot).sort(
      (a, b) => (weight[b] ?? 0) - (weight[a] ?? 0),
    );
    this.#hitToken = new Int32Array(query.tokens.length);
    this.#hitClaim = new Int32Array(query.tokens.length);
    for (let slot = 0; slot < query.slots; slot++) {
      const term = query.term[slot] ?? -1;
      if (term >= 0) facts.ints[facts.at(term) + FACT.slot] = slot;
      const text = query.tokens[query.first[slot] ?? 0]?.term ?? '';
      const traits =
        term >= 0 ? (facts.ints[facts.at(term) + FACT.traits] ?? 0) : traitsOf(text, this.#lexicon);
      query.traits[slot] = traits;
      this.#postTraits |= traits;
      this.#postKin.add(kinOf(text));
      for (const group of synonymGroups(text)) this.#postGroups.add(group);
      if (traits & TRAITS.number && !(traits & TRAITS.year)) this.#postNumbers++;
    }
  }

  /** Fills `into` (FEATURE_COUNT values from `at`) but for the features that need all candidates. */
  compare(unit: number, into: Float64Array, at: number): void {
    const query = this.#query;
    into.fill(0, at, at + FEATURE_COUNT);
    if (!query) return;
    const index = this.#index;
    const terms = this.#unit;
    const n = index.readUnit(unit, terms);
    const records = this.#records;
    const facts = this.#facts;
    facts.reserve(n);
    const { floats, ints } = facts;
    const claimAt = this.#claimAt;
    const stamp = ++this.#stamp;
    let length = 0;
    let mass = 0;
    let sharedMass = 0;
    let sharedCount = 0;
    let textMass = 0;
    let sharedText = 0;
    let opening = 0;
    let best = 0;
    let second = 0;
    let bestMissing = 0;
    let top1 = 0;
    let top2 = 0;
    let top3 = 0;
    let topShared = 0;
    let numbersShared = 0;
    let numbersMissing = 0;
    let yearsMissing = 0;
    let yearsShared = 0;
    let placesMissing = 0;
    let brandsMissing = 0;
    let platformsMissing = 0;
    let entitiesShared = 0;
    let placesShared = 0;
    let brandsShared = 0;
    let officesMissing = 0;
    let rareShared = 0;
    let rareMissing = 0;
    let unknownShared = 0;
    let unknownMissing = 0;
    let claimTraits = 0;
    let wordMass = 0;
    let kinMass = 0;
    let actMass = 0;
    let actSharedMass = 0;
    let actShared = 0;
    let actMissing = 0;
    let namesMissing = 0;
    let capped = 0;
    let cappedShared = 0;
    let missingRun = 0;
    let longestMissing = 0;
    let denied = 0;
    let affirmed = 0;
    let claimNegation = -Infinity;
    let framed = 0;
    let framedShared = 0;
    let likelihood = 0;
    let likelihoodMissing = 0;
    let softMass = 0;
    let actMeant = 0;
    let actFramed = 0;
    let actFramedShared = 0;
    let actLikelihood = 0;
    let pairMass = 0;
    let lastShared = -2;
    let lastSlot = -1;
    for (let i = 0; i < n; i++) {
      const term = terms[i] ?? 0;
      if (term === this.#negation) claimNegation = i;
      const record = facts.at(term);
      records[i] = record;
      if (ints[record + FACT.seen] === stamp) continue;
      ints[record + FACT.seen] = stamp;
      length++;
      const weight = floats[record + FACT.weight] ?? 0;
      const text = floats[record + FACT.textIdf] ?? 0;
      const traits = ints[record + FACT.traits] ?? 0;
      claimTraits |= traits;
      mass += weight;
      textMass += text;
      const bounded = weight < CAP ? weight : CAP;
      capped += bounded;
      const isAct = (traits & (TRAITS.name | TRAITS.number)) === 0;
      if (isAct) actMass += bounded;
      const presence = floats[record + FACT.presence] ?? 1;
      const chance = Math.min(0.9, (floats[record + FACT.common] ?? 0) * this.#stretch);
      framed += weight * presence;
      if (isAct) actFramed += bounded * presence;
      const slot = ints[record + FACT.slot] ?? -1;
      const shared = slot >= 0;
      if (weight > top1) {
        top3 = top2;
        top2 = top1;
        top1 = weight;
      } else if (weight > top2) {
        top3 = top2;
        top2 = weight;
      } else if (weight > top3) top3 = weight;
      if (shared) {
        claimAt[slot] = i;
        framedShared += weight * presence;
        const said = Math.log(Math.max(1, presence / chance));
        likelihood += said;
        if (isAct) {
          actFramedShared += bounded * presence;
          actLikelihood += said;
          if (presence >= FRAME) actMeant++;
        }
        if (lastShared === i - 1 && this.#follows(query, lastSlot, slot)) pairMass += weight;
        lastShared = i;
        lastSlot = slot;
        sharedMass += weight;
        sharedText += text;
        sharedCount++;
        if (!(traits & TRAITS.negation)) {
          const claimDenies = i - claimNegation <= CLAIM_REACH;
          if (query.negated[slot] && !claimDenies) denied++;
          if (claimNegation === i - 1 && !query.everNegated[slot]) affirmed++;
        }
        cappedShared += bounded;
        missingRun = 0;
        if (isAct) {
          actShared++;
          actSharedMass += bounded;
        }
        if (!(traits & (TRAITS.number | TRAITS.office))) wordMass += weight;
        if ((query.first[slot] ?? 0) < OPENING) opening += weight;
        if (weight > best) {
          second = best;
          best = weight;
        } else if (weight > second) second = weight;
        if (weight > RARE) rareShared++;
        if (traits & TRAITS.year) yearsShared++;
        else if (traits & TRAITS.number) numbersShared++;
        if (traits & TRAITS.place) placesShared++;
        if (traits & TRAITS.brand) brandsShared++;
        if (traits & (TRAITS.place | TRAITS.brand | TRAITS.office | TRAITS.platform)) {
          entitiesShared++;
        }
        if (traits & TRAITS.unknown) unknownShared++;
      } else {
        const unsaid = Math.log((1 - presence) / (1 - Math.min(chance, presence)));
        likelihoodMissing += unsaid;
        if (isAct) actLikelihood += unsaid;
        if (this.#isMeant(record)) {
          softMass += weight;
          if (isAct && presence >= FRAME) actMeant++;
        }
        missingRun++;
        if (missingRun > longestMissing) longestMissing = missingRun;
        if (isAct) actMissing++;
        else if (traits & TRAITS.name) namesMissing++;
        if (this.#postKin.has(ints[record + FACT.kin] ?? 0)) kinMass += weight;
        if (weight > bestMissing) bestMissing = weight;
        if (weight > RARE) rareMissing++;
        if (traits & TRAITS.year) yearsMissing++;
        else if (traits & TRAITS.number) numbersMissing++;
        if (traits & TRAITS.place) placesMissing++;
        if (traits & TRAITS.brand) brandsMissing++;
        if (traits & TRAITS.platform) platformsMissing++;
        if (traits & TRAITS.office) officesMissing++;
        if (traits & TRAITS.unknown) unknownMissing++;
      }
    }
    // The heaviest three terms of the claim: who and what it is about.
    const third = Math.min(top1, top2, top3);
    const topMass = top1 + top2 + top3;
    for (let i = 0; i < n && third > 0; i++) {
      const record = records[i] ?? 0;
      if (ints[record + FACT.seen] !== stamp) continue;
      ints[record + FACT.seen] = -stamp;
      const weight = floats[record + FACT.weight] ?? 0;
      if (weight >= third && (ints[record + FACT.slot] ?? -1) >= 0) topShared += weight;
    }
    const heaviest = this.#byWeight.find((slot) => (claimAt[slot] ?? -1) < 0);
    const outside = heaviest === undefined ? 0 : (query.weight[heaviest] ?? 0);
    const coverage = mass > 0 ? sharedMass / mass : 0;
    const share = query.mass > 0 ? sharedMass / query.mass : 0;
    into[at + F.coverage] = coverage;
    into[at + F.coverageText] = textMass > 0 ? sharedText / textMass : 0;
    into[at + F.coverageCount] = length > 0 ? sharedCount / length : 0;
    into[at + F.sharedMass] = sharedMass;
    into[at + F.sharedCount] = sharedCount;
    into[at + F.queryShare] = share;
    into[at + F.openingCoverage] = mass > 0 ? opening / mass : 0;
    into[at + F.claimLength] = length;
    into[at + F.claimMass] = mass;
    into[at + F.postLength] = Math.log1p(query.tokens.length);
    into[at + F.bestShared] = best;
    into[at + F.secondShared] = second;
    into[at + F.bestMissing] = bestMissing;
    into[at + F.missingMass] = mass - sharedMass;
    into[at + F.numbersShared] = numbersShared;
    into[at + F.numbersMissing] = numbersMissing;
    into[at + F.numbersConflict] = numbersMissing > 0 && this.#postNumbers > numbersShared ? 1 : 0;
    into[at + F.yearsConflict] =
      yearsMissing > 0 && yearsShared === 0 && this.#postTraits & TRAITS.year ? 1 : 0;
    // −1: the post denies what the claim says; +1: the claim denies what the post never does.
    const mute = claimTraits & TRAITS.negation && !(this.#postTraits & TRAITS.negation);
    into[at + F.negation] = denied > 0 ? -1 : affirmed > 0 || mute ? 1 : 0;
    into[at + F.placeConflict] =
      placesMissing > 0 ? (this.#postTraits & TRAITS.place && placesShared === 0 ? 2 : 1) : 0;
    into[at + F.brandConflict] =
      brandsMissing > 0 ? (this.#postTraits & TRAITS.brand && brandsShared === 0 ? 2 : 1) : 0;
    into[at + F.entitiesShared] = entitiesShared;
    into[at + F.officesMissing] = officesMissing;
    into[at + F.rareShared] = rareShared;
    into[at + F.rareMissing] = rareMissing;
    into[at + F.unknownShared] = unknownShared;
    into[at + F.unknownMissing] = unknownMissing;
    into[at + F.harmonic] = coverage + share > 0 ? (2 * coverage * share) / (coverage + share) : 0;
    into[at + F.topThree] = topMass > 0 ? Math.min(1, topShared / topMass) : 0;
    into[at + F.bestPostOutside] = outside;
    into[at + F.evidence] = sharedMass * coverage;
    into[at + F.wordEvidence] = wordMass;
    into[at + F.prefixCoverage] = mass > 0 ? (sharedMass + kinMass) / mass : 0;
    into[at + F.actCoverage] = actMass > 0 ? actSharedMass / actMass : 1;
    into[at + F.actShared] = actShared;
    into[at + F.actMissing] = actMissing;
    into[at + F.namesMissing] = namesMissing;
    into[at + F.framed] = framed > 0 ? framedShared / framed : 0;
    into[at + F.likelihood] = likelihood + likelihoodMissing;
    into[at + F.likelihoodMissing] = likelihoodMissing;
    into[at + F.soft] = mass > 0 ? (sharedMass + SOFT * Math.max(softMass, kinMass)) / mass : 0;
    into[at + F.actMeant] = actMeant;
    into[at + F.actFramed] = actFramed > 0 ? actFramedShared / actFramed : 1;
    into[at + F.actLikelihood] = actLikelihood;
    into[at + F.pairMass] = mass > 0 ? pairMass / mass : 0;
    into[at + F.missingRun] = length > 0 ? longestMissing / length : 0;
    into[at + F.cappedCoverage] = capped > 0 ? cappedShared / capped : 0;
    this.#order(query, n, length, mass, into, at);
    if (numbersMissing + placesMissing + brandsMissing + platformsMissing > 0) {
      into[at + F.swapped] = this.#isSwapped(query, n) ? 1 : 0;
    }
    claimAt.fill(-1);
  }

  /** Evidence weight of the term at a place of the unit. */
  #weight(place: number): number {
    return this.#facts.floats[(this.#records[place] ?? 0) + FACT.weight] ?? 0;
  }

  /** Whether the post uses a word for the same thing. */
  #isMeant(record: number): boolean {
    for (const group of this.#facts.groups(record)) if (this.#postGroups.has(group)) return true;
    return false;
  }

  /** Whether `slot` comes right after `before` somewhere near where they stand first in the post. */
  #follows(query: Query, before: number, slot: number): boolean {
    const at = query.first[slot] ?? 0;
    return (
      query.slotOfToken[at - 1] === before ||
      query.slotOfToken[(query.first[before] ?? 0) + 1] === slot
    );
  }

  /**
   * Whether the post has another amount, place or brand just where the claim has its own: a
   * neighbour that both share, and beside it in the post something of the same kind.
   */
  #isSwapped(query: Query, n: number): boolean {
    const { ints } = this.#facts;
    for (let i = 0; i < n; i++) {
      const record = this.#records[i] ?? 0;
      const traits = ints[record + FACT.traits] ?? 0;
      const kind = traits & (TRAITS.number | TRAITS.place | TRAITS.brand | TRAITS.platform);
      if (kind === 0 || (ints[record + FACT.slot] ?? -1) >= 0) continue;
      for (const step of [-1, 1]) {
        const neighbour = i + step;
        if (neighbour < 0 || neighbour >= n) continue;
        const slot = ints[(this.#records[neighbour] ?? 0) + FACT.slot] ?? -1;
        if (slot < 0) continue;
        const place = (query.first[slot] ?? 0) - step;
        const other = query.slotOfToken[place] ?? -1;
        if (other < 0 || (this.#claimAt[other] ?? -1) >= 0) continue;
        if ((query.traits[other] ?? 0) & kind) return true;
      }
    }
    return false;
  }

  /** Features of order and nearness: the same words in the same places say the same thing. */
  #order(
    query: Query,
    n: number,
    length: number,
    mass: number,
    into: Float64Array,
    at: number,
  ): void {
    const { slotOfToken } = query;
    const hitToken = this.#hitToken;
    const hitClaim = this.#hitClaim;
    let hits = 0;
    for (let k = 0; k < slotOfToken.length; k++) {
      const place = this.#claimAt[slotOfToken[k] ?? 0] ?? -1;
      if (place >= 0) {
        hitToken[hits] = k;
        hitClaim[hits++] = place;
      }
    }
    if (hits === 0) return;
    const tails = this.#tails;
    let lcs = 0;
    let bigrams = 0;
    let adjacent = 0;
    let run = 1;
    let longest = 1;
    this.#inWindow.fill(0, 0, n);
    for (let h = 0; h < hits; h++) {
      const place = hitClaim[h] ?? 0;
      // Patience sorting: tails[l] is the smallest end of an increasing run of length l + 1.
      let low = 0;
      let high = lcs;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((tails[middle] ?? 0) < place) low = middle + 1;
        else high = middle;
      }
      tails[low] = place;
      if (low === lcs) lcs++;
      if (h > 0) {
        const gap = (hitToken[h] ?? 0) - (hitToken[h - 1] ?? 0);
        const step = place - (hitClaim[h - 1] ?? 0);
        if (gap === 1 && step === 1) {
          run++;
          if (run > longest) longest = run;
          if (this.#inWindow[place] === 0) {
            adjacent++;
            this.#inWindow[place] = 1;
          }
        } else run = 1;
        if (gap <= 2 && step >= 1 && step <= 2) bigrams++;
      }
    }
    into[at + F.lcs] = length > 0 ? Math.min(1, lcs / length) : 0;
    into[at + F.bigrams] = length > 1 ? Math.min(1, bigrams / (length - 1)) : 0;
    into[at + F.longestRun] = length > 0 ? Math.min(1, longest / length) : 0;
    into[at + F.firstHit] = (hitToken[0] ?? 0) / Math.max(1, query.tokens.length);
    const smaller = Math.max(1, Math.min(n, query.tokens.length) - 1);
    into[at + F.shingles] = Math.min(1, adjacent / smaller);
    into[at + F.looseShingles] = Math.min(1, bigrams / smaller);
    this.#window(hits, n, mass, into, at);
  }

  /** The largest share of the claim found within one stretch of about twice its length. */
  #window(hits: number, n: number, mass: number, into: Float64Array, at: number): void {
    const width = Math.max(12, n * 2);
    const inWindow = this.#inWindow;
    inWindow.fill(0, 0, n);
    let from = 0;
    let current = 0;
    let best = 0;
    let density = 0;
    for (let h = 0; h < hits; h++) {
      const place = this.#hitClaim[h] ?? 0;
      if (inWindow[place] === 0) current += this.#weight(place);
      inWindow[place] = (inWindow[place] ?? 0) + 1;
      while ((this.#hitToken[h] ?? 0) - (this.#hitToken[from] ?? 0) >= width) {
        const left = this.#hitClaim[from] ?? 0;
        inWindow[left] = (inWindow[left] ?? 0) - 1;
        if (inWindow[left] === 0) current -= this.#weight(left);
        from++;
      }
      if (current > best) {
        best = current;
        density = (h - from + 1) / ((this.#hitToken[h] ?? 0) - (this.#hitToken[from] ?? 0) + 1);
      }
    }
    into[at + F.windowCoverage] = mass > 0 ? best / mass : 0;
    into[at + F.density] = density;
  }
}
