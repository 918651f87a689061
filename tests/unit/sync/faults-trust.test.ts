/** Rows 8, 9, 11–18, 20, 21 and 30 of sync.md's fault table, over HTTP on loopback. */
import { expect, test } from 'vitest';
import { Follower, listed } from './follower.ts';
import { serve } from './loopback.ts';
import { record, records, TestPublisher } from './publisher.ts';
import { key, NOW } from './repo.ts';

/** A publisher with 50 records, a follower that has them. */
async function scene() {
  const publisher = await TestPublisher.create();
  await publisher.publish(records(0, 50));
  const { repo } = publisher;
  const web = await serve({ satu: repo });
  const one = await listed(repo, [web.url('satu')]);
  const follower = new Follower();
  expect(await follower.round([one])).toEqual({ contoh: undefined });
  return { publisher, repo, web, one, follower };
}
const fine = { contoh: undefined };
const files = (map: Map<string, Uint8Array<ArrayBuffer>>) => new Map(map);

test('baris 8: timestamp lama yang sah ditolak', async () => {
  const { publisher, repo, one, follower } = await scene();
  const old = files(repo.files);
  await publisher.publish(records(0, 52));
  expect(await follower.round([one])).toEqual(fine);
  repo.files.set('timestamp.json', old.get('timestamp.json') ?? new Uint8Array(0));
  expect(await follower.round([one])).toEqual({ contoh: 'rollback' });
  expect(follower.ids()).toHaveLength(52);
});

test('baris 9: versi sama, isi lain: tidak diterima, dan dilaporkan', async () => {
  const { publisher, repo, one, follower } = await scene();
  const versions = { ...repo.version };
  await publisher.publish(records(0, 52));
  Object.assign(repo.version, versions);
  for (const role of ['targets', 'snapshot', 'timestamp'] as const) await repo.write(role);
  expect(await follower.round([one])).toEqual({ contoh: 'same-version' });
  expect(follower.ids()).toHaveLength(50);
  // The same under a newer timestamp: its hashes name another snapshot of the version we hold.
  await repo.publish('timestamp');
  expect(await follower.round([one])).toEqual({ contoh: 'same-version' });
  await repo.publish('snapshot', 'timestamp');
  expect(await follower.round([one])).toEqual({ contoh: 'same-version' });
  expect(follower.ids()).toHaveLength(50);
});

test('baris 11: snapshot hari pertama dengan targets hari kedua ditolak', async () => {
  const { publisher, repo, one, follower } = await scene();
  await publisher.publish(records(0, 51));
  const day1 = repo.file(`${repo.version.targets}.targets.json`);
  await publisher.publish(records(0, 52));
  const name = `${repo.version.targets}.targets.json`;
  const day2 = repo.file(name);
  repo.files.set(name, day1);
  expect(await follower.round([one])).toEqual({ contoh: 'hash' });
  expect(follower.ids()).toHaveLength(50);
  repo.files.set(name, day2);
  expect(await follower.round([one])).toEqual(fine);
});

test('baris 12: versi 2^53−1, lalu pulih dengan pergantian kunci, dan dengan epoch', async () => {
  for (const way of ['rotation', 'epoch']) {
    const { publisher, repo, one, follower } = await scene();
    const versions = { ...repo.version };
    for (const role of ['targets', 'snapshot', 'timestamp'] as const) {
      repo.version[role] = Number.MAX_SAFE_INTEGER;
      await repo.write(role);
    }
    expect(await follower.round([one])).toEqual(fine);
    Object.assign(repo.version, versions);
    await publisher.publish(records(0, 52));
    expect(await follower.round([one])).toEqual({ contoh: 'rollback' });
    let next = one;
    if (way === 'rotation') {
      for (const role of ['targets', 'snapshot', 'timestamp'] as const) {
        repo.roles[role] = { keys: [await key(11)], threshold: 1 };
      }
      await repo.publish('root', 'targets', 'snapshot', 'timestamp');
    } else next = { ...one, epoch: 1 };
    expect(await follower.round([next])).toEqual(fine);
    expect(follower.ids()).toHaveLength(52);
  }
});

test('baris 13: tanpa tanda tangan, di bawah ambang, keyid ganda', async () => {
  const { publisher, repo, one, follower } = await scene();
  repo.roles.targets = { keys: [await key(3), await key(4)], threshold: 2 };
  await repo.publish('root');
  for (const [signers, code] of [
    [[], 'signature'],
    [[await key(3)], 'signature'],
    [[await key(3), await key(3)], 'malformed'],
    [[await key(3), await key(9)], 'signature'],
  ] as const) {
    repo.signers.targets = [...signers];
    await publisher.publish(records(0, 51 + (publisher.content?.seq ?? 0)));
    expect(await follower.round([one])).toEqual({ contoh: code });
  }
  expect(follower.ids()).toHaveLength(50);
});

