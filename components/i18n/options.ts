import type { Catalogue } from './translate.ts';

/** The settings page. */
export const optionsMessages = {
  'options.title': { id: 'Pengaturan', en: 'Settings' },
  'language.heading': { id: 'Bahasa', en: 'Language' },
  'language.about': {
    id: 'Bahasa Suluh tidak ikut bahasa peramban. Catatan tetap dalam bahasa penerbitnya.',
    en: 'Suluh’s language does not follow the browser’s. Records stay in their publisher’s language.',
  },
  'language.id': { id: 'Bahasa Indonesia', en: 'Bahasa Indonesia' },
  'language.en': { id: 'English', en: 'English' },
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
    id: 'pilihan Anda: bahasa, wilayah, situs yang dimatikan, waktu Anda setuju',
    en: 'your choices: language, regions, sites switched off, when you agreed',
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
