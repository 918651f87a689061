import { expect, it } from 'vitest';
import { shippedLexicon } from '#data/match/lexicon.ts';
import { madeTexts } from '#tests/tools/train/made.ts';

const ordinary = [
  { set: 'a', text: 'hujan turun sore ini' },
  { set: 'a', text: 'harga cabai naik lagi' },
  { set: 'b', text: 'kamar bersih dan luas' },
];
const claims = [
  { id: '1', claim: 'Gubernur Jawa Barat membagikan uang lewat tautan' },
  { id: '2', claim: 'Jokowi' },
  { id: '3', claim: 'air putih dapat mengobati segala penyakit' },
];
const made = madeTexts(ordinary, claims, shippedLexicon());

it('names whom a title is about and nothing of what it claims', () => {
  const named = made.filter(({ text }) => text.includes('Gubernur'));
  expect(named.length).toBeGreaterThan(0);
  for (const { text } of made) expect(text).not.toMatch(/membagikan|tautan|mengobati|Jokowi/);
});

it('takes each text from one kind alone, which can so be held out', () => {
  for (const { set, text } of made) {
    for (const other of ordinary) if (other.set !== set) expect(text).not.toContain(other.text);
  }
});

it('makes the same texts every time', () => {
  expect(madeTexts(ordinary, claims, shippedLexicon())).toEqual(made);
});
