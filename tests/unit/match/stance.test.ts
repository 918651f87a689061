import { expect, it } from 'vitest';
import { stanceOf } from '#data/match/index.ts';

// Sentences invented for this test, in the manner of real posts.
it.each([
  '[HOAKS] Vaksin mengandung chip',
  'Cek Fakta: Video pembagian bansos lewat tautan',
  'Kabar bansos 600 ribu itu tidak benar, jangan diklik',
  'Beredar hoaks undian bank, jangan mudah percaya',
  'Klaim gempa besar bulan depan tidak berdasar, kata BMKG',
])('membaca bantahan: %s', (text) => {
  expect(stanceOf(text)).toBe('debunks');
});
it.each([
  'Benarkah vaksin mengandung chip?',
  'apa benar bansos cair lewat link ini?',
  'ini bener ga sih? dapat dari grup',
])('membaca pertanyaan: %s', (text) => {
  expect(stanceOf(text)).toBe('asks');
});
it.each([
  'Vaksin mengandung chip, sebarkan!',
  'Benar-benar keterlaluan, susu dicampur air sumur',
  'Ini bukan hoaks! Bansos cair hari ini',
  'bukan hoax, saya sudah dapat 600 ribu',
])('membaca pengulangan: %s', (text) => {
  expect(stanceOf(text)).toBe('repeats');
});

