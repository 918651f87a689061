/** The workbook that humas staff and fact-checkers fill in; its sheets are read by `suluh import`. */
import { FACT_COLUMNS } from './fact-table.ts';
import { REVIEW_COLUMNS } from './review-table.ts';
import { type FormColumn, type Sheet, writeXlsx } from './xlsx-write.ts';

type Hints<C extends string> = Record<C, Omit<FormColumn, 'heading'>>;

const DATE = 'TTTT-BB-HH, misalnya 2026-03-02. Kosongkan bila tidak diketahui; jangan dikira-kira.';
const TOPICS = 'Huruf kecil dengan tanda hubung, dipisah koma: bansos, bpjs-kesehatan.';
const REGIONS = 'ID untuk seluruh Indonesia, atau kode Kemendagri: 71, 71.71; dipisah koma.';
const ID = 'Boleh kosong. Bila diisi: huruf kecil, angka, tanda hubung; tidak pernah diubah lagi.';
const URL_HINT = 'Alamat lengkap dengan https://, bukan pemendek.';

/** A word for each coarse value, as rating-words.ts reads them. */
const VALUE_WORDS = [
  'salah',
  'menyesatkan',
  'suntingan',
  'penipuan',
  'satir',
  'belum terbukti',
  'benar',
];

const REVIEW_HINTS: Hints<keyof typeof REVIEW_COLUMNS> = {
  id: { hint: ID, width: 16, asText: true },
  claim: {
    hint: 'Wajib. Klaim yang diperiksa, satu kalimat lengkap: siapa, apa, di mana.',
    width: 50,
  },
  label: {
    hint: 'Wajib. Kata putusan Anda, apa adanya.',
    width: 16,
    choices: [
      'SALAH',
      'PENIPUAN',
      'MENYESATKAN',
      'SEBAGIAN BENAR',
      'TIDAK TERBUKTI',
      'PARODI',
      'BENAR',
    ],
    open: true,
  },
  value: {
    hint: 'Boleh kosong. Nilai kasar, hanya untuk warna dan saringan; tanpa ini diambil dari putusan.',
    width: 14,
    choices: VALUE_WORDS,
  },
  summary: { hint: 'Apa yang ditemukan, dalam beberapa kalimat.', width: 60 },
  url: { hint: `Wajib. ${URL_HINT}`, width: 40 },
  title: { hint: 'Judul laman itu.', width: 40 },
  date: { hint: DATE, width: 12 },
  variants: {
    hint: 'Teks yang beredar, satu per baris (Alt+Enter), tanpa nama dan nomor orang.',
    width: 60,
  },
  topics: { hint: TOPICS, width: 20 },
  regions: { hint: REGIONS, width: 12, asText: true },
  publisherName: { hint: 'Nama penerbit laman itu.', width: 20 },
};

const figure = (n: number): Record<string, Omit<FormColumn, 'heading'>> => ({
  [`label${n}`]: { hint: `Angka ke-${n} tentang apa: "Penerima".`, width: 20 },
  [`value${n}`]: { hint: 'Bilangannya: 1250000 atau 12,5.', width: 14 },
  [`unit${n}`]: { hint: 'Satuannya: orang, rupiah, persen.', width: 12 },
});
const FACT_HINTS: Record<string, Omit<FormColumn, 'heading'>> = {
  id: { hint: ID, width: 16, asText: true },
  program: { hint: 'Wajib. Nama program.', width: 30 },
  aliases: { hint: 'Singkatan dan sebutan lain, dipisah koma: MBG, makan gratis.', width: 24 },
  agency: { hint: 'Wajib. Instansi yang menyatakan.', width: 30 },
  statement: {
    hint: 'Wajib. Pernyataan dengan angka dan tanggal sebagaimana di sumber.',
    width: 60,
  },
  asOf: { hint: 'Wajib. Keadaan per tanggal, TTTT-BB-HH.', width: 12 },
  ...figure(1),
  ...figure(2),
  ...figure(3),
  validFrom: { hint: DATE, width: 14 },
  validThrough: {
    hint: 'Hari terakhir berlaku; sesudahnya ditampilkan sebagai kedaluwarsa.',
    width: 14,
  },
  url: { hint: `Wajib. ${URL_HINT}`, width: 40 },
  title: { hint: 'Judul laman atau peraturan.', width: 40 },
  publisher: { hint: 'Siapa yang menerbitkan laman itu.', width: 24 },
  type: {
    hint: 'Wajib. resmi: laman instansi sendiri. peraturan: teks peraturan. berita: dikutip media.',
    width: 12,
    choices: ['resmi', 'peraturan', 'berita'],
  },
  topics: { hint: TOPICS, width: 20 },
  regions: { hint: REGIONS, width: 12, asText: true },
};

