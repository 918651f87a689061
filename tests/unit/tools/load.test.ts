/** What `npm run load` rests on; nginx itself is only started by the script. Records are generated. */
import { expect, onTestFinished, test } from 'vitest';
import { serveFiles } from '#tests/tools/load/file-server.ts';
import { modelDay } from '#tests/tools/load/model.ts';
import { DailyPublisher, WatchedClient } from '#tests/tools/load/real-client.ts';
import { swarm } from '#tests/tools/load/swarm.ts';

test('klien asli menanya dua kali bila tidak ada yang baru, lima kali sesudah terbitan; kawanan mengulanginya', async () => {
  const publisher = await DailyPublisher.create(30);
  await publisher.publish();
  await publisher.publish();
  const seen: { from: string; tag: string | undefined }[] = [];
  const web = await serveFiles(publisher.files, ({ socket, headers }) =>
    seen.push({ from: socket.remoteAddress ?? '', tag: headers['if-none-match'] }),
  );
  onTestFinished(web.close);
  const client = new WatchedClient(publisher, web.url);
  const first = await client.poll();
  expect(first.some(({ path }) => path.includes('.base-'))).toBe(true);

  const idle = await client.poll();
  expect(idle).toMatchObject([
    { path: '/metadata/2.root.json', status: 404 },
    { path: '/metadata/timestamp.json', status: 304, body: 0 },
  ]);
  await publisher.publish();
  expect((await client.poll()).map(({ path, status }) => [path.replace(/[0-9a-f]{64}/, '#'), status]))
    // biome-ignore format: a table
    .toEqual([
    ['/metadata/2.root.json', 404],
    ['/metadata/timestamp.json', 200],
    ['/metadata/3.snapshot.json', 200],
    ['/metadata/3.targets.json', 200],
    ['/targets/#.delta-id-2-3-0.ndjson.gz', 200],
  ]);

  seen.length = 0;
  // The server has moved on: the conditional question of before is answered with the file.
  const run = await swarm(web.url, idle, 12, 5);
  expect(run).toMatchObject({ requests: 24, odd: 12 });
  const addresses = new Set(seen.map(({ from }) => from)).size;
  expect(addresses).toBe(process.platform === 'linux' ? 12 : 1);
  expect(seen.filter(({ tag }) => tag !== undefined)).toHaveLength(12);
  expect([...run.latencies].every((ms, i, all) => ms > 0 && ms >= (all[i - 1] ?? 0))).toBe(true);
});

test('model: sehari sepuluh juta klien dari biaya sekali tanya', () => {
  const poll = { unchanged: { requests: 2, bytes: 1000 }, changed: { requests: 5, bytes: 20_000 } };
  const assumed = { clients: 864, awake: 0.5, followed: 2, publications: 1, handshake: 100 };
  // 864 feeds a day: three idle polls of two requests and one of five.
  expect(modelDay(poll, 4, assumed)).toEqual({
    requestsPerSecond: 0.11,
    terabytes: (864 * (20_000 + 3 * 1000 + 4 * 100)) / 1e12,
    kilobytesPerClient: 46.8,
  });
  expect(modelDay(poll, 1, assumed).requestsPerSecond).toBe(0.05);
  // More publications than polls change nothing: a client sees a day's worth at once.
  expect(modelDay(poll, 1, { ...assumed, publications: 24 })).toEqual(modelDay(poll, 1, assumed));
});
