import type { Catalogue } from './translate.ts';

/** Publishers followed, regions, and the log of requests, on the settings page. */
export const feedsMessages = {
  'feeds.heading': { id: 'Penerbit yang diikuti', en: 'Publishers followed' },
  'feeds.about': {
    id: 'Penerbit menerbitkan catatan sebagai berkas bertanda tangan. Suluh mengunduhnya utuh; penerbit tidak tahu apa yang Anda baca atau cari.',
    en: 'Publishers publish records as signed files. Suluh downloads them whole; a publisher does not learn what you read or look for.',
  },
  'feeds.none': {
    id: 'Belum ada. Suluh memakai catatan bawaan paketnya, dan tidak membuat permintaan ke jaringan.',
    en: 'None yet. Suluh uses the records it was shipped with, and makes no network request.',
  },
  'feeds.loading': { id: 'Membuka daftar penerbit…', en: 'Opening the list of publishers…' },
  'feeds.failed': {
    id: '{reason} Langganan Anda seperti yang tampak di sini.',
    en: '{reason} Your subscriptions are as shown here.',
  },
  'feeds.unlisted': { id: 'tidak terdaftar', en: 'not listed' },
  'feeds.listed': { id: 'terdaftar', en: 'listed' },
  'feeds.records': { id: '{n} catatan', en: '{n} records' },
  'feeds.updated': { id: 'diperbarui {when}', en: 'updated {when}' },
  'feeds.never': { id: 'belum pernah diperbarui', en: 'never updated' },
  'feeds.follow': { id: 'Ikuti', en: 'Follow' },
  'feeds.unfollow': { id: 'Berhenti mengikuti', en: 'Stop following' },
  'feeds.followOne': { id: 'Ikuti {name}', en: 'Follow {name}' },
  'feeds.unfollowOne': { id: 'Berhenti mengikuti {name}', en: 'Stop following {name}' },
  'feeds.sync': { id: 'Perbarui sekarang', en: 'Update now' },
  'feeds.busy': { id: 'Menghubungi penerbit…', en: 'Asking the publishers…' },
  'feeds.add': { id: 'Tambah penerbit dengan alamat', en: 'Add a publisher by address' },
  'feeds.url': { id: 'Alamat penerbit', en: 'Address of the publisher' },
  'feeds.root': {
    id: 'Sidik kunci (SHA-256, 64 huruf)',
    en: 'Key fingerprint (SHA-256, 64 letters)',
  },
  'feeds.rootAbout': {
    id: 'Mintalah kepada penerbitnya lewat jalan lain, misalnya telepon atau situs resminya.',
    en: 'Ask the publisher for it by another way, such as a call or its official site.',
  },
  'feeds.preview': { id: 'Lihat dulu', en: 'Look first' },
  'feeds.previewed': {
    id: '{name} memperkenalkan diri sebagai {type}. Penerbit ini tidak terdaftar: ikuti hanya kalau Anda mengenalnya.',
    en: '{name} introduces itself as {type}. This publisher is not listed: follow it only if you know it.',
  },
  'scope.what': { id: 'Apa yang boleh diterbitkannya', en: 'What it may publish' },
  'scope.kinds': { id: 'Jenis catatan', en: 'Kinds of record' },
  'scope.regions': { id: 'Wilayah', en: 'Regions' },
  'scope.links': { id: 'Boleh menautkan ke', en: 'May link to' },
  'scope.anyLink': { id: 'situs mana pun', en: 'any site' },
  'scope.amount': { id: 'Paling banyak', en: 'At most' },
  'scope.caps': {
    id: '{records} catatan, {megabytes} MB; {daily} perubahan sehari',
    en: '{records} records, {megabytes} MB; {daily} changes a day',
  },
  'scope.prefix': { id: 'Awalan nama catatan', en: 'Record names begin with' },
  'scope.from': { id: 'Diunduh dari', en: 'Downloaded from' },
  'scope.key': { id: 'Sidik kunci', en: 'Key fingerprint' },
  'feeds.export': { id: 'Simpan daftar ke berkas', en: 'Save the list to a file' },
  'feeds.import': { id: 'Baca daftar dari berkas', en: 'Read a list from a file' },
  'feeds.imported': { id: '{n} penerbit baru diikuti.', en: '{n} new publishers followed.' },

  'regions.heading': { id: 'Wilayah saya', en: 'My regions' },
  'regions.about': {
    id: 'Catatan khusus wilayah ini ikut diunduh, di samping yang berlaku untuk seluruh Indonesia. Pilihan ini disimpan di perangkat; server penerbit hanya melihat berkas mana yang diunduh.',
    en: 'Records of these regions are downloaded too, beside those for all of Indonesia. The choice stays on this device; a publisher’s server only sees which files are downloaded.',
  },
  'regions.province': { id: 'Provinsi', en: 'Province' },
  'regions.regency': { id: 'Kabupaten/kota', en: 'Regency or city' },
  'regions.choose': { id: 'Pilih provinsi…', en: 'Choose a province…' },
  'regions.whole': { id: 'Seluruh provinsi', en: 'The whole province' },
  'regions.unavailable': {
    id: 'Wilayah yang Anda pilih tidak terbuka. Muat ulang halaman ini sebelum mengubahnya.',
    en: 'The regions you chose did not open. Reload this page before you change them.',
  },
  'regions.add': { id: 'Tambahkan', en: 'Add' },
  'regions.remove': { id: 'Hapus {name}', en: 'Remove {name}' },

  'requests.heading': { id: 'Permintaan ke jaringan', en: 'Network requests' },
  'requests.unavailable': {
    id: 'Catatan permintaan tidak terbuka. Muat ulang halaman ini.',
    en: 'The log of requests did not open. Reload this page.',
  },
  'requests.none': {
    id: 'Belum pernah ada permintaan ke jaringan.',
    en: 'No network request has been made.',
  },
  'requests.about': {
    id: '{n} permintaan terakhir, {bytes} kB. Semuanya unduhan berkas penerbit.',
    en: 'The last {n} requests, {bytes} kB. All are downloads of publishers’ files.',
  },
  'requests.when': { id: 'Waktu', en: 'Time' },
  'requests.size': { id: 'kB', en: 'kB' },
  'requests.address': { id: 'Alamat', en: 'Address' },
} as const satisfies Catalogue;
