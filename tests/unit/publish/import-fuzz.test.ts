/**
 * Importers against what people and sites really hand in, and against chance: never an exception,
 * nothing lost that was good, every problem with its place. All texts are invented or generated.
 */

import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeXlsx } from '#data/formats/xlsx-write.ts';
import { FORMATS, type Format } from '#data/publish/import/format-names.ts';
import { importBytes } from '#data/publish/import/formats.ts';
import { ClaimReview, ProgramFact } from '#data/schema/index.ts';

const OPTIONS = { publisher: 'contoh', publisherName: 'Contoh' };
const bytesOf = (text: string) => Uint8Array.from(new TextEncoder().encode(text));
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (c) => c.charCodeAt(0)).buffer);
const cp1252 = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0) & 0xff);

const review = (n: number, more: object = {}) => ({
  '@type': 'ClaimReview',
  claimReviewed: `Klaim buatan ke-${n} tentang bantuan`,
  url: `https://periksa.contoh.go.id/${n}`,
  reviewRating: { '@type': 'Rating', alternateName: 'Salah', ratingValue: 1 },
  datePublished: '2026-03-02',
  ...more,
});
const page = (...blocks: unknown[]) =>
  `<html><head>${blocks.map((b) => `<script type="application/ld+json">${typeof b === 'string' ? b : JSON.stringify(b)}</script>`).join('\n')}</head><body>isi</body></html>`;

/** One valid document of every format. */
const DOCUMENTS: Record<Exclude<Format, 'auto'>, Uint8Array<ArrayBuffer>> = {
  claimreview: bytesOf(page({ '@graph': [review(1), review(2)] })),
  datacommons: bytesOf(
    JSON.stringify({ dataFeedElement: [{ item: [review(1)] }, { item: null }] }),
  ),
  factchecktools: bytesOf(
    JSON.stringify({
      claims: [
        {
          text: 'Klaim buatan tentang bantuan',
          claimReview: [{ url: 'https://contoh.go.id/1', textualRating: 'Salah', title: 'Judul' }],
        },
      ],
    }),
  ),
  wordpress: bytesOf(
    JSON.stringify([
      {
        id: 1,
        link: 'https://contoh.go.id/1',
        date_gmt: '2026-03-02T00:00:00',
        modified_gmt: '2026-03-02T00:00:00',
        title: { rendered: '[SALAH] Klaim buatan tentang bantuan' },
        content: { rendered: '<p>NARASI:</p><p>teks beredar</p><p>KESIMPULAN</p><p>Salah.</p>' },
      },
    ]),
  ),
  feed: bytesOf(
    '<rss><channel><item><title>[SALAH] Klaim buatan &amp; bantuan</title><link>https://contoh.go.id/1</link><pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate></item></channel></rss>',
  ),
  csv: bytesOf('klaim;putusan;alamat\nKlaim buatan;SALAH;https://contoh.go.id/1\n'),
  xlsx: writeXlsx([
    {
      name: 'Cek fakta',
      columns: ['klaim', 'putusan', 'alamat'].map((heading) => ({ heading, hint: '', width: 9 })),
      rows: [['Klaim buatan', 'SALAH', 'https://contoh.go.id/1']],
    },
  ]),
};

/** Imports and checks what must hold whatever came in; the ids of what was imported. */
function checked(bytes: Uint8Array<ArrayBuffer>, format: Format = 'auto') {
  const parts = importBytes(bytes, format, OPTIONS);
  for (const { records, problems } of parts) {
    for (const record of records) {
      const schema = 'claim' in record ? ClaimReview : ProgramFact;
      expect(schema.safeParse(record).success).toBe(true);
    }
    for (const { at, detail } of problems) {
      expect(Number.isInteger(at) && at >= 0).toBe(true);
      expect(detail.length).toBeLessThanOrEqual(200);
    }
  }
  return parts.flatMap(({ records }) => records);
}

