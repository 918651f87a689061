/** Words that say the opposite of one another in what claims say happened. Stems; written by hand. */
const PAIRS = `
  naik turun
  tinggi rendah
  buka tutup
  buka blokir
  gratis bayar
  gratis mahal
  wajib bebas
  wajib boleh
  wajib larang
  larang boleh
  larang izin
  larang wajib
  tambah kurang
  tambah hapus
  hidup mati
  hidup wafat
  hidup tinggal
  selamat wafat
  selamat mati
  lolos gagal
  lulus gagal
  setuju tolak
  terima tolak
  dukung tolak
  dukung tentang
  mulai henti
  lanjut henti
  lanjut stop
  lanjut batal
  aman bahaya
  sehat bahaya
  asli palsu
  menang kalah
  masuk keluar
  datang pergi
  untung rugi
  kaya miskin
  cepat lambat
  sembuh sebab
  cegah sebab
  cegah picu
  sah batal
  berlaku cabut
  angkat pecat
  angkat copot
  aktif nonaktif
  kuat lemah
  jual beli
  pisah satu
  benar salah
  positif negatif
  murah mahal
  besar kecil
  panjang pendek
  lama baru
  awal akhir
  kiri kanan
  siang malam
  tahan bebas
  tangkap bebas
  maju mundur
  halal haram
  penuh kosong
  bersih kotor
  impor ekspor
  laki perempuan
  pria perempuan
`;

const OPPOSITES = new Map<string, Set<string>>();
for (const pair of PAIRS.trim().split('\n')) {
  const [a = '', b = ''] = pair.trim().split(' ');
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    OPPOSITES.set(from, (OPPOSITES.get(from) ?? new Set()).add(to));
  }
}

/** Whether two stems say the opposite. */
export function areOpposite(a: string, b: string): boolean {
  return OPPOSITES.get(a)?.has(b) ?? false;
}

export const hasOpposite = (term: string) => OPPOSITES.has(term);
