/** Rows 1–7, 10 and 19 of sync.md's fault table, over HTTP on loopback. Records are invented. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sha256Hex } from '#data/schema/index.ts';
import { retryAfterSeconds } from '#data/sync/client/http.ts';
import { Follower, listed } from './follower.ts';
import { serve } from './loopback.ts';
import { records, TestPublisher } from './publisher.ts';
import { NOW, type TestRepo } from './repo.ts';

/** A publisher with 50 records on two mirrors; a follower that has them; 52 records since. */
async function scene() {
  const publisher = await TestPublisher.create();
  await publisher.publish(records(0, 50));
  const web = await serve({ satu: publisher.repo, dua: publisher.repo });
  const one = await listed(publisher.repo, [web.url('satu')]);
  const two = await listed(publisher.repo, [web.url('satu'), web.url('dua')]);
  const follower = new Follower();
  expect(await follower.round([one])).toEqual({ contoh: undefined });
  await publisher.publish(records(0, 52));
  web.asked.length = 0;
  return { publisher, web, one, two, follower };
}

const isSegment = (path: string) => path.startsWith('satu/targets/');

test('baris 1: satu bait berubah dalam segmen: ditolak sebelum disimpan, lalu cermin lain', async () => {
  const { web, one, two, follower } = await scene();
  let at = 0;
  web.fault = (response, bytes, path) => {
    if (!bytes || !isSegment(path)) return false;
    const changed = bytes.slice();
    changed[at % changed.length] = (changed[at % changed.length] ?? 0) ^ 1;
    at += 37;
    response.end(changed);
    return true;
  };
  const staged = follower.staged.size;
  for (let i = 0; i < 8; i++) expect(await follower.round([one])).toEqual({ contoh: 'hash' });
  expect(follower.staged.size).toBe(staged);
  expect(follower.ids()).toHaveLength(50);
  expect(await follower.round([two])).toEqual({ contoh: undefined });
  expect(follower.ids()).toHaveLength(52);
});

test.each([
  ['dengan Content-Length yang benar bagi potongannya', 'short'],
  ['dengan Content-Length berkas utuh', 'cut'],
  ['tanpa Content-Length', 'chunked'],
])('baris 2: badan terpotong %s', async (_, how) => {
  const { web, one, two, follower } = await scene();
  web.fault = (response, bytes, path) => {
    if (!bytes || !isSegment(path)) return false;
    const half = bytes.slice(0, bytes.length / 2);
    if (how === 'short') response.writeHead(200, { 'content-length': half.length }).end(half);
    else if (how === 'chunked') {
      response.writeHead(200, { 'transfer-encoding': 'chunked' });
      response.write(half);
      response.end();
    } else {
      response.writeHead(200, { 'content-length': bytes.length });
      response.write(half, () => response.destroy());
    }
    return true;
  };
  const { contoh } = await follower.round([one]);
  expect(contoh).toBe(how === 'cut' ? 'network' : 'hash');
  expect(await follower.round([two])).toEqual({ contoh: undefined });
});

test('baris 3: badan tanpa akhir berhenti pada batas; tetesan lambat pada tenggat', async () => {
  const { web, one, follower } = await scene();
  let sent = 0;
  web.fault = (response, _, path) => {
    if (!isSegment(path)) return false;
    const more = () => {
      sent += 65_536;
      if (!response.destroyed && sent < 1e9) response.write(new Uint8Array(65_536), more);
    };
    more();
    return true;
  };
  expect(await follower.round([one])).toEqual({ contoh: 'too-large' });
  expect(sent).toBeLessThan(50_000_000);

  follower.deadlines = { metadataDeadlineMs: 5000, targetDeadlineMs: 300 };
  web.fault = (response, bytes, path) => {
    if (!bytes || !isSegment(path)) return false;
    let at = 0;
    const drip = setInterval(() => {
      if (response.destroyed || at >= bytes.length) clearInterval(drip);
      else response.write(bytes.slice(at, ++at));
    }, 20);
    return true;
  };
  expect(await follower.round([one])).toEqual({ contoh: 'timeout' });
});

test('baris 4: bom gzip dihentikan pada batasnya', async () => {
  const { publisher, one, follower } = await scene();
  const bomb = new Uint8Array(gzipSync(Buffer.alloc(30_000_000)));
  const name = 'delta-id-1-2-0.ndjson.gz';
  const custom = publisher.repo.targets[name]?.custom;
  publisher.drop(name);
  await publisher.repo.addTarget(name, bomb, {
    ...custom,
    rawLength: 20 * bomb.length,
    records: 1,
    chunks: [[bomb.length, 1]],
  });
  await publisher.repo.publish('targets', 'snapshot', 'timestamp');
  expect(await follower.round([one])).toEqual({ contoh: 'segment' });
  expect(follower.ids()).toHaveLength(50);
});

test('baris 5: halaman masuk Wi-Fi dengan status 200 bukan data, dan kita mundur dahulu', async () => {
  const { web, one, follower } = await scene();
  for (const type of ['text/html', 'application/octet-stream']) {
    web.fault = (response) => {
      response.writeHead(200, { 'content-type': type }).end('<!doctype html><title>Masuk</title>');
      return true;
    };
    expect(await follower.round([one])).toEqual({ contoh: 'not-data' });
  }
  web.fault = (response) => {
    response.writeHead(302, { location: 'https://masuk.contoh.id/' }).end();
    return true;
  };
  expect(await follower.round([one])).toEqual({ contoh: 'not-data' });
  expect(follower.schedules.get('contoh')).toMatchObject({
    failures: 3,
    nextAt: NOW + 60 * 60_000,
  });
  web.fault = null;
  expect(await follower.round([one])).toEqual({ contoh: undefined });
});

