import type { Catalogue } from './translate.ts';

/** The popup: this tab, the look-up, and what to do when nothing is known. */
export const popupMessages = {
  'popup.settings': { id: 'Pengaturan', en: 'Settings' },
  'search.label': {
    id: 'Cari klaim, program, atau kutipan pesan',
    en: 'Search claims, programmes, or a quoted message',
  },
  'search.placeholder': { id: 'Cari, atau tempel pesan…', en: 'Search, or paste a message…' },
  'search.clear': { id: 'Hapus pencarian', en: 'Clear the search' },
  'search.count': { id: '{n} catatan ditemukan', en: '{n} records found' },
  'search.failed': {
    id: 'Data Suluh tidak menjawab. Pencarian Anda tidak hilang; coba lagi sebentar.',
    en: 'Suluh’s data did not answer. Your search is kept; try again in a moment.',
  },
  'filter.label': { id: 'Saring hasil', en: 'Narrow the results' },
  'filter.kind': { id: 'Jenis', en: 'Kind' },
  'filter.rating': { id: 'Penilaian', en: 'Rating' },
  'filter.publisher': { id: 'Penerbit', en: 'Publisher' },
  'filter.topic': { id: 'Topik', en: 'Topic' },
  'filter.region': { id: 'Wilayah', en: 'Region' },
  'filter.nothing': {
    id: 'Tidak ada catatan yang lolos saringan ini.',
    en: 'No record passes this filter.',
  },
  'filter.clear': { id: 'Lepas saringan', en: 'Remove the filter' },
  'pasted.heading': { id: 'Pesan yang Anda tempel', en: 'The message you pasted' },
  'pasted.checking': { id: 'Memeriksa di perangkat ini…', en: 'Checking on this device…' },
  'pasted.found': {
    id: '{n} klaim yang mirip pernah diperiksa. Pesan ini tidak disimpan dan tidak dikirim.',
    en: '{n} similar claims have been examined. The message is neither stored nor sent.',
  },
  'page.heading': { id: 'Di halaman ini', en: 'On this page' },
  'page.switch': { id: 'Baca unggahan di {site}', en: 'Read posts on {site}' },
  'offer.public': {
    id: 'Suluh bisa membaca unggahan di {site}, tetapi belum Anda izinkan.',
    en: 'Suluh can read posts on {site}, but you have not allowed it yet.',
  },
  'offer.private': {
    id: '{site} berisi percakapan pribadi. Bila dinyalakan, pesan yang terlihat dibandingkan di perangkat ini saja; isinya tidak disimpan, tidak dihitung, dan tidak dikirim.',
    en: '{site} holds private conversations. If you turn it on, visible messages are compared on this device only; they are not stored, counted or sent.',
  },
  'offer.grant': { id: 'Nyalakan di sini', en: 'Turn on here' },
  'offer.refused': {
    id: 'Izin tidak diberikan, jadi tidak ada yang dibaca. Pencarian tetap bisa dipakai.',
    en: 'Permission was not given, so nothing is read. The search still works.',
  },
  'page.check': { id: 'Periksa halaman ini', en: 'Check this page' },
  'page.closed': {
    id: 'Peramban tidak mengizinkan ekstensi membaca halaman ini. Salin teksnya, lalu tempel di kotak pencarian di atas.',
    en: 'The browser does not let extensions read this page. Copy its text and paste it into the search box above.',
  },
  'page.off': {
    id: 'Suluh dimatikan di {site}. Tidak ada yang dibaca di sini.',
    en: 'Suluh is switched off on {site}. Nothing is read here.',
  },
  'page.unread': {
    id: 'Halaman ini tidak dibaca. Pencarian di atas tetap bisa dipakai, juga tanpa internet.',
    en: 'This page is not read. The search above still works, also without internet.',
  },
  'page.waiting': {
    id: 'Belum ada unggahan yang diperiksa. Kalau Suluh baru saja dipasang, muat ulang halaman ini sekali.',
    en: 'No post has been checked yet. If Suluh was installed just now, reload the page once.',
  },
  'page.stale': {
    id: 'Tampilan {site} sepertinya berubah (adapter basi): ada unggahan, tetapi teksnya tidak terbaca. Ini bukan berarti tidak ada klaim; pencarian tetap bisa dipakai.',
    en: '{site} seems to have changed (outdated adapter): there are posts, but their text cannot be read. That does not mean there are no claims; the search still works.',
  },
  'page.none': {
    id: 'Belum ada cek fakta untuk {n} unggahan yang terlihat. Itu tidak berarti semuanya benar.',
    en: 'No fact-check yet for the {n} posts seen. That does not mean they are all true.',
  },
  'page.found': {
    id: '{found} dari {n} unggahan mirip klaim yang sudah diperiksa.',
    en: '{found} of {n} posts resemble a claim that was examined.',
  },
  'page.tip': {
    id: 'Dapat pesan berantai? Tempel di kotak di atas untuk memeriksanya.',
    en: 'Got a chain message? Paste it into the box above to check it.',
  },
  'consent.needed': {
    id: 'Suluh belum membaca halaman apa pun. Bacalah dulu apa yang dilakukannya, lalu Anda yang memutuskan.',
    en: 'Suluh has not read any page. See first what it does; then you decide.',
  },
  'consent.open': { id: 'Buka halaman sambutan', en: 'Open the welcome page' },
  'nothing.heading': { id: 'Belum ada cek fakta', en: 'No fact-check yet' },
  'nothing.meaning': {
    id: 'Indeks di perangkat ini belum memuatnya. Itu bukan berarti benar, bukan pula berarti salah.',
    en: 'The index on this device does not have it. That means neither true nor false.',
  },
  'nothing.howTo': { id: 'Cara memeriksa sendiri', en: 'How to check for yourself' },
  'nothing.step1': {
    id: 'Cari sumber pertamanya: siapa yang bilang, kapan, dan di mana?',
    en: 'Find where it first came from: who said it, when, and where?',
  },
  'nothing.step2': {
    id: 'Bandingkan dengan kanal resmi instansi dan sedikitnya dua media tepercaya.',
    en: 'Compare with the agency’s own channel and at least two reliable news media.',
  },
  'nothing.step3': {
    id: 'Lihat tanggal dan tempatnya. Gambar lama sering dipakai untuk kabar baru.',
    en: 'Look at date and place. Old pictures often travel with new stories.',
  },
  'nothing.step4': {
    id: 'Diminta data pribadi, kode OTP, atau uang? Berhenti dulu.',
    en: 'Are you asked for personal data, a one-time code or money? Stop there.',
  },
  'nothing.report': {
    id: 'Salin laporan untuk pemeriksa fakta',
    en: 'Copy a report for a fact-checker',
  },
  'nothing.reportAbout': {
    id: 'Anda sendiri yang mengirimnya. Suluh tidak mengirim apa pun.',
    en: 'You send it yourself. Suluh sends nothing.',
  },
  'report.body': {
    id: 'Halo tim cek fakta, mohon periksa kabar ini.\n\nIsi: “{text}”\nAlamat: (tempel tautan unggahan di sini)\nDilihat: {date}\nPertanyaan: apakah ini benar, dan dari mana asalnya?\n\nDi indeks Suluh belum ada cek faktanya ({dataDate}).',
    en: 'Dear fact-checkers, please look into this.\n\nText: “{text}”\nAddress: (paste the link of the post here)\nSeen: {date}\nQuestion: is this true, and where does it come from?\n\nThe Suluh index has no fact-check of it yet ({dataDate}).',
  },
  'data.loading': { id: 'Membuka data di perangkat…', en: 'Opening the data on this device…' },
  'data.line': {
    id: 'Data per {date} · {reviews} cek fakta · {facts} fakta',
    en: 'Data as of {date} · {reviews} fact-checks · {facts} facts',
  },
  'data.undated': {
    id: '{reviews} cek fakta · {facts} fakta program, tanggal tidak tercatat',
    en: '{reviews} fact-checks · {facts} programme facts, date not recorded',
  },
  'data.unavailable': {
    id: 'Data tidak menjawab. Tutup lalu buka lagi; catatan Anda tidak hilang.',
    en: 'The data did not answer. Close this and open it again; nothing was lost.',
  },
  'data.private-mode': {
    id: 'Peramban tidak memberi tempat menyimpan (mode privat, atau penyimpanannya terganggu), jadi data bawaan dipakai sementara dari memori.',
    en: 'The browser gives no place to store (private mode, or its storage is disturbed), so the shipped data is used from memory for now.',
  },
  'data.rebuilt': {
    id: 'Indeks rusak dan sudah disusun ulang dari data bawaan.',
    en: 'The index was damaged and has been rebuilt from the shipped data.',
  },
  'data.offline': { id: 'Luring: pencarian tetap jalan.', en: 'Offline: the search still works.' },
} as const satisfies Catalogue;
