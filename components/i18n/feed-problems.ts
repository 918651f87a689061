import type { FeedStatus } from '#data/protocol.ts';
import type { Catalogue } from './translate.ts';

type Code = NonNullable<FeedStatus['problem']>['code'];

/** What went wrong with a publisher; the Indonesian sentences are those of the errors themselves. */
export const feedProblems = {
  'problem.since': {
    id: '{sentence} Data sebelumnya tetap dipakai. Sejak {when}.',
    en: '{sentence} The data from before stays in use. Since {when}.',
  },
  'problem.kept': {
    id: 'Data sebelumnya tetap dipakai.',
    en: 'The data from before stays in use.',
  },
  'problem.malformed': {
    id: 'Berkas dari penerbit tidak berbentuk seperti seharusnya.',
    en: 'The publisher’s file does not have the form it should have.',
  },
  'problem.too-large': {
    id: 'Berkas dari penerbit lebih besar dari batas, unduhan dihentikan.',
    en: 'The publisher’s file is larger than allowed; the download was stopped.',
  },
  'problem.signature': {
    id: 'Tanda tangan penerbit tidak sah atau kurang.',
    en: 'A signature of the publisher is not valid or missing.',
  },
  'problem.rollback': {
    id: 'Penerbit atau salurannya menawarkan data yang lebih lama dari yang sudah ada.',
    en: 'The publisher, or the way to it, offers older data than there is already.',
  },
  'problem.version-mismatch': {
    id: 'Bagian-bagian data penerbit tidak berasal dari terbitan yang sama.',
    en: 'The parts of the publisher’s data are not of the same publication.',
  },
  'problem.same-version': {
    id: 'Isi berbeda datang dengan nomor terbitan yang sama.',
    en: 'Different content came under the same publication number.',
  },
  'problem.expired': {
    id: 'Masa berlaku data penerbit sudah lewat dan belum diperbarui.',
    en: 'The publisher’s data have expired and were not renewed.',
  },
  'problem.hash': {
    id: 'Berkas tidak utuh: isinya berbeda dari yang diumumkan penerbit.',
    en: 'A file is not whole: its content differs from what the publisher announced.',
  },
  'problem.too-many-roots': {
    id: 'Kunci penerbit berganti terlalu banyak sekaligus; dilanjutkan di lain waktu.',
    en: 'The publisher’s keys changed too often at once; it goes on another time.',
  },
  'problem.no-target': {
    id: 'Penerbit tidak mengumumkan berkas yang diminta.',
    en: 'The publisher does not announce the file that was asked for.',
  },
  'problem.network': {
    id: 'Jaringan terputus sebelum selesai.',
    en: 'The network broke off before the end.',
  },
  'problem.timeout': {
    id: 'Server penerbit terlalu lambat menjawab.',
    en: 'The publisher’s server answers too slowly.',
  },
  'problem.http': {
    id: 'Server penerbit menolak atau sedang terganggu.',
    en: 'The publisher’s server refuses or is in trouble.',
  },
  'problem.not-data': {
    id: 'Yang datang bukan data, mungkin halaman masuk Wi-Fi. Buka halaman itu dahulu, lalu coba lagi.',
    en: 'What came is no data, perhaps a Wi-Fi log-in page. Open that page first, then try again.',
  },
  'problem.chain': {
    id: 'Pembaruan dari penerbit tidak bersambung dengan data yang ada.',
    en: 'The publisher’s update does not continue the data there is.',
  },
  'problem.segment': {
    id: 'Ada catatan yang tidak sesuai aturan di dalam berkas penerbit; berkas itu ditolak.',
    en: 'A record in the publisher’s file breaks the rules; the file was refused.',
  },
  'problem.scope': {
    id: 'Penerbit mencoba menerbitkan hal di luar wewenangnya; berkas itu ditolak.',
    en: 'The publisher tried to publish what it may not; the file was refused.',
  },
  'problem.shrink': {
    id: 'Pembaruan ini menghapus terlalu banyak catatan; ditahan sampai dipastikan.',
    en: 'This update deletes too many records; it is held until confirmed.',
  },
  'problem.client-too-old': {
    id: 'Data penerbit memerlukan Suluh versi lebih baru. Perbarui ekstensi ini.',
    en: 'The publisher’s data need a newer Suluh. Update this extension.',
  },
  'problem.clock': {
    id: 'Jam perangkat keliru. Betulkan tanggal dan jam, lalu coba lagi.',
    en: 'This device’s clock is wrong. Correct date and time, then try again.',
  },
  'problem.storage': {
    id: 'Tempat menyimpan di perangkat ini penuh atau terganggu.',
    en: 'The storage of this device is full or in trouble.',
  },
  'problem.taken': {
    id: 'Nama atau awalan catatan penerbit ini sudah milik penerbit lain; ia hanya dapat diikuti lewat daftar penerbit.',
    en: 'The name or the record names of this publisher are another’s already; it can only be followed from the list of publishers.',
  },
  'problem.changed': {
    id: 'Keterangan penerbit ini berubah sejak Anda melihatnya. Lihat dulu sekali lagi.',
    en: 'What this publisher says of itself has changed since you looked. Look once more first.',
  },
  'problem.not-a-list': {
    id: 'Ini bukan daftar penerbit yang disimpan Suluh. Pilih berkas dari “Simpan daftar ke berkas”.',
    en: 'This is no list of publishers saved by Suluh. Choose a file made by “Save the list to a file”.',
  },
  'problem.revoked': {
    id: 'Pendaftaran penerbit ini telah dicabut.',
    en: 'The registration of this publisher was revoked.',
  },
} as const satisfies Catalogue & Record<`problem.${Code}`, unknown>;
