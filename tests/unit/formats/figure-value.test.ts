import { describe, expect, it } from 'vitest';
import { figureValue } from '#data/formats/figure-value.ts';

describe('figureValue', () => {
  it.each([
    ['600000', 600_000],
    ['1.250.000', 1_250_000],
    ['1.250.000,5', 1_250_000.5],
    ['12,5', 12.5],
    ['0.75', 0.75],
    ['1.2345', 1.2345],
    [' 30 611 ', 30_611],
    ['-3', -3],
    ['1.125', null],
    ['Rp600 ribu', null],
    ['1,250,000', null],
    ['', null],
    ['Infinity', null],
  ])('%j is %j', (text, value) => expect(figureValue(text)).toBe(value));
});
