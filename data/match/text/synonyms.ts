/**
 * Words that Indonesian feeds and fact-checkers' titles use for one another. Weaker than a shared
 * word: they soften what is missing, they are no evidence by themselves. Written by hand; stems.
 */
const GROUPS = `
  wafat mati tewas gugur mangkat rojiun innalillah innalillahi duka almarhum jenazah rahmatullah
  tangkap tahan ciduk bekuk ringkus penjara borgol sangka ott
  hadiah undi giveaway kuis bonus menang berhadiah gebyar doorprize
  bantu bantuansosial blt banpres sembako subsidi santun hibah donasi sumbang pkh bsu
  tautan klik daftar formulir registrasi link situs
  akun nomor whatsapp hubungi admin chat kontak
  lowong rekrutmen karyawan karir karier gaji loker pelamar pegawai kerja
  pinjam kredit pinjol kta utang angsur cicil
  pesan berantai broadcast sebar siar teruskan share viral beredar edar
  foto gambar potret jepret
  video rekam tayang klip cuplik
  artikel berita judul media kabar
  polisi tni tentara prajurit aparat militer brimob
  presiden istana negara
  demo unjuk aksi mahasiswa massa ricuh
  pecat copot mundur ganti lengser turun makzul berhenti
  banjir luap rendam bah
  gempa magnitudo guncang tsunami
  tsunami gelombang rob
  angin puting beliung badai topan
  bakar api hangus
  ledak bom meledak duar
  celaka tabrak laka rem terjun
  mobil motor kendara truk bus
  bbm bensin pertalite pertamax solar spbu pertamina
  vaksin suntik booster sinovac astrazeneca
  covid virus wabah pandemi corona omicron delta
  obat sembuh khasiat ampuh atasi herbal ramu terapi
  racun bahaya beracun zat kanker
  islam muslim umat
  kristen nasrani gereja pendeta
  masjid musala azan salat
  pengungsi rohingya ungsi
  usir tolak serbu
  curang manipulasi gelembung rekayasa
  dukung deklarasi usung relawan
  capres cawapres calon pilpres paslon
  pemilu pilpres pilkada coblos suara kpu
  cina tka asing
  komunis pki kiri
  utang pinjam
  harga tarif naik mahal
  pajak ppn pungut
  korupsi kpk suap gratifikasi koruptor garong rampok
  anak bayi bocah balita
  perempuan ibu gadis
  pria bapak pemuda
  culik hilang penculik
  bunuh bantai habisi mutilasi
  pukul aniaya keroyok hajar
  perkosa cabul lecehkan
  begal rampok jambret maling curi
  tipu modus penipuan waspada
  sekolah siswa murid pelajar pendidikan
  guru dosen pengajar
  dokter medis rumahsakit nakes perawat
  makan pangan gizi santap kuliner
  minum air
  gratis cuma percuma bebas
  murah diskon promosi potong
  uang dana rupiah duit transfer saldo
  bank rekening nasabah tabung atm
  surat edar dokumen resmi
  pesawat terbang bandara maskapai garuda
  kapal laut tenggelam perahu
  perang serang rudal bom invasi
  israel palestina gaza hamas zionis
  rusia ukraina putin zelensky
  ular buaya harimau satwa hewan binatang
  bola timnas pssi pelatih gol pertandingan
  artis selebritas selebriti aktor aktris
  nikah kawin lamar akad
  cerai pisah
  hamil kandung janin lahir
  ijazah gelar sarjana
  bendera kibar merah
  bangun proyek infrastruktur tol jembatan
  tutup lockdown karantina psbb ppkm
  larang haram cegah
  resmi sah
  bilang kata ucap ujar sebut aku nyata tutur
  pakai guna
  lihat tonton saksi
  sebab akibat picu
  jual beli dagang pasar
  judionline judi slot
`;

/** Term → the groups that it stands in. */
const BY_TERM = new Map<string, number[]>();
GROUPS.trim()
  .split('\n')
  .forEach((line, group) => {
    for (const term of line.trim().split(/\s+/)) {
      BY_TERM.set(term, [...(BY_TERM.get(term) ?? []), group]);
    }
  });

const NONE: readonly number[] = [];

/** Numbers of the groups of a stemmed term; mostly none. */
export function synonymGroups(term: string): readonly number[] {
  return BY_TERM.get(term) ?? NONE;
}
