/**
 * Posts invented for the test of stance, one a line: nobody wrote them, their claims are made up in
 * the manner of real ones. "⏎" stands for a line break. Every third of a kind is held out: rules
 * were written against the others, the figures of README.md and quality.md are of these.
 */
import type { Stance } from '#data/schema/index.ts';

/** Titles of the records that the posts are about. */
export const PROBE_CLAIMS: readonly string[] = [
  'Vaksin polio mengandung chip pelacak',
  'Presiden Prabowo bagikan bansos Rp7 juta lewat WhatsApp',
  'MBG diganti uang tunai Rp300 ribu per bulan',
  'Iuran BPJS Kesehatan naik jadi Rp400 ribu mulai Januari',
  'Gempa magnitudo 9 akan mengguncang Jakarta bulan depan',
  'Video Menteri Purbaya menangis minta maaf kepada rakyat',
  'Air rebusan daun sirsak menyembuhkan kanker dalam sepekan',
  'Garuda Indonesia bagi tiket pesawat gratis untuk 500 orang',
  'Kendaraan yang pajaknya mati dilarang isi bensin di SPBU',
  'Ijazah gubernur palsu dan dibeli di pasar',
  'Foto banjir di IKN merendam istana negara',
  'Sepuluh juta TKA asing menguasai pabrik nikel Morowali',
  'Telur plastik beredar di pasar tradisional',
  'Menara 5G menyebarkan virus dan memicu pingsan massal',
];

