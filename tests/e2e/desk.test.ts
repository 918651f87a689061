/** The desk in a real browser; every text is invented, but for the shipped claim that is asked about. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardMessages } from '#components/i18n/card.ts';
import { caseMessages, deskWords, queueMessages } from '#components/i18n/desk.ts';
import { filesMessages } from '#components/i18n/desk-files.ts';
import { publishMessages } from '#components/i18n/desk-publish.ts';
import type { Suluh } from '#tests/tools/launch.ts';
import { worker } from './harness/background.ts';
import { startSuluh } from './harness/suluh.ts';
import { CLAIM, ORDINARY, openFeed, REPEATS, type XFeed } from './harness/x-feed.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** One grey pixel. */
const PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
/** A page that was just opened asks a background that may be busy. */
const PATIENCE = { timeout: 5000 };
const FIRST =
  'Kabarnya jembatan contoh di desa uji ditutup sampai tanggal 3 Desember 2026, benarkah?';

let suluh: Suluh;
let page: Page;
beforeAll(async () => {
  suluh = await startSuluh({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => suluh?.close());
beforeEach(async () => {
  page = await openDesk(suluh);
});
afterEach(() => page.close());

async function openDesk({ context, url }: Suluh): Promise<Page> {
  const desk = await context.newPage();
  await desk.goto(url('sidepanel.html'));
  await desk.getByRole('button', { name: queueMessages['add.open'].id }).waitFor();
  return desk;
}

/** Adds a case as a person at the keyboard does, and waits until it is open. */
async function addByKeyboard(text: string): Promise<void> {
  await page.keyboard.press('n');
  await page.locator('.add-case textarea:focus').waitFor();
  await page.keyboard.type(text);
  await page.keyboard.press('Control+Enter');
  await page.locator('.case-text', { hasText: text.slice(0, 40) }).waitFor();
}

describe('the desk', () => {
  // First: asked about by hand before, the post would be one more copy of that case.
  it('takes a post from its card, with its address, while the desk is open beside it', async () => {
    const feed = await openFeed(suluh, [ORDINARY, REPEATS]);
    const { x, y } = await feed.badge(REPEATS);
    await feed.page.mouse.click(x, y);
    await feed.card();
    await pressInCard(feed, cardMessages['action.queue'].id);
    await expect
      .poll(async () => (await feed.card()).text)
      .toContain(cardMessages['action.queued'].id);
    await feed.page.close();
    const row = page.locator('.case-row', { hasText: REPEATS });
    await row.click();
    await page.locator('.found.is-linked', { hasText: CLAIM.rating }).waitFor();
    await page.getByText('X · dari unggahan').waitFor();
    const address = page.getByLabel(caseMessages['field.url'].id);
    expect(await address.inputValue()).toMatch(/^https:\/\/x\.com\//);
  });

  it('takes a question in, finds its fact-check, answers it with source and date: keyboard only', async () => {
    await addByKeyboard(REPEATS);
    await page.locator('.found.is-linked', { hasText: CLAIM.rating }).waitFor();
    const reply = page.getByLabel(caseMessages['reply.text'].id);
    expect(await reply.inputValue()).toContain(CLAIM.publisher);
    expect(await reply.inputValue()).toContain(CLAIM.host);
    await page.getByRole('button', { name: caseMessages['reply.copyAnswered'].id }).focus();
    await suluh.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.keyboard.press('Enter');
    await page.getByText(caseMessages['reply.copied'].id).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(CLAIM.host);
    await expect
      .poll(() => page.locator('.case-controls select').first().inputValue())
      .toBe('answered');
    // Esc goes back to the list, Ctrl+Z takes the last change back.
    await page.keyboard.press('Escape');
    await page.getByText(queueMessages['pick.heading'].id).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText(queueMessages['undo.done'].id).waitFor();
    await expect.poll(() => page.locator('.case-controls select').first().inputValue()).toBe('new');
  });

  it('takes what is pasted anywhere on the desk, and text selected on a page by a shortcut', async () => {
    await suluh.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const pasted =
      'Kabar uji: taman kota contoh dijadikan parkiran mulai pekan depan, hub 0812-3456-7890';
    await page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
    await page.keyboard.press('Control+v');
    const box = page.getByLabel(queueMessages['add.label'].id);
    await expect.poll(() => box.inputValue()).toBe(pasted);
    await page.keyboard.press('Control+Enter');
    await page
      .locator('.case-text', { hasText: 'parkiran mulai pekan depan, hub [nomor]' })
      .waitFor();

    const selected = 'Kabar uji: jembatan gantung contoh putus diterjang banjir kemarin sore';
    const feed = await openFeed(suluh, [selected]);
    await feed.page.evaluate((text) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        if (!walker.currentNode.nodeValue?.includes(text)) continue;
        document.getSelection()?.selectAllChildren(walker.currentNode.parentNode ?? document.body);
      }
    }, selected);
    await pressShortcut(feed.page.url());
    const row = page.locator('.case-row', { hasText: 'jembatan gantung contoh' });
    await row.click();
    await page.getByText('X · dari teks terpilih').waitFor();
    await feed.page.close();
  });

  it('keeps what stood unsaved in the box when something else is pasted', async () => {
    await suluh.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const box = page.getByLabel(queueMessages['add.label'].id);
    const [typed, pasted] = [
      'Kabar uji: menara jam misal tutup selamanya',
      'Kabar uji: pelabuhan contoh dijual',
    ];
    await page.keyboard.press('n');
    await box.fill(typed);
    await page.keyboard.press('Escape');
    await page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
    await page.keyboard.press('Control+v');
    await expect.poll(() => box.inputValue()).toBe(pasted);
    await page.getByText(queueMessages['add.earlier'].id).waitFor();
    const swap = page.getByRole('button', { name: queueMessages['add.swap'].id });
    await swap.click();
    await expect.poll(() => box.inputValue()).toBe(typed);
    await swap.click();
    await page.keyboard.press('Control+Enter');
    await page.locator('.case-text', { hasText: 'pelabuhan contoh' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(queueMessages['pick.heading'].id).waitFor();
    await page.keyboard.press('n');
    await expect.poll(() => box.inputValue()).toBe(typed);
    await page.keyboard.press('Control+Enter');
    await page.locator('.case-text', { hasText: 'menara jam misal' }).waitFor();
  });

  it('puts source and date back when they were edited away', async () => {
    await addByKeyboard(REPEATS);
    await page.locator('.found.is-linked').waitFor();
    await page.getByLabel(caseMessages['reply.text'].id).fill('Itu tidak benar ya.');
    await page.getByText(caseMessages['reply.sources'].id).waitFor();
    await page.getByRole('button', { name: caseMessages['reply.copy'].id, exact: true }).click();
    await page.getByText(caseMessages['reply.copied'].id).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Itu tidak benar ya\./);
    expect(copied).toContain(CLAIM.host);
  });

  it('says "belum ada cek fakta" and never more when the index has nothing', async () => {
    await addByKeyboard(FIRST);
    await page.getByText(caseMessages['found.none'].id).waitFor();
    const reply = await page.getByLabel(caseMessages['reply.text'].id).inputValue();
    expect(reply).toContain('belum menemukan cek faktanya');
    expect(reply).toContain('tidak berarti kabarnya benar atau salah');
  });

  it('keeps what is being typed when the page dies in the middle', async () => {
    await addByKeyboard(FIRST);
    await page.getByLabel(caseMessages['notes.label'].id).pressSequentially('Sudah telepon kep');
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await page.locator('.add-case textarea:focus').waitFor();
    await page.keyboard.type('Setengah pertanya');
    await page.close();
    page = await openDesk(suluh);
    await page.keyboard.press('n');
    await expect
      .poll(() => page.getByLabel(queueMessages['add.label'].id).inputValue(), PATIENCE)
      .toBe('Setengah pertanya');
    await page.keyboard.press('Escape');
    await page.locator('.case-row', { hasText: 'jembatan contoh' }).click();
    await expect
      .poll(() => page.getByLabel(caseMessages['notes.label'].id).inputValue(), PATIENCE)
      .toBe('Sudah telepon kep');
  });

  it('does a whole case with keys alone: in, status, note, reply, back, search, report', async () => {
    const keys = page.keyboard;
    await addByKeyboard('Kabar uji: kolam contoh di taman misal dikuras hari Minggu, betulkah?');
    await page.locator('.reply textarea').waitFor();
    await keys.press('2');
    const status = page.locator('.case-controls select').first();
    await expect.poll(() => status.inputValue()).toBe('checking');
    await keys.press('c');
    await keys.type('Sudah tanya dinas uji.');
    await keys.press('Tab');
    await keys.press('Enter');
    await page.locator('.notes li', { hasText: 'Sudah tanya dinas uji.' }).waitFor();
    await keys.press('r');
    await keys.press('Tab');
    await keys.press('Enter');
    await expect.poll(() => status.inputValue()).toBe('answered');
    await keys.press('Escape');
    await keys.press('/');
    await keys.type('kolam contoh');
    // Answered cases are not in the open queue: what was done is out of the way.
    await page.getByText(queueMessages['list.nothing'].id).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    for (let i = 0; i < 12 && (await focused()) !== queueMessages['tab.report'].id; i++) {
      await keys.press('Shift+Tab');
    }
    await keys.press('Enter');
    await page.locator('.report .big-numbers').waitFor();
  });

  it('leads from a prompt to its field, takes regions by name, and shows first what is urgent', async () => {
    await addByKeyboard('Kabar uji: bendungan contoh di hulu misal retak sejak malam tadi');
    await page.getByRole('button', { name: deskWords['prompt.date'].id, exact: true }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('date');
    const region = page.getByLabel(caseMessages['field.regions'].id, { exact: true });
    await region.fill('malang');
    await region.press('Enter');
    // A city and a regency have that name: nothing is guessed, and what was typed stays.
    await page.getByText(caseMessages['tags.unknown'].id).waitFor();
    expect(await region.inputValue()).toBe('malang');
    await region.fill('manado');
    await region.press('Enter');
    await page.locator('.tags li', { hasText: 'Kota Manado' }).waitFor();
    await region.fill('bitung');
    await region.press('Enter');
    await page.getByRole('button', { name: /Kota Bitung/ }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.tags li', { hasText: 'Kota Bitung' }).waitFor({ state: 'detached' });
    expect(await region.evaluate((box) => box === document.activeElement)).toBe(true);
    const topic = page.getByLabel(caseMessages['field.topics'].id, { exact: true });
    await topic.fill('Bendungan Contoh,');
    await page.locator('.tags li', { hasText: /bendungan contoh/i }).waitFor();
    await page.locator('.case-controls select').nth(1).selectOption('urgent');
    const urgent = page.locator('.triage-one.need-urgent');
    await urgent.click();
    await expect.poll(() => page.locator('.case-row').count()).toBe(1);
    await page.locator('.case-row', { hasText: 'bendungan contoh' }).waitFor();
    await page.reload();
    await page.locator('.case-row', { hasText: 'bendungan contoh' }).click();
    await page.locator('.tags li', { hasText: 'Kota Manado' }).waitFor();
  });

  it('keeps a screenshot only when it was asked for, and says when it ends', async () => {
    const text = 'Kabar uji: menara air contoh di alun-alun misal roboh tadi malam';
    await chooseInMenu('desk-take', text);
    const row = page.locator('.case-row', { hasText: 'menara air contoh' });
    await row.click();
    await page.getByText(caseMessages['shots.how'].id).waitFor();
    expect(await page.locator('.shots img').count()).toBe(0);
    await chooseInMenu('desk-take-shot', text);
    await page.locator('.shots img').waitFor();
    expect(await page.locator('.shots img').evaluate((img: HTMLImageElement) => img.src)).toBe(
      PICTURE,
    );
    expect(await page.getByLabel(caseMessages['shots.share'].id).isChecked()).toBe(false);
    await page.getByRole('button', { name: caseMessages['shots.drop'].id }).click();
    await expect.poll(() => page.locator('.shots img').count()).toBe(0);
  });

  it('imports a chat without names and numbers, and a broken table by row', async () => {
    await page.getByRole('button', { name: queueMessages['tab.files'].id }).click();
    const chat = [1, 2, 3]
      .map(
        (n) =>
          `23/11/26 08.1${n} - Pak Contoh: Pesan uji: pasar contoh pindah ke lapangan hari Senin, hubungi 0812-3456-7890`,
      )
      .join('\n');
    await choose('obrolan.txt', chat);
    await page.getByRole('button', { name: 'Impor 3 kasus' }).click();
    await page.getByText('1 kasus baru, 2 salinan').waitFor();
    await choose('tabel.csv', 'teks,alamat\n"rusak,https://contoh.example/a\nKolam uji kering,x\n');
    await page.getByText(`Baris 2: ${filesMessages['trouble.unclosed-quote'].id}`).waitFor();
    await page.getByText(`Baris 3: ${filesMessages['trouble.bad-address'].id}`).waitFor();
    await choose('bukan.csv', 'a,b\n1,2\n');
    await page.getByText('Tabel ini tidak punya kolom teks').waitFor();
    await page.getByRole('button', { name: queueMessages['tab.queue'].id }).click();
    const row = page.locator('.case-row', { hasText: 'pasar contoh' });
    expect(await row.textContent()).toContain('3× masuk');
    await row.click();
    const text = await page.locator('.case-text').textContent();
    expect(text).toContain('[nomor]');
    expect(text).not.toContain('Pak Contoh');
  });

  it('hands over to a desk in another browser and keeps the notes of both', async () => {
    await addByKeyboard(FIRST);
    await addNote(page, 'Catatan pagi.');
    const sealed = await seal(page, 'obor di beranda rumah');
    const other = await startSuluh();
    try {
      const desk = await openDesk(other);
      await desk.getByRole('button', { name: queueMessages['tab.files'].id }).click();
      await desk.getByLabel(filesMessages['handover.passphrase'].id).fill('kata sandi keliru');
      await join(desk, sealed);
      await desk.getByText('Kata sandi tidak cocok').waitFor();
      await desk.getByLabel(filesMessages['handover.passphrase'].id).fill('obor di beranda rumah');
      await join(desk, sealed);
      await desk.getByText('Digabungkan:').waitFor();
      await desk.getByRole('button', { name: queueMessages['tab.queue'].id }).click();
      await desk.locator('.case-row', { hasText: 'jembatan contoh' }).click();
      await desk.getByText('Catatan pagi.').waitFor();
      await addNote(desk, 'Catatan siang.');
      const back = await seal(desk, 'obor di beranda rumah');
      await page.getByLabel(filesMessages['handover.passphrase'].id).fill('obor di beranda rumah');
      await join(page, back);
      await page.getByText('Digabungkan:').waitFor();
      await page.getByRole('button', { name: queueMessages['tab.queue'].id }).click();
      await page.getByText('Catatan pagi.').waitFor();
      await page.getByText('Catatan siang.').waitFor();
    } finally {
      await other.close();
    }
  });

  it('writes a clarification, refuses opinion, and gives JSON that suluh reads', async () => {
    await page.getByRole('button', { name: queueMessages['tab.publish'].id }).click();
    const fill = (key: keyof typeof publishMessages, text: string) =>
      page.getByLabel(publishMessages[key].id, { exact: true }).fill(text);
    await fill('publish.agencyName', 'Kantor Uji');
    await fill('publish.agencyId', 'kantor-uji');
    await fill('publish.claim', 'Seharusnya jembatan contoh dibuka.');
    await fill('publish.label', 'Keliru');
    await fill('publish.summary', 'Jembatan contoh tetap dibuka.');
    await fill('publish.sourceUrl', 'https://contoh.example/jembatan');
    await fill('publish.sourceTitle', 'Keterangan uji');
    await fill('publish.sourcePublisher', 'Kantor Uji');
    await page.getByText('Kalimat ini berisi pendapat').waitFor();
    // A judgement of a person is begun anew as an event, whose blanks have to be filled in.
    await fill('publish.claim', 'Camat Misal itu penipu');
    await page.getByRole('button', { name: publishMessages['hint.asEvent'].id }).click();
    const claim = page.getByLabel(publishMessages['publish.claim'].id, { exact: true });
    await expect
      .poll(() => claim.inputValue())
      .toBe('Camat Misal menipu […] pada […], menurut […].');
    expect(await claim.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.getByText(publishMessages['hint.blank'].id).waitFor();
    const save = page.getByRole('button', { name: publishMessages['publish.save'].id });
    expect(await save.isDisabled()).toBe(true);
    await fill('publish.claim', 'Jembatan contoh ditutup sampai 3 Desember 2026.');
    await page.locator('.publish-side .finding', { hasText: 'Keliru' }).waitFor();
    await save.click();
    await page.getByText(publishMessages['publish.saved'].id).waitFor();
    const json = JSON.parse(
      await downloaded(page, () =>
        page.getByRole('button', { name: publishMessages['ready.json'].id }).click(),
      ).then((bytes) => bytes.toString('utf8')),
    );
    expect(json).toMatchObject([
      { id: 'kantor-uji', name: 'Kantor Uji', type: 'government' },
      { kind: 'claimReview', publisher: 'kantor-uji', rating: { label: 'Keliru' } },
    ]);
  });

  it.each([
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const)(
    'passes axe-core in every part: $colorScheme, forced colours $forcedColors',
    async (look) => {
      await page.emulateMedia(look);
      await addByKeyboard(REPEATS);
      await page.getByLabel(caseMessages['reply.text'].id).waitFor();
      await page.locator('.journal summary').click();
      expect(await violations()).toEqual([]);
      for (const tab of ['publish', 'report', 'files'] as const) {
        await page.getByRole('button', { name: queueMessages[`tab.${tab}`].id }).click();
        await page.locator('.desk-page').waitFor();
        await page.waitForLoadState('networkidle');
        expect(await violations(), tab).toEqual([]);
      }
    },
  );
});

/** Presses a button of the card, whose shadow root is closed to everybody but the debugger. */
async function pressInCard(feed: XFeed, label: string): Promise<void> {
  const session = await suluh.context.newCDPSession(feed.page);
  await session.send('DOM.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const words = nodes.find(({ nodeValue }) => nodeValue === label);
  const { model } = await session.send('DOM.getBoxModel', { nodeId: words?.parentId ?? 0 });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
  await feed.page.mouse.click((left + right) / 2, (top + bottom) / 2);
  await session.detach();
}

async function violations(): Promise<string[]> {
  // Evaluated as a string: the extension's CSP refuses script elements.
  await page.evaluate(readFileSync(AXE, 'utf8'));
  const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    'axe.run()',
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`);
}

async function choose(name: string, text: string): Promise<void> {
  const input = page.locator('.files input[type=file]').first();
  await input.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

/**
 * What the menu's listener hears when a person chooses an entry. Only the browser's own camera is
 * replaced: it wants a real gesture, which no test can make.
 */
async function chooseInMenu(menuItemId: string, selectionText: string): Promise<void> {
  const background = await worker(suluh);
  await background.evaluate(
    ([id, selected, picture]) => {
      chrome.tabs.captureVisibleTab = (() => Promise.resolve(picture)) as never;
      const dispatch: unknown = Reflect.get(chrome.contextMenus.onClicked, 'dispatch');
      if (typeof dispatch !== 'function') throw new Error('events cannot be dispatched here');
      Reflect.apply(dispatch, chrome.contextMenus.onClicked, [
        { menuItemId: id, selectionText: selected, pageUrl: 'https://contoh.example/halaman' },
        { windowId: 1 },
      ]);
    },
    [menuItemId, selectionText, PICTURE] as const,
  );
}

/** What the background hears when a person presses the shortcut on a tab. */
async function pressShortcut(url: string): Promise<void> {
  const background = await worker(suluh);
  await background.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: address });
    const dispatch: unknown = Reflect.get(chrome.commands.onCommand, 'dispatch');
    if (typeof dispatch !== 'function') throw new Error('events cannot be dispatched here');
    Reflect.apply(dispatch, chrome.commands.onCommand, ['desk-take', tab]);
  }, url);
}

async function addNote(desk: Page, text: string): Promise<void> {
  await desk.getByLabel(caseMessages['notes.label'].id).fill(text);
  await desk.getByRole('button', { name: caseMessages['notes.add'].id }).click();
  await desk.locator('.notes li', { hasText: text }).waitFor();
}

async function seal(desk: Page, passphrase: string): Promise<Buffer> {
  await desk.getByRole('button', { name: queueMessages['tab.files'].id }).click();
  await desk.getByLabel(filesMessages['handover.passphrase'].id).fill(passphrase);
  return downloaded(desk, () =>
    desk.getByRole('button', { name: filesMessages['handover.seal'].id }).click(),
  );
}

async function join(desk: Page, buffer: Buffer): Promise<void> {
  const input = desk.locator('.files input[type=file]').last();
  await input.setInputFiles({ name: 'meja.suluh', mimeType: 'application/octet-stream', buffer });
}

async function downloaded(desk: Page, act: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([desk.waitForEvent('download'), act()]);
  return readFileSync(await download.path());
}
