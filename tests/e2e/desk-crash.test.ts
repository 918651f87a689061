/** The browser dies in the middle of a word: nothing that was typed or saved is lost. Texts are invented. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, expect, it } from 'vitest';
import { caseMessages, queueMessages } from '#components/i18n/desk.ts';
import { CHROME, ensureBuild } from '#tests/tools/build.ts';
import { launch, type Suluh } from '#tests/tools/launch.ts';
import { pause } from './harness/wait.ts';

const profile = mkdtempSync(join(tmpdir(), 'suluh-crash-'));
let suluh: Suluh | undefined;
afterAll(async () => {
  await suluh?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function start(): Promise<Page> {
  suluh = await launch({ extension: ensureBuild(CHROME), profile });
  const page = await suluh.context.newPage();
  await page.goto(suluh.url('sidepanel.html'));
  await page.getByRole('button', { name: queueMessages['add.open'].id }).waitFor();
  return page;
}

it('menyimpan kasus, catatan yang sedang diketik, dan pertanyaan yang setengah jadi', async () => {
  const page = await start();
  await page.keyboard.press('n');
  await page.keyboard.type('Kabar uji: lampu jalan contoh padam seminggu di kampung misal');
  await page.keyboard.press('Control+Enter');
  await page.getByLabel(caseMessages['notes.label'].id).pressSequentially('Menunggu jawaban din');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.locator('.add-case textarea:focus').waitFor();
  await page.keyboard.type('Setengah pertanya');
  // Keystrokes are messages to the background: the last one is on its way.
  await pause(200);
  await crash();

  const again = await start();
  await again.keyboard.press('n');
  await expect
    .poll(() => again.getByLabel(queueMessages['add.label'].id).inputValue())
    .toBe('Setengah pertanya');
  await again.keyboard.press('Escape');
  await again.locator('.case-row', { hasText: 'lampu jalan contoh' }).click();
  await expect
    .poll(() => again.getByLabel(caseMessages['notes.label'].id).inputValue())
    .toBe('Menunggu jawaban din');
}, 90_000);

/** Ends the browser's process at once, as a power cut or the task manager does. */
async function crash(): Promise<void> {
  const context = suluh?.context;
  const session = await context?.browser()?.newBrowserCDPSession();
  const gone = new Promise((done) => context?.once('close', done));
  session?.send('Browser.crash').catch(() => undefined);
  await gone;
}
