// Rows are invented.
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACT_COLUMNS } from '#data/formats/fact-table.ts';
import { REVIEW_COLUMNS } from '#data/formats/review-table.ts';
import { readXlsxSheets } from '#data/formats/xlsx.ts';
import { writeXlsx } from '#data/formats/xlsx-write.ts';
import { ClaimReview, ProgramFact } from '#data/schema/index.ts';
import { folder, suluh } from './run-suluh.ts';

/** A sheet as somebody filled it in: rows by heading. */
function filled(name: string, headings: readonly string[], rows: Record<string, string>[]) {
  const columns = headings.map((heading) => ({ heading, hint: '', width: 10 }));
  return { name, columns, rows: rows.map((row) => headings.map((h) => row[h] ?? '')) };
}

const REVIEW_HEADINGS = Object.values(REVIEW_COLUMNS).map(([name]) => name);
const FACT_HEADINGS = Object.values(FACT_COLUMNS).map(([name]) => name);
const FACT = {
  program: 'Bantuan Pangan Daerah',
  instansi: 'Dinas Sosial Contoh',
  pernyataan: 'Bantuan disalurkan kepada 12.500 keluarga.',
  'per tanggal': '2026-03-01',
  'angka 1': 'Penerima',
  'nilai 1': '1.250.000',
  'satuan 1': 'keluarga',
  alamat: 'https://contoh.go.id/bantuan',
  'jenis sumber': 'resmi',
};

describe('suluh template', () => {
  it('writes a workbook with both forms, examples and a guide, and keeps an existing file', async () => {
    const at = folder();
    expect((await suluh(['template', '--out', at('a.xlsx')])).code).toBe(0);
    const sheets = readXlsxSheets(readFileSync(at('a.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual([
      'Cek fakta',
      'Fakta program',
      'Contoh cek fakta',
      'Contoh fakta program',
      'Petunjuk',
    ]);
    expect(sheets[0]?.table).toMatchObject({ headings: REVIEW_HEADINGS, rows: [] });
    expect(sheets[1]?.table).toMatchObject({ headings: FACT_HEADINGS, rows: [] });
    const again = await suluh(['template', '--out', at('a.xlsx')]);
    expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining('sudah ada') });
    expect((await suluh(['template', '--force', '--out', at('a.xlsx')])).code).toBe(0);
  });

  it('gives examples that would import without a problem, and are not imported', async () => {
    const at = folder();
    await suluh(['template', '--out', at('a.xlsx')]);
    expect((await suluh(['import', at('a.xlsx')])).stdout).toBe('');
    const [, , review, fact] = readXlsxSheets(readFileSync(at('a.xlsx')));
    const rename = (sheet: typeof review, name: string) => {
      const { headings = [], rows = [] } = sheet?.table ?? {};
      const columns = headings.map((heading) => ({ heading, hint: '', width: 10 }));
      return { name, columns, rows: rows.map(({ cells }) => cells) };
    };
    writeFileSync(at('b.xlsx'), writeXlsx([rename(review, 'A'), rename(fact, 'B')]));
    const { code, stdout, stderr } = await suluh(['import', '--publisher', 'contoh', at('b.xlsx')]);
    expect([code, stderr]).toEqual([0, '']);
    const [a, b] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(ClaimReview.parse(a).rating).toEqual({ label: 'PENIPUAN', value: 'scam' });
    expect(ProgramFact.parse(b).figures[0]?.value).toBe(12_500);
  });

  it('reports every problem by sheet, row and column, and imports the rest', async () => {
    const review = {
      klaim: 'Klaim satu yang diperiksa',
      putusan: 'SALAH',
      alamat: 'https://contoh.go.id/1',
    };
    const book = writeXlsx([
      filled('Cek fakta', REVIEW_HEADINGS, [
        review,
        { ...review, alamat: 'contoh.go.id' },
        { ...review, alamat: 'https://contoh.go.id/2', tanggal: '31/12/2026', wilayah: '71.7' },
        { ...review, alamat: 'https://contoh.go.id/3', tanggal: 'kemarin' },
      ]),
      filled('Fakta program', FACT_HEADINGS, [
        FACT,
        { ...FACT, program: 'Program dua', 'nilai 1': '1.250' },
        { ...FACT, program: 'Program tiga', 'per tanggal': '' },
        { ...FACT, program: 'Program empat', 'jenis sumber': 'katanya' },
        { ...FACT, program: 'Program lima', 'per tanggal': '30 Februari 2026' },
      ]),
    ]);
    const at = folder({ 'isi.xlsx': Buffer.from(book) });
    const { code, stdout, stderr } = await suluh(['import', '--json', at('isi.xlsx')]);
    expect(code).toBe(2);
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map((r) => r.claim ?? r.program)).toEqual([
      review.klaim,
      review.klaim,
      FACT.program,
      'Program dua',
    ]);
    expect(records[2].figures).toEqual([
      { label: 'Penerima', value: 1_250_000, unit: 'keluarga', asOf: '2026-03-01' },
    ]);
    expect(records[3].figures).toEqual([]);
    const problems = JSON.parse(stderr).problems.map(
      (p: { file: string; line: number; field: string; severity: string }) =>
        `${p.file.replace(at('isi.xlsx'), '')} ${p.line} ${p.field} ${p.severity}`,
    );
    expect(stderr).not.toMatch(/Invalid|expected|tidak sah|sources/);
    expect(problems).toEqual([
      ' [Cek fakta] 3 alamat error',
      ' [Cek fakta] 4 tanggal error',
      ' [Cek fakta] 4 wilayah error',
      ' [Cek fakta] 5 tanggal warning',
      ' [Fakta program] 3 nilai 1 warning',
      ' [Fakta program] 4 per tanggal error',
      ' [Fakta program] 5 jenis sumber error',
      ' [Fakta program] 6 per tanggal error',
    ]);
  });

  it('imports the same sheet again as the same records', async () => {
    const book = writeXlsx([filled('Fakta program', FACT_HEADINGS, [FACT])]);
    const at = folder({ 'isi.xlsx': Buffer.from(book) });
    const run = () => suluh(['import', '--into', at('catatan.jsonl'), at('isi.xlsx')]);
    expect((await run()).stdout).toBe('1 baru, 0 berubah, 0 tetap.\n');
    expect((await run()).stdout).toBe('0 baru, 0 berubah, 1 tetap.\n');
    expect((await suluh(['validate', at('catatan.jsonl')])).code).toBe(0);
  });
});
