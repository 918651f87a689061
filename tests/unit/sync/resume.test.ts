/** What is kept of a sync that broke off, and what is not even fetched. Records are invented. */
import { expect, test } from 'vitest';
import { Follower, listed } from './follower.ts';
import { serve } from './loopback.ts';
import { record, records, TestPublisher } from './publisher.ts';

async function scene(changes: object = {}) {
  const publisher = await TestPublisher.create();
  await publisher.publish(records(0, 50));
  const web = await serve({ satu: publisher.repo });
  const entry = await listed(publisher.repo, [web.url('satu')], changes);
  const follower = new Follower();
  const segments = () => web.asked.filter((path) => path.includes('/targets/'));
  return { publisher, web, entry, follower, segments };
}

test('unduhan yang terputus dilanjutkan: yang sudah terverifikasi tidak diunduh lagi', async () => {
  const { publisher, web, entry, follower, segments } = await scene();
  await publisher.publish(records(0, 52));
  await publisher.publish(records(0, 54));
  web.fault = (response, _, path) =>
    path.includes('.delta-id-2-3') && !!response.writeHead(503).end();
  expect(await follower.round([entry])).toEqual({ contoh: 'http' });
  expect(follower.ids()).toEqual([]);
  expect(segments()).toHaveLength(3);
  web.fault = null;
  web.asked.length = 0;
  expect(await follower.round([entry])).toEqual({ contoh: undefined });
  expect(segments()).toHaveLength(1);
  expect(segments()[0]).toContain('.delta-id-2-3-0');
  expect(follower.ids()).toHaveLength(54);
});

test('segmen yang tidak lolos periksa isi tidak disimpan, juga tidak sementara', async () => {
  const { publisher, entry, follower } = await scene();
  await publisher.publish([...records(0, 50), record(60, { publisher: 'lain' })]);
  expect(await follower.round([entry])).toEqual({ contoh: 'scope' });
  // The base was in order; the delta was not.
  expect(follower.staged.size).toBe(1);
});

test('yang mengaku lebih besar daripada batas penerbitnya tidak diunduh sama sekali', async () => {
  for (const caps of [{ bytes: 500 }, { records: 49 }]) {
    const { entry, follower, segments } = await scene({ caps });
    expect(await follower.round([entry])).toEqual({ contoh: 'scope' });
    expect(segments()).toEqual([]);
  }
});
