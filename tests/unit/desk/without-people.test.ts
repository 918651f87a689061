/** What rests on disk after taking in: no numbers, accounts or senders; all of them generated. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { DeskDatabase } from '#data/desk/store/database.ts';
import { Desk } from '#data/desk/store/desk.ts';
import { words } from '#data/desk/words.ts';
import { writeCsv } from '#data/formats/csv.ts';
import { addDrafts, maskAsked, readFile } from '#entrypoints/background/desk-cases.ts';

vi.setConfig({ testTimeout: 120_000 });

const nothing = { matcher: { match: () => ({ matches: [] }) } } as unknown as Parameters<
  typeof addDrafts
>[1];
const bytes = (text: string) => new Uint8Array(new TextEncoder().encode(text));
const mobile = fc.stringMatching(/^8[1-9]\d{7,8}[1-9]$/);
const written = fc.tuple(
  mobile,
  fc.constantFrom('0', '+62 ', '62'),
  fc.constantFrom('', '-', ' ', '.'),
);
const name = fc.stringMatching(/^[A-Z][a-z]{5,9}zq$/);
let n = 0;

it('obrolan dan tabel disimpan tanpa nomor, akun, dan nama pengirim di kolom mana pun', async () => {
  await fc.assert(
    fc.asyncProperty(written, name, fc.boolean(), async ([digits, start, between], who, ios) => {
      const number = `${start}${digits.match(/.{1,4}/g)?.join(between)}`;
      const said = `Kabar uji nomor satu tentang pasar contoh pindah, hubungi ${number} atau @${who} ya`;
      const chat = ios
        ? `[23/11/26 08.15.30] ${who}: ${said}\n[23/11/26 08.16.30] ${number}: ${said} lagi`
        : `23/11/26 08.15 - ${who}: ${said}\n23/11/26 08.16 - ${number}: ${said} lagi`;
      const table = writeCsv(
        ['teks', 'klaim', 'catatan'],
        [[`Tabel uji: ${said}`, `Kata @${who}: ${number}`, `tanya ${number}`]],
      );
      const database = new DeskDatabase(`orang-${++n}`);
      const desk = new Desk(database, {
        ...{
          now: () => Date.UTC(2026, 10, 24),
          newId: () => `id-${++n}`,
          offsetMinutes: () => 420,
        },
        words,
      });
      const drafts = [
        ...readFile('obrolan.txt', bytes(chat)).drafts,
        ...readFile('tabel.csv', bytes(table)).drafts,
      ];
      expect(drafts.length).toBe(3);
      await addDrafts(desk, nothing, drafts);
      await desk.keepDraft('add:text', maskAsked('add:text', said));
      const rest = JSON.stringify(await Promise.all(database.tables.map((one) => one.toArray())));
      desk.close();
      expect(rest).toContain('pasar contoh pindah');
      expect(rest).not.toContain(who);
      expect(rest.replace(/[ .-]/g, '')).not.toContain(digits);
    }),
    { numRuns: 60 },
  );
});
