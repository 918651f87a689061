/** When sync runs, and that it runs alone. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { regions } from '#data/settings.ts';
import { alone } from '#entrypoints/background/sync/alone.ts';
import { syncByItself } from '#entrypoints/background/sync/when.ts';

const stirred = vi.fn(async () => ({}));
beforeEach(() => {
  fakeBrowser.reset();
  stirred.mockClear();
  Reflect.set(fakeBrowser.runtime, 'getPlatformInfo', stirred);
});
afterEach(() => vi.useRealTimers());

test('alarm dipasang sekali, dan hanya alarm sendiri yang menanyai penerbit yang sudah waktunya', async () => {
  const run = vi.fn(async () => undefined);
  syncByItself({ run });
  await vi.waitFor(async () => {
    expect(await fakeBrowser.alarms.get('suluh-sync')).toMatchObject({ periodInMinutes: 30 });
  });
  const first = await fakeBrowser.alarms.get('suluh-sync');
  expect(run).not.toHaveBeenCalled();
  const rang = (name: string) =>
    fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: 0, persistAcrossSessions: true });
  await rang('lain');
  expect(run).not.toHaveBeenCalled();
  await rang('suluh-sync');
  expect(run.mock.calls).toEqual([['due', 'skip']]);
  // The worker wakes again: a new alarm would put the next look off each time.
  syncByItself({ run });
  await new Promise((done) => setTimeout(done, 20));
  expect(await fakeBrowser.alarms.get('suluh-sync')).toEqual(first);
});

test('wilayah lain dipilih: ditanya saat itu juga; kegagalan tidak menjatuhkan apa pun', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const run = vi.fn(async () => Promise.reject(new Error('putus')));
  syncByItself({ run });
  await regions.setValue(['71']);
  await vi.waitFor(() => expect(run.mock.calls).toEqual([['now', 'wait']]));
  await vi.waitFor(() => expect(warned).toHaveBeenCalledOnce());
  warned.mockRestore();
});

test('baris 24: satu saja pada satu waktu; yang lain menunggu atau melewatkannya', async () => {
  const order: string[] = [];
  let finish = () => {};
  const first = alone(async () => {
    order.push('mulai');
    await new Promise<void>((done) => {
      finish = done;
    });
    order.push('selesai');
  }, 'wait');
  await vi.waitFor(() => expect(order).toEqual(['mulai']));
  await alone(async () => void order.push('dilewatkan'), 'skip');
  const second = alone(async () => void order.push('kedua'), 'wait');
  finish();
  await Promise.all([first, second]);
  expect(order).toEqual(['mulai', 'selesai', 'kedua']);
  await expect(alone(() => Promise.reject(new Error('gagal')), 'wait')).rejects.toThrow('gagal');
  await alone(async () => void order.push('bebas lagi'), 'skip');
  expect(order.at(-1)).toBe('bebas lagi');
});

test('selama bekerja pekerja latar dibuat tetap bangun, sesudahnya tidak', async () => {
  vi.useFakeTimers();
  let finish = () => {};
  const work = alone(
    () =>
      new Promise<void>((done) => {
        finish = done;
      }),
    'wait',
  );
  await vi.advanceTimersByTimeAsync(90_000);
  expect(stirred.mock.calls.length).toBeGreaterThanOrEqual(3);
  finish();
  await work;
  stirred.mockClear();
  await vi.advanceTimersByTimeAsync(90_000);
  expect(stirred).not.toHaveBeenCalled();
});