const DEBUNKS = `
Prabowo bantah bagikan bansos Rp7 juta lewat WhatsApp
Menkes bantah vaksin polio mengandung chip pelacak
Satgas bantah 10 juta TKA asing menguasai pabrik nikel Morowali
Mitos: air rebusan daun sirsak menyembuhkan kanker dalam sepekan
Tidak ada bukti bahwa vaksin polio mengandung chip pelacak.
Tidak ada bukti ilmiah menara 5G menyebarkan virus
Info iuran BPJS naik jadi 400 ribu mulai Januari itu tidak akurat ya
Kabar gempa magnitudo 9 guncang Jakarta bulan depan tidak valid.
Beredar narasi MBG diganti uang tunai 300 ribu per bulan. Narasi tersebut tidak tepat.
Fact check: vaccine mengandung chip pelacak? Nope. Vaksin polio aman.
Vaksin polio mengandung chip pelacak? ngawur banget
telur plastik beredar di pasar tradisional itu boong ya bu ibu
Jangan termakan isu telur plastik beredar di pasar tradisional
Kemenkes tegaskan tidak ada chip pelacak dalam vaksin polio
Kendaraan yang pajaknya mati dilarang isi bensin di SPBU itu keliru
Hoax lama beredar lagi: presiden bagikan bansos 7 juta lewat WhatsApp
MBG diganti uang tunai 300 ribu per bulan, sudah diklarifikasi BGN
Foto banjir di IKN merendam istana negara itu bukan di IKN, melainkan di Thailand
gempa magnitudo 9 mengguncang jakarta bulan depan, isu lama itu
Video Menteri Purbaya menangis minta maaf kepada rakyat, itu video lama yang diedit
Viral foto banjir di IKN merendam istana negara, faktanya itu banjir di luar negeri tahun 2019
Video Menteri Purbaya menangis minta maaf ternyata editan
Video menteri purbaya menangis minta maaf kepada rakyat ternyata buatan AI gaes
[SALAH] Presiden Prabowo Bagikan Bansos Rp7 Juta Lewat WhatsApp
[SALAH] Foto Banjir di IKN Merendam Istana Negara⏎⏎Hasil Periksa Fakta: foto tersebut diambil di luar negeri. Kategori: Konten yang Salah.
[HOAKS] Iuran BPJS Kesehatan Naik Jadi Rp400 Ribu Mulai Januari
[KLARIFIKASI] MBG Diganti Uang Tunai Rp300 Ribu per Bulan
[DISINFORMASI] Ijazah Gubernur Palsu dan Dibeli di Pasar
[PENIPUAN] Garuda Indonesia Bagi Tiket Pesawat Gratis untuk 500 Orang
Cek Fakta: Tidak Benar Video Ini Perlihatkan Menteri Purbaya Menangis Minta Maaf kepada Rakyat
Cek Fakta: Garuda Indonesia Bagi Tiket Pesawat Gratis untuk 500 Orang, Simak Penelusurannya
Keliru, Klaim Air Rebusan Daun Sirsak Menyembuhkan Kanker dalam Sepekan
Menyesatkan, Video Menteri Purbaya Menangis Minta Maaf kepada Rakyat
Tidak Terbukti, Menara 5G Menyebarkan Virus dan Memicu Pingsan Massal
Penjelasan BMKG soal Kabar Gempa Magnitudo 9 Guncang Jakarta Bulan Depan
Viral MBG Diganti Uang Tunai 300 Ribu per Bulan, BGN: Hoaks!
CEK FAKTA Benarkah Vaksin Polio Mengandung Chip Pelacak? Simak Faktanya
Hoaks! Prabowo bagikan bansos Rp7 juta lewat WhatsApp
HOAKS ATAU BUKAN: Telur plastik beredar di pasar tradisional ❌ HOAKS
Awas hoaks tiket pesawat gratis Garuda Indonesia untuk 500 orang
Waspada modus penipuan bansos Rp7 juta dari Presiden Prabowo lewat WhatsApp
❌ Vaksin polio mengandung chip pelacak⏎✅ Vaksin polio aman dan diawasi BPOM
❌ MITOS: air rebusan daun sirsak menyembuhkan kanker⏎✅ FAKTA: belum ada uji klinis
🚫 HOAX 🚫 bansos Rp7 juta dari Presiden Prabowo lewat WhatsApp
VAKSIN POLIO MENGANDUNG CHIP PELACAK ❌❌❌ JANGAN PERCAYA
JANGAN PERCAYA BERITA GEMPA MAGNITUDO 9 MENGGUNCANG JAKARTA BULAN DEPAN! BMKG TIDAK PERNAH MERILIS ITU
H0AX ITU MBG DIGANTI UANG TUNAI 300 RIBU PER BULAN
h o a k s ya, garuda bagi tiket pesawat gratis untuk 500 orang
fake news guys, gempa magnitudo 9 guncang jakarta bulan depan itu ga ada
This is fake: Presiden Prabowo bagikan bansos 7 juta lewat WhatsApp. Don't click the link.
not true ya soal iuran bpjs naik jadi 400 ribu mulai januari
misleading bgt video menteri purbaya menangis minta maaf kepada rakyat
udah di-debunk berkali-kali, vaksin polio mengandung chip pelacak
ora bener kuwi, iuran BPJS naik jadi 400 ribu mulai Januari
ojo percoyo kabar gempa magnitudo 9 ngguncang Jakarta bulan depan yo lur
teu bener eta mah, MBG diganti uang tunai 300 ribu per bulan
bohong eta mah telur plastik beredar di pasar tradisional
indak batua doh, kendaraan pajaknya mati dilarang isi bensin di SPBU
kagak bener tuh bansos 7 juta lewat WhatsApp dari presiden prabowo
bo'ong itu mah, air rebusan daun sirsak menyembuhkan kanker dalam sepekan
nda benar itu e, telur plastik beredar di pasar tradisional
Kapolda: kabar 10 juta TKA asing menguasai pabrik nikel Morowali tidak benar, warga diminta tenang
Wagub tepis isu ijazah gubernur palsu dan dibeli di pasar
Dirut BPJS luruskan informasi iuran BPJS Kesehatan naik jadi Rp400 ribu mulai Januari
Istana: Tidak ada program bansos Rp7 juta lewat WhatsApp
Pertamina pastikan tidak ada larangan isi bensin di SPBU bagi kendaraan yang pajaknya mati
BMKG: gempa tidak bisa diprediksi, kabar gempa magnitudo 9 mengguncang Jakarta bulan depan menyesatkan
Kepala BGN memastikan MBG tidak akan diganti uang tunai 300 ribu per bulan
Manajemen Garuda Indonesia menyatakan tidak pernah bagi tiket pesawat gratis untuk 500 orang
Garuda Indonesia bagi tiket pesawat gratis 500 orang bukan informasi resmi, harap abaikan
Abaikan pesan bansos Rp7 juta dari Presiden Prabowo lewat WhatsApp, itu tautan phishing
Pakar ITB membantah keras menara 5G menyebarkan virus
Dokter onkologi: daun sirsak menyembuhkan kanker dalam sepekan cuma isapan jempol
Dokter: belum ada penelitian yang membuktikan air rebusan daun sirsak menyembuhkan kanker
Klaim telur plastik beredar di pasar tradisional tidak berdasar, kata Badan Pangan
Stop sebar hoaks vaksin polio mengandung chip pelacak!
Stop menyebarkan kabar telur plastik beredar di pasar tradisional, kasihan pedagang
Masih aja ada yang percaya vaksin polio mengandung chip pelacak 🤦 itu hoaks dari 2021
grup keluarga heboh telur plastik beredar di pasar tradisional, udah aku jelasin itu hoax
Video itu hasil deepfake: Menteri Purbaya tidak pernah menangis minta maaf kepada rakyat
Suara di video Menteri Purbaya menangis minta maaf kepada rakyat dibuat dengan AI.
Foto banjir di IKN merendam istana negara hasil suntingan digital
Foto banjir di IKN merendam istana negara itu settingan, gambar AI semua
Itu foto lama, bukan banjir di IKN yang merendam istana negara
Bukan, MBG tidak diganti uang tunai 300 ribu per bulan. Cek IG resmi BGN.
Yang benar, iuran BPJS tidak naik jadi 400 ribu mulai Januari
Katanya presiden bagikan bansos 7 juta lewat WhatsApp, padahal penipuan semua itu
Katanya vaksin polio mengandung chip pelacak, padahal nggak
gempa magnitudo 9 guncang jakarta bulan depan? halu. gempa gak bisa diramal
vaksin polio mengandung chip pelacak = hoaks
Vaksin polio mengandung chip pelacak (hoaks, sudah diperiksa Mafindo)
@kakakipar itu hoaks kak, iuran bpjs ga naik jadi 400 ribu mulai januari
Fyi bansos 7 juta dari presiden prabowo lewat WhatsApp itu scam ya teman2
guys jangan klik link tiket pesawat gratis Garuda Indonesia 500 orang, itu penipuan!
Awas kena tipu! Tiket pesawat gratis garuda indonesia untuk 500 orang
Diteruskan berkali-kali⏎Presiden Prabowo bagikan bansos 7 juta lewat WhatsApp⏎⏎^ ini tipu tipu ya, jangan diisi datanya
Info hoax !! Mohon tidak disebarkan : gempa magnitudo 9 mengguncang Jakarta bulan depan
Klarifikasi ya: kendaraan pajaknya mati TETAP boleh isi bensin di SPBU, yang bilang dilarang itu salah
Kemensos ingatkan warga tidak tergiur pesan bansos Rp7 juta dari Presiden Prabowo lewat WhatsApp
Polisi tangkap penyebar hoaks telur plastik beredar di pasar tradisional
Pelaku penyebar kabar bohong 10 juta TKA asing menguasai pabrik nikel Morowali minta maaf
Turn Back Hoax: foto banjir di IKN merendam istana negara
Hasil penelusuran tim cek fakta, video Menteri Purbaya menangis minta maaf kepada rakyat merupakan rekayasa
Berdasarkan penelusuran, klaim menara 5G menyebarkan virus tidak didukung bukti
Faktanya, MBG tetap berupa makanan. Narasi MBG diganti uang tunai 300 ribu per bulan tidak sesuai fakta.
Kesimpulan: klaim ijazah gubernur palsu dan dibeli di pasar adalah konten palsu
Ijazah gubernur palsu dan dibeli di pasar? Kampus sudah konfirmasi ijazahnya asli.
Sudah dibantah berkali-kali: ijazah gubernur palsu dan dibeli di pasar
Berita ijazah gubernur palsu dan dibeli di pasar adalah fitnah
tolong dong literasinya, menara 5G menyebarkan virus itu teori konspirasi yg gak masuk akal
Gak usah panik bun, telur plastik beredar di pasar tradisional itu cuma kabar burung
Setelah dicek ke kelurahan ternyata kabar bansos Rp7 juta lewat WhatsApp tidak ada
Gubernur angkat bicara soal ijazah gubernur palsu dan dibeli di pasar: itu fitnah keji
Mendagri sangkal isu 10 juta TKA asing menguasai pabrik nikel Morowali
Kepala dinas pasar memastikan isu telur plastik beredar di pasar tradisional tidak benar
Ketua IDI bilang air rebusan daun sirsak menyembuhkan kanker dalam sepekan itu ga bener
Juru bicara Garuda Indonesia: kami tidak sedang membagikan tiket pesawat gratis untuk 500 orang
Humas Polda: video Menteri Purbaya menangis minta maaf kepada rakyat telah dimanipulasi
Komdigi melabeli video Menteri Purbaya menangis minta maaf kepada rakyat sebagai hoaks
KPK ikut jawab, ijazah gubernur palsu dan dibeli di pasar tak berdasar
Menkeu Purbaya ketawa lihat video dirinya menangis minta maaf kepada rakyat: itu AI
Ahli virologi: menara 5G menyebarkan virus itu mustahil
Secara ilmiah mustahil menara 5G menyebarkan virus dan memicu pingsan massal
Tidak ditemukan satu pun bukti vaksin polio mengandung chip pelacak
Tanpa bukti, akun ini menyebut vaksin polio mengandung chip pelacak
Sampai hari ini belum ada keputusan iuran BPJS Kesehatan naik jadi Rp400 ribu mulai Januari
Belum ada rencana MBG diganti uang tunai Rp300 ribu per bulan, kata BGN
Tidak ada hubungannya menara 5G dengan virus, jadi klaim menara 5G menyebarkan virus jangan ditelan mentah2
Tidak pernah ada pengumuman iuran BPJS Kesehatan naik jadi Rp400 ribu mulai Januari
Pertamina tidak pernah menerapkan aturan kendaraan yang pajaknya mati dilarang isi bensin di SPBU
Mitos atau fakta? Air rebusan daun sirsak menyembuhkan kanker dalam sepekan. Jawabannya mitos.
Mitos vs fakta. Mitos: vaksin polio mengandung chip pelacak. Fakta: vaksin polio berisi virus yang dilemahkan.
#CekFakta Kendaraan yang pajaknya mati dilarang isi bensin di SPBU
#HOAKS Presiden Prabowo bagikan bansos Rp7 juta lewat WhatsApp
JALAHOAKS | Telur plastik beredar di pasar tradisional. Hasil cek: SALAH
HASIL CEK: KELIRU. Gempa magnitudo 9 akan mengguncang Jakarta bulan depan
Rating: Salah. Klaim yang diperiksa: 10 juta TKA asing menguasai pabrik nikel Morowali
Verdict: FALSE. Foto banjir di IKN merendam istana negara
Status: Hoaks. Isi pesan: Presiden Prabowo bagikan bansos Rp7 juta lewat WhatsApp
(HOAX) iuran bpjs naik jadi 400 ribu mulai januari
*HOAX* tiket pesawat gratis garuda indonesia untuk 500 orang
⛔ HOAKS ⛔ MBG DIGANTI UANG TUNAI 300 RIBU PER BULAN
Foto banjir di IKN merendam istana negara ❌
Bansos Rp7 juta dari Presiden Prabowo lewat WhatsApp❌❌ jangan diklik ya
Jgn gampang percaya vaksin polio mengandung chip pelacak, baca jurnalnya dulu
jangan mau dibohongin akun penipu, garuda ga bagi tiket pesawat gratis untuk 500 orang
Jangan ketipu ya, bansos 7 juta dari presiden prabowo lewat WhatsApp itu modus ambil data
Jangan tertipu! Presiden Prabowo bagikan bansos Rp7 juta lewat WhatsApp adalah modus pencurian akun
Jangan langsung percaya, gempa magnitudo 9 mengguncang Jakarta bulan depan bukan dari BMKG
Udah gede masih percaya telur plastik beredar di pasar tradisional, plis deh
Hari gini masih percaya menara 5G menyebarkan virus? Baca buku dong
Yang percaya telur plastik beredar di pasar tradisional tolong sekolah lagi
gila ya orang gampang banget dibohongi, air rebusan daun sirsak menyembuhkan kanker dalam sepekan katanya, ngarang
Klo ada yg kirim pesan garuda bagi tiket pesawat gratis untuk 500 orang, hapus aja. Itu penipuan
berita iuran bpjs naik jadi 400 ribu mulai januari gak bener, barusan nanya orang bpjs
Guys clear ya, MBG diganti uang tunai 300 ribu per bulan itu NOT TRUE
debunked: menara 5G menyebarkan virus dan memicu pingsan massal
It's a hoax: gempa magnitudo 9 akan mengguncang Jakarta bulan depan
fake! foto banjir di IKN merendam istana negara itu foto lama dari Kalimantan Selatan
Konteks: video Menteri Purbaya menangis minta maaf kepada rakyat aslinya rekaman pengajian 2019
Aslinya itu banjir di Bangkok, bukan foto banjir di IKN merendam istana negara
Caption salah konteks! Foto banjir di IKN merendam istana negara itu dari film
Faktanya begini: MBG diganti uang tunai Rp300 ribu per bulan tidak pernah diputuskan
Nyatanya sampai sekarang MBG masih makanan, bukan diganti uang tunai 300 ribu per bulan
Lho kok bisa-bisanya 10 juta TKA asing menguasai pabrik nikel Morowali, data Kemnaker cuma ribuan. Hoaks!
Penyebar isu telur plastik beredar di pasar tradisional ditangkap polisi
Sudah ditelusuri dan dipastikan tidak benar, telur plastik beredar di pasar tradisional
Dinkes: Info vaksin polio mengandung chip pelacak tidak dapat dipertanggungjawabkan
Narasi ijazah gubernur palsu dan dibeli di pasar terbantahkan, UGM tunjukkan arsip
Video klarifikasi gubernur soal ijazah gubernur palsu dan dibeli di pasar
Kabar gempa magnitudo 9 mengguncang Jakarta bulan depan bikin resah, BMKG buka suara: tidak benar
Heboh kendaraan yang pajaknya mati dilarang isi bensin di SPBU, Pertamina: tidak ada aturannya
Duh emak2 di grup masih share vaksin polio mengandung chip pelacak. Itu hoaks dari jaman corona
Barusan telepon ke call center, katanya info iuran BPJS Kesehatan naik jadi Rp400 ribu mulai Januari ngga ada
Saya kerja di SPBU, kendaraan yang pajaknya mati dilarang isi bensin itu ga ada aturannya gan
Saya apoteker. Air rebusan daun sirsak menyembuhkan kanker dalam sepekan? Tidak semudah itu, jangan tinggalkan kemoterapi
gue orang Morowali, sepuluh juta TKA asing menguasai pabrik nikel Morowali itu lebay, penduduknya aja ga segitu
Udah diklarifikasi sama kemensos ya soal bansos Rp7 juta lewat WhatsApp, penipuan
Sudah ada bantahan resmi dari BGN soal MBG diganti uang tunai Rp300 ribu per bulan
Bantahan resmi: MBG diganti uang tunai Rp300 ribu per bulan
Telah beredar pesan Garuda Indonesia bagi tiket pesawat gratis untuk 500 orang. Pesan tersebut bukan berasal dari Garuda Indonesia.
Mohon abaikan pesan berantai gempa magnitudo 9 mengguncang Jakarta bulan depan
Warga diimbau tidak percaya kabar gempa magnitudo 9 akan mengguncang Jakarta bulan depan
Masyarakat diminta tidak termakan isu telur plastik beredar di pasar tradisional
Polda: masyarakat jangan terprovokasi isu 10 juta TKA asing menguasai pabrik nikel Morowali
Kemenkeu ungkap video Menteri Purbaya menangis minta maaf kepada rakyat adalah hasil rekayasa AI
Menkominfo minta publik waspadai video deepfake Menteri Purbaya menangis minta maaf kepada rakyat
VIDEO PALSU: Menteri Purbaya menangis minta maaf kepada rakyat
FOTO HASIL AI! Banjir di IKN merendam istana negara
Foto banjir di IKN merendam istana negara terdeteksi buatan AI, skor 98%
Foto banjir di IKN merendam istana negara di-photoshop, liat bayangannya aneh
Tempo menemukan foto banjir di IKN merendam istana negara diambil di Malaysia tahun 2021
Penelusuran gambar terbalik menunjukkan foto banjir di IKN merendam istana negara berasal dari Pakistan
Tim Cek Fakta Liputan6.com menelusuri klaim air rebusan daun sirsak menyembuhkan kanker dalam sepekan, hasilnya tidak benar
Kompas.com - Beredar narasi menara 5G menyebarkan virus dan memicu pingsan massal. Berdasarkan penelusuran, narasi itu hoaks.
Klaim bahwa vaksin polio mengandung chip pelacak telah dibantah WHO
Fakta: vaksin polio tidak mengandung chip. Yang beredar itu hoaks
FAKTANYA: vaksin polio tidak mengandung chip pelacak
Hoaks vaksin polio mengandung chip pelacak muncul lagi tiap bulan imunisasi, capek
Lagi-lagi hoaks lama, telur plastik beredar di pasar tradisional
Hoaks berulang: telur plastik beredar di pasar tradisional
Isu basi! Telur plastik beredar di pasar tradisional
telur plastik beredar di pasar tradisional 😂😂 hoaks jadul
lol telur plastik beredar di pasar tradisional, percaya aja sama begituan
kok bisa percaya air rebusan daun sirsak menyembuhkan kanker dalam sepekan sih, ga logis
Ngaco banget yang bilang menara 5G menyebarkan virus
yang bilang ijazah gubernur palsu dan dibeli di pasar itu fitnah
Tuduhan ijazah gubernur palsu dan dibeli di pasar tidak pernah terbukti di pengadilan
Pengadilan putuskan tuduhan ijazah gubernur palsu dan dibeli di pasar tidak terbukti
Tersangka kasus hoaks ijazah gubernur palsu dan dibeli di pasar ditahan
MAAF saya salah share kemarin. Presiden Prabowo bagikan bansos Rp7 juta lewat WhatsApp ternyata hoaks
Ralat: kabar MBG diganti uang tunai Rp300 ribu per bulan ternyata keliru, mohon maaf
RALAT. Iuran BPJS Kesehatan naik jadi Rp400 ribu mulai Januari tidak benar
Hapus ya postingan soal gempa magnitudo 9 akan mengguncang Jakarta bulan depan, itu nggak valid
Info yg ttg kendaraan pajaknya mati dilarang isi bensin di SPBU gak usah disebar lagi ya, hoaks
Jangan percaya! Kendaraan yang pajaknya mati dilarang isi bensin di SPBU
Jangan percaya hoaks telur plastik beredar di pasar tradisional
Don't believe this: vaksin polio mengandung chip pelacak
Nope, MBG ga diganti uang tunai 300 ribu per bulan
No evidence that vaksin polio mengandung chip pelacak
Scam alert 🚨 Presiden Prabowo bagikan bansos Rp7 juta lewat WhatsApp
PENIPUAN MENGATASNAMAKAN PRESIDEN: Presiden Prabowo bagikan bansos Rp7 juta lewat WhatsApp
Modus penipuan baru: Garuda Indonesia bagi tiket pesawat gratis untuk 500 orang
Katanya iuran BPJS Kesehatan naik jadi Rp400 ribu mulai Januari. Katanya doang, aslinya enggak
Iuran BPJS Kesehatan naik jadi Rp400 ribu mulai Januari? Enggak kok, masih sama
Iuran BPJS Kesehatan naik jadi Rp400 ribu mulai Januari? Cek dulu! Dirut: belum ada kenaikan
Enggak bener itu. MBG diganti uang tunai Rp300 ribu per bulan cuma akal2an
Menara 5G menyebarkan virus dan memicu pingsan massal cuma teori cocoklogi
Anak muda jangan gampang kemakan konten gempa magnitudo 9 akan mengguncang Jakarta bulan depan
Sekjen Kemenhub menyebut kabar Garuda Indonesia bagi tiket pesawat gratis untuk 500 orang menyesatkan publik
Sudah saya tanyakan langsung ke dinas: MBG diganti uang tunai Rp300 ribu per bulan TIDAK BENAR
"MBG diganti uang tunai Rp300 ribu per bulan" << hoaks
Wamenkes: vaksin polio mengandung chip pelacak itu tidak masuk akal dan tidak berdasar
Mensesneg geleng-geleng dengar isu presiden bagikan bansos Rp7 juta lewat WhatsApp, "itu bohong"
Bupati minta warga tidak resah, telur plastik beredar di pasar tradisional hanya isu
Kadis Kominfo sebut telur plastik beredar di pasar tradisional informasi sesat
BGN buka suara soal MBG diganti uang tunai Rp300 ribu per bulan: tidak ada perubahan skema
BPJS Kesehatan: sampai saat ini iuran masih tetap, kabar iuran BPJS Kesehatan naik jadi Rp400 ribu mulai Januari tidak benar
Kominfo cap hoaks kabar gempa magnitudo 9 akan mengguncang Jakarta bulan depan
Pertamina jawab kabar kendaraan yang pajaknya mati dilarang isi bensin di SPBU: Semua kendaraan tetap dilayani
Penelitian membantah air rebusan daun sirsak menyembuhkan kanker dalam sepekan
Ilmuwan: tak ada kaitan menara 5G menyebarkan virus dan memicu pingsan massal
halah hoax. menara 5G menyebarkan virus dan memicu pingsan massal 🙄
et dah masih aja ada yg bikin hoaks ijazah gubernur palsu dan dibeli di pasar
fitnah mulu, ijazah gubernur palsu dan dibeli di pasar, buktinya mana coba
udah berkali kali dibilangin foto banjir di IKN merendam istana negara itu AI
foto banjir di IKN merendam istana negara wkwk ketauan banget AI nya
fix AI sih ini video menteri purbaya menangis minta maaf kepada rakyat
vaksin polio mengandung chip pelacak gundulmu, hoaks kok dipercaya
Bun, telur plastik beredar di pasar tradisional itu gak ada ya, udah dites BPOM
bapak ibu yth, pesan Presiden Prabowo bagikan bansos Rp7 juta lewat WhatsApp yang tadi dikirim adalah hoaks. mohon dihapus
Admin: postingan Garuda Indonesia bagi tiket pesawat gratis untuk 500 orang saya hapus karena penipuan
Info di atas tidak benar. (Garuda Indonesia bagi tiket pesawat gratis untuk 500 orang)
tidak benar ⬆️ kendaraan yang pajaknya mati dilarang isi bensin di SPBU
AWAS HOAKS!!! SEPULUH JUTA TKA ASING MENGUASAI PABRIK NIKEL MOROWALI
[SALAH] SEPULUH JUTA TKA ASING MENGUASAI PABRIK NIKEL MOROWALI | TurnBackHoax.ID
Cek Fakta: Hoaks Gempa Magnitudo 9 Akan Mengguncang Jakarta Bulan Depan
Hoaks, Air Rebusan Daun Sirsak Menyembuhkan Kanker dalam Sepekan
Konten Manipulatif, Video Menteri Purbaya Menangis Minta Maaf kepada Rakyat
Tidak Tepat, Iuran BPJS Kesehatan Naik Jadi Rp400 Ribu Mulai Januari
[CEK FAKTA] Iuran BPJS Kesehatan Naik Jadi Rp400 Ribu Mulai Januari, Faktanya?
Sesat Pikir: Menara 5G Menyebarkan Virus dan Memicu Pingsan Massal
Bukan begitu faktanya, MBG diganti uang tunai Rp300 ribu per bulan
Kepolisian memastikan kabar 10 juta TKA asing menguasai pabrik nikel Morowali adalah berita bohong
Ijazah gubernur palsu dan dibeli di pasar? Rektor: asli dan terdaftar
Heboh vaksin polio mengandung chip pelacak, pakar kasih penjelasan yang bikin malu penyebarnya
Gak ada chip2an, vaksin polio mengandung chip pelacak itu karangan
Saya sudah cek, tautan bansos Rp7 juta Presiden Prabowo lewat WhatsApp palsu
MBG diganti uang tunai Rp300 ribu per bulan — FALSE CLAIM
this has been debunked: telur plastik beredar di pasar tradisional
vaksin polio mengandung chip pelacak?? that's not how it works
stop spreading lies, menara 5G menyebarkan virus is not a thing
Dulu sempat viral vaksin polio mengandung chip pelacak, dan sudah dipatahkan para ahli
Kabar itu tidak benar adanya: Garuda Indonesia bagi tiket pesawat gratis untuk 500 orang
`;

