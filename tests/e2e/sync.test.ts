/**
 * Rows 22, 24, 26 and 27 of sync.md's fault table, and the plain way from a publisher to an
 * answer, in a real browser. Publisher and records are invented.
 */
import { afterEach, expect, test } from 'vitest';
import type { FeedStatus } from '#data/sync/protocol.ts';
import type { Suluh } from '#tests/tools/launch.ts';
import { records } from '../unit/sync/publisher.ts';
import { stopWorker } from './harness/background.ts';
import { ask, count, syncScene } from './harness/sync-scene.ts';
import { pause, until } from './harness/wait.ts';

let suluh: Suluh | undefined;
afterEach(async () => {
  await suluh?.close();
  suluh = undefined;
});

async function scene() {
  const made = await syncScene();
  suluh = made.suluh;
  return made;
}

test('baris 24: diikuti dengan alamat dan sidik jari; dua halaman menyinkronkan sekaligus: satu kali saja', async () => {
  const { publisher, web, entry, address, suluh: browser } = await scene();
  const preview = await ask<{ scope: unknown }>(browser, 'previewFeed', address);
  expect(preview.scope).toEqual(entry.scope);
  await expect(
    ask(browser, 'previewFeed', { ...address, rootSha256: 'a'.repeat(64) }),
  ).rejects.toThrow('Tanda tangan');
  const other = { ...preview, name: 'Nama yang tadi dilihat' };
  await expect(ask(browser, 'followFeed', { ...address, seen: other })).rejects.toThrow('berubah');
  expect(
    await ask<FeedStatus[]>(browser, 'followFeed', { ...address, seen: preview }),
  ).toMatchObject([{ listed: false, followed: true, records: 50, problem: null }]);
  expect(await ask(browser, 'record', { id: 'contoh:klaim-7' })).toMatchObject({
    review: { id: 'contoh:klaim-7' },
  });
  expect(await ask(browser, 'indexStatus')).toMatchObject({ source: 'sync', notice: null });

  await publisher.publish(records(1, 52));
  web.asked.length = 0;
  // Two contexts at once; one waits for the other, nothing is applied twice.
  await Promise.all([ask(browser, 'syncFeeds'), ask(browser, 'syncFeeds')]);
  expect(await count(browser)).toBe(51);
  expect(web.asked.filter((path) => path.includes('ndjson'))).toHaveLength(1);
  expect(await ask(browser, 'record', { id: 'contoh:klaim-0' })).toBeNull();

  const log = await ask<{ url: string }[]>(browser, 'requestLog');
  expect(log.every(({ url }) => url.startsWith(web.url('satu')))).toBe(true);
  const file = await ask<string>(browser, 'exportFeeds');
  expect(await ask(browser, 'unfollowFeed', { id: 'contoh' })).toEqual([]);
  expect(await ask(browser, 'record', { id: 'contoh:klaim-7' })).toBeNull();
  expect(await ask(browser, 'importFeeds', { text: file })).toBe(1);
  expect(await count(browser)).toBe(51);
});

test('baris 22: pekerja dihentikan di tengah sinkronisasi: lama atau baru, dan dilanjutkan', async () => {
  const { publisher, web, address, suluh: browser } = await scene();
  await ask(browser, 'followFeed', address);
  await publisher.publish(records(0, 52));
  for (const stage of ['2.root.json', 'timestamp.json', 'snapshot.json', 'targets.json', 'delta']) {
    let reached = false;
    web.fault = (_response, _bytes, path) => {
      if (!path.includes(stage)) return false;
      reached = true;
      return true; // held until the worker is gone
    };
    const cut = ask(browser, 'syncFeeds').catch(() => undefined);
    await until(stage, async () => reached, 20_000);
    await stopWorker(browser);
    await cut;
    web.fault = null;
    expect(await count(browser)).toBe(50);
  }
  // Stopped at moments of no one's choosing, into the installation too.
  for (const wait of [5, 20, 40, 80]) {
    const cut = ask(browser, 'syncFeeds').catch(() => undefined);
    await pause(wait);
    await stopWorker(browser).catch(() => undefined);
    await cut;
    expect([50, 52]).toContain(await count(browser));
  }
  await ask(browser, 'syncFeeds');
  expect(await count(browser)).toBe(52);
  expect(await ask(browser, 'record', { id: 'contoh:klaim-51' })).not.toBeNull();
});

test('baris 26 dan 27: indeks terhapus: dibangun ulang dari paket, lalu dari penerbit; kemunduran tetap ditolak', async () => {
  const { publisher, address, suluh: browser } = await scene();
  await ask(browser, 'followFeed', address);
  const old = new Map(publisher.repo.files);
  await publisher.publish(records(0, 52));
  await ask(browser, 'syncFeeds');
  const page = await browser.context.newPage();
  await page.goto(browser.url('options.html'));
  await stopWorker(browser);
  await page.evaluate(
    () =>
      new Promise((done) => {
        indexedDB.deleteDatabase('suluh').onsuccess = done;
      }),
  );
  await page.close();
  const now = new Map(publisher.repo.files);
  publisher.repo.files.set('timestamp.json', old.get('timestamp.json') ?? new Uint8Array(0));
  const [refused] = await ask<FeedStatus[]>(browser, 'syncFeeds');
  expect(refused).toMatchObject({ records: 0, problem: { code: 'rollback' } });
  expect(await ask(browser, 'indexStatus')).toMatchObject({ source: 'seed' });
  for (const [name, bytes] of now) publisher.repo.files.set(name, bytes);
  await ask(browser, 'syncFeeds');
  expect(await count(browser)).toBe(52);
});
