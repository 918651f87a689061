/** When a publisher is asked again, and which mirror. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDue, nextPoll, nextRetry } from '#data/sync/client/back-off.ts';
import { firstThatWorks, rotated } from '#data/sync/client/mirrors.ts';
import { SyncError } from '#data/sync/errors.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test('sesudah berhasil: enam jam, atau petunjuk penerbit antara satu jam dan sehari, lebih kurang sepersepuluh', () => {
  expect(nextPoll(0, undefined, () => 0.5)).toBe(6 * HOUR);
  fc.assert(
    fc.property(fc.option(fc.integer(), { nil: undefined }), chance, (hint, random) => {
      const wait = nextPoll(0, hint, () => random);
      expect(wait).toBeGreaterThanOrEqual(0.9 * HOUR);
      expect(wait).toBeLessThanOrEqual(1.1 * 24 * HOUR);
      if (hint === undefined || hint < 3600 || hint > 86_400) return;
      expect(Math.abs(wait - hint * 1000)).toBeLessThanOrEqual(hint * 100 + 1);
    }),
  );
});

test('sesudah gagal: 15 menit, berlipat dua tiap kali, paling lama sehari; Retry-After dituruti', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
    (n) => nextRetry(0, n, undefined, () => 0) / MINUTE,
  );
  expect(waits).toEqual([15, 30, 60, 120, 240, 480, 960, 1440, 1440]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(604_800), chance, (n, after, random) => {
      const wait = nextRetry(0, n, after, () => random);
      const least = Math.min(2 ** (n - 1) * 15 * MINUTE, 24 * HOUR);
      expect(wait).toBeGreaterThanOrEqual(Math.max(least, after * 1000));
      expect(wait).toBeLessThanOrEqual(Math.max(2 * least, after * 1000));
      expect(wait).toBeLessThanOrEqual(Math.max(24 * HOUR, after * 1000));
    }),
  );
});

test('baris 30: jadwal yang ditulis jam yang melompat jauh tidak membungkam penerbit', () => {
  const now = Date.UTC(2026, 10, 25);
  expect(isDue(undefined, now)).toBe(true);
  expect(isDue(now + 1, now)).toBe(false);
  expect(isDue(now + 7 * 24 * HOUR, now)).toBe(false);
  expect(isDue(now + 3650 * 24 * HOUR, now)).toBe(true);
});

test('cermin: urutannya berputar menurut undian, yang pertama berhasil dipakai, galat terburuk yang dikatakan', async () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 20 }), chance, (mirrors, random) => {
      const order = rotated(mirrors, () => random);
      expect(order.toSorted()).toEqual(mirrors.toSorted());
      if (mirrors.length > 0) expect(order[0]).toBe(mirrors[Math.floor(random * mirrors.length)]);
    }),
  );
  const tried: string[] = [];
  const attempt = async (mirror: string) => {
    tried.push(mirror);
    if (mirror === 'baik') return mirror;
    throw new SyncError(mirror === 'palsu' ? 'signature' : 'network', mirror);
  };
  expect(await firstThatWorks(['mati', 'baik', 'palsu'], attempt)).toBe('baik');
  expect(tried).toEqual(['mati', 'baik']);
  await expect(firstThatWorks(['mati', 'palsu', 'mati'], attempt)).rejects.toMatchObject({
    code: 'signature',
  });
  await expect(firstThatWorks([], attempt)).rejects.toMatchObject({ code: 'network' });
});
