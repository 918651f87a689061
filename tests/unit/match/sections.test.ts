import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ByteWriter, readText } from '#data/match/bytes.ts';
import { Offsets } from '#data/match/offsets.ts';
import { Groups } from '#data/match/twins.ts';

// Generated: mostly short runs, as in an index, some empty, some that take three bytes.
const lengths = fc.oneof(
  fc.nat(40).map((count) => new Array<number>(count).fill(1)),
  fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 40 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 40_000 }) },
    ),
    { maxLength: 90 },
  ),
);

it('menjumlah panjang dengan benar di setiap tempat, juga yang lebih dari satu bita', () => {
  fc.assert(
    fc.property(lengths, (runs) => {
      const writer = new ByteWriter();
      for (const run of runs) writer.varint(run);
      const offsets = new Offsets(writer.take(), runs.length);
      let sum = 0;
      runs.forEach((run, i) => {
        expect(offsets.at(i)).toBe(sum);
        sum += run;
      });
      expect(offsets.at(runs.length)).toBe(sum);
      expect(offsets.end).toBe(sum);
      for (const position of [0, sum >> 2, sum >> 1, sum - 1]) {
        if (position < 0 || position >= sum) continue;
        const run = offsets.holding(position);
        expect(offsets.at(run)).toBeLessThanOrEqual(position);
        expect(offsets.at(run + 1)).toBeGreaterThan(position);
      }
    }),
  );
});

it('memberi setiap catatan kelompok paling awal dari kembarannya yang masih hidup', () => {
  const pair = fc.tuple(fc.nat(40), fc.nat(40)).filter(([a, b]) => a > b);
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 60 }), fc.uniqueArray(fc.nat(40)), (pairs, gone) => {
      const sorted = pairs.toSorted((a, b) => a[0] - b[0]);
      const isDead = (document: number) => gone.includes(document);
      const [base, later] = [sorted.filter(([d]) => d < 20), sorted.filter(([d]) => d >= 20)];
      const groups = new Groups(
        [Uint32Array.from(base.flat()), Uint32Array.from(later.flat())],
        isDead,
      );
      const first = (document: number): number =>
        Math.min(
          document,
          ...sorted
            .filter(([d, earlier]) => d === document && !isDead(d) && !isDead(earlier))
            .map(([, earlier]) => first(earlier)),
        );
      for (let document = 0; document <= 40; document++) {
        expect(groups.of(document)).toBe(first(document));
      }
    }),
  );
});

it('membaca kembali teks apa pun, dengan huruf biasa saja atau tidak', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 12 }), (any, plain) => {
      const bytes = new TextEncoder().encode(any + plain);
      const border = new TextEncoder().encode(any).length;
      expect(readText(bytes, 0, border)).toBe(any);
      expect(readText(bytes, border, bytes.length)).toBe(plain);
    }),
  );
});