const GUIDE = [
  'Isi lembar "Cek fakta" untuk klaim yang sudah diperiksa, "Fakta program" untuk pernyataan resmi.',
  'Satu baris satu catatan. Judul kolom jangan diubah; urutannya boleh.',
  'Klik sebuah sel untuk melihat petunjuk kolomnya.',
  'Lembar "Contoh …" hanya contoh karangan; isinya tidak diimpor.',
  'Yang diberi cap adalah klaim, bukan orang: jangan tulis nama akun, nomor telepon, atau NIK.',
  'Pendapat, kritik, dan satire bukan klaim untuk dinyatakan salah.',
  'Setelah diisi: suluh import --into catatan.jsonl NAMA-BERKAS.xlsx, lalu suluh validate catatan.jsonl.',
];

/** The workbook's bytes: two sheets to fill in, an example for each, and a guide. */
export function templateWorkbook(): Uint8Array<ArrayBuffer> {
  const review = formOf(REVIEW_COLUMNS, REVIEW_HINTS);
  const fact = formOf(FACT_COLUMNS, FACT_HINTS);
  const guide = { heading: 'Petunjuk', hint: '', width: 100 };
  const sheets: Sheet[] = [
    { name: 'Cek fakta', columns: review, rows: [] },
    { name: 'Fakta program', columns: fact, rows: [] },
    { name: 'Contoh cek fakta', columns: plain(review), rows: [EXAMPLE_REVIEW] },
    { name: 'Contoh fakta program', columns: plain(fact), rows: [EXAMPLE_FACT] },
    { name: 'Petunjuk', columns: [guide], rows: GUIDE.map((line) => [line]) },
  ];
  return writeXlsx(sheets);
}

function formOf(
  names: Readonly<Record<string, readonly string[]>>,
  hints: Readonly<Record<string, Omit<FormColumn, 'heading'>>>,
): FormColumn[] {
  return Object.entries(names).map(([column, [heading = column]]) => {
    return { heading, ...(hints[column] ?? { hint: '', width: 16 }) };
  });
}

function plain(columns: readonly FormColumn[]): FormColumn[] {
  return columns.map(({ heading, width }) => ({ heading, width, hint: '' }));
}

/** Invented: what a filled row looks like. */
const EXAMPLE_REVIEW = [
  '',
  'CONTOH: Pemkab Contoh membagikan bantuan Rp600 ribu lewat tautan pendaftaran',
  'PENIPUAN',
  'penipuan',
  'CONTOH: Pemkab tidak membuka pendaftaran lewat tautan; alamat itu meminta data pribadi.',
  'https://contoh.example/klarifikasi',
  'CONTOH: Klarifikasi tautan bantuan',
  '2026-03-02',
  'daftar sekarang bantuan 600rb dari pemkab klik link ini',
  'bansos',
  '71.71',
  'Diskominfo Contoh',
];
const EXAMPLE_FACT = [
  '',
  'CONTOH: Bantuan Pangan Daerah',
  'BPD, bantuan beras',
  'Dinas Sosial Contoh',
  'CONTOH: Per 1 Maret 2026 bantuan disalurkan kepada 12.500 keluarga.',
  '2026-03-01',
  'Penerima',
  '12500',
  'keluarga',
  '',
  '',
  '',
  '',
  '',
  '',
  '2026-01-01',
  '2026-12-31',
  'https://contoh.example/bantuan',
  'CONTOH: Penyaluran bantuan pangan',
  'Dinas Sosial Contoh',
  'resmi',
  'bansos',
  '71.71',
];
