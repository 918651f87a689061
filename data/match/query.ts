/** A post, ready to be compared: its terms as numbers of the index, with places and weights. */
import type { IndexReader } from './index-reader.ts';
import type { Lexicon } from './lexicon.ts';
import { analyse, type Token } from './text/analyse.ts';
import { NEGATION_TERM } from './text/words.ts';
import { presenceOf, weightOf } from './weigh.ts';

/** The opening of a post says more about what it claims than the rest. */
const OPENING_TERMS = 15;
const OPENING_BOOST = 1.3;
/** Words that frame claims (video, foto, tautan) are worth less than words that make them. */
const PRESENCE_POWER = 0.7;

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
  /** Per slot: 1 where the term stands shortly after a negation at least once. */
  everNegated: Uint8Array;
  /** Per slot: traits of the term (term-traits.ts), filled by the comparer. */
  traits: Uint16Array;
  slots: number;
  /** Sum of `weight` over slots. */
  mass: number;
}

/** So many tokens after a negation may still be what it denies. */
const NEGATION_REACH = 4;

/** Between a negation and its verb: `tidak akan segera mengganti`. */
const AUXILIARY =
  /\b(akan|sudah|telah|pernah|bisa|dapat|boleh|perlu|mungkin|mau|ingin|harus|jadi)\b/i;

/** Whether a negation stands just before a token, or an auxiliary and one more word between them. */
function isDenied(text: string, tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.term === NEGATION_TERM) return true;
  const negation = tokens[i - 2];
  const between = tokens[i - 1];
  return (
    negation?.term === NEGATION_TERM &&
    between !== undefined &&
    AUXILIARY.test(text.slice(negation.end, between.end))
  );
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
    everNegated: new Uint8Array(slots),
    slots,
    mass: 0,
  };
  let lastNegation = -Infinity;
  tokens.forEach(({ term }, i) => {
    const slot = slotOfToken[i] ?? 0;
    if (term === NEGATION_TERM) {
      lastNegation = i;
      return;
    }
    if (i - lastNegation <= NEGATION_REACH) query.everNegated[slot] = 1;
    if (!isDenied(text, tokens, i)) query.negated[slot] = 0;
  });
  for (const [text, slot] of slotOf) {
    const term = index.terms.find(text);
    const weight = term < 0 ? weightOf(text, 0, index.unitCount, lexicon) : index.weight(term);
    const boost = (query.first[slot] ?? 0) < OPENING_TERMS ? OPENING_BOOST : 1;
    query.term[slot] = term;
    query.weight[slot] = weight;
    const repeated = 1 + 0.3 * Math.log(query.count[slot] ?? 1);
    query.retrievalWeight[slot] =
      weight * boost * repeated * presenceOf(text, lexicon) ** PRESENCE_POWER;
    query.mass += weight;
  }
  return query;
}
