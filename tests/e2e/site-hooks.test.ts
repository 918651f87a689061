/**
 * Repair by data, from a signed registry to a badge: X has changed its pages (an invented layout),
 * the registry sends hooks, the page that is open is read again; then it switches the site off.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Suluh } from '#tests/tools/launch.ts';
import { serve } from '../unit/sync/loopback.ts';
import { TestRepo } from '../unit/sync/repo.ts';
import { releaseWith } from './harness/release-with.ts';
import { startSuluh } from './harness/suluh.ts';
import { ask, makeCurrent } from './harness/sync-scene.ts';
import { pause, until } from './harness/wait.ts';
import { openHtml, REPEATS, X_HOME } from './harness/x-feed.ts';

const CHANGED = `<!doctype html><main><div class="kartu"><b>Uji</b><div class="kata">${REPEATS}</div></div></main>`;
const RULE = { kind: 'post', text: ['.kartu > .kata'], owner: ['.kartu'] };

const folders: string[] = [];
let suluh: Suluh | undefined;
afterAll(async () => {
  await suluh?.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

it('kait bertanda tangan memulihkan situs yang berubah, dan sakelar mematikannya', async () => {
  const repo = await TestRepo.create();
  await makeCurrent(repo);
  const web = await serve({ daftar: repo });
  const publish = async (hooks: object) => {
    const file = JSON.stringify({ schema: 1, site: 'x', containers: ['.kartu'], ...hooks });
    await repo.addTarget('hooks/x.json', new TextEncoder().encode(file));
    await repo.publish('targets', 'snapshot', 'timestamp');
  };
  suluh = await startSuluh({ extension: await releaseFollowing(repo, web.url('daftar')) });
  const page = await openHtml(suluh, CHANGED, X_HOME, { post: '.kartu', text: '.kata' });
  // The page's interception lets nothing else through, the worker's questions neither.
  await suluh.context.route(`${web.url('daftar')}**`, (route) => route.continue());
  const badges = async () => (await page.see()).badges.length;

  await pause(1500);
  expect(await badges(), 'a layout that no hook knows').toBe(0);

  await publish({ rules: [{ ...RULE, text: ['[onclick] ~ *'] }] });
  await ask(suluh, 'syncFeeds');
  expect(web.asked.some((path) => path.includes('hooks'))).toBe(true);
  await pause(500);
  expect(await badges(), 'hooks that the door refuses').toBe(0);

  await publish({ rules: [RULE] });
  await ask(suluh, 'syncFeeds');
  expect((await page.badge(REPEATS)).text).not.toBe('');

  await publish({ rules: [RULE], off: ['*'] });
  await ask(suluh, 'syncFeeds');
  await until('no badge on a site that is off', async () => (await badges()) === 0, 10_000);
});

/** The release as `suluh registry` would have it built: it knows this registry's first root. */
async function releaseFollowing(repo: TestRepo, mirror: string): Promise<string> {
  const folder = releaseWith('');
  folders.push(folder);
  await mkdir(join(folder, 'registry'));
  writeFileSync(join(folder, 'registry/source.json'), JSON.stringify({ mirrors: [mirror] }));
  writeFileSync(join(folder, 'registry/root.json'), repo.file('1.root.json'));
  return folder;
}