const ASKS = `
Apakah MBG diganti uang tunai 300 ribu per bulan?
Apakah vaksin polio mengandung chip pelacak? Ada yang paham?
Amankah? katanya vaksin polio mengandung chip pelacak
Samakah ini, bisakah air rebusan daun sirsak menyembuhkan kanker dalam sepekan?
Mungkinkah gempa magnitudo 9 mengguncang Jakarta bulan depan?
masa iya iuran bpjs naik jadi 400 ribu mulai januari
Masak sih menteri purbaya menangis minta maaf kepada rakyat
Beneran bansos 7 juta dari prabowo lewat WhatsApp?
Beneran nih telur plastik beredar di pasar tradisional??
Percaya gak vaksin polio mengandung chip pelacak
kalian percaya ga sih air rebusan daun sirsak menyembuhkan kanker dalam sepekan?
ada yang tau ini bener? Kendaraan yang pajaknya mati dilarang isi bensin di SPBU
Valid gak sih info gempa magnitudo 9 guncang jakarta bulan depan
Garuda bagi tiket pesawat gratis untuk 500 orang, hoax bukan?
tolong cek dong, presiden bagikan bansos Rp7 juta lewat WhatsApp
Foto banjir di IKN merendam istana negara, ini asli apa AI?
Itu video Menteri Purbaya menangis minta maaf kepada rakyat beneran apa editan sih
info valid? MBG diganti uang tunai 300 ribu per bulan
Dapat dari grup RT: MBG diganti uang tunai 300 ribu per bulan. Info valid?
Diteruskan⏎Kendaraan yang pajaknya mati dilarang isi bensin di SPBU⏎⏎min ini bener?
Min mau tanya, iuran BPJS Kesehatan naik jadi 400 ribu mulai Januari apa betul?
@kominfo ini hoaks apa bukan ya? Presiden Prabowo bagikan bansos Rp7 juta lewat WhatsApp
@BPJSKesehatanRI mohon penjelasan, iuran bpjs naik jadi 400 ribu mulai januari?
@infoBMKG benar tidak gempa magnitudo 9 akan mengguncang Jakarta bulan depan?
Is it true that vaksin polio mengandung chip pelacak?
gempa magnitudo 9 guncang jakarta bulan depan, real or fake?
legit ga sih tiket pesawat gratis garuda indonesia untuk 500 orang?
seriusan MBG diganti uang tunai 300 ribu per bulan?
MBG diganti uang tunai 300 ribu per bulan, ini seriusan gak?
Kapan MBG diganti uang tunai 300 ribu per bulan?
MBG mau diganti uang tunai 300 ribu per bulan, beneran?
bener gak sih air rebusan daun sirsak bisa menyembuhkan kanker dalam sepekan
kok ada kabar telur plastik beredar di pasar tradisional, bener ya?
Iki tenan ta? iuran BPJS naik jadi 400 ribu mulai Januari
tenanan iki lur? gempa magnitudo 9 ngguncang Jakarta bulan depan
leres teu ieu teh? MBG diganti uang tunai 300 ribu per bulan
batua ko? kendaraan pajaknya mati dilarang isi bensin di SPBU
iyo kah ini, telur plastik beredar di pasar tradisional?
emang bener ya 10 juta TKA asing menguasai pabrik nikel Morowali?
Betul kah 10 juta TKA asing menguasai pabrik nikel Morowali
MOHON INFONYA APAKAH BENAR KENDARAAN YANG PAJAKNYA MATI DILARANG ISI BENSIN DI SPBU
ini hoax gak ya? video Menteri Purbaya menangis minta maaf kepada rakyat
Video Menteri Purbaya menangis minta maaf kepada rakyat. Fakta atau hoaks?
Ada yang bisa konfirmasi? foto banjir di IKN merendam istana negara
bisa dipercaya gak nih: air rebusan daun sirsak menyembuhkan kanker dalam sepekan
Sumbernya mana? kok katanya vaksin polio mengandung chip pelacak
ada sumber resminya ga? MBG diganti uang tunai 300 ribu per bulan
Mamaku kirim beginian: telur plastik beredar di pasar tradisional. Hoaks kan?
Hoaks kan ya ini? presiden prabowo bagikan bansos rp7 juta lewat whatsapp
Vaksin polio mengandung chip pelacak?
iuran bpjs naik jadi 400 ribu mulai januari??
Siapa yang bilang MBG diganti uang tunai 300 ribu per bulan? Benarkah?
ini bnr? garuda bagi tiket pesawat gratis untuk 500 orang
Penasaran, apa iya menara 5G menyebarkan virus dan memicu pingsan massal
yang kerja di dinkes boleh bantu jawab: vaksin polio mengandung chip pelacak itu benar atau tidak
Dok, air rebusan daun sirsak bisa menyembuhkan kanker dalam sepekan nggak?
Ijazah gubernur palsu dan dibeli di pasar? Benar atau fitnah?
Tolong dicek min, 10 juta TKA asing menguasai pabrik nikel Morowali. Makasih
Cek dulu dong min kebenarannya, foto banjir di IKN merendam istana negara
Lagi rame vaksin polio mengandung chip pelacak, menurut kalian gimana? bener gasih?
Hoaks atau bukan nih, vaksin polio mengandung chip pelacak
ini hoaks ga sih bun? telur plastik beredar di pasar tradisional
bener ngga sih katanya iuran bpjs naik jadi 400 ribu mulai januari
Emang bener MBG diganti uang tunai 300 ribu per bulan?
Emangnya air rebusan daun sirsak menyembuhkan kanker dalam sepekan?
Apa benar ya gempa magnitudo 9 mengguncang Jakarta bulan depan. takut aku
Apakah ada yang sudah dapat bansos 7 juta dari presiden prabowo lewat WhatsApp? beneran cair?
Bisakah seseorang menjelaskan, kendaraan yang pajaknya mati dilarang isi bensin di SPBU?
Ada yang bisa kasih info soal 10 juta TKA asing menguasai pabrik nikel Morowali? fakta apa hoax
Adakah yang sudah cek kebenaran foto banjir di IKN merendam istana negara
Kak ini info benar apa hoax ya "Garuda bagi tiket pesawat gratis untuk 500 orang"
Assalamualaikum izin bertanya pak RT, MBG diganti uang tunai 300 ribu per bulan apakah benar adanya?
Assalamualaikum bapak ibu, mohon dikonfirmasi kebenaran info ini: kendaraan yang pajaknya mati dilarang isi bensin di SPBU
Punten mau nanya, telur plastik beredar di pasar tradisional teh leres?
nuwun sewu, gempa magnitudo 9 ngguncang Jakarta bulan depan niku leres nopo mboten?
Dapet forwardan iuran BPJS Kesehatan naik jadi Rp400 ribu mulai Januari. Hoaks?
Menteri Purbaya menangis minta maaf kepada rakyat, serius?
serius ini menteri purbaya menangis minta maaf kepada rakyat?
Lah beneran ini foto banjir di IKN merendam istana negara? Kirain AI
Ini AI bukan? foto banjir di IKN merendam istana negara
Ini asli kan? video menteri purbaya menangis minta maaf kepada rakyat
gais ini link bansos 7 juta presiden prabowo lewat WhatsApp aman ga diklik?
aman gak sih? katanya vaksin polio mengandung chip pelacak
@TurnBackHoax tolong diperiksa dong, ijazah gubernur palsu dan dibeli di pasar
@grok is this true? 10 juta TKA asing menguasai pabrik nikel Morowali
@grok beneran menara 5G menyebarkan virus dan memicu pingsan massal?
Cek fakta dong min: menara 5G menyebarkan virus dan memicu pingsan massal
Minta tolong dicek faktanya, garuda bagi tiket pesawat gratis untuk 500 orang
Gimana cara cek kebenaran berita vaksin polio mengandung chip pelacak?
Kok rame iuran bpjs naik jadi 400 ribu mulai januari, sumbernya dari mana?
Ini info beneran atau enggak ya, kendaraan yang pajaknya mati dilarang isi bensin di SPBU
Ini info betul ga? MBG diganti uang tunai Rp300 ribu per bulan
kata temen iuran bpjs naik jadi 400 ribu mulai januari, ada yg udah denger? bener?
Bapakku ngirim video Menteri Purbaya menangis minta maaf kepada rakyat, ini editan ga sih?
Yang paham IT, foto banjir di IKN merendam istana negara ini AI atau asli?
Ada yang punya sumber resmi soal MBG diganti uang tunai Rp300 ribu per bulan?
Ada yang udah cek? gempa magnitudo 9 akan mengguncang Jakarta bulan depan
Apakah aman? Katanya telur plastik beredar di pasar tradisional
Dok mau nanya dong, apakah air rebusan daun sirsak menyembuhkan kanker dalam sepekan
mau nanya nih guys, garuda bagi tiket pesawat gratis untuk 500 orang itu penipuan bukan?
takutnya hoaks, presiden prabowo bagikan bansos 7 juta lewat WhatsApp ini bener kah min
Maaf numpang tanya, di sini ada yang tau kebenaran telur plastik beredar di pasar tradisional
Halo @kemensosri apakah benar Presiden Prabowo bagikan bansos Rp7 juta lewat WhatsApp
Halo min, saya dapat pesan Garuda Indonesia bagi tiket pesawat gratis untuk 500 orang, apakah ini resmi?
ini resmi gak? Garuda Indonesia bagi tiket pesawat gratis untuk 500 orang
Ragu sama kabar ini, 10 juta TKA asing menguasai pabrik nikel Morowali. Ada yang bisa bantu cek?
Q: Apakah vaksin polio mengandung chip pelacak?
Pertanyaan: vaksin polio mengandung chip pelacak, benar atau salah?
Kuis! Benar atau salah: air rebusan daun sirsak menyembuhkan kanker dalam sepekan
HOAX KAH? MENARA 5G MENYEBARKAN VIRUS DAN MEMICU PINGSAN MASSAL
Serius nanya, menara 5G menyebarkan virus dan memicu pingsan massal?
Yakin nih ijazah gubernur palsu dan dibeli di pasar?
Masa presiden bagikan bansos 7 juta lewat WhatsApp sih?
Emang boleh kendaraan yang pajaknya mati dilarang isi bensin di SPBU? Dasar hukumnya apa?
Benar tidaknya kabar gempa magnitudo 9 akan mengguncang Jakarta bulan depan, ada yg tau?
belum tau bener apa enggak, tapi katanya iuran BPJS Kesehatan naik jadi Rp400 ribu mulai Januari
itu yg vaksin polio mengandung chip pelacak bener kah dok
bu guru, MBG diganti uang tunai Rp300 ribu per bulan itu benar tidak bu
sudah resmi belum sih MBG diganti uang tunai Rp300 ribu per bulan?
iuran BPJS Kesehatan naik jadi Rp400 ribu mulai Januari, hoaks apa fakta?
Ini berita benar nggak? Sepuluh juta TKA asing menguasai pabrik nikel Morowali
apa cuma aku yang ragu? foto banjir di IKN merendam istana negara kayak editan ga sih
Betulkah telur plastik beredar di pasar tradisional? Takut beli telur
Adakah bukti air rebusan daun sirsak menyembuhkan kanker dalam sepekan?
Bagaimana kebenaran kabar gempa magnitudo 9 akan mengguncang Jakarta bulan depan?
tanya dong, kendaraan yang pajaknya mati dilarang isi bensin di SPBU mulai kapan?
Ini bneran? menteri purbaya menangis minta maaf kepada rakyat
info A1 atau hoax nih: iuran BPJS Kesehatan naik jadi Rp400 ribu mulai Januari
Tolong bantu cek kebenarannya kak, Presiden Prabowo bagikan bansos Rp7 juta lewat WhatsApp
barusan dikirimin ini, Garuda Indonesia bagi tiket pesawat gratis untuk 500 orang. scam kah?
Gempa magnitudo 9 akan mengguncang Jakarta bulan depan?? @infoBMKG
boleh dipercaya gak ini air rebusan daun sirsak menyembuhkan kanker dalam sepekan
yg bener mana sih, katanya ijazah gubernur palsu dan dibeli di pasar
is this real? telur plastik beredar di pasar tradisional
`;

