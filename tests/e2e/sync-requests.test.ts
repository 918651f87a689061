/** What a real Chromium asks of the network: nothing without a publisher, little without news. */
import { createHash } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import type { FeedStatus } from '#data/sync/protocol.ts';
import type { Suluh } from '#tests/tools/launch.ts';
import { openPopup, searchBox, searchHits } from '#tests/tools/open-popup.ts';
import { records } from '../unit/sync/publisher.ts';
import { ask, count, syncScene } from './harness/sync-scene.ts';
import { CLAIM } from './harness/x-feed.ts';

let suluh: Suluh | undefined;
afterEach(async () => {
  await suluh?.close();
  suluh = undefined;
});

test('tanpa penerbit: bekal bertanda tangan menjawab, umurnya disebut, jaringan tidak disentuh; lalu tanya bersyarat', async () => {
  const { publisher, web, address, suluh: browser } = await syncScene();
  suluh = browser;
  expect(await ask<FeedStatus[]>(browser, 'syncFeeds')).toEqual([]);
  expect(await ask(browser, 'requestLog')).toEqual([]);
  expect(await ask(browser, 'indexStatus')).toMatchObject({ source: 'seed', notice: null });
  await browser.context.setOffline(true);
  const popup = await openPopup(browser);
  await searchBox(popup).fill('iuran bpjs kesehtan naik 400 ribu');
  await searchHits(popup).filter({ hasText: CLAIM.text }).waitFor();
  expect(await popup.locator('.popup-foot').innerText()).toMatch(
    /^Data per \d{1,2} \p{L}+ 20\d\d/u,
  );
  await popup.close();
  await browser.context.setOffline(false);
  expect(web.asked).toEqual([]);

  const answers: string[] = [];
  web.fault = (response, bytes, path) => {
    if (!bytes) return false;
    const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
    const same = response.req.headers['if-none-match'] === etag;
    answers.push(`${path.replace(/.*\//, '')} ${same ? 304 : 200}`);
    response.writeHead(same ? 304 : 200, { etag }).end(same ? undefined : bytes);
    return true;
  };
  await ask(browser, 'followFeed', address);
  web.asked.length = 0;
  answers.length = 0;
  await ask(browser, 'syncFeeds');
  expect(web.asked).toEqual(['satu/metadata/2.root.json', 'satu/metadata/timestamp.json']);
  expect(answers).toEqual(['timestamp.json 304']);
  await publisher.publish(records(0, 51));
  await ask(browser, 'syncFeeds');
  expect(answers).toContain('timestamp.json 200');
  expect(await count(browser)).toBe(51);
});
