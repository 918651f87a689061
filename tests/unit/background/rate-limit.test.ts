import { expect, it } from 'vitest';
import { createRateLimit } from '#entrypoints/background/rate-limit.ts';

it('baris 34: memberi sebanyak jatahnya, lalu menunggu isi ulang', () => {
  const limit = createRateLimit(100, 10);
  expect(limit.take(1, 100, 0)).toBe(true);
  expect(limit.take(1, 1, 0)).toBe(false);
  expect(limit.take(1, 10, 1000)).toBe(true);
  expect(limit.take(1, 1, 1000)).toBe(false);
});

it('menghitung tiap tab sendiri dan tidak goyah oleh jam yang mundur', () => {
  const limit = createRateLimit(10, 10);
  expect(limit.take(1, 10, 5000)).toBe(true);
  expect(limit.take(2, 10, 5000)).toBe(true);
  expect(limit.take(1, 1, 0)).toBe(false);
});
