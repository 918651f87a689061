import type { Catalogue } from './translate.ts';

/** The settings page. */
export const optionsMessages = {
  'options.title': { id: 'Pengaturan', en: 'Settings' },
  'look.heading': { id: 'Bahasa dan tampilan', en: 'Language and appearance' },
  'language.heading': { id: 'Bahasa', en: 'Language' },
  'language.about': {
    id: 'Bahasa Suluh tidak ikut bahasa peramban. Catatan tetap dalam bahasa penerbitnya.',
    en: 'Suluh’s language does not follow the browser’s. Records stay in their publisher’s language.',
  },
  'language.prepared': {
    id: 'Basa Jawa dan basa Sunda disiapkan; keduanya muncul di sini setelah diterjemahkan penuturnya.',
    en: 'Javanese and Sundanese are prepared; they appear here once speakers have translated them.',
  },
  'appearance.heading': { id: 'Tampilan', en: 'Appearance' },
  'appearance.system': { id: 'Ikut peramban', en: 'As the browser' },
  'appearance.light': { id: 'Terang', en: 'Light' },
  'appearance.dark': { id: 'Gelap', en: 'Dark' },
  'appearance.about': {
    id: 'Untuk halaman Suluh sendiri. Tanda dan kartu di samping unggahan mengikuti halaman tempatnya berada.',
    en: 'For Suluh’s own pages. Badge and card beside a post follow the page they stand on.',
  },
  'badges.heading': { id: 'Tanda di unggahan', en: 'Badges on posts' },
  'badges.sensitivity': { id: 'Kepekaan', en: 'Sensitivity' },
  'badges.match': { id: 'Hanya yang sama', en: 'Same claim only' },
  'badges.related': { id: 'Juga yang mirip', en: 'Similar ones too' },
  'badges.matchAbout': {
    id: 'Tanda muncul hanya bila unggahan mengulang klaim yang sama. Lebih tenang, tetapi sebagian salinan yang ditulis ulang terlewat.',
    en: 'A badge appears only where a post repeats the same claim. Quieter, but some reworded copies are missed.',
  },
  'badges.relatedAbout': {
    id: 'Unggahan yang hanya mirip mendapat tanda bergaris putus, tanpa kata penilaian: Anda yang membandingkan.',
    en: 'A post that is merely similar gets a dashed mark without a rating word: you compare.',
  },
  'muted.heading': { id: 'Topik yang dibisukan', en: 'Muted topics' },
  'muted.about': {
    id: 'Klaim bertopik ini tidak diberi tanda. Pencarian tetap menemukannya.',
    en: 'Claims of these topics wear no badge. The search still finds them.',
  },
  'muted.none': { id: 'Tidak ada.', en: 'None.' },
  'muted.free': { id: 'Jangan bisukan {topic}', en: 'Stop muting {topic}' },
  'muted.topic': { id: 'Topik', en: 'Topic' },
  'muted.choose': { id: 'Pilih topik…', en: 'Choose a topic…' },
  'muted.mute': { id: 'Bisukan', en: 'Mute' },
  'sites.heading': { id: 'Situs', en: 'Sites' },
  'sites.about': {
    id: 'Unggahan hanya dibaca di situs yang menyala.',
    en: 'Posts are read only on sites that are on.',
  },
  'sites.public': { id: 'Linimasa publik lain', en: 'Other public feeds' },
  'sites.publicAbout': {
    id: 'Peramban akan bertanya sekali untuk tiap situs. Izinnya dikembalikan saat dimatikan.',
    en: 'The browser asks once for each site. The permission is given back when you switch it off.',
  },
  'sites.allPublic': { id: 'Nyalakan semua linimasa publik', en: 'Turn on all public feeds' },
  'sites.private': { id: 'Percakapan pribadi', en: 'Private conversations' },
  'sites.privateAbout': {
    id: 'Mati sampai Anda menyalakannya. Pesan dibandingkan di perangkat ini saja; isinya tidak disimpan, tidak dihitung, dan tidak dikirim.',
    en: 'Off until you turn it on. Messages are compared on this device only; they are not stored, counted or sent.',
  },
  'consent.heading': { id: 'Persetujuan', en: 'Consent' },
  'consent.given': { id: 'Anda setuju pada {date}.', en: 'You agreed on {date}.' },
  'consent.none': {
    id: 'Anda belum setuju, jadi tidak ada halaman yang dibaca.',
    en: 'You have not agreed, so no page is read.',
  },
  'consent.withdraw': { id: 'Cabut persetujuan', en: 'Withdraw consent' },
  'consent.withdrawn': {
    id: 'Persetujuan dicabut. Suluh berhenti membaca halaman sekarang juga.',
    en: 'Consent withdrawn. Suluh stops reading pages now.',
  },
  'consent.open': { id: 'Buka halaman sambutan', en: 'Open the welcome page' },
  'data.heading': { id: 'Data', en: 'Data' },
  'data.reviews': { id: 'Cek fakta', en: 'Fact-checks' },
  'data.facts': { id: 'Fakta program', en: 'Programme facts' },
  'data.publishers': { id: 'Penerbit', en: 'Publishers' },
  'data.whose': { id: 'Catatan milik siapa saja', en: 'Whose records these are' },
  'data.date': { id: 'Catatan terbaru', en: 'Newest record' },
  'data.source': { id: 'Asal data', en: 'Where it came from' },
  'data.seed': { id: 'bawaan paket Suluh', en: 'shipped with Suluh' },
  'data.sync': { id: 'diunduh dari penerbit', en: 'downloaded from publishers' },
  'data.memory': { id: 'bawaan paket, hanya di memori', en: 'shipped, in memory only' },
  'data.loading': { id: 'Membuka data…', en: 'Opening the data…' },
  'data.unavailable': {
    id: 'Data tidak menjawab. Muat ulang halaman ini; catatan Anda tidak hilang.',
    en: 'The data did not answer. Reload this page; nothing was lost.',
  },
  'privacy.heading': { id: 'Privasi', en: 'Privacy' },
  'privacy.sent': {
    id: 'Tidak ada yang dikirim dari perangkat Anda. Pencocokan dan pencarian berjalan di sini.',
    en: 'Nothing is sent from your device. Matching and searching happen here.',
  },
  'privacy.stored': { id: 'Yang disimpan di perangkat ini', en: 'What is kept on this device' },
  'privacy.storedSettings': {
    id: 'pilihan Anda: bahasa, tampilan, kepekaan, topik yang dibisukan, wilayah, situs yang dimatikan, waktu Anda setuju',
    en: 'your choices: language, appearance, sensitivity, muted topics, regions, sites switched off, when you agreed',
  },
  'privacy.storedIndex': {
    id: 'daftar cek fakta dan fakta program, penerbit yang diikuti, catatan unduhan',
    en: 'the list of fact-checks and programme facts, publishers followed, a log of downloads',
  },
  'privacy.notStored': {
    id: 'Teks unggahan, nama penulis, dan alamat halaman tidak disimpan.',
    en: 'Texts of posts, names of authors and addresses of pages are not stored.',
  },
  'privacy.wipe': { id: 'Hapus semua pilihan', en: 'Delete all choices' },
  'privacy.wipeAsk': {
    id: 'Bahasa, situs, wilayah, dan persetujuan kembali seperti baru dipasang. Penerbit yang diikuti tetap. Lanjutkan?',
    en: 'Language, sites, regions and consent go back to how they were at install. Publishers stay followed. Continue?',
  },
  'privacy.wipeYes': { id: 'Ya, hapus', en: 'Yes, delete' },
  'privacy.wipeNo': { id: 'Batal', en: 'Cancel' },
  'privacy.wiped': { id: 'Semua pilihan sudah dihapus.', en: 'All choices have been deleted.' },
  'saved.failed': {
    id: 'Pilihan itu belum tersimpan; yang lama masih berlaku. Coba lagi.',
    en: 'That choice was not saved; the old one still holds. Try again.',
  },
} as const satisfies Catalogue;
