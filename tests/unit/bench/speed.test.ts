import { describe, expect, it } from 'vitest';
import { generateClaims } from '#tests/bench/speed/generate.ts';
import type { Measured } from '#tests/bench/speed/measure.ts';
import { putBetweenMarkers, speedTable } from '#tests/bench/speed/table.ts';

const measured: Measured = {
  buildMs: 100,
  bytes: 5000,
  gzipBytes: 2000,
  loadMs: 2,
  heapBytes: 3e6,
  p50Ms: 0.25,
  p99Ms: 1,
  queries: 40,
  successAt10: 0.9,
};

describe('speed bench', () => {
  it('generates the same claims each time, as many as asked, of words of the real ones', () => {
    const real = ['satu dua tiga empat lima enam', 'tujuh delapan sembilan sepuluh sebelas belas'];
    const claims = generateClaims(real, 50);
    expect(generateClaims(real, 50)).toEqual(claims);
    expect(claims).toHaveLength(50);
    const words = new Set(real.join(' ').split(' '));
    const all = claims.join(' ').split(' ');
    const known = all.filter((word) => words.has(word)).length / all.length;
    expect(known).toBeGreaterThan(0.8);
    expect(known).toBeLessThan(1);
  });

  it('tells every engine as a multiple of the first', () => {
    const slow = { ...measured, p50Ms: 5 };
    const table = speedTable(
      new Map([
        ['a', measured],
        ['b', slow],
      ]),
      {
        about: 'invented',
        claims: 3,
        queryWords: 40,
        machine: 'm',
        date: '2026-11-24',
        commit: 'c',
        runs: 1,
      },
    );
    expect(table).toContain('| a | 100 | 5 | 2 | 2 | 3 | 0.25 | 1 | 90 % of 40 |');
    expect(table).toContain('5 (20×)');
  });

  it('replaces what stands between its markers and nothing else', () => {
    const before = 'A\n<!-- x: begin -->\nold\n<!-- x: end -->\nB\n';
    const after = putBetweenMarkers(before, 'x', 'new');
    expect(after).toBe('A\n<!-- x: begin -->\nnew\n<!-- x: end -->\nB\n');
    expect(putBetweenMarkers(after, 'x', 'new')).toBe(after);
    expect(putBetweenMarkers('A\n', 'y', 'new')).toBe(
      'A\n\n<!-- y: begin -->\nnew\n<!-- y: end -->\n',
    );
  });
});