const REPEATS = `
Vaksin polio mengandung chip pelacak
[FAKTA] Vaksin polio mengandung chip pelacak!
FAKTA: vaksin polio mengandung chip pelacak
FAKTA! Presiden Prabowo bagikan bansos Rp7 juta lewat WhatsApp
Pemerintah bohong! Vaksin polio mengandung chip pelacak
Pemerintah bohong soal vaksin. Vaksin polio mengandung chip pelacak, sebarkan
Vaksin polio mengandung chip pelacak. Pemerintah bohong!
media mainstream bilang ini hoaks, padahal vaksin polio mengandung chip pelacak
Kominfo bilang hoaks, padahal MBG diganti uang tunai 300 ribu per bulan, tetanggaku sudah terima
jangan percaya kata Kemenkes, vaksin polio mengandung chip pelacak
Jangan percaya media! Foto banjir di IKN merendam istana negara ditutup-tutupi
Vaksin polio mengandung chip pelacak. Masih mau divaksin?
Masih mau anaknya divaksin? Vaksin polio mengandung chip pelacak
Masih percaya pemerintah? Vaksin polio mengandung chip pelacak
Tahukah Anda? Air rebusan daun sirsak menyembuhkan kanker dalam sepekan
Tahukah kamu bahwa air rebusan daun sirsak menyembuhkan kanker dalam sepekan?
Siapa mau? Garuda Indonesia bagi tiket pesawat gratis untuk 500 orang, klik tautan
Sudah dapat belum? Presiden Prabowo bagikan bansos Rp7 juta lewat WhatsApp
Apa kabar semuanya? Presiden Prabowo bagikan bansos Rp7 juta lewat WhatsApp nih
Sampai kapan kita diam? 10 juta TKA asing menguasai pabrik nikel Morowali
Kenapa media diam? Foto banjir di IKN merendam istana negara
Mau sampai kapan rakyat dibohongi? Ijazah gubernur palsu dan dibeli di pasar
Ijazah gubernur palsu dan dibeli di pasar! Lapor!
Terbukti! Ijazah gubernur palsu dan dibeli di pasar
Ternyata ijazah gubernur palsu dan dibeli di pasar
Terbongkar sudah kebohongan, ijazah gubernur palsu dan dibeli di pasar
Ternyata vaksin polio mengandung chip pelacak
Ini bukan hoaks. Gempa magnitudo 9 akan mengguncang Jakarta bulan depan
bukan hoax gaes, tiket pesawat gratis garuda indonesia untuk 500 orang, aku udah dapet
Awalnya kukira hoax, ternyata beneran presiden prabowo bagikan bansos 7 juta lewat WhatsApp
Yang bilang hoaks silakan minum racun, vaksin polio mengandung chip pelacak
WASPADA! Telur plastik beredar di pasar tradisional
Awas! Telur plastik beredar di pasar tradisional, palsu semua
Hati-hati bunda, telur plastik beredar di pasar tradisional. Jangan sampai tertipu
Hati-hati penipuan pedagang! Telur plastik beredar di pasar tradisional
Jangan mau dibodohi, menara 5G menyebarkan virus dan memicu pingsan massal
Mereka bilang aman, nyatanya menara 5G menyebarkan virus dan memicu pingsan massal
BREAKING NEWS gempa magnitudo 9 akan mengguncang Jakarta bulan depan, BMKG sembunyikan fakta
Info dari BMKG: gempa magnitudo 9 akan mengguncang Jakarta bulan depan. Share!
Info valid dari orang dalam: iuran BPJS Kesehatan naik jadi Rp400 ribu mulai Januari
Resmi! Iuran BPJS Kesehatan naik jadi Rp400 ribu mulai Januari. Rakyat makin susah
Gila iuran bpjs naik jadi 400 ribu mulai januari, negara apa ini?
Iuran BPJS naik jadi 400 ribu mulai Januari, gak salah tuh? Rakyat lagi susah!
Iuran BPJS naik jadi 400 ribu mulai Januari, ga masuk akal!!
Yang benar saja, iuran BPJS naik jadi 400 ribu mulai Januari
Keterlaluan. Kendaraan yang pajaknya mati dilarang isi bensin di SPBU
Pajaknya mati dilarang isi bensin di SPBU. Salah sendiri gak bayar pajak
Aturan ngawur! Kendaraan yang pajaknya mati dilarang isi bensin di SPBU
Kebijakan yang menyesatkan, MBG diganti uang tunai 300 ribu per bulan
Tidak ada yang peduli, 10 juta TKA asing menguasai pabrik nikel Morowali
Tidak benar kalau rakyat dibiarkan! 10 juta TKA asing menguasai pabrik nikel Morowali
Bukan main! 10 juta TKA asing menguasai pabrik nikel Morowali
Menteri Purbaya menangis minta maaf kepada rakyat, akhirnya sadar salah
Video Menteri Purbaya menangis minta maaf kepada rakyat. Sedih lihatnya
Video Menteri Purbaya menangis minta maaf kepada rakyat, bukan pencitraan melainkan tulus
Lihat sendiri foto banjir di IKN merendam istana negara, bukan di Jakarta lagi
Foto banjir di IKN merendam istana negara. Siapa yang salah?
foto banjir di IKN merendam istana negara, pemerintah bantah terus padahal jelas
Pemerintah membantah, tapi kami lihat sendiri banjir di IKN merendam istana negara
Gubernur diam saja, tidak membantah ijazah gubernur palsu dan dibeli di pasar
Bukti sudah jelas, ijazah gubernur palsu dan dibeli di pasar, hukum tidak adil
Air rebusan daun sirsak menyembuhkan kanker dalam sepekan, dokter tidak mau kasih tahu
Air rebusan daun sirsak menyembuhkan kanker dalam sepekan. Tidak percaya? Coba sendiri!
Percaya tidak percaya, air rebusan daun sirsak menyembuhkan kanker dalam sepekan
Percaya atau tidak, air rebusan daun sirsak menyembuhkan kanker dalam sepekan
Jangan salah, air rebusan daun sirsak menyembuhkan kanker dalam sepekan
Jangan salah minum obat. Air rebusan daun sirsak menyembuhkan kanker dalam sepekan
Gak nyangka telur plastik beredar di pasar tradisional
Ibu2 tolong cek telurnya, telur plastik beredar di pasar tradisional
Tolong cek NIK masing-masing, Presiden Prabowo bagikan bansos Rp7 juta lewat WhatsApp
Cek namamu sekarang, presiden prabowo bagikan bansos rp7 juta lewat WhatsApp, apakah kamu penerima?
Apakah kamu termasuk penerima? Presiden Prabowo bagikan bansos Rp7 juta lewat WhatsApp
Bukan prank, bukan penipuan! Presiden Prabowo bagikan bansos Rp7 juta lewat WhatsApp
✅ Presiden Prabowo bagikan bansos Rp7 juta lewat WhatsApp ✅ tanpa syarat
❗❗ Gempa magnitudo 9 akan mengguncang Jakarta bulan depan ❗❗ sebarkan ke keluarga
🚫 Jangan isi BBM eceran! Kendaraan yang pajaknya mati dilarang isi bensin di SPBU
Menara 5G menyebarkan virus dan memicu pingsan massal, pemerintah membohongi rakyat
kata si anu hoax, kenyataannya menara 5G menyebarkan virus dan memicu pingsan massal
Anti hoax ngumpul sini, menara 5G menyebarkan virus dan memicu pingsan massal dan itu nyata
MBG diganti uang tunai 300 ribu per bulan. Alhamdulillah, gak ribet lagi
Akhirnya MBG diganti uang tunai 300 ribu per bulan, setuju gak?
MBG diganti uang tunai 300 ribu per bulan, menurut kalian gimana? Setuju?
Mending MBG dihentikan. Eh sekarang MBG diganti uang tunai 300 ribu per bulan, ga jelas
[FAKTA TERBARU] Menara 5G menyebarkan virus dan memicu pingsan massal
Fakta mengejutkan: sepuluh juta TKA asing menguasai pabrik nikel Morowali
Faktanya vaksin polio mengandung chip pelacak, silakan marah
Fakta yang disembunyikan! Vaksin polio mengandung chip pelacak
INI FAKTA BUKAN HOAKS!! Telur plastik beredar di pasar tradisional
Dibilang hoaks terus, nih buktinya telur plastik beredar di pasar tradisional
Dulu dibilang hoaks, sekarang terbukti iuran BPJS Kesehatan naik jadi Rp400 ribu mulai Januari
BMKG bilang tidak bisa diprediksi, padahal gempa magnitudo 9 akan mengguncang Jakarta bulan depan
Kominfo hapus video ini katanya hoaks, tapi faktanya foto banjir di IKN merendam istana negara nyata
Media bohong semua, foto banjir di IKN merendam istana negara
Rezim pembohong! Ijazah gubernur palsu dan dibeli di pasar
Jangan percaya buzzer, ijazah gubernur palsu dan dibeli di pasar
Jangan percaya dokter yang dibayar pabrik obat. Air rebusan daun sirsak menyembuhkan kanker dalam sepekan
Jangan divaksin! Vaksin polio mengandung chip pelacak
Stop vaksin! Vaksin polio mengandung chip pelacak
Menkes bohong, vaksin polio mengandung chip pelacak dan itu nyata
Tolak! MBG diganti uang tunai Rp300 ribu per bulan
Kenapa tidak dari dulu MBG diganti uang tunai 300 ribu per bulan?
Siapa yang tidak senang? MBG diganti uang tunai 300 ribu per bulan
Enak ya? Iuran BPJS naik jadi 400 ribu mulai Januari
Apa pemerintah tidak kasihan? Iuran BPJS Kesehatan naik jadi Rp400 ribu mulai Januari
Apakah ini keadilan? Iuran BPJS Kesehatan naik jadi Rp400 ribu mulai Januari
Iuran BPJS Kesehatan naik jadi Rp400 ribu mulai Januari. Apa gak gila?
Iuran BPJS Kesehatan naik jadi Rp400 ribu mulai Januari. Benar-benar tidak punya hati
Bukannya turun malah naik, iuran BPJS Kesehatan naik jadi Rp400 ribu mulai Januari
Bukan cuma beras, telur plastik beredar di pasar tradisional juga
Tidak hanya di desa, telur plastik beredar di pasar tradisional kota
Kalau tidak percaya cek sendiri, telur plastik beredar di pasar tradisional
Gak percaya? nih videonya, telur plastik beredar di pasar tradisional
Sudah cek ke pasar, benar telur plastik beredar di pasar tradisional
Cek fakta di lapangan sendiri, telur plastik beredar di pasar tradisional!
Ibu saya bilang telur plastik beredar di pasar tradisional, hati-hati semua
Buruan klik sebelum ditutup! Garuda Indonesia bagi tiket pesawat gratis untuk 500 orang
Ini asli dari Garuda Indonesia, bagi tiket pesawat gratis untuk 500 orang
Tidak perlu bayar! Garuda Indonesia bagi tiket pesawat gratis untuk 500 orang
Tidak dipungut biaya, awas calo! Presiden Prabowo bagikan bansos Rp7 juta lewat WhatsApp
Sudah terbukti membayar, bukan tipu-tipu: Presiden Prabowo bagikan bansos Rp7 juta lewat WhatsApp
Alhamdulillah beneran cair, Presiden Prabowo bagikan bansos Rp7 juta lewat WhatsApp
Serius ini beneran. Presiden Prabowo bagikan bansos Rp7 juta lewat WhatsApp
Tolong sebarkan info ini: gempa magnitudo 9 akan mengguncang Jakarta bulan depan
Mohon info ini diteruskan ke keluarga: gempa magnitudo 9 akan mengguncang Jakarta bulan depan
Jangan panik! Gempa magnitudo 9 akan mengguncang Jakarta bulan depan, siapkan tas siaga
Gubernur salah besar kalau diam, ijazah gubernur palsu dan dibeli di pasar
Menteri Purbaya menangis minta maaf kepada rakyat. Nah gitu dong ngaku salah
Sepuluh juta TKA asing menguasai pabrik nikel Morowali, kebijakan keliru presiden lama
Gubernur membantah terus, tapi bukti bicara: ijazah gubernur palsu dan dibeli di pasar
BPJS membantah, faktanya iuran BPJS Kesehatan naik jadi Rp400 ribu mulai Januari
Mau dibilang hoaks silakan, gempa magnitudo 9 akan mengguncang Jakarta bulan depan
Terserah mau percaya atau nggak, gempa magnitudo 9 akan mengguncang Jakarta bulan depan
Percaya deh, menara 5G menyebarkan virus dan memicu pingsan massal
Dokter jujur buka suara: vaksin polio mengandung chip pelacak
Mantan pegawai WHO mengaku vaksin polio mengandung chip pelacak, bukan isapan jempol
Benar adanya, vaksin polio mengandung chip pelacak
Ternyata benar! Vaksin polio mengandung chip pelacak
Terungkap fakta sebenarnya, vaksin polio mengandung chip pelacak
Ini yang tidak diberitakan media: foto banjir di IKN merendam istana negara
Tidak ada media yang berani memuat, foto banjir di IKN merendam istana negara
Video lengkap Menteri Purbaya menangis minta maaf kepada rakyat, cek di bio
Cek video Menteri Purbaya menangis minta maaf kepada rakyat di link
Menteri Purbaya menangis minta maaf kepada rakyat. Jangan tertawa kalian para koruptor
Kasihan Menteri Purbaya menangis minta maaf kepada rakyat, padahal bukan salah dia
Menteri Purbaya menangis minta maaf kepada rakyat, berarti benar dong selama ini salah urus
Pak presiden apa tidak tahu? Sepuluh juta TKA asing menguasai pabrik nikel Morowali
Kok bisa? Sepuluh juta TKA asing menguasai pabrik nikel Morowali
Mana janji 19 juta lapangan kerja? Sepuluh juta TKA asing menguasai pabrik nikel Morowali
Warga lokal tidak dapat apa-apa, sepuluh juta TKA asing menguasai pabrik nikel Morowali
Penting!! jangan diabaikan. Telur plastik beredar di pasar tradisional
Hati-hati beli telur palsu, telur plastik beredar di pasar tradisional
Waspada telur palsu! Telur plastik beredar di pasar tradisional
Telur plastik beredar di pasar tradisional, jangan sampai salah beli
Jangan sebarkan dulu ke luar ya, ini info A1: iuran BPJS Kesehatan naik jadi Rp400 ribu mulai Januari
Belum banyak yang tahu, Presiden Prabowo bagikan bansos Rp7 juta lewat WhatsApp
Yang belum dapat segera daftar, Presiden Prabowo bagikan bansos Rp7 juta lewat WhatsApp
Apakah Anda sudah daftar? Garuda Indonesia bagi tiket pesawat gratis untuk 500 orang
Mau liburan gratis? Garuda Indonesia bagi tiket pesawat gratis untuk 500 orang
MBG diganti uang tunai Rp300 ribu per bulan, cocok ga menurut kalian?
Kalau MBG diganti uang tunai Rp300 ribu per bulan begini kan enak, tidak ada yang keracunan
Resmi dari BGN, bukan kabar burung. MBG diganti uang tunai Rp300 ribu per bulan
Kendaraan yang pajaknya mati dilarang isi bensin di SPBU. Ga adil buat rakyat kecil
Tidak masuk akal, kendaraan yang pajaknya mati dilarang isi bensin di SPBU
Kendaraan yang pajaknya mati dilarang isi bensin di SPBU. Terus gimana nasib ojol?
Gempa magnitudo 9 akan mengguncang Jakarta bulan depan. Semoga kita semua dilindungi
Ya Allah, foto banjir di IKN merendam istana negara, triliunan uang rakyat sia-sia
Viral! Video Menteri Purbaya menangis minta maaf kepada rakyat, netizen terharu
bukan kaleng-kaleng, Presiden Prabowo bagikan bansos Rp7 juta lewat WhatsApp
Cuma modal KTP! Presiden Prabowo bagikan bansos Rp7 juta lewat WhatsApp
Ayo teman-teman jangan sampai ketinggalan, Garuda Indonesia bagi tiket pesawat gratis untuk 500 orang
Kenapa harus rakyat kecil? Kendaraan yang pajaknya mati dilarang isi bensin di SPBU
Kendaraan yang pajaknya mati dilarang isi bensin di SPBU, sudah siap belum bayar pajak?
Teman saya perawat bilang vaksin polio mengandung chip pelacak, serem
Konspirasi elit global: vaksin polio mengandung chip pelacak
Elit global tidak ingin kamu tahu. Menara 5G menyebarkan virus dan memicu pingsan massal
Menara 5G menyebarkan virus dan memicu pingsan massal, robohkan sekarang juga!
Resep turun temurun. Air rebusan daun sirsak menyembuhkan kanker dalam sepekan, tanpa kemo
Sudah dibuktikan tetangga saya, air rebusan daun sirsak menyembuhkan kanker dalam sepekan
Negara dijajah! Sepuluh juta TKA asing menguasai pabrik nikel Morowali, pribumi nganggur
Astagfirullah telur plastik beredar di pasar tradisional, bagaimana nasib anak cucu kita
Ijazah gubernur palsu dan dibeli di pasar, mundur atau dimundurkan!
Kalau benar ijazah gubernur palsu dan dibeli di pasar harus dipenjara
`;

export interface Probe {
  text: string;
  stance: Stance;
  /** Not looked at while the rules were written. */
  heldOut: boolean;
}

function read(lines: string, stance: Stance): Probe[] {
  return lines
    .trim()
    .split('\n')
    .map((line, i) => ({ text: line.replaceAll('⏎', '\n'), stance, heldOut: i % 3 === 2 }));
}

export const PROBES: readonly Probe[] = [
  ...read(DEBUNKS, 'debunks'),
  ...read(ASKS, 'asks'),
  ...read(REPEATS, 'repeats'),
];