test('baris 14: root N+1 tanpa ambang lama atau baru ditolak; N dipertahankan', async () => {
  const { repo, one, follower } = await scene();
  const [old, fresh] = [repo.roles.root.keys, [await key(10)]];
  repo.roles.root = { keys: fresh, threshold: 1 };
  for (const signers of [old, fresh]) {
    repo.signers.root = signers;
    repo.version.root = 1;
    await repo.publish('root');
    expect(await follower.round([one])).toEqual({ contoh: 'signature' });
    expect(JSON.parse(follower.trusted.get('contoh')?.root ?? '').signed.version).toBe(1);
  }
  repo.signers.root = [...old, ...fresh];
  await repo.write('root');
  expect(await follower.round([one])).toEqual(fine);
});

test('baris 15: root tanpa akhir: berhenti pada 64 sekali jalan', async () => {
  const { repo, web, one, follower } = await scene();
  for (let i = 0; i < 80; i++) await repo.publish('root');
  web.asked.length = 0;
  expect(await follower.round([one])).toEqual(fine);
  expect(web.asked.filter((path) => path.includes('.root.json'))).toHaveLength(64);
  expect(JSON.parse(follower.trusted.get('contoh')?.root ?? '').signed.version).toBe(65);
});

test('baris 15: kunci yang terpakai ada di luar jangkauan 64 root: dikatakan, lalu sampai juga', async () => {
  const { publisher, repo, one, follower } = await scene();
  for (let i = 0; i < 70; i++) await repo.publish('root');
  repo.roles.timestamp = { keys: [await key(12)], threshold: 1 };
  await repo.publish('root');
  await publisher.publish(records(0, 52));
  expect(await follower.round([one])).toEqual({ contoh: 'too-many-roots' });
  expect(await follower.round([one])).toEqual(fine);
  expect(follower.ids()).toHaveLength(52);
});

test('baris 16 dan 17: id penerbit lain, tautan, wilayah, jenis di luar wewenang; yang lain tidak terganggu', async () => {
  const { publisher, repo, web, one, follower } = await scene();
  const other = await TestPublisher.create(4);
  const scope = {
    idPrefix: 'lain:',
    kinds: ['claimReview'],
    regions: ['71'],
    linkHosts: ['lain.go.id'],
  };
  const good = (n: number) => ({
    ...record(n, { regions: ['71.71'] }),
    id: `lain:${n}`,
    publisher: 'lain',
    sources: [
      { url: 'https://www.lain.go.id/', title: 'T', publisher: 'L', type: 'official' as const },
    ],
  });
  await other.publish([good(1)]);
  const second = await serve({ lain: other.repo });
  const two = await listed(other.repo, [second.url('lain')], { id: 'lain', scope });
  expect(await follower.round([one, two])).toEqual({ contoh: undefined, lain: undefined });
  for (const bad of [
    { ...good(2), id: 'contoh:klaim-1' },
    { ...good(2), publisher: 'contoh' },
    { ...good(2), regions: ['72'] },
    { ...good(2), sources: record(1).sources },
    { ...good(2), sources: [{ ...record(1).sources[0], url: 'https://lain.go.id.evil.com/' }] },
  ]) {
    const at = other.content;
    await other.publish([good(1), record(1, bad)]);
    await publisher.publish(records(0, 50 + (publisher.content?.seq ?? 0)));
    expect(await follower.round([one, two])).toEqual({ contoh: undefined, lain: 'scope' });
    expect(follower.ids()).toContain('lain:1');
    expect(follower.ids()).toHaveLength((publisher.content?.records.size ?? 0) + 1);
    other.content = at;
    other.drop(`delta-id-${at?.seq}-${(at?.seq ?? 0) + 1}-0.ndjson.gz`);
  }
  expect(repo.version.root).toBe(1);
  expect(web.asked.length).toBeGreaterThan(0);
});

test('baris 18: penerbit yang dicabut: catatannya hilang, yang lain tetap', async () => {
  const { one, follower } = await scene();
  const other = await TestPublisher.create(4);
  await other.publish([record(1, { id: 'lain:1', publisher: 'lain' })]);
  const web = await serve({ lain: other.repo });
  const scope = { ...one.scope, idPrefix: 'lain:' };
  const two = await listed(other.repo, [web.url('lain')], { id: 'lain', scope });
  await follower.round([one, two]);
  expect(follower.ids()).toHaveLength(51);
  expect(await follower.round([{ ...one, status: 'revoked' }, two])).toEqual({ lain: undefined });
  expect(follower.ids()).toEqual(['lain:1']);
  expect(follower.generation?.head.publishers.map(({ id }) => id)).toEqual(['lain']);
});

