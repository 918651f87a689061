/** Choices in the settings page and what they do elsewhere, in a real browser. Texts are invented. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { optionsMessages } from '#components/i18n/options.ts';
import { privacyMessages } from '#components/i18n/privacy.ts';
import type { Suluh } from '#tests/tools/launch.ts';
import { startSuluh } from './harness/suluh.ts';
import { pause } from './harness/wait.ts';
import { CLAIM, ORDINARY, openFeed, REPEATS } from './harness/x-feed.ts';

/** Names a programme of data/seed and repeats no claim. */
const NAMES_A_PROGRAM = 'Pencairan dana PIP di sekolah adik saya katanya diumumkan hari Jumat.';

let suluh: Suluh;
let options: Page;
beforeAll(async () => {
  suluh = await startSuluh();
  options = await suluh.context.newPage();
  await options.goto(suluh.url('options.html'));
});
afterAll(() => suluh?.close());

const turn = (name: string | RegExp) => options.getByRole('switch', { name }).click();

it('looks as chosen, also in the popup', async () => {
  await options.getByRole('radio', { name: optionsMessages['appearance.dark'].id }).check();
  const popup = await suluh.context.newPage();
  await popup.goto(suluh.url('popup.html'));
  await expect
    .poll(() => popup.evaluate(() => getComputedStyle(document.documentElement).colorScheme))
    .toBe('dark');
  await popup.close();
});

it('counts what came by only while the mirror is on, and forgets it with it', async () => {
  const feed = await openFeed(suluh, [REPEATS, ORDINARY]);
  await feed.badge(REPEATS);
  await turn(/Nyalakan cermin/);
  await options.getByText('Belum ada yang lewat minggu ini').waitFor();
  await feed.page.reload();
  await feed.page.close();
  const again = await openFeed(suluh, [REPEATS, ORDINARY]);
  await again.badge(REPEATS);
  await again.page.close();
  await options.reload();
  await options.getByText(/2 unggahan berbeda dibandingkan, 1 di antaranya/).waitFor();
  expect(await options.locator('#mirror').innerText()).toContain(CLAIM.text);
  await turn(/Nyalakan cermin/);
  await pause(500);
  await turn(/Nyalakan cermin/);
  await options.getByText('Belum ada yang lewat minggu ini').waitFor();
});

it('puts a chip on a post that names a programme only after it was asked for', async () => {
  const feed = await openFeed(suluh, [REPEATS, NAMES_A_PROGRAM]);
  await feed.badge(REPEATS);
  expect((await feed.see()).badges.map(({ post }) => post)).toEqual([REPEATS]);
  await turn(/sekadar menyebut program/);
  const chip = await feed.badge(NAMES_A_PROGRAM);
  expect(chip.text).toContain('Fakta program');
  await feed.page.close();
});

it('saves everything as one file, and deletes everything after a second question', async () => {
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: privacyMessages['privacy.export'].id }).click();
  const file = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(file).toMatchObject({ suluh: 'everything-1', settings: { appearance: 'dark' } });
  expect(Object.keys(file).sort()).toEqual(
    ['at', 'changes', 'desk', 'index', 'mirror', 'settings', 'suluh'].sort(),
  );
  await options.getByRole('button', { name: privacyMessages['wipeAll.offer'].id }).click();
  await options.getByRole('button', { name: privacyMessages['wipeAll.yes'].id }).click();
  await options.getByText(privacyMessages['wipeAll.done'].id).waitFor();
  await options.reload();
  await options.getByText(optionsMessages['consent.none'].id).waitFor();
  const feed = await openFeed(suluh, [REPEATS]);
  await pause(1500);
  expect((await feed.see()).badges).toEqual([]);
});
