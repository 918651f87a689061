/**
 * The whole way: a post that nobody has examined is selected on a page, becomes a case, the case a
 * clarification, the clarification a record in a signed repository, and in another browser that
 * follows the repository the same post gets its badge. Office, post and answer are invented.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, expect, it } from 'vitest';
import { caseMessages } from '#components/i18n/desk.ts';
import { publishMessages } from '#components/i18n/desk-publish.ts';
import { feedsMessages } from '#components/i18n/feeds.ts';
import type { Suluh } from '#tests/tools/launch.ts';
import { LAUNCHER } from '../unit/publish/run-suluh.ts';
import { worker } from './harness/background.ts';
import { startSuluh } from './harness/suluh.ts';
import { until } from './harness/wait.ts';
import { openFeed, X_HOME } from './harness/x-feed.ts';

const POST =
  'Awas, jembatan contoh di desa uji ditutup total sampai 3 Desember 2026, semua truk sayur harus memutar lewat kota!';
const CLAIM = 'Jembatan contoh di desa uji ditutup total sampai 3 Desember 2026.';
const folder = mkdtempSync(join(tmpdir(), 'suluh-terbit-'));
const open: { close(): Promise<unknown> }[] = [];
let server: ChildProcess | undefined;

afterAll(async () => {
  server?.kill();
  for (const one of open) await one.close();
  rmSync(folder, { recursive: true, force: true });
});

it('dari unggahan yang ditangkap sampai lencana di peramban lain yang mengikuti penerbitnya', async () => {
  const office = await startSuluh({ viewport: { width: 1280, height: 900 } });
  open.push(office);
  const feed = await openFeed(office, [POST]);
  await selectOnPage(office, POST);
  await feed.page.close();
  const records = join(folder, 'catatan.json');
  writeFileSync(records, await clarify(office));
  await office.close();

  const dir = join(folder, 'penerbit');
  const who = ['--id', 'kantor-uji', '--name', 'Kantor Uji', '--type', 'government'];
  const what = ['--prefix', 'kantor-uji-', '--region', 'ID', '--mirror', 'http://127.0.0.1:9/'];
  const begun = await suluh('init', '--dir', dir, '--json', ...who, ...what);
  const { rootSha256 } = JSON.parse(begun);
  await suluh('publish', '--dir', dir, records);
  const address = await serve(dir);

  const reader = await startSuluh();
  open.push(reader);
  await follow(reader, address, rootSha256);
  // Only now: a feed's interception keeps everything else from the network, the worker too.
  const timeline = await openFeed(reader, [POST]);
  const badge = await timeline.badge(POST, 20_000);
  expect(badge.text).toContain('Keliru');
  await timeline.page.mouse.click(badge.x, badge.y);
  const card = await timeline.card();
  expect(card.text).toContain(CLAIM);
  expect(card.text).toContain('Kantor Uji');
  expect(JSON.stringify(card.links)).toContain('https://contoh.example/jembatan');
}, 150_000);

/** What the context menu's entry hears when a person chooses it over selected text. */
async function selectOnPage(suluh: Suluh, text: string): Promise<void> {
  const background = await worker(suluh);
  await background.evaluate(
    ([selectionText, pageUrl]) => {
      const dispatch: unknown = Reflect.get(chrome.contextMenus.onClicked, 'dispatch');
      if (typeof dispatch !== 'function') throw new Error('events cannot be dispatched here');
      Reflect.apply(dispatch, chrome.contextMenus.onClicked, [
        { menuItemId: 'desk-take', selectionText, pageUrl },
      ]);
    },
    [text, X_HOME] as const,
  );
}

/** Opens the case at the desk, writes its clarification, and returns the JSON for `suluh`. */
async function clarify(office: Suluh): Promise<Buffer> {
  const desk = await office.context.newPage();
  await desk.goto(office.url('sidepanel.html'));
  await desk.locator('.case-row', { hasText: 'jembatan contoh' }).click();
  await desk.getByText(caseMessages['found.none'].id).waitFor();
  await desk.getByLabel(caseMessages['field.claim'].id).fill(CLAIM);
  await desk.keyboard.press('Enter');
  await desk.getByRole('button', { name: caseMessages['case.publish'].id }).click();
  const fill = (key: keyof typeof publishMessages, text: string) =>
    desk.getByLabel(publishMessages[key].id, { exact: true }).fill(text);
  await expect
    .poll(() => desk.getByLabel(publishMessages['publish.claim'].id, { exact: true }).inputValue())
    .toBe(CLAIM);
  await fill('publish.agencyName', 'Kantor Uji');
  await fill('publish.agencyId', 'kantor-uji');
  await fill('publish.label', 'Keliru');
  await fill('publish.summary', 'Jembatan contoh tetap dibuka untuk semua kendaraan.');
  await fill('publish.sourceUrl', 'https://contoh.example/jembatan');
  await fill('publish.sourceTitle', 'Keterangan uji tentang jembatan contoh');
  await fill('publish.sourcePublisher', 'Kantor Uji');
  await desk.getByRole('button', { name: publishMessages['publish.save'].id }).click();
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: publishMessages['ready.json'].id }).click(),
  ]);
  return readFileSync(await download.path());
}

/** Follows the publisher on the settings page, as a person who was given address and fingerprint. */
async function follow(reader: Suluh, address: string, rootSha256: string): Promise<void> {
  const options: Page = await reader.context.newPage();
  await options.goto(reader.url('options.html'));
  await options.getByText(feedsMessages['feeds.add'].id).click();
  await options.getByLabel(feedsMessages['feeds.url'].id).fill(address);
  await options.getByLabel(feedsMessages['feeds.root'].id).fill(rootSha256);
  await options.getByRole('button', { name: feedsMessages['feeds.preview'].id }).click();
  await options.getByRole('button', { name: 'Ikuti Kantor Uji', exact: true }).click();
  await options.getByRole('button', { name: 'Berhenti mengikuti Kantor Uji' }).waitFor();
  await options.close();
}

/** Runs the real command line to its end; returns what it said. */
function suluh(...args: string[]): Promise<string> {
  return new Promise((done, fail) => {
    const child = start(args);
    let [said, complaint] = ['', ''];
    child.stdout?.on('data', (chunk) => (said += chunk));
    child.stderr?.on('data', (chunk) => (complaint += chunk));
    child.on('close', (code) => (code === 0 ? done(said) : fail(new Error(complaint || said))));
  });
}

/** `suluh serve` until the test ends; returns its address. */
async function serve(dir: string): Promise<string> {
  const child = start(['serve', '--dir', dir, '--json', '--port', '0']);
  server = child;
  let said = '';
  child.stdout?.on('data', (chunk) => (said += chunk));
  return until('suluh serve', async () => said.includes('\n') && JSON.parse(said).url);
}

function start(args: string[]): ChildProcess {
  const env = { ...process.env, SULUH_PASSPHRASE: 'kata sandi untuk ujian' };
  return spawn(process.execPath, [LAUNCHER, ...args], { env });
}
