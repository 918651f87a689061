/** Tables are invented; the workbook is packed here, part by part, as spreadsheets write it. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { NoTextColumnError } from '#data/desk/import/imported.ts';
import { isoDay } from '#data/desk/import/iso-day.ts';
import { tableCases } from '#data/desk/import/table-cases.ts';
import { readCsv, writeCsv } from '#data/formats/csv.ts';
import { decodeText } from '#data/formats/decode-text.ts';
import { maskPeople } from '#data/formats/mask-people.ts';
import { UnreadableTableError } from '#data/formats/table.ts';
import { readXlsx } from '#data/formats/xlsx.ts';

const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);

describe('teks dalam berbagai penyandian', () => {
  it('mengenali UTF-16 dengan dan tanpa tanda, cp1252, dan UTF-8', () => {
    expect(decodeText(utf16('\uFEFFteks uji')).text).toBe('teks uji');
    expect(decodeText(utf16('teks uji')).encoding).toBe('utf-16le');
    const cp1252 = Uint8Array.from([0x93, 0x75, 0x6a, 0x69, 0x94, 0xe9]);
    expect(decodeText(cp1252)).toEqual({ text: '“uji”é', encoding: 'windows-1252' });
    expect(decodeText(new TextEncoder().encode('\uFEFF“uji”é')).text).toBe('“uji”é');
  });
});

describe('CSV', () => {
  it('menemukan pemisah, menggabungkan baris dalam kutip, memberi nomor judul kembar', () => {
    const table = readCsv('teks;tanggal;teks\r\n"satu\r\ndua";1/3/2026;x\r\n');
    expect(table.headings).toEqual(['teks', 'tanggal', 'teks (2)']);
    expect(table.rows).toEqual([{ row: 2, cells: ['satu\r\ndua', '1/3/2026', 'x'] }]);
    expect(table.problems).toEqual([{ row: 1, trouble: 'duplicate-heading', detail: 'teks' }]);
  });

  it('melewati baris dengan kutip yang tak ditutup dan meneruskan sisanya', () => {
    const table = readCsv('teks,situs\nsatu,a\n"dua,b\ntiga,c\nempat,d,e\n');
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(['satu', 'tiga', 'empat']);
    expect(table.problems).toEqual([
      { row: 3, trouble: 'unclosed-quote', detail: '' },
      { row: 5, trouble: 'too-many-cells', detail: '3' },
    ]);
  });

  it('menetralkan rumus saat ditulis', () => {
    const csv = writeCsv(['teks'], [['=HYPERLINK("http://contoh.example")'], ['+62'], ['biasa']]);
    expect(csv).toContain(`"'=HYPERLINK`);
    expect(csv).toContain("'+62");
    expect(csv.startsWith('\uFEFFteks\r\n')).toBe(true);
  });

  it.each([
    '=1+1\nbaris kedua',
    '+62\r\nx',
    '\n=1+1',
    ' =1+1',
    '\u00a0@uji',
    '＝1+1',
    '\t=1',
    '@a\n',
  ])(
    'menetralkan rumus juga di teks berbaris banyak, sesudah spasi, dan dalam huruf lebar: %j',
    (cell) => {
      const written = writeCsv(['teks', 'angka'], [[cell, -5]]);
      expect(written).toContain(`'${cell}`);
      expect(written).toMatch(/,-5\r\n$/);
    },
  );
});

describe('XLSX', () => {
  const sheet = `<worksheet xmlns="x"><sheetData>
    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>tanggal</t></is></c></row>
    <row r="3"><c r="A3" t="str"><f>A1&amp;"!"</f><v>Klaim &lt;uji&gt;</v></c><c r="B3" s="1"><v>46327</v></c></row>
    <row r="4"><c r="A4"><v>600000</v></c><c r="B4" t="e"><v>#REF!</v></c></row>
    </sheetData><mergeCells><mergeCell ref="A4:A6"/></mergeCells></worksheet>`;
  const book = (parts: Record<string, string>) =>
    zipSync(
      Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const)),
    );
  const parts = {
    'xl/worksheets/sheet1.xml': sheet,
    'xl/sharedStrings.xml': '<sst><si><r><t>te</t></r><r><t>ks</t></r></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>',
  };

  it('membaca teks, tanggal, nilai rumus yang tersimpan, dan sel gabungan', () => {
    const table = readXlsx(book(parts));
    expect(table.headings).toEqual(['teks', 'tanggal']);
    expect(table.rows).toEqual([
      { row: 3, cells: ['Klaim <uji>', '2026-11-01'] },
      { row: 4, cells: ['600000', ''] },
    ]);
    expect(table.problems).toEqual([{ row: 4, trouble: 'merged-cells', detail: 'A4:A6' }]);
  });

  it('menolak berkas yang bukan buku kerja dengan kalimat biasa', () => {
    expect(() => readXlsx(new TextEncoder().encode('bukan zip'))).toThrow(UnreadableTableError);
    expect(() => readXlsx(book({ 'lain.xml': '<a/>' }))).toThrow(UnreadableTableError);
  });
});

describe('XLSX yang dibuat untuk membebani', () => {
  it('menolak baris yang hanya berisi satu sel jauh di kanan, ribuan kali', () => {
    const rows = Array.from(
      { length: 3000 },
      (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`,
    ).join('');
    const xml = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
    const bytes = zipSync({ 'xl/worksheets/sheet1.xml': strToU8(xml) });
    expect(bytes.length).toBeLessThan(100_000);
    expect(() => readXlsx(bytes)).toThrow(UnreadableTableError);
  });
});

describe('tabel menjadi kasus', () => {
  it('memakai kolom yang dikenal dan menyebut baris yang bermasalah, sisanya masuk', () => {
    const made = tableCases(
      readCsv(
        'Pesan,Tautan,Tanggal,Topik\nKabar uji,contoh,31/02/2026,Bantuan Sosial\n,https://contoh.example/1,,\n',
      ),
    );
    expect(made.drafts).toMatchObject([
      { text: 'Kabar uji', url: '', postedOn: '', topics: ['bantuan-sosial'] },
    ]);
    expect(made.problems).toEqual([
      { row: 2, trouble: 'bad-address', detail: 'contoh' },
      { row: 2, trouble: 'bad-date', detail: '31/02/2026' },
      { row: 3, trouble: 'no-text', detail: '' },
    ]);
  });

  it('menolak tabel tanpa kolom teks', () => {
    expect(() => tableCases(readCsv('a,b\n1,2'))).toThrow(NoTextColumnError);
  });

  it('membaca tanggal seperti orang menulisnya', () => {
    expect(['2026-03-01 10:00', '1/3/26', '1 Maret 2026', '1-Mei-2026'].map(isoDay)).toEqual([
      '2026-03-01',
      '2026-03-01',
      '2026-03-01',
      '2026-05-01',
    ]);
    expect(isoDay('besok')).toBe('');
  });
});

describe('menyamarkan orang', () => {
  it('menutup nomor telepon, NIK, akun, surel, tetapi bukan jumlah uang dan tahun', () => {
    expect(
      maskPeople('WA +62 812-3456-7890, 081234567890, (021) 123 4567, a@contoh.example, @uji.coba'),
    ).toBe('WA [nomor], [nomor], [nomor], [surel], [akun]');
    expect(maskPeople('NIK 7171010101010001')).toBe('NIK [nomor]');
    const money = 'Rp1.000.000.000 sampai 2026, 18.100.000 keluarga, pasal 28 ayat 3';
    expect(maskPeople(money)).toBe(money);
  });
});
