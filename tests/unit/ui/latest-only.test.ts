import { expect, it, vi } from 'vitest';
import { latestOnly, SupersededError } from '#components/ui/latest-only.ts';

it('runs one call at a time and only the newest of those that waited', async () => {
  const waiting: ((value: string) => void)[] = [];
  const call = vi.fn((_query: string) => new Promise<string>((resolve) => waiting.push(resolve)));
  const search = latestOnly(call);
  const first = search('b');
  const dropped = search('ba');
  const last = search('ban');
  await expect(dropped).rejects.toBeInstanceOf(SupersededError);
  expect(call.mock.calls).toEqual([['b']]);
  waiting[0]?.('hasil b');
  expect(await first).toBe('hasil b');
  await vi.waitFor(() => expect(call.mock.calls).toEqual([['b'], ['ban']]));
  waiting[1]?.('hasil ban');
  expect(await last).toBe('hasil ban');
});

it('goes on after a call that failed', async () => {
  const search = latestOnly((fails: boolean) =>
    fails ? Promise.reject(new Error('gone')) : Promise.resolve('ada'),
  );
  await expect(search(true)).rejects.toThrow('gone');
  expect(await search(false)).toBe('ada');
});