describe('bentuk yang benar-benar dijumpai', () => {
  test.each([
    ['satu objek', page(review(1)), 1],
    ['daftar', page([review(1), review(2)]), 2],
    ['@graph dengan hal lain', page({ '@graph': [{ '@type': 'WebPage' }, review(1)] }), 1],
    ['beberapa blok, satu rusak', page(review(1), '{"@type": "ClaimReview", ', review(2)), 2],
    ['tipe ganda dan nilai berdaftar', page(review(1, { '@type': ['Review', 'ClaimReview'] })), 1],
    ['entitas HTML di dalam JSON', page(JSON.stringify(review(1)).replaceAll('"', '&quot;')), 1],
    ['koma berlebih', page(JSON.stringify(review(1)).replace('}', ',}')), 1],
    ['CDATA dan komentar', page(`<!--\n${JSON.stringify(review(1))}\n-->`), 1],
    ['reviewRating berdaftar', page(review(1, { reviewRating: [{ alternateName: 'Hoaks' }] })), 1],
  ])('ClaimReview di laman: %s', (_, html, count) => {
    expect(checked(bytesOf(html))).toHaveLength(count);
  });

  const rows =
    'klaim;putusan;alamat\nHarga naik dua kali lipat – katanya;SALAH;https://contoh.go.id/1\n';
  const latin = rows.replace('–', 'é');
  test.each([
    ['titik koma', bytesOf(rows)],
    ['tab', bytesOf(rows.replaceAll(';', '\t'))],
    ['BOM', bytesOf(`\uFEFF${rows}`)],
    ['UTF-16', utf16(rows)],
    ['cp1252', cp1252(latin)],
    ['baris sep= dari Excel', bytesOf(`sep=;\r\n${rows}`)],
    ['judul berhuruf besar, berspasi', bytesOf(rows.replace('klaim;putusan', ' KLAIM ;Putusan '))],
    ['baris judul di atas kepala tabel', bytesOf(`DAFTAR HOAKS KABUPATEN CONTOH;;\n;;\n${rows}`)],
  ])('CSV: %s', (_, bytes) => {
    expect(checked(bytes)).toHaveLength(1);
  });

  test('XLSX: judul di atas kepala tabel, sel gabungan, kepala kembar, tanggal bernomor', () => {
    const sheet = `<worksheet><sheetData>
      <row r="1"><c r="A1" t="inlineStr"><is><t>DAFTAR KLAIM 2026</t></is></c></row>
      <row r="3"><c r="A3" t="inlineStr"><is><t>Klaim</t></is></c><c r="B3" t="inlineStr"><is><t>Putusan</t></is></c><c r="C3" t="inlineStr"><is><t>Alamat</t></is></c><c r="D3" t="inlineStr"><is><t>Tanggal</t></is></c><c r="E3" t="inlineStr"><is><t>Tanggal</t></is></c></row>
      <row r="4"><c r="A4" t="inlineStr"><is><t>Klaim buatan satu</t></is></c><c r="B4" t="inlineStr"><is><t>SALAH</t></is></c><c r="C4" t="inlineStr"><is><t>https://contoh.go.id/1</t></is></c><c r="D4" s="1"><v>46083</v></c></row>
      <row r="5"><c r="A5" t="inlineStr"><is><t>Klaim buatan dua</t></is></c></row>
      </sheetData><mergeCells><mergeCell ref="A1:E1"/><mergeCell ref="B4:B5"/></mergeCells></worksheet>`;
    const parts = {
      'xl/worksheets/sheet1.xml': strToU8(sheet),
      'xl/styles.xml': strToU8('<s><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></s>'),
    };
    const [part] = importBytes(Uint8Array.from(zipSync(parts)), 'auto', OPTIONS);
    expect(part?.records).toMatchObject([{ datePublished: '2026-03-02' }]);
    expect(part?.problems.map(({ at, trouble, column }) => [at, trouble, column])).toEqual([
      [3, 'duplicate-heading', undefined],
      [4, 'merged-cells', undefined],
      [5, 'bad-url', 'Alamat'],
      [5, 'no-rating', 'Putusan'],
    ]);
  });
});

describe('yang kebetulan', () => {
  const formats = fc.constantFrom(...FORMATS);

  test('bita apa pun, dalam bentuk apa pun', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), formats, (bytes, format) => {
        checked(Uint8Array.from(bytes), format);
      }),
      { numRuns: 400 },
    );
  });

  test('dokumen sah yang beberapa bitanya diganti, dihapus, atau diulang', () => {
    const edit = fc.record({ at: fc.nat(), take: fc.nat(6), put: fc.uint8Array({ maxLength: 6 }) });
    const names = Object.keys(DOCUMENTS) as Exclude<Format, 'auto'>[];
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.boolean(),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        (name, named, edits) => {
          let bytes = DOCUMENTS[name];
          for (const { at, take, put } of edits) {
            const from = at % bytes.length;
            bytes = Uint8Array.from([
              ...bytes.subarray(0, from),
              ...put,
              ...bytes.subarray(from + take),
            ]);
          }
          checked(bytes, named ? name : 'auto');
        },
      ),
      { numRuns: 600 },
    );
  });

  test('JSON apa pun di tempat bidang mana pun', () => {
    const fields = fc.constantFrom(
      'url',
      'claimReviewed',
      'reviewRating',
      'author',
      'itemReviewed',
    );
    fc.assert(
      fc.property(fields, fc.jsonValue(), (field, value) => {
        const feed = { dataFeedElement: [{ item: [review(1, { [field]: value }), review(2)] }] };
        const ids = checked(bytesOf(JSON.stringify(feed))).map(({ id }) => id);
        expect(ids.some((id) => id.startsWith('contoh-2-'))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('baris yang baik selalu masuk, di antara baris apa pun, di CSV maupun XLSX', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom('', '=1+1', '71.01', 'SALAH'),
    );
    const bad = fc.tuple(cell, cell, fc.constant('bukan alamat'), cell, cell);
    fc.assert(
      fc.property(fc.array(fc.option(bad), { minLength: 1, maxLength: 12 }), (lines) => {
        const headings = ['klaim', 'putusan', 'alamat', 'tanggal', 'wilayah'];
        const rows = lines.map(
          (row, i) =>
            row ?? [
              `Klaim buatan ${i} tentang bantuan`,
              'SALAH',
              `https://contoh.go.id/${i}`,
              '',
              '',
            ],
        );
        const good = lines.filter((row) => row === null).length;
        const columns = headings.map((heading) => ({ heading, hint: '', width: 9 }));
        const book = writeXlsx([{ name: 'Cek fakta', columns, rows }]);
        const [part] = importBytes(book, 'auto', OPTIONS);
        expect(part?.records).toHaveLength(good);
        const told = new Set(part?.problems.map(({ at }) => at));
        for (const [i, row] of lines.entries()) if (row) expect(told.has(i + 2)).toBe(true);
        const quoted = [headings, ...rows].map((cells) =>
          cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(';'),
        );
        expect(checked(bytesOf(quoted.join('\r\n')), 'csv')).toHaveLength(good);
      }),
      { numRuns: 150 },
    );
  });
});