// Forms of denying, asking and repeating, invented; the claim stands in for any.
const X = 'Presiden bagikan bansos 600 ribu lewat WhatsApp';
const x = X.charAt(0).toLowerCase() + X.slice(1);
it.each([
  `[SALAH] ${X}`,
  `[HOAKS] ${X}`,
  `[DISINFORMASI] ${X}`,
  `[PENIPUAN] ${X}`,
  `[KLARIFIKASI] ${X}`,
  `HOAKS! ${X}`,
  `HOAX: ${X}`,
  `CEK FAKTA: ${X}? Ini faktanya`,
  `Cek fakta, ${x}? Salah!`,
  `${X}. Itu tidak benar.`,
  `${X}, itu hoaks.`,
  `${X} itu hoax ya guys`,
  `Tidak benar ${x}`,
  `Tidak benar bahwa ${x}`,
  `Bukan fakta: ${x}`,
  `${X} adalah kabar bohong`,
  `Kabar ${x} dipastikan hoaks`,
  `Polisi pastikan kabar ${x} hoaks`,
  `Kemensos: kabar ${x} tidak benar`,
  `Kominfo membantah ${x}`,
  `Istana bantah ${x}`,
  `Jangan percaya kabar ${x}`,
  `Hati-hati hoaks ${x}`,
  `Waspada penipuan! ${X}`,
  `Awas penipuan: ${X}`,
  `${X} (hoaks)`,
  `Hoaks: ${X}`,
  `Hoaks soal ${x}`,
  `Beredar hoaks ${x}`,
  `Viral ${x}, ini penjelasan Kemensos`,
  `Salah, ${x}`,
  `SALAH! ${X}`,
  `${X} ❌ HOAKS`,
  `${X} ternyata hoaks`,
  `${X} ternyata tidak benar`,
  `Faktanya, tidak ada ${x}`,
  `FAKTA: tidak ada ${x}`,
  `Itu bohong, ${x}`,
  `${X} cuma hoaks, jangan disebar`,
  `Klaim ${x} keliru`,
  `Klaim bahwa ${x} adalah salah`,
  `Klaim yang menyebut ${x} tidak terbukti`,
  `Narasi ${x} menyesatkan`,
  `Menyesatkan, ${x}`,
  `KELIRU: ${X}`,
  `Penjelasan Kemensos soal hoaks ${x}`,
  `Gak bener itu ${x}`,
  `ga benar kalau ${x}`,
  `nggak bener ya ${x}, hoax itu`,
  `${X} — hasil periksa fakta: salah`,
  `Hasil cek fakta menunjukkan ${x} tidak benar`,
  `Misinformasi: ${X}`,
  `Fakta atau hoaks: ${x}. Hoaks!`,
  `Dear warga, pesan "${x}" adalah palsu`,
  `Pesan "${x}" tidak berasal dari kami`,
  `Kami tidak pernah mengadakan ${x}`,
  `Tolong jangan sebarkan "${X}". Ini hoaks`,
  `Kemensos menegaskan ${x} bukan program resmi`,
  `${X}?? HOAX!!!`,
  `Katanya ${x}. Bohong!`,
  `${X} ini kabar palsu`,
  `Bantahan: ${x}`,
  `Meluruskan kabar ${x}`,
  `Sudah diklarifikasi, ${x} tidak benar`,
  `Turnbackhoax: ${X}`,
  `Jangan mudah percaya pesan ${x}`,
  `@kemensos_ri info ${x} HOAX`,
  `${X} — false`,
  `H.O.A.K.S ${X}`,
  `${X} #hoaks`,
  `${X} #StopHoaks`,
])('membaca bentuk bantahan: %s', (text) => {
  expect(stanceOf(text)).toBe('debunks');
});
it.each([
  `Benarkah ${x}?`,
  `Apakah benar ${x}?`,
  `Apa betul ${x}?`,
  `${X}, benarkah?`,
  `${X}. Benar gak sih?`,
  `${X} bener ga?`,
  `ini beneran? ${x}`,
  `Mohon info, ${x} benar atau hoaks?`,
  `${X} hoax bukan ya?`,
  `Ada yang tahu ${x} beneran?`,
  `Min tolong cek fakta, ${x}`,
  `Min, ini hoaks bukan? ${X}`,
  `${X}??? serius nih?`,
  `masa sih ${x}?`,
  `Fakta atau hoaks? ${X}`,
  `Hoaks atau fakta? ${X}`,
  `Izin tanya, ${x} apa sudah valid?`,
  `Betulkah ${x}`,
  `Bener nih ${x}?`,
  `Katanya ${x}, apa iya?`,
  `Mau tanya dong, ${x} itu bener ga ya`,
  `Tolong dicek kebenarannya: ${X}`,
  `apakah info ini valid? ${X}`,
  `${X} - hoax or not?`,
  `Emang iya ${x}?`,
  `Mohon klarifikasi apakah ${x}`,
  `Minta pencerahan, ${x} benar kah`,
  `@TurnBackHoax benarkah ${x}?`,
])('membaca bentuk pertanyaan: %s', (text) => {
  // Either way nobody is warned of it; a question that calls for a check may read as a denial.
  expect(stanceOf(text)).not.toBe('repeats');
});
it.each([
  X,
  `Alhamdulillah, ${x}, ayo daftar`,
  `Bukan hoaks! ${X}`,
  `Ini bukan hoax, ${x}`,
  `${X}, sudah terbukti benar`,
  `Viral! ${X}`,
  `Info penting! ${X}. Sebarkan`,
  `Katanya ${x}`,
  `Kalian tahu gak? ${X}`,
  `Siapa yang mau? ${X}`,
  `Benar-benar terjadi, ${x}`,
  `Sudah benar keputusan ini: ${x}`,
  `Jangan lewatkan! ${X}`,
  `Yang bilang hoaks berarti belum dapat: ${X}`,
  `${X}. Saya kira hoaks ternyata benar`,
  `Mau? ${X}`,
  `Hati-hati ya teman-teman, ${x}`,
  `Waspada! ${X}`,
  `Awas! ${X}`,
  `Tidak masuk akal! ${X}`,
  `Pemerintah tidak adil, ${x}`,
  `Apa kabar? ${X}`,
  `Tidak perlu antre, ${x}`,
])('membaca bentuk pengulangan: %s', (text) => {
  expect(stanceOf(text)).toBe('repeats');
});
