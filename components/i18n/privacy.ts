import type { StoredPart } from '#data/protocol.ts';
import type { Catalogue } from './translate.ts';

/** The privacy part of the settings page. */
export const privacyMessages = {
  'privacy.heading': { id: 'Privasi', en: 'Privacy' },
  'privacy.sent': {
    id: 'Tidak ada yang dikirim dari perangkat Anda. Pencocokan dan pencarian berjalan di sini.',
    en: 'Nothing is sent from your device. Matching and searching happen here.',
  },
  'privacy.stored': { id: 'Yang disimpan di perangkat ini', en: 'What is kept on this device' },
  'stored.settings': {
    id: 'Pilihan Anda, penerbit yang diikuti, catatan unduhan',
    en: 'Your choices, publishers followed, log of downloads',
  },
  'stored.settingsItems': { id: '{n} isian', en: '{n} entries' },
  'stored.index': {
    id: 'Indeks cek fakta dan fakta program',
    en: 'Index of fact-checks and facts',
  },
  'stored.indexItems': { id: '{n} catatan', en: '{n} records' },
  'stored.changes': { id: 'Catatan perubahan indeks', en: 'Log of changes in the index' },
  'stored.changesItems': { id: '{n} pembaruan', en: '{n} updates' },
  'stored.desk': { id: 'Meja humas', en: 'Verification desk' },
  'stored.deskItems': { id: '{n} kasus', en: '{n} cases' },
  'stored.mirror': { id: 'Cermin linimasa', en: 'Mirror of your feed' },
  'stored.mirrorItems': { id: '{n} hari', en: '{n} days' },
  'stored.all': { id: 'Semuanya menurut peramban', en: 'All of it, as the browser counts' },
  'stored.unavailable': {
    id: 'Hitungannya tidak terbuka. Muat ulang halaman ini; yang tersimpan tidak berubah.',
    en: 'The count did not open. Reload this page; what is stored has not changed.',
  },
  'stored.size': { id: '{n} kB', en: '{n} kB' },
  'privacy.notStored': {
    id: 'Teks unggahan, nama penulis, dan alamat halaman tidak disimpan. Kekecualiannya hanya yang Anda taruh sendiri di meja humas.',
    en: 'Texts of posts, names of authors and addresses of pages are not stored. The one exception is what you put on the verification desk yourself.',
  },
  'privacy.yours': { id: 'Data Anda', en: 'Your data' },
  'privacy.exportAbout': {
    id: 'Satu berkas JSON berisi semua yang Anda pilih atau kerjakan di Suluh. Berkasnya tersimpan di perangkat Anda, tidak ke tempat lain.',
    en: 'One JSON file with all that you chose or did in Suluh. It is saved on your device, nowhere else.',
  },
  'privacy.export': { id: 'Simpan semuanya (JSON)', en: 'Save everything (JSON)' },
  'privacy.exported': {
    id: 'Berkas suluh-semua.json diunduh.',
    en: 'The file suluh-semua.json was saved.',
  },
  'privacy.exportFailed': {
    id: 'Berkasnya belum jadi. Tidak ada yang berubah; coba lagi.',
    en: 'The file could not be made. Nothing has changed; try again.',
  },
  'wipe.offer': { id: 'Hapus semua pilihan', en: 'Delete all choices' },
  'wipe.ask': {
    id: 'Bahasa, tampilan, situs, tanda, topik, wilayah, dan persetujuan kembali seperti baru dipasang; cermin linimasa mati dan hitungannya terhapus. Penerbit yang diikuti dan meja humas tetap. Lanjutkan?',
    en: 'Language, appearance, sites, badges, topics, regions and consent go back to how they were at install; the mirror is off and its counts are deleted. Publishers stay followed, the desk stays. Continue?',
  },
  'wipe.yes': { id: 'Ya, hapus', en: 'Yes, delete' },
  'wipe.no': { id: 'Batal', en: 'Cancel' },
  'wipe.done': { id: 'Semua pilihan sudah dihapus.', en: 'All choices have been deleted.' },
  'wipeAll.offer': { id: 'Hapus semua data Suluh', en: 'Delete all of Suluh’s data' },
  'wipeAll.ask': {
    id: 'Semuanya hilang: pilihan, penerbit yang diikuti, catatan perubahan dan unduhan, cermin linimasa, dan SEMUA kasus di meja humas. Ini tidak bisa dibatalkan. Lanjutkan?',
    en: 'All of it goes: choices, publishers followed, logs of changes and downloads, the mirror, and ALL cases of the verification desk. This cannot be undone. Continue?',
  },
  'wipeAll.yes': { id: 'Ya, hapus semuanya', en: 'Yes, delete everything' },
  'wipeAll.done': {
    id: 'Semuanya sudah dihapus. Suluh kembali seperti baru dipasang.',
    en: 'Everything has been deleted. Suluh is as it was at install.',
  },
} as const satisfies Catalogue & Record<`stored.${StoredPart['part']}`, unknown>;
