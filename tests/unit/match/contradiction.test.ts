import { describe, expect, it } from 'vitest';
import { ClaimReading } from '#data/match/contradiction/claim-reading.ts';
import { contradiction } from '#data/match/contradiction/contradiction.ts';
import { PostReading } from '#data/match/contradiction/post-reading.ts';
import { buildIndex, Matcher } from '#data/match/index.ts';
import { shippedLexicon } from '#data/match/lexicon.ts';
import { analyse } from '#data/match/text/analyse.ts';
import { ClaimReview } from '#data/schema/index.ts';
import claims from '#data/seed/claim-reviews.json' with { type: 'json' };

// Titles, variants and posts are invented for these tests; none was ever claimed.
const record = (id: string, title: string, variants: string[] = []) => ({
  id,
  kind: 'claimReview' as const,
  title,
  variants,
  aliases: [],
});
const BEASISWA =
  'Pemerintah membagikan beasiswa pelajar Rp600.000 per bulan lewat tautan pendaftaran';
const TITLES = {
  beasiswa: BEASISWA,
  beras: 'Gudang Bulog di Mamuju menimbun 100 kilogram beras berkutu untuk dibagikan ke warga',
  tarif: 'Gubernur Maluku Utara menaikkan tarif parkir sepeda motor di pasar ikan mulai 17 Agustus',
  undian: 'Bank Nagari mengadakan undian sepeda gunung untuk nasabah yang menabung lewat gerai',
  menteri: 'Menteri Agama menghapus libur sekolah pada musim panen jagung',
  presiden: 'Prabowo membuka kebun binatang di halaman istana untuk wisatawan',
  jalan: 'Dinas Perhubungan mewajibkan pengendara becak memakai helm berwarna kuning',
  uang: 'Petani garam mendapat modal Rp5 juta untuk membeli perahu baru',
  jambore: 'Surat edaran Gubernur Jambi mengundang pramuka ke jambore layang-layang kota Jambi',
  guru: 'Guru honorer yang tidak lulus ujian menggambar akan diberhentikan bulan depan',
};
const matcher = Matcher.load(
  buildIndex(
    Object.entries(TITLES).map(([id, title]) =>
      record(
        id,
        title,
        id === 'beasiswa'
          ? ['beasiswa pelajar bulanan daftar link', 'beasiswa Rp900 ribu per bulan buat pelajar']
          : [],
      ),
    ),
  ),
);
const reading = (text: string) =>
  new ClaimReading(analyse(text, shippedLexicon()).map((t) => t.term));
const tierOf = (text: string, id: string, own = matcher) =>
  own.match(text).matches.find((m) => m.id === id)?.tier ?? 'none';

describe('kiriman yang menyatakan hal lain', () => {
  it.each(Object.entries(TITLES))('klaimnya sendiri tetap match: %s', (id, title) => {
    expect(tierOf(title, id)).toBe('match');
  });
  it.each([
    ['jumlah lain', 'beasiswa', 'Rp600.000', 'Rp300.000'],
    ['ingkaran di depan kata kerja', 'beasiswa', 'membagikan', 'tidak membagikan'],
    ['ga bakal', 'beasiswa', 'membagikan', 'ga bakal membagikan'],
    ['nggak jadi', 'beasiswa', 'membagikan', 'nggak jadi membagikan'],
    ['belum pernah', 'beasiswa', 'membagikan', 'belum pernah membagikan'],
    ['tak lagi', 'beasiswa', 'membagikan', 'tak lagi membagikan'],
    ['batal', 'beasiswa', 'membagikan', 'batal membagikan'],
    ['menolak', 'beasiswa', 'membagikan', 'menolak membagikan'],
    ['satuan lain', 'beras', '100 kilogram', '100 ton'],
    ['kota lain', 'beras', 'Mamuju', 'Kendari'],
    ['instansi lain', 'beras', 'Bulog', 'Pertamina'],
    ['provinsi tetangga yang senama', 'tarif', 'Maluku Utara', 'Maluku'],
    ['jabatan lain', 'tarif', 'Gubernur', 'Bupati'],
    ['lawan kata baku', 'tarif', 'menaikkan', 'menurunkan'],
    ['lawan kata sehari-hari', 'tarif', 'menaikkan', 'nurunin'],
    ['tanggal lain', 'tarif', '17 Agustus', '20 Oktober'],
    ['bank yang tak dikenal', 'undian', 'Nagari', 'Sulselbar'],
    ['kementerian lain', 'menteri', 'Agama', 'Pertanian'],
    ['menteri lain dalam singkatan', 'menteri', 'Menteri Agama', 'Menkeu'],
    ['tokoh lain', 'presiden', 'Prabowo', 'Jokowi'],
    ['buka dan tutup', 'presiden', 'membuka', 'menutup'],
    ['wajib dan larang', 'jalan', 'mewajibkan', 'melarang'],
    ['orang, bukan rupiah', 'uang', 'Rp5 juta', '5 juta orang'],
    ['satu dari dua tempat yang sama', 'jambore', 'Gubernur Jambi', 'Gubernur Papua'],
    ['yang diingkari klaim kini terjadi', 'guru', 'tidak lulus', 'lulus'],
  ] as const)('bukan match: %s', (_, id, from, to) => {
    const post = TITLES[id].replace(from, to);
    expect(post).not.toBe(TITLES[id]);
    expect(tierOf(post, id)).not.toBe('match');
  });
  it('tetap tampil sebagai yang mirip', () => {
    expect(tierOf(BEASISWA.replace('membagikan', 'batal membagikan'), 'beasiswa')).toBe('related');
  });
});

describe('kiriman yang mengatakan hal yang sama', () => {
  it.each([
    ['jumlah dalam tulisan lain', 'beasiswa', 'Rp600.000', '600rb'],
    ['jumlah dengan huruf', 'beasiswa', 'Rp600.000', 'enam ratus ribu rupiah'],
    ['satuan disingkat', 'beras', '100 kilogram', '100 kg'],
    ['imbuhan sehari-hari', 'tarif', 'menaikkan', 'naikin'],
    ['ingkaran dengan kata lain', 'guru', 'tidak', 'gak'],
    ['huruf kapital semua', 'tarif', 'Gubernur', 'GUBERNUR'],
    ['gelar di depan nama', 'presiden', 'Prabowo', 'Presiden Prabowo'],
  ] as const)('tetap match: %s', (_, id, from, to) => {
    expect(tierOf(TITLES[id].replace(from, to), id)).toBe('match');
  });
  it('jumlah yang disebut varian catatan itu sendiri bukan pertentangan', () => {
    expect(tierOf('beasiswa Rp900 ribu per bulan buat pelajar', 'beasiswa')).toBe('match');
  });
});

describe('bekal paket', () => {
  it('tidak ada judul atau varian yang bertentangan dengan catatannya sendiri', () => {
    const lexicon = shippedLexicon();
    for (const { claim, variants } of claims.map((c) => ClaimReview.parse(c))) {
      const title = reading(claim);
      for (const text of [claim, ...variants]) {
        const own = reading(text);
        const post = new PostReading(text, { tokens: analyse(text, lexicon) });
        expect(contradiction(post, own, lexicon, null), text).toBeNull();
        if (text !== claim && own.terms.length > 3) {
          expect(contradiction(post, title, lexicon, own), `${text} | ${claim}`).toBeNull();
        }
      }
    }
  });
});
