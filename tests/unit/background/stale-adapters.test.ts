/** The local log of adapters that are out of date. All invented. */
import { expect, it } from 'vitest';
import type { StaleAdapter } from '#data/protocol.ts';
import { StaleAdapterReport } from '#data/schema/index.ts';
import { withEntry } from '#entrypoints/background/stale-adapters.ts';

const entry = (change: Partial<StaleAdapter> = {}): StaleAdapter => ({
  ...{ site: 'x', day: '2026-11-25', version: '0.1.0', containers: 3 },
  hooks: [{ css: 'article', matches: 3 }],
  ...change,
});

it('mencatat situs, hari, dan versi yang sama sekali saja, dengan hitungan terakhir', () => {
  const log = withEntry(withEntry([], entry()), entry({ containers: 9 }));
  expect(log).toEqual([entry({ containers: 9 })]);
  expect(withEntry(log, entry({ day: '2026-11-26' }))).toHaveLength(2);
});

it('menyimpan paling banyak 30, yang terbaru di depan', () => {
  let log: StaleAdapter[] = [];
  for (let at = 0; at < 40; at++) log = withEntry(log, entry({ site: `situs-${at}` }));
  expect(log).toHaveLength(30);
  expect(log[0]?.site).toBe('situs-39');
});

it('tidak menerima alamat atau teks: bidang lain dibuang di pintu', () => {
  const { day: _, version: __, ...report } = entry();
  const given = { ...report, url: 'https://x.com/a', text: 'rahasia' };
  expect(StaleAdapterReport.parse(given)).toEqual(report);
  expect(StaleAdapterReport.safeParse({ ...report, site: '../x' }).success).toBe(false);
  const many = Array.from({ length: 61 }, () => ({ css: 'a', matches: 0 }));
  expect(StaleAdapterReport.safeParse({ ...report, hooks: many }).success).toBe(false);
});
