/** Large files are read in parts as if they had been read whole; every text is invented. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readParts, TooLargeError } from '#components/desk/files/read-parts.ts';
import { readFile } from '#entrypoints/background/desk-cases.ts';

vi.setConfig({ testTimeout: 120_000 });

const LIMITS = { whole: 200, part: 400, cases: 50_000 };
const noAbort = new AbortController().signal;
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

async function read(name: string, file: Blob, limits = LIMITS, signal = noAbort) {
  const told: string[] = [];
  const imported = await readParts(
    file,
    async (part, head) => readFile(name, await bytesOf(part), await bytesOf(head)),
    signal,
    (part, parts) => told.push(`${part}/${parts}`),
    limits,
  );
  return { imported, told };
}

const rowsOf = (n: number, make: (i: number) => string) =>
  ['teks,alamat', ...Array.from({ length: n }, (_, i) => make(i))].join('\n');
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('berkas besar dibaca sebagian-sebagian', () => {
  const plain = rowsOf(60, (i) =>
    i === 40
      ? `Kabar uji ${i},bukan alamat`
      : `"Kabar uji ${i},\nbaris kedua",https://contoh.example/${i}`,
  );
  it.each([
    ['UTF-8', Buffer.from(plain)],
    ['UTF-16', utf16(plain)],
    ['UTF-16 dengan urutan terbalik', utf16(plain).swap16()],
    ['Windows-1252', Buffer.from(plain.replaceAll('uji', 'café'), 'latin1')],
  ])(
    'sama dengan sekali baca: %s, sel beberapa baris, baris bermasalah di tempatnya',
    async (_, bytes) => {
      const { imported, told } = await read('tabel.csv', new Blob([bytes]));
      const whole = readFile('tabel.csv', new Uint8Array(bytes));
      expect(told.length).toBeGreaterThan(3);
      expect(imported.drafts).toEqual(whole.drafts);
      expect(imported.problems).toEqual(whole.problems);
      expect(imported.lastRow).toBe(61);
      expect(imported.problems).toEqual([
        { row: 42, trouble: 'bad-address', detail: 'bukan alamat' },
      ]);
    },
  );

  it('sama dengan sekali baca untuk tabel apa pun dan ukuran bagian apa pun', async () => {
    const cell = fc
      .array(fc.constantFrom('a', 'kata', ' ', '"', ',', '\n', 'é', '😀', ';'), { maxLength: 12 })
      .map((parts) => `"${parts.join('').replaceAll('"', '""')}"`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(cell, { minLength: 1, maxLength: 40 }),
        // A part holds a row at least.
        fc.integer({ min: 220, max: 600 }),
        fc.boolean(),
        async (cells, part, wide) => {
          const text = rowsOf(cells.length, (i) => `${cells[i]},https://contoh.example/${i}`);
          const bytes = wide ? utf16(text) : Buffer.from(text);
          const { imported } = await read('t.csv', new Blob([bytes]), { ...LIMITS, part });
          const whole = readFile('t.csv', new Uint8Array(bytes));
          expect(imported.drafts).toEqual(whole.drafts);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('tidak menghitung pesan pertama sebuah obrolan pada tiap bagian', async () => {
    const chat = Array.from(
      { length: 60 },
      (_, i) =>
        `23/11/26 08.${10 + (i % 50)} - Pak Contoh: Kabar uji nomor ${i} di pasar contoh hari ini`,
    ).join('\n');
    const { imported, told } = await read('obrolan.txt', new Blob([chat]));
    expect(told.length).toBeGreaterThan(5);
    expect(imported.kind).toBe('chat');
    expect(imported.drafts).toHaveLength(60);
    expect(JSON.stringify(imported)).not.toContain('Pak Contoh');
  });

  it('satu tanda kutip yang hilang hanya merusak baris di sekitarnya', async () => {
    const text = rowsOf(200, (i) => (i === 30 ? `"rusak ${i},x` : `Kabar uji ${i},`));
    const { imported } = await read('t.csv', new Blob([text]));
    expect(imported.problems.map(({ trouble }) => trouble)).toContain('unclosed-quote');
    expect(imported.drafts.length).toBeGreaterThanOrEqual(199);
  });

  it('berhenti pada batas jumlah kasus dan menyebut barisnya', async () => {
    const text = rowsOf(300, (i) => `Kabar uji ${i},`);
    const { imported } = await read('t.csv', new Blob([text]), { ...LIMITS, cases: 100 });
    expect(imported.drafts.length).toBeLessThan(130);
    expect(imported.problems.at(-1)).toEqual({
      row: imported.drafts.length + 2,
      trouble: 'too-many-rows',
      detail: `${imported.drafts.length}`,
    });
  });

  it('berhenti bila dibatalkan, dan menolak buku kerja yang tidak bisa dipotong', async () => {
    const text = rowsOf(300, (i) => `Kabar uji ${i},`);
    const aborted = await read('t.csv', new Blob([text]), LIMITS, AbortSignal.abort());
    expect(aborted.imported.drafts).toEqual([]);
    const workbook = new Blob(['PK', 'x'.repeat(500)]);
    await expect(read('t.xlsx', workbook)).rejects.toThrow(TooLargeError);
  });
});
