/**
 * Rows 22, 23, 25, 26, 28 and 29 of sync.md's fault table in a real browser: what the index stands
 * on breaks. Publisher and records are invented.
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import type { IndexStatus } from '#data/protocol.ts';
import { CHROME, ensureBuild } from '#tests/tools/build.ts';
import { type LaunchOptions, launch, type Suluh } from '#tests/tools/launch.ts';
import { records } from '../unit/sync/publisher.ts';
import { stopWorker } from './harness/background.ts';
import { killBrowser } from './harness/kill-browser.ts';
import { releaseWith, tellOfWrites } from './harness/release-with.ts';
import { ask, contoh, count, publisherOnLoopback } from './harness/sync-scene.ts';
import { until } from './harness/wait.ts';
import { CLAIM } from './harness/x-feed.ts';

let suluh: Suluh | undefined;
afterEach(async () => {
  await suluh?.close();
  suluh = undefined;
});

async function open(options: Partial<LaunchOptions> = {}): Promise<Suluh> {
  suluh = await launch({ extension: ensureBuild(CHROME), ...options });
  return suluh;
}

function keptProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'suluh-kept-'));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  return profile;
}

/** Hears what the prelude of `tellOfWrites` tells; `hold` is the moment to stop at. */
async function listener() {
  const told = { hold: '', heard: new Set<string>(), address: '' };
  const server = createServer((request, response) => {
    const what = new URL(request.url ?? '', 'http://localhost').search.slice(1);
    if (what !== 'hold') told.heard.add(what);
    response.setHeader('access-control-allow-origin', '*');
    response.end(what === 'hold' ? told.hold : '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const at = server.address();
  if (!at || typeof at === 'string') throw new Error('no port');
  told.address = `http://127.0.0.1:${at.port}/`;
  return told;
}

const status = (from: Suluh) => ask<IndexStatus>(from, 'indexStatus');
/** The package answers, whatever became of everything else. */
async function packageAnswers(from: Suluh): Promise<void> {
  expect(await ask(from, 'record', { id: CLAIM.id })).toMatchObject({ review: { id: CLAIM.id } });
}

test('baris 22: pekerja dihentikan di tengah transaksi, pada tiap baris yang ditulis', async () => {
  const told = await listener();
  const browser = await open({ extension: releaseWith(tellOfWrites(told.address)) });
  const { publisher, address } = await publisherOnLoopback();
  await ask(browser, 'followFeed', address);
  await publisher.publish(records(0, 52));
  // Three segments, the index, the head.
  for (const moment of ['1', '2', '3', '4', '5']) {
    told.hold = moment;
    told.heard.clear();
    await stopWorker(browser);
    const cut = ask(browser, 'syncFeeds').catch(() => undefined);
    await until(`write ${moment}`, async () => told.heard.has(moment), 20_000);
    told.hold = '';
    await stopWorker(browser);
    await cut;
    expect(await count(browser), `after write ${moment}`).toBe(50);
    await packageAnswers(browser);
  }
  await ask(browser, 'syncFeeds');
  expect(await count(browser)).toBe(52);
}, 120_000);

test('baris 23: peramban dimatikan (SIGKILL) di tengah dan tepat sesudah transaksi', async () => {
  const told = await listener();
  const extension = releaseWith(tellOfWrites(told.address));
  const profile = keptProfile();
  const { publisher, address } = await publisherOnLoopback();
  let browser = await open({ extension, profile });
  await ask(browser, 'followFeed', address);
  let have = 50;
  for (const moment of ['1', '4', 'complete']) {
    await publisher.publish(records(0, have + 2));
    told.hold = moment;
    told.heard.clear();
    await stopWorker(browser);
    const cut = ask(browser, 'syncFeeds').catch(() => undefined);
    await until(moment, async () => told.heard.has(moment), 20_000);
    told.hold = '';
    await killBrowser(browser, profile);
    await cut;
    browser = await open({ extension, profile });
    const now = await count(browser);
    if (moment === 'complete') expect([have, have + 2]).toContain(now);
    else expect(now).toBe(have);
    const last = await ask(browser, 'record', { id: `contoh:klaim-${have + 1}` });
    expect(last !== null).toBe(now === have + 2);
    await packageAnswers(browser);
    await ask(browser, 'syncFeeds');
    have += 2;
    expect(await count(browser)).toBe(have);
  }
}, 180_000);

test('baris 25: tempat penuh: yang lama terbaca, satu pemberitahuan, lalu pulih', async () => {
  const told = await listener();
  const full = `
const put = IDBObjectStore.prototype.put;
let answer = '';
fetch('${told.address}?hold').then((reply) => reply.text()).then((text) => { answer = text; });
IDBObjectStore.prototype.put = function (...args) {
  if (answer === 'full') throw new DOMException('full', 'QuotaExceededError');
  return put.apply(this, args);
};`;
  const browser = await open({ extension: releaseWith(full) });
  const { publisher, address } = await publisherOnLoopback();
  await ask(browser, 'followFeed', address);
  await publisher.publish(records(0, 52));
  told.hold = 'full';
  await stopWorker(browser);
  for (let i = 0; i < 2; i++) {
    await ask(browser, 'syncFeeds');
    expect(await contoh(browser)).toMatchObject({ records: 50, problem: { code: 'storage' } });
  }
  expect(await ask(browser, 'record', { id: 'contoh:klaim-49' })).not.toBeNull();
  await packageAnswers(browser);
  told.hold = '';
  await stopWorker(browser);
  await ask(browser, 'syncFeeds');
  expect(await contoh(browser)).toMatchObject({ records: 52, problem: null });
});

test('baris 26: berkas penyimpanan dirusak di antara dua permulaan: dari paket, lalu dari penerbit', async () => {
  const profile = keptProfile();
  const { address } = await publisherOnLoopback();
  let browser = await open({ profile });
  await ask(browser, 'followFeed', address);
  const store = join(
    profile,
    'Default/IndexedDB',
    `chrome-extension_${browser.id}_0.indexeddb.leveldb`,
  );
  for (const what of ['MANIFEST', '.log', 'everything']) {
    await browser.close();
    const names = readdirSync(store).filter((name) => what === 'everything' || name.includes(what));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) writeFileSync(join(store, name), Buffer.alloc(5000, 0xee));
    browser = await open({ profile });
    await packageAnswers(browser);
    expect((await status(browser)).source).toMatch(/^(seed|memory|sync)$/);
    await ask(browser, 'syncFeeds');
    if ((await status(browser)).source !== 'memory') expect(await count(browser)).toBe(50);
  }
}, 180_000);

test('baris 28: skema naik dengan tiga halaman terbuka, dan turun lagi: tanpa buntu, dibangun ulang', async () => {
  const browser = await open();
  await packageAnswers(browser);
  const pages = await Promise.all([1, 2, 3].map(() => browser.context.newPage()));
  for (const page of pages) await page.goto(browser.url('options.html'));
  const first = pages[0];
  if (!first) throw new Error('no page');
  for (const [version, polite] of [
    // 1 is older than ours: an upgrade; 400 is newer: a downgrade, with tables that are not ours.
    [1, true],
    [400, true],
    [1, false],
  ] as const) {
    await stopWorker(browser);
    await first.evaluate(
      (number) =>
        new Promise<void>((done, failed) => {
          indexedDB.deleteDatabase('suluh').onsuccess = () => {
            const request = indexedDB.open('suluh', number);
            request.onupgradeneeded = () => request.result.createObjectStore('lain');
            request.onerror = () => failed(request.error);
            request.onsuccess = () => {
              request.result.close();
              done();
            };
          };
        }),
      version,
    );
    for (const page of pages) {
      await page.evaluate(
        (gives) =>
          new Promise<void>((done) => {
            const request = indexedDB.open('suluh');
            request.onsuccess = () => {
              const db = request.result;
              if (gives) db.onversionchange = () => db.close();
              Object.assign(globalThis, { db });
              done();
            };
          }),
        polite,
      );
    }
    const began = Date.now();
    await packageAnswers(browser);
    expect(Date.now() - began).toBeLessThan(20_000);
    // Pages that hold on are waited for a while only; then memory answers, and says so.
    const { source, notice } = await status(browser);
    expect([source, notice]).toEqual(polite ? ['seed', null] : ['memory', 'private-mode']);
    for (const page of pages) await page.evaluate(() => Reflect.get(globalThis, 'db').close());
    // The hour after a rebuild has not passed for the impolite ones: the next worker finds room.
    await first.evaluate(() => chrome.storage.local.remove('lastRebuild'));
    await stopWorker(browser);
    await packageAnswers(browser);
    expect((await status(browser)).source).toBe('seed');
  }
}, 120_000);

test('baris 29: tanpa IndexedDB: data paket dari memori, dan dikatakan', async () => {
  for (const prelude of [
    "Object.defineProperty(globalThis, 'indexedDB', { value: undefined });",
    `IDBFactory.prototype.open = () => { throw new DOMException('private', 'InvalidStateError'); };
     IDBFactory.prototype.deleteDatabase = IDBFactory.prototype.open;`,
  ]) {
    const browser = await open({ extension: releaseWith(prelude) });
    await packageAnswers(browser);
    expect(await status(browser)).toMatchObject({ source: 'memory', notice: 'private-mode' });
    await browser.close();
  }
});
