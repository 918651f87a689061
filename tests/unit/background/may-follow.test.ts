/** Nobody speaks in another's name. Publishers and records are invented. */
import { expect, test } from 'vitest';
import type { Publisher } from '#data/schema/index.ts';
import type { PublisherEntry } from '#data/sync/feed/publisher-entry.ts';
import { assertMayFollow, fromFile, type Known } from '#entrypoints/background/sync/may-follow.ts';
import { record, entry as sample } from '../sync/publisher.ts';

const entry = (id: string, idPrefix = `${id}:`, changes: object = {}): PublisherEntry =>
  sample({ id, scope: { ...sample().scope, idPrefix }, ...changes });

/** A package that holds records `paket-…` of the publisher `paket`. */
function known(changes: { followed?: PublisherEntry[]; listed?: PublisherEntry[] } = {}): Known {
  const publishers: Publisher[] = [{ id: 'paket', name: 'Penerbit Paket', type: 'media' }];
  const records = {
    async *all() {
      yield record(1, { id: 'paket-banjir', publisher: 'paket' });
    },
  };
  return {
    followed: (changes.followed ?? []).map((one) => ({ entry: one, listed: false })),
    listed: changes.listed ?? [],
    generation: { head: { publishers }, records, feeds: [] },
  };
}
const taken = expect.objectContaining({ name: 'SyncError', code: 'taken' });

test('yang baru dan tak menyinggung siapa pun boleh; yang sama boleh diikuti ulang', async () => {
  const one = { entry: entry('baru'), listed: false };
  await assertMayFollow(one, known());
  await assertMayFollow(one, known({ followed: [entry('baru')] }));
});

test('awalan catatan yang menaungi atau berada di dalam milik penerbit lain ditolak', async () => {
  for (const prefix of ['lain:', 'lain:kota-', 'l-']) {
    const one = { entry: entry('baru', prefix), listed: false };
    const other = entry('lain', prefix === 'l-' ? 'l-ain:' : 'lain:');
    await expect(assertMayFollow(one, known({ followed: [other] }))).rejects.toEqual(taken);
    await expect(assertMayFollow(one, known({ listed: [other] }))).rejects.toEqual(taken);
  }
});

test('yang tidak terdaftar tidak boleh memakai nama atau catatan penerbit di dalam paket; yang terdaftar boleh', async () => {
  for (const one of [entry('paket', 'sendiri:'), entry('baru', 'paket-')]) {
    await expect(assertMayFollow({ entry: one, listed: false }, known())).rejects.toEqual(taken);
    await assertMayFollow({ entry: one, listed: true }, known({ listed: [one] }));
  }
  const listed = known({ listed: [entry('resmi')] });
  const fake = { entry: entry('resmi', 'palsu:'), listed: false };
  await expect(assertMayFollow(fake, listed)).rejects.toEqual(taken);
});

test('berkas langganan tidak dapat mengaku terdaftar', () => {
  const claimed = { entry: entry('baru'), listed: true };
  expect(fromFile(claimed, [])).toEqual({ entry: claimed.entry, listed: false });
  const otherKey = entry('baru', 'baru:', { rootSha256: 'b'.repeat(64) });
  expect(fromFile(claimed, [otherKey]).listed).toBe(false);
  const real = entry('baru', 'baru:', { name: 'Nama menurut daftar' });
  expect(fromFile({ ...claimed, listed: false }, [real])).toEqual({ entry: real, listed: true });
});
