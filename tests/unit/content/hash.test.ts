import { expect, it } from 'vitest';
import { hashOf } from '../../../entrypoints/content/feed/hash.ts';
import { Lru } from '../../../entrypoints/content/feed/lru.ts';

it('gives a text the same key however its lines are wrapped', () => {
  expect(hashOf('Bansos  cair\nbesok ')).toBe(hashOf('Bansos cair besok'));
  expect(hashOf('cafe\u0301')).toBe(hashOf('café'));
});

it('tells texts apart that differ by one letter, and never collides on 200,000 of them', () => {
  expect(hashOf('naik 10 persen')).not.toBe(hashOf('naik 11 persen'));
  const keys = new Set<string>();
  for (let i = 0; i < 200_000; i++) keys.add(hashOf(`Iuran naik jadi ${i} rupiah mulai besok`));
  expect(keys.size).toBe(200_000);
});

it('makes keys that fit a message', () => {
  expect(hashOf('kata '.repeat(100_000)).length).toBeLessThanOrEqual(64);
});

it('forgets what was used longest ago', () => {
  const cache = new Lru<string, number>(2);
  cache.set('a', 1);
  cache.set('b', 2);
  cache.get('a');
  cache.set('c', 3);
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([1, undefined, 3]);
});
