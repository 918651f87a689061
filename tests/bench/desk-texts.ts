/** Generated messages for the desk's benchmark: seeded, so that every run has the same. */
const WHO = [
  'warga',
  'pemilik warung',
  'sopir',
  'guru',
  'petani',
  'nelayan',
  'pedagang',
  'ibu-ibu',
];
const WHAT = [
  ...['dapat bantuan', 'diminta daftar ulang', 'harus bayar iuran', 'dilarang lewat jembatan'],
  ...['menerima pupuk gratis', 'ditilang di pasar', 'kehilangan kartu', 'dipanggil ke balai'],
];
const WHERE = ['kota contoh', 'desa uji', 'kampung misal', 'pasar contoh', 'terminal uji'];
const WHEN = ['hari senin', 'besok pagi', 'akhir bulan', 'setelah lebaran', 'tanggal 3 desember'];
const MORE = [
  ...['katanya dari surat edaran', 'sumbernya grup sebelah', 'mohon dibagikan ke keluarga'],
  ...['benarkah begini', 'sudah ramai di mana-mana', 'petugasnya tidak memakai seragam'],
];

/** `count` different messages of some twenty words. */
export function generateTexts(count: number): string[] {
  let seed = 20_261_124;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed % below;
  };
  const pick = (words: readonly string[]) => words[next(words.length)] ?? '';
  return Array.from({ length: count }, (_, i) => {
    const sentence = () => `${pick(WHO)} ${pick(WHAT)} di ${pick(WHERE)} ${pick(WHEN)}`;
    return `Info ${i}: ${sentence()}, ${pick(MORE)}; ${sentence()} sebesar ${next(900) + 100} ribu, ${pick(MORE)}.`;
  });
}