test('baris 20: selisih yang hilang, tumpang tindih, atau dari pangkal lain: pangkal diambil', async () => {
  for (const fault of ['gap', 'overlap', 'wrong base']) {
    const { publisher, repo, web, one, follower } = await scene();
    await publisher.publish(records(0, 51));
    await publisher.publish(records(0, 52), { base: true });
    const delta = 'delta-id-1-2-0.ndjson.gz';
    if (fault === 'gap') publisher.drop(delta);
    if (fault === 'overlap') publisher.describe(delta, { to: 3 });
    if (fault === 'wrong base') {
      publisher.drop(delta);
      const content = publisher.content;
      if (!content) throw new Error('nothing published');
      await publisher.addDelta(1, { ...content, seq: 2 }, [
        { op: 'put', rev: 2, record: record(70) },
      ]);
    }
    await repo.publish('targets', 'snapshot', 'timestamp');
    web.asked.length = 0;
    expect(await follower.round([one])).toEqual(fine);
    expect(follower.ids()).toHaveLength(52);
    expect(web.asked.some((path) => path.includes('base-id-0-3'))).toBe(true);
  }
});

test('baris 20: tanpa pangkal pun tidak pernah setengah diterapkan', async () => {
  const { publisher, repo, one, follower } = await scene();
  await publisher.publish(records(0, 51));
  await publisher.publish(records(0, 52));
  publisher.describe('delta-id-2-3-0.ndjson.gz', { stateDigest: '0'.repeat(64) });
  publisher.drop('base-id-0-1-0.ndjson.gz');
  await repo.publish('targets', 'snapshot', 'timestamp');
  expect(await follower.round([one])).toEqual({ contoh: 'chain' });
  expect(follower.ids()).toHaveLength(50);
});

test('baris 21: penghapusan 90 % ditahan dan diberitahukan, kecuali ditandatangani dua kunci', async () => {
  const { publisher, repo, one, follower } = await scene();
  await publisher.publish(records(0, 5));
  expect(await follower.round([one])).toEqual({ contoh: 'shrink' });
  expect(follower.ids()).toHaveLength(50);
  repo.roles.targets = { keys: [await key(3), await key(4)], threshold: 1 };
  await repo.publish('root', 'targets', 'snapshot', 'timestamp');
  expect(await follower.round([one])).toEqual(fine);
  expect(follower.ids()).toHaveLength(5);
});

test('baris 27: indeks terhapus, penyimpanan ekstensi tetap: dibangun ulang, kemunduran tetap ditolak', async () => {
  const { publisher, repo, one, follower } = await scene();
  const old = files(repo.files);
  await publisher.publish(records(0, 52));
  await follower.round([one]);
  const fresh = new Follower();
  for (const [id, stored] of follower.trusted) fresh.trusted.set(id, stored);
  const now = files(repo.files);
  repo.files.set('timestamp.json', old.get('timestamp.json') ?? new Uint8Array(0));
  expect(await fresh.round([one])).toEqual({ contoh: 'rollback' });
  for (const [name, bytes] of now) repo.files.set(name, bytes);
  expect(await fresh.round([one])).toEqual(fine);
  expect(fresh.ids()).toHaveLength(52);
});

test('baris 27, sebaliknya: penyimpanan ekstensi hilang, indeks tetap: kemunduran ditolak', async () => {
  const { publisher, repo, one, follower } = await scene();
  const old = files(repo.files);
  await publisher.publish(records(0, 52));
  await follower.round([one]);
  follower.trusted.clear();
  for (const [name, bytes] of old) repo.files.set(name, bytes);
  expect(await follower.round([one])).toEqual({ contoh: 'rollback' });
  expect(follower.ids()).toHaveLength(52);
});

test('baris 30: jam mundur atau maju 10 tahun: tidak ada yang dihapus, dan pulih sendiri', async () => {
  const { publisher, one, follower } = await scene();
  await publisher.publish(records(0, 52));
  const TEN_YEARS = 10 * 365 * 86_400_000;
  for (const [now, code] of [
    [NOW - TEN_YEARS, 'clock'],
    [NOW - 3 * 86_400_000, 'clock'],
    [NOW + TEN_YEARS, 'expired'],
  ] as const) {
    follower.now = now;
    expect(await follower.round([one])).toEqual({ contoh: code });
    expect(follower.ids()).toHaveLength(50);
  }
  follower.now = NOW;
  expect(await follower.round([one])).toEqual(fine);
  expect(follower.ids()).toHaveLength(52);
});

test('registri menaikkan minRootVersion: cermin yang menahan root lama tidak dipercaya', async () => {
  const { one, follower } = await scene();
  expect(await follower.round([{ ...one, minRootVersion: 2 }])).toEqual({ contoh: 'rollback' });
});
