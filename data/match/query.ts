/** A post, ready to be compared: its terms as numbers of the index, with places and weights. */
import type { IndexReader } from './index-reader.ts';
import type { Lexicon } from './lexicon.ts';
import { analyse, type Token } from './text/analyse.ts';
import { NEGATION_TERM } from './text/words.ts';
import { weightOf } from './weigh.ts';

/** The opening of a post says more about what it claims than the rest. */
const OPENING_TERMS = 15;
const OPENING_BOOST = 1.3;

export interface Query {
  tokens: Token[];
  /** For each token its slot: equal terms share one. */
  slotOfToken: Int32Array;
  /** Per slot: the index's term number or -1, evidence weight, weight for retrieval. */
  term: Int32Array;
  weight: Float64Array;
  retrievalWeight: Float64Array;
  /** Per slot: where the term stands first, and how often it stands in the post. */
  first: Int32Array;
  count: Int32Array;
  /** Per slot: 1 where the term never stands without a negation just before it. */
  negated: Uint8Array;
  /** Per slot: traits of the term (term-traits.ts), filled by the comparer. */
  traits: Uint16Array;
  slots: number;
  /** Sum of `weight` over slots. */
  mass: number;
}

export function readQuery(text: string, index: IndexReader, lexicon: Lexicon): Query {
  const tokens = analyse(text, lexicon);
  const slotOf = new Map<string, number>();
  const slotOfToken = new Int32Array(tokens.length);
  const first: number[] = [];
  const count: number[] = [];
  tokens.forEach((token, i) => {
    let slot = slotOf.get(token.term);
    if (slot === undefined) {
      slot = slotOf.size;
      slotOf.set(token.term, slot);
      first.push(i);
      count.push(0);
    }
    slotOfToken[i] = slot;
    count[slot] = (count[slot] ?? 0) + 1;
  });
  const slots = slotOf.size;
  const query: Query = {
    tokens,
    slotOfToken,
    term: new Int32Array(slots),
    weight: new Float64Array(slots),
    retrievalWeight: new Float64Array(slots),
    first: Int32Array.from(first),
    count: Int32Array.from(count),
    traits: new Uint16Array(slots),
    negated: new Uint8Array(slots).fill(1),
    slots,
    mass: 0,
  };
  tokens.forEach(({ term }, i) => {
    const denied = tokens[i - 1]?.term === NEGATION_TERM || term === NEGATION_TERM;
    if (!denied) query.negated[slotOfToken[i] ?? 0] = 0;
  });
  for (const [text, slot] of slotOf) {
    const term = index.terms.find(text);
    const weight = term < 0 ? weightOf(text, 0, index.unitCount, lexicon) : index.weight(term);
    const boost = (query.first[slot] ?? 0) < OPENING_TERMS ? OPENING_BOOST : 1;
    query.term[slot] = term;
    query.weight[slot] = weight;
    query.retrievalWeight[slot] = weight * boost * (1 + 0.3 * Math.log(query.count[slot] ?? 1));
    query.mass += weight;
  }
  return query;
}
