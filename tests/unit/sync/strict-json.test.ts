/** Inputs of sync.md's list of bad JSON, and generated ones (fast-check). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseStrictJson } from '#data/sync/tuf/strict-json.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const parse = (text: string) => parseStrictJson(bytes(text), 1_000_000);

describe('pembaca JSON yang ketat', () => {
  test('membaca yang dibaca JSON.parse, bila tanpa pecahan', () => {
    const safe = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.constant(null),
        fc.boolean(),
        fc.maxSafeInteger().map((n) => n + 0),
        fc.string({ unit: 'binary' }).filter((s) => !/\p{Cs}/u.test(s)),
        fc.array(tie('value')),
        fc.dictionary(
          fc.string().filter((k) => !['__proto__', 'constructor', 'prototype'].includes(k)),
          tie('value'),
        ),
      ),
    })).value;
    fc.assert(
      fc.property(safe, fc.constantFrom(0, 1, 3), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parse(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test('tidak pernah menerima yang ditolak JSON.parse', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          JSON.parse(text);
        } catch {
          expect(() => parse(text)).toThrow();
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['nama berulang', '{"a":1,"a":2}'],
    ['nama berulang yang disamarkan', '{"a":1,"\\u0061":2}'],
    ['__proto__', '{"__proto__":{}}'],
    ['constructor', '{"constructor":1}'],
    ['terlalu dalam', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['1e400', '1e400'],
    ['nol negatif', '-0'],
    ['pecahan', '1.5'],
    ['2^53', '9007199254740992'],
    ['nol di depan', '01'],
    ['pasangan pengganti terpotong', '"\\ud800"'],
    ['NUL', '"\u0000"'],
    ['NUL sesudahnya', '{}\u0000'],
    ['BOM', '\ufeff{}'],
    ['ekor', '{} {}'],
    ['kosong', ''],
    ['kutip tak tertutup', '"a'],
    ['garis miring di ujung', '"a\\'],
    ['koma di ujung', '[1,]'],
    ['NaN', 'NaN'],
  ])('menolak %s', (_, text) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ code: 'malformed' }));
  });

  test('menolak UTF-16 dan UTF-8 yang rusak', () => {
    for (const raw of [
      [0xff, 0xfe, 0x7b, 0, 0x7d, 0],
      [0x22, 0xc0, 0x80, 0x22],
      [0x22, 0xed, 0xa0, 0x80, 0x22],
    ]) {
      expect(() => parseStrictJson(Uint8Array.from(raw), 100)).toThrow();
    }
  });

  test('menolak yang lebih besar dari batas sebelum membacanya', () => {
    expect(() => parseStrictJson(bytes('[1,2,3]'), 6)).toThrow(
      expect.objectContaining({ code: 'too-large' }),
    );
  });

  test('satu juta medan yang tidak dikenal: yang muat dalam batas dibaca, sisanya ditolak', () => {
    const fields = (count: number) =>
      `{${Array.from({ length: count }, (_, i) => `"f${i}":0`).join(',')}}`;
    expect(Object.keys(Object(parse(fields(80_000))))).toHaveLength(80_000);
    expect(() => parse(fields(1_000_000))).toThrow(expect.objectContaining({ code: 'too-large' }));
  });
});
