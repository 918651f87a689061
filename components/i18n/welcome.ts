import type { Catalogue } from './translate.ts';

/** The first page a person sees: what it does, what it never does, and the question. */
export const welcomeMessages = {
  'hero.title': { id: 'Terang di samping unggahan', en: 'A light beside the post' },
  'hero.lead': {
    id: 'Suluh mengenali unggahan yang mengulang klaim yang sudah diperiksa, lalu menaruh tanda kecil di sampingnya. Ketuk tandanya untuk membaca temuan pemeriksa fakta, lengkap dengan tanggal dan sumber.',
    en: 'Suluh recognises posts that repeat a claim already examined and puts a small badge beside them. Press the badge to read what fact-checkers found, with dates and sources.',
  },
  'does.heading': { id: 'Yang dilakukan Suluh', en: 'What Suluh does' },
  'does.match': {
    id: 'Membandingkan teks unggahan di layar dengan daftar cek fakta yang tersimpan di perangkat ini.',
    en: 'Compares the text of posts on your screen with a list of fact-checks kept on this device.',
  },
  'does.show': {
    id: 'Menampilkan temuan apa adanya: kata penerbitnya, tanggalnya, tautan ke sumbernya.',
    en: 'Shows findings as they are: the publisher’s word, the date, the link to the source.',
  },
  'does.search': {
    id: 'Menjawab pencarian Anda, juga tanpa internet.',
    en: 'Answers your searches, also without internet.',
  },
  'never.heading': { id: 'Yang tidak pernah dilakukan', en: 'What it never does' },
  'never.send': {
    id: 'Mengirim apa yang Anda baca ke mana pun. Tidak ada akun, tidak ada pelacakan.',
    en: 'Send what you read anywhere. No account, no tracking.',
  },
  'never.people': {
    id: 'Melabeli orang. Nama dan akun penulis unggahan tidak disimpan.',
    en: 'Label people. Names and accounts of authors are not stored.',
  },
  'never.hide': {
    id: 'Menyembunyikan atau memblokir unggahan. Kritik dan pendapat bukan hoaks.',
    en: 'Hide or block posts. Criticism and opinion are not hoaxes.',
  },
  'sites.heading': { id: 'Yang dibaca setelah Anda setuju', en: 'What is read after your yes' },
  'sites.lead': {
    id: 'Hanya unggahan publik di tiga situs ini. Tiap situs bisa dimatikan kapan saja.',
    en: 'Only public posts on these three sites. Each can be switched off at any time.',
  },
  'sites.chats': {
    id: 'Percakapan pribadi tidak dibaca.',
    en: 'Private conversations are not read.',
  },
  'ask.title': {
    id: 'Bolehkah Suluh membaca unggahan di situs itu?',
    en: 'May Suluh read posts on those sites?',
  },
  'ask.yes': { id: 'Ya, nyalakan Suluh', en: 'Yes, switch Suluh on' },
  'ask.later': { id: 'Nanti saja', en: 'Not now' },
  'ask.about': {
    id: 'Sebelum Anda menjawab ya, tidak ada halaman yang dibaca. Jawaban ini bisa dicabut di pengaturan.',
    en: 'Before you say yes no page is read. You can take it back in the settings.',
  },
  'ask.refused': {
    id: 'Peramban belum memberi izin membaca situs itu, jadi Suluh belum menyala. Tekan lagi dan pilih “Izinkan”.',
    en: 'The browser has not allowed those sites yet, so Suluh is still off. Press again and choose “Allow”.',
  },
  'ask.failed': {
    id: 'Jawaban Anda belum tersimpan. Tidak ada yang dibaca; coba tekan lagi.',
    en: 'Your answer was not saved. Nothing is read; please press again.',
  },
  'later.title': { id: 'Baik, Suluh tetap mati', en: 'All right, Suluh stays off' },
  'later.body': {
    id: 'Tidak ada halaman yang dibaca. Pencarian di ikon Suluh sudah bisa dipakai, dan halaman ini bisa dibuka lagi dari sana.',
    en: 'No page is read. The search behind the Suluh icon already works, and you can come back here from it.',
  },
  'steps.label': { id: 'Langkah', en: 'Steps' },
  'steps.promises': { id: 'Janji', en: 'Promises' },
  'steps.sites': { id: 'Situs', en: 'Sites' },
  'steps.regions': { id: 'Wilayah', en: 'Region' },
  'steps.next': { id: 'Lanjut', en: 'Continue' },
  'steps.finish': { id: 'Selesai', en: 'Finish' },
  'steps.back': { id: 'Kembali', en: 'Back' },
  'which.title': { id: 'Suluh menyala. Situs mana lagi?', en: 'Suluh is on. Which other sites?' },
  'which.lead': {
    id: 'Tiga situs pertama menyala karena jawaban Anda tadi. Selebihnya mati sampai Anda sendiri yang menyalakan.',
    en: 'The first three are on by your answer. All others stay off until you turn them on.',
  },
  'which.refused': {
    id: 'Izin situs itu tidak diberikan, jadi tidak dibaca. Yang lain tidak berubah.',
    en: 'Permission for that site was not given, so it is not read. The others are unchanged.',
  },
  'which.unavailable': {
    id: 'Daftar situs tidak terbuka. Lanjut saja; situs bisa diatur nanti di pengaturan.',
    en: 'The list of sites could not be opened. Go on; sites can be set later in the settings.',
  },
  'where.title': { id: 'Daerah mana yang Anda ikuti?', en: 'Which region do you follow?' },
  'where.lead': {
    id: 'Kabar tentang daerah sering diperiksa di daerahnya. Pilih provinsi atau kabupaten/kota, atau lewati saja.',
    en: 'Local stories are often checked locally. Choose a province, regency or city, or pass it over.',
  },
  'where.about': {
    id: 'Pilihan ini tinggal di perangkat Anda. Bila Anda mengikuti penerbit, servernya hanya melihat berkas daerah mana yang diunduh.',
    en: 'The choice stays on your device. If you follow a publisher, its server only sees which region’s file is downloaded.',
  },
  'done.title': { id: 'Selesai. Suluh menyala.', en: 'Done. Suluh is on.' },
  'done.body': {
    id: 'Muat ulang halaman yang sudah terbuka. Di unggahan yang cocok akan muncul tanda seperti ini:',
    en: 'Reload pages that are already open. Posts that match will carry a badge like this:',
  },
  'done.search': { id: 'Coba cari sesuatu', en: 'Try a search' },
  'done.settings': { id: 'Buka pengaturan', en: 'Open settings' },
  'sample.label': { id: 'Contoh (rekaan)', en: 'Example (invented)' },
  'sample.post': {
    id: 'INFO PENTING!! Semua warga dapat bantuan kuota 100 GB, klik tautan ini sebelum jam 12 malam…',
    en: 'INFO PENTING!! Semua warga dapat bantuan kuota 100 GB, klik tautan ini sebelum jam 12 malam…',
  },
  'language.label': { id: 'Bahasa', en: 'Language' },
} as const satisfies Catalogue;