test('baris 6: 404, 403, 429, dan 5xx pada tiap berkas; Retry-After dituruti', async () => {
  const { web, one, follower } = await scene();
  for (const file of ['timestamp.json', '.snapshot.json', '.targets.json', 'targets/']) {
    for (const status of [404, 403, 429, 500, 503, 206]) {
      web.fault = (response, bytes, path) => {
        if (!path.includes(file)) return false;
        response.writeHead(status, { 'retry-after': '7200' }).end(bytes);
        return true;
      };
      const fresh = new Follower();
      expect(await fresh.round([one])).toEqual({ contoh: 'http' });
      expect(fresh.generation).toBeNull();
      const waits = (fresh.schedules.get('contoh')?.nextAt ?? 0) - NOW;
      const isMissing = file !== 'targets/' && [404, 403].includes(status);
      expect(waits).toBe((isMissing ? 900 : 7200) * 1000);
    }
  }
  for (const status of [429, 500]) {
    web.fault = (response, _, path) => {
      if (!path.includes('.root.json')) return false;
      response.writeHead(status).end();
      return true;
    };
    expect(await follower.round([one])).toEqual({ contoh: 'http' });
  }
  expect(follower.ids()).toHaveLength(50);
  const date = 'Mon, 23 Nov 2026 01:00:00 GMT';
  expect(retryAfterSeconds(date, NOW)).toBe(3600);
  expect(retryAfterSeconds('besok', NOW)).toBeUndefined();
  expect(retryAfterSeconds('-5', NOW)).toBeUndefined();
  expect(retryAfterSeconds('999999999', NOW)).toBe(604_800);
});

test('baris 7: terputus di tengah rantai root: galat jaringan, dan dilanjutkan nanti', async () => {
  const { publisher, web, one, follower } = await scene();
  await publisher.repo.publish('root', 'root', 'root');
  web.fault = (response, _, path) => {
    if (!path.endsWith('/3.root.json')) return false;
    response.destroy();
    return true;
  };
  expect(await follower.round([one])).toEqual({ contoh: 'network' });
  expect(JSON.parse(follower.trusted.get('contoh')?.root ?? '{}').signed.version).toBe(2);
  expect(follower.ids()).toHaveLength(50);
  web.fault = null;
  web.asked.length = 0;
  expect(await follower.round([one])).toEqual({ contoh: undefined });
  expect(web.asked[0]).toBe('satu/metadata/3.root.json');
});

test('baris 10: cermin yang membeku melewati masa berlaku: basi sejak tanggalnya, cermin lain dicoba', async () => {
  const frozen = await TestPublisher.create();
  await frozen.publish(records(0, 50));
  const live = await TestPublisher.create();
  live.repo.files.clear();
  for (const [name, bytes] of frozen.repo.files) live.repo.files.set(name, bytes);
  const web = await serve({ beku: frozen.repo, hidup: live.repo });
  const one = await listed(frozen.repo, [web.url('beku')]);
  const both = await listed(frozen.repo, [web.url('beku'), web.url('hidup')]);
  const follower = new Follower();
  await follower.round([one]);
  follower.now = NOW + 10 * 86_400_000;
  expect(await follower.round([one])).toEqual({ contoh: 'expired' });
  expect(follower.schedules.get('contoh')?.problem?.detail).toContain('2026-11-30');
  expect(follower.ids()).toHaveLength(50);
  Object.assign(live.repo.version, frozen.repo.version);
  Object.assign(live.repo.targets, frozen.repo.targets);
  live.repo.expires.timestamp = follower.now + 86_400_000;
  await live.repo.publish('timestamp');
  expect(await follower.round([both])).toEqual({ contoh: undefined });
});

test('baris 19: satu dari 50 penerbit menggantung, satu bermusuhan: yang lain selesai', async () => {
  const repos: Record<string, TestRepo> = {};
  const entries = [];
  const web = await serve(repos);
  for (let i = 0; i < 50; i++) {
    const id = `p${i}`;
    const publisher = await TestPublisher.create();
    await publisher.publish(
      records(0, 3).map((r) => ({ ...r, id: r.id.replace('contoh:', `${id}:`), publisher: id })),
    );
    repos[id] = publisher.repo;
    const scope = { idPrefix: `${id}:`, kinds: ['claimReview'], regions: ['ID'] };
    entries.push(await listed(publisher.repo, [web.url(id)], { id, scope }));
  }
  web.fault = (response, _, path) => {
    if (path.startsWith('p7/')) return true; // never answers
    if (!path.startsWith('p9/')) return false;
    response.end(new Uint8Array(7_000));
    return true;
  };
  const follower = new Follower();
  follower.publisherDeadlineMs = 3000;
  const problems = await follower.round(entries);
  expect(problems.p7).toBe('timeout');
  expect(problems.p9).toBe('signature');
  expect(Object.values(problems).filter((code) => code === undefined)).toHaveLength(48);
  expect(follower.ids()).toHaveLength(48 * 3);
}, 30_000);

test('unduhan yang terputus dilanjutkan: segmen yang sudah sah tidak diminta lagi', async () => {
  const { publisher, web, one, follower } = await scene();
  await publisher.publish(records(0, 53));
  const last = await sha256Hex(publisher.bytes('delta-id-2-3-0.ndjson.gz'));
  web.fault = (response, _, path) => {
    if (!path.includes(last)) return false;
    response.destroy();
    return true;
  };
  expect(await follower.round([one])).toEqual({ contoh: 'network' });
  web.fault = null;
  web.asked.length = 0;
  expect(await follower.round([one])).toEqual({ contoh: undefined });
  expect(web.asked.filter(isSegment)).toEqual([`satu/targets/${last}.delta-id-2-3-0.ndjson.gz`]);
});
