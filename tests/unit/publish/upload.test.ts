/**
 * `publish --s3` against a storage on loopback, read by the extension's own client.
 * Records and names are invented.
 */
import { cpSync } from 'node:fs';
import { expect, test } from 'vitest';
import { prune } from '#data/publish/repository/prune.ts';
import { Follower } from '../sync/follower.ts';
import { FakeS3, refuse } from './fake-s3.ts';
import { listen, scene, suluh } from './in-process.ts';

process.env.AWS_ACCESS_KEY_ID = 'kunci';
process.env.AWS_SECRET_ACCESS_KEY = 'rahasia';

/** A repository, a bucket, and a way to publish into it. */
async function bucketScene() {
  const { at, run, entry } = await scene();
  const s3 = new FakeS3();
  const endpoint = await listen(s3.server);
  const place = ['--s3', 's3://ember/suluh', '--s3-endpoint', endpoint];
  const atBucket = { ...entry, mirrors: [`${endpoint}ember/suluh/`] };
  const publish = (file: string, dir = 'terbit') =>
    suluh(['publish', at(file), '--dir', at(dir), '--json', ...place]);
  return { at, run, s3, atBucket, publish };
}

test('berkas tetap lebih dulu, lalu cap waktu, root terakhir; tipe dan masa simpannya benar', async () => {
  const { s3, atBucket, publish } = await bucketScene();
  expect((await publish('satu.jsonl')).stderr).toBe('');
  const puts = s3.log.filter((what) => what.startsWith('PUT ')).map((what) => what.slice(10));
  const place = (pattern: RegExp) => puts.flatMap((path, i) => (pattern.test(path) ? [i] : []));
  const [targets, metadata] = [place(/^\/?targets\//), place(/\d+\.targets\.json$/)];
  const [snapshots, roots] = [place(/snapshot\.json$/), place(/root\.json$/)];
  expect(targets.length).toBeGreaterThan(1);
  const order = [targets, metadata, snapshots, place(/timestamp\.json$/), roots];
  for (const [i, stage] of order.entries()) {
    expect(stage.length).toBeGreaterThan(0);
    expect(Math.max(...(order[i - 1] ?? [-1]))).toBeLessThan(Math.min(...stage));
  }
  for (const [key, { cache, type }] of s3.objects) {
    expect(cache).toBe(
      key.endsWith('timestamp.json') ? 'no-cache' : 'public, max-age=31536000, immutable',
    );
    expect(type).toBe(key.endsWith('.json') ? 'application/json' : 'application/gzip');
  }
  const follower = new Follower();
  follower.now = Date.now();
  expect(await follower.round([atBucket])).toEqual({ contoh: undefined });
  expect(follower.ids()).toHaveLength(40);
});

test('yang sudah ada tidak diunggah lagi; yang tak lagi dipakai dihapus setelah sepekan', async () => {
  const { at, s3, publish } = await bucketScene();
  await publish('satu.jsonl');
  s3.objects.set('ember/suluh/catatan-orang.txt', {
    body: Buffer.from('bukan milik kami'),
    type: '',
    cache: '',
    modified: new Date(0),
  });
  s3.log.length = 0;
  await publish('satu.jsonl');
  const PUT = (what: string) => what.startsWith('PUT ');
  expect(s3.log.filter(PUT)).toEqual(['PUT suluh/metadata/timestamp.json']);
  const old = [...s3.objects.keys()].filter((key) => /1\.(targets|snapshot)\.json$/.test(key));
  expect(old).toHaveLength(2);
  await publish('dua.jsonl');
  expect(old.every((key) => s3.objects.has(key))).toBe(true);
  const week = new Date(Date.now() - 8 * 86_400_000);
  await prune(at('terbit/public'), Date.now() + 8 * 86_400_000);
  for (const object of s3.objects.values()) object.modified = week;
  await publish('satu.jsonl');
  expect([...s3.objects.keys()].filter((key) => old.includes(key))).toEqual([]);
  expect(s3.objects.has('ember/suluh/metadata/1.root.json')).toBe(true);
  expect(s3.objects.has('ember/suluh/catatan-orang.txt')).toBe(true);
});

test('terputus pada permintaan mana pun: ember tetap utuh, dan ulangan menyelesaikannya', async () => {
  const { at, s3, atBucket, publish } = await bucketScene();
  await publish('satu.jsonl');
  cpSync(at('terbit'), at('semula'), { recursive: true });
  const before = new Map(s3.objects);
  s3.log.length = 0;
  await publish('dua.jsonl');
  const steps = s3.log.length;
  expect(steps).toBeGreaterThan(5);
  for (let broken = 0; broken < steps; broken++) {
    s3.objects.clear();
    for (const [key, object] of before) s3.objects.set(key, object);
    cpSync(at('semula'), at(`putus-${broken}`), { recursive: true });
    let left = broken;
    s3.meddle = (_, response) => {
      if (left-- > 0) return false;
      refuse(response, 403, 'QuotaExceeded');
      return true;
    };
    const failed = await publish('dua.jsonl', `putus-${broken}`);
    expect([broken, failed.code, failed.stdout]).toEqual([broken, 2, '']);
    expect(failed.stderr).toContain('tetap utuh');
    const follower = new Follower();
    follower.now = Date.now();
    expect(await follower.round([atBucket])).toEqual({ contoh: undefined });
    expect([broken, follower.ids().length]).toEqual([broken, 40]);
    s3.meddle = () => false;
    const again = await publish('dua.jsonl', `putus-${broken}`);
    expect([broken, again.code]).toEqual([broken, 0]);
    expect(await follower.round([atBucket])).toEqual({ contoh: undefined });
    expect([broken, follower.ids().length]).toEqual([broken, 41]);
  }
});

test('sambungan yang terputus sekali dicoba lagi; kunci yang salah diberitahukan', async () => {
  const { s3, atBucket, publish } = await bucketScene();
  let cut = 0;
  s3.meddle = (what, response) => {
    if (!what.startsWith('PUT ') || cut++ > 0) return false;
    response.destroy();
    return true;
  };
  expect(await publish('satu.jsonl')).toMatchObject({ code: 0, stderr: '' });
  expect(cut).toBeGreaterThan(1);
  const follower = new Follower();
  follower.now = Date.now();
  expect(await follower.round([atBucket])).toEqual({ contoh: undefined });
  process.env.AWS_ACCESS_KEY_ID = 'lain';
  const denied = await publish('dua.jsonl');
  process.env.AWS_ACCESS_KEY_ID = 'kunci';
  expect(denied).toMatchObject({ code: 2, stderr: expect.stringContaining('AccessDenied') });
});

test.each(['ember', 's3://', 's3:///a', 'https://a.b/c'])(
  '%s bukan alamat ember',
  async (address) => {
    const { code, stderr } = await suluh(['publish', 'satu.jsonl', '--s3', address]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('bukan alamat ember')]);
  },
);
