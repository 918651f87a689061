/**
 * What each field means to the people who write records, in their language. It stands apart from
 * the Zod schemas so that the extension, which never shows it, does not carry it.
 * Keys are paths of properties; `[]` steps into a list. A test finds missing and stale ones.
 */
export interface AuthorNotes {
  file: string;
  title: string;
  description: string;
  fields: Record<string, string>;
}

const SOURCE_FIELDS = {
  sources: 'Halaman tempat hal ini tertulis; sedikitnya satu.',
  'sources[].url': 'Alamat http(s) yang utuh, tanpa nama pengguna.',
  'sources[].title': 'Judul halaman, seperti tertulis di sana.',
  'sources[].publisher': 'Siapa yang menerbitkan halaman itu.',
  'sources[].type':
    'fact-check (cek fakta), news (berita), official (laman resmi instansi), law (peraturan). Hanya official dan law yang membuat kartu menulis "sumber resmi".',
};
const TOPICS = 'Topik, huruf kecil dengan tanda hubung, misalnya "bpjs-kesehatan".';
const REGIONS = 'Wilayah: "ID" untuk seluruh Indonesia, atau kode Kemendagri: "71", "71.71".';
const ID =
  'Tanda pengenal yang tidak pernah berubah, misalnya "mafindo-bansos-600-ribu". Huruf kecil, angka, titik, titik dua, garis bawah, tanda hubung.';

export const CLAIM_REVIEW_NOTES: AuthorNotes = {
  file: 'claim-review.schema.json',
  title: 'Cek fakta (claimReview)',
  description:
    'Pemeriksaan satu penerbit atas satu klaim. Arti bidangnya mengikuti ClaimReview dari schema.org. Paling besar 16 kB.',
  fields: {
    id: ID,
    publisher: 'id penerbit di berkas publishers.json.',
    claim: 'Klaim yang diperiksa, sebagai satu kalimat (claimReviewed).',
    variants: 'Rumusan lain dan teks yang memang beredar; makin lengkap, makin mudah dikenali.',
    rating: 'Putusan penerbit.',
    'rating.label':
      'Kata putusan dari penerbit, dibiarkan apa adanya: "SALAH", "Sebagian benar", …',
    'rating.value': 'Nilai kasar, hanya untuk warna dan saringan.',
    summary: 'Apa yang ditemukan penerbit, dalam beberapa kalimat.',
    topics: TOPICS,
    regions: REGIONS,
    datePublished:
      'Tanggal terbit, TTTT-BB-HH. Kosongkan bila tidak diketahui; jangan dikira-kira.',
    programFacts: 'id fakta program yang menjelaskan klaim ini.',
    ...SOURCE_FIELDS,
    media: 'Sidik gambar yang beredar bersama klaim (boleh tidak ada).',
    'media[].algorithm': 'Cara menghitung sidiknya.',
    'media[].hash': 'Sidik dalam heksadesimal huruf kecil.',
    'media[].description': 'Apa yang tampak pada gambar.',
  },
};

export const PROGRAM_FACT_NOTES: AuthorNotes = {
  file: 'program-fact.schema.json',
  title: 'Fakta program (programFact)',
  description:
    'Pernyataan resmi dan bertanggal tentang satu program, dengan angkanya. Bukan putusan atas klaim. Paling besar 16 kB.',
  fields: {
    id: ID,
    program: 'Nama program.',
    aliases: 'Singkatan dan sebutan lain: "MBG", "makan gratis".',
    agency: 'Instansi yang menyatakan.',
    statement: 'Pernyataannya, dengan angka dan tanggal sebagaimana di sumber.',
    figures: 'Angka-angkanya, satu per satu.',
    'figures[].label': 'Angka tentang apa.',
    'figures[].value': 'Angkanya, ditulis sebagai bilangan: 600000, bukan "600.000".',
    'figures[].unit': 'Satuannya: "rupiah", "orang", "persen".',
    'figures[].asOf': 'Keadaan per tanggal, TTTT-BB-HH.',
    validFrom: 'Mulai berlaku, TTTT-BB-HH.',
    validThrough: 'Hari terakhir berlaku; sesudahnya kartu menulis "kedaluwarsa".',
    topics: TOPICS,
    regions: REGIONS,
    asOf: 'Keadaan per tanggal, TTTT-BB-HH.',
    ...SOURCE_FIELDS,
  },
};

export const PUBLISHER_NOTES: AuthorNotes = {
  file: 'publisher.schema.json',
  title: 'Penerbit',
  description: 'Siapa yang berdiri di belakang sebuah catatan.',
  fields: {
    id: 'Tanda pengenal yang disebut bidang "publisher" pada cek fakta.',
    name: 'Nama yang dibaca orang.',
    type: 'independent-fact-checker (pemeriksa fakta independen), government (pemerintah), media.',
  },
};
