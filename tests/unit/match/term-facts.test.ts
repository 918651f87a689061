import { expect, it } from 'vitest';
import { buildIndex } from '#data/match/index.ts';
import { IndexReader } from '#data/match/index-reader.ts';
import { shippedLexicon } from '#data/match/lexicon.ts';
import { FACT, TermFacts } from '#data/match/term-facts.ts';
import { SAMPLE } from './sample.ts';

const lexicon = shippedLexicon();
const index = new IndexReader(buildIndex(SAMPLE), lexicon);
const terms = Array.from({ length: Math.min(30, index.terms.size) }, (_, term) => term);

function known(facts: TermFacts, term: number) {
  const at = facts.at(term);
  return [
    ...facts.floats.slice(at, at + FACT.traits),
    ...facts.ints.slice(at + FACT.traits, at + FACT.slot),
    ...facts.groups(at),
  ];
}

it('mempelajari hal yang sama lagi setelah semua dilupakan, tanpa bekas kiriman sebelumnya', () => {
  const facts = new TermFacts(index, lexicon, 10);
  facts.reserve(terms.length, true);
  const before = terms.map((term) => known(facts, term));
  for (const term of terms) facts.ints[facts.at(term) + FACT.slot] = 7;
  facts.reserve(terms.length, true);
  const backwards = terms.toReversed().map((term) => known(facts, term));
  expect(backwards.toReversed()).toEqual(before);
  for (const term of terms) expect(facts.ints[facts.at(term) + FACT.slot]).toBe(-1);
});

it('tidak melupakan apa pun di tengah satu kiriman', () => {
  const facts = new TermFacts(index, lexicon, 10);
  facts.reserve(terms.length, true);
  for (const term of terms) facts.ints[facts.at(term) + FACT.slot] = term;
  facts.reserve(5_000);
  for (const term of terms) expect(facts.ints[facts.at(term) + FACT.slot]).toBe(term);
  expect(known(facts, 0)[FACT.weight]).toBeCloseTo(index.weight(0));
});
