/** What the commands about signed repositories say, in both languages. */
import type { z } from 'zod';
import { issueText } from '../input/issue-text.ts';
import { type Language, MESSAGES } from '../messages/index.ts';

const indonesian = {
  conformance: 'klien TUF milik ekstensi, untuk diuji oleh rangkaian uji kesesuaian TUF',
  noRepository: (dir: string) =>
    `${dir} belum menjadi penerbitan. Mulailah dengan "suluh init"; tidak ada yang diubah.`,
  strayTarget: (name: string) =>
    `Berkas "${name}" menunjuk ke luar folder public/targets; tidak ada yang dibaca atau diubah.`,
  badConfig: (field: string, text: string) => `suluh.json: bidang "${field}": ${text}`,
  badOption: (option: string, text: string) => `Pilihan ${option}: ${text}. Tidak ada yang dibuat.`,
  wrongPassphrase: (file: string) =>
    `Kata sandi tidak membuka kunci ${file}, atau berkasnya rusak. Tidak ada yang diubah.`,
  noPassphraseFile: (file: string) =>
    `Berkas kata sandi ${file} tidak dapat dibaca. Tidak ada yang diubah.`,
  missingKeys: (role: string, dir: string, least: number) =>
    `Perlu ${least} kunci "${role}" di ${dir}. Sebutkan folder kunci dengan --keys; tidak ada yang diubah.`,
  exists: (dir: string) => `${dir} sudah berisi penerbitan; tidak ada yang ditimpa.`,
  initDry: (dir: string) => `Penerbitan dapat dibuat di ${dir}; keterangannya sah.`,
  busy: (pid: number, file: string) =>
    `Perintah lain (proses ${pid}) sedang mengubah penerbitan ini; tunggu sampai selesai. Bila proses itu bukan suluh, hapus ${file}.`,
  needPassphrase:
    'Kata sandi kunci belum diberikan: isi SULUH_PASSPHRASE atau pakai --passphrase-file.',
  shortPassphrase: 'Kata sandi kunci perlu sedikitnya 12 karakter.',
  passphrase: 'Kata sandi kunci: ',
  initDone: (dir: string, sha256: string) =>
    `Penerbitan dibuat di ${dir}.\nSidik kunci (sampaikan bersama alamat): ${sha256}\nSimpan cadangan folder keys/ di tempat aman; pindahkan keys/root-*.json ke media yang tidak tersambung jaringan.`,
  outside: ([what = '', ...rest]: readonly string[]) =>
    `${{ region: 'wilayah', link: 'alamat', publisher: 'penerbit', kind: 'jenis' }[what] ?? what} ${rest.join(' ')} di luar wewenang di suluh.json, jadi ekstensi akan menolaknya`,
  halfBegun: (dir: string) =>
    `${dir} berisi keys/ atau public/ tanpa suluh.json: sebuah "suluh init" terputus di sini, atau suluh.json terhapus. Pulihkan suluh.json dari cadangan; bila belum pernah terbit, pindahkan kedua folder itu lalu jalankan init lagi.`,
  nothingPublished: 'Tidak ada catatan yang sah, jadi tidak ada yang diterbitkan.',
  tooMany: (detail: string) =>
    `Terbitan ini menghapus terlalu banyak catatan (${detail}); ekstensi akan menahannya. Bila memang dimaksud, tambahkan kunci targets kedua ("suluh rotate targets --add"). Dengan --allow-shrink ia tetap diterbitkan, tetapi penghapusannya tertahan di ekstensi sampai dua kunci menandatangani.`,
  publishDone: (put: string, deleted: string, all: string, bytes: string) =>
    `Terbit: ${put} catatan baru atau berubah, ${deleted} dihapus, ${all} seluruhnya; ${bytes} berkas baru.`,
  unchanged: 'Tidak ada perubahan; cap waktu diperbarui.',
  unchangedFresh: 'Tidak ada perubahan, dan cap waktunya belum sehari; tidak ada yang ditulis.',
  overCap: (count: string, cap: string, field: string) =>
    `${count} catatan melewati batas caps.${field} di suluh.json (${cap}); ekstensi tidak akan menerimanya. Tidak ada yang diterbitkan.`,
  dryRun: '(--dry-run: tidak ada yang ditulis)',
  rsyncFailed: (code: string) =>
    `rsync gagal (${code}). Folder public/ sudah benar; ulangi perintah ini.`,
  uploading: 'Mengunggah',
  badBucket: (text: string) =>
    `"${text}" bukan alamat ember; tulis seperti s3://nama-ember/folder.`,
  s3Failed: (bucket: string, detail: string) =>
    `Unggahan ke ${bucket} gagal (${detail}). Yang sudah terbit di sana tetap utuh dan folder public/ sudah benar; ulangi perintah ini.`,
  timestampDone: (until: string) => `Cap waktu baru berlaku sampai ${until}.`,
  rotateDone: (role: string, version: number) => `Kunci "${role}" diganti; root versi ${version}.`,
  addDone: (role: string, version: number) => `Kunci "${role}" ditambah; root versi ${version}.`,
  revokeDone: (keyid: string, version: number) => `Kunci ${keyid} dicabut; root versi ${version}.`,
  unknownKey: (keyid: string) => `Tidak ada kunci ${keyid} pada root yang berlaku.`,
  unknownRole: (role: string) => `Peran "${role}" tidak ada: root, targets, snapshot, timestamp.`,
  statusFine: (id: string, records: string) => `${id}: sah, ${records} segmen.`,
  expiresIn: (role: string, days: string) => `${role}: berlaku ${days} hari lagi`,
  expired: (role: string, date: string) => `${role}: kedaluwarsa sejak ${date}`,
  soon: (role: string) => `${role}: segera perbarui`,
  noCors: (url: string) =>
    `${url}: tanpa "Access-Control-Allow-Origin: *", jadi ekstensi tidak dapat membacanya`,
  encoded: (url: string) => `${url}: server menambahkan Content-Encoding; matikan untuk berkas .gz`,
  asHtml: (url: string) => `${url}: berkas yang tidak ada dijawab dengan halaman, bukan 404`,
  mirrorFine: (url: string) => `${url}: dapat dibaca ekstensi, dan memuat terbitan yang sama`,
  stale: (url: string, there: number, here: number) =>
    `${url}: masih memuat terbitan lama (cap waktu versi ${there}, di sini ${here}); unggah lagi`,
  ahead: (url: string, there: number, here: number) =>
    `${url}: lebih baru daripada folder ini (cap waktu versi ${there}, di sini ${here}); salin public/ dari sana sebelum menerbitkan lagi`,
  failedStatus: (url: string, text: string) => `${url}: tidak dapat dibaca. ${text}`,
  serving: (url: string) => `Melayani ${url} (hanya komputer ini). Ctrl+C untuk berhenti.`,
  badHooks: (file: string, text: string) => `${file}: bukan kait situs yang sah (${text})`,
  notRegistry: 'Ini bukan daftar penerbit; buat dengan "suluh init --registry".',
  notPublisher: 'Ini daftar penerbit; perintah ini untuk penerbit.',
  badEntry: (file: string, detail: string) => `${file}: bukan keterangan penerbit (${detail})`,
  clash: (id: string, other: string) => `${id}: awalan id-nya bertabrakan dengan ${other}`,
  unknownPublisher: (id: string) => `Penerbit "${id}" tidak ada di daftar.`,
  registryDone: (id: string, status: string) => `${id}: ${status}.`,
  help: {
    dir: 'folder penerbitan',
    keys: 'folder kunci (bawaan: keys/ di folder penerbitan)',
    passphraseFile: 'berkas berisi kata sandi kunci; atau lewat SULUH_PASSPHRASE',
    dryRun: 'katakan saja apa yang akan terjadi',
    id: 'nama pendek: huruf kecil, angka, tanda hubung',
    isRegistry: 'mulai daftar penerbit, bukan penerbit',
    name: 'nama yang dibaca warga',
    type: 'government, media, atau independent-fact-checker',
    mirror: 'alamat tempat public/ diunduh; boleh diulang',
    prefix: 'awalan semua id catatan (bawaan: id dan titik dua)',
    region: 'kode Kemendagri yang boleh disebut, atau ID; boleh diulang (bawaan: ID)',
    linkHost: 'situs yang boleh dirujuk; boleh diulang (bawaan: semua)',
    packs: 'satu paket untuk semua, atau satu per provinsi (province)',
    keyType: 'jenis kunci baru',
    role: 'root, targets, snapshot, atau timestamp',
    add: 'tambahkan kunci, jangan ganti',
    keyid: 'id kunci: bagian nama berkasnya',
    url: 'alamat yang diunduh warga',
    mirrors: 'periksa semua alamat (mirrors) di suluh.json',
    port: 'porta',
    registryAction: 'add, revoke, hooks, atau list',
    registryWhat: 'berkas keterangan penerbit atau kait situs, atau id penerbit',
    init: 'mulai penerbitan: kunci, keterangan, dan folder public/',
    publish: 'terbitkan catatan: selisih dari yang sudah terbit, ditandatangani',
    base: 'buat juga basis baru, untuk pembaca yang baru mulai',
    allowShrink:
      'terbitkan walau lebih dari 5 % catatan hilang; ekstensi tetap menahan penghapusan itu sampai dua kunci targets menandatangani (lihat "suluh rotate targets --add")',
    rsync: 'salin public/ ke tujuan rsync, berkas baru dulu, cap waktu sesudahnya',
    s3: 'unggah public/ ke penyimpanan S3, berkas baru dulu, cap waktu sesudahnya',
    s3Endpoint: 'alamat penyimpanan S3 selain Amazon',
    s3Region: 'wilayah penyimpanan (bawaan: AWS_REGION, atau us-east-1)',
    timestamp: 'perbarui cap waktu (setiap hari)',
    rotate: 'ganti (atau tambah) kunci sebuah peran',
    revoke: 'cabut sebuah kunci menurut id-nya',
    status: 'periksa masa berlaku, dan lewat --url juga server dan CORS-nya',
    serve: 'layani public/ di komputer ini, untuk mencoba',
    registry: 'daftar penerbit: add, revoke, hooks, list',
  },
};

type Say = typeof indonesian;

const english: Say = {
  conformance: "the extension's own TUF client, to be examined by the TUF conformance suite",
  noRepository: (dir) =>
    `${dir} is no repository yet. Begin with "suluh init"; nothing was changed.`,
  strayTarget: (name) =>
    `The file "${name}" points outside public/targets; nothing was read or changed.`,
  badConfig: (field, text) => `suluh.json: field "${field}": ${text}`,
  badOption: (option, text) => `Option ${option}: ${text}. Nothing was made.`,
  wrongPassphrase: (file) =>
    `The passphrase does not open the key ${file}, or the file is damaged. Nothing was changed.`,
  noPassphraseFile: (file) => `The passphrase file ${file} cannot be read. Nothing was changed.`,
  missingKeys: (role, dir, least) =>
    `${least} "${role}" key(s) are needed in ${dir}. Name the key folder with --keys; nothing was changed.`,
  exists: (dir) => `${dir} already holds a repository; nothing was overwritten.`,
  initDry: (dir) => `A repository can be made in ${dir}; its description is valid.`,
  busy: (pid, file) =>
    `Another command (process ${pid}) is changing this repository; wait until it ends. If that process is not suluh, delete ${file}.`,
  needPassphrase: 'No passphrase for the keys: set SULUH_PASSPHRASE or use --passphrase-file.',
  shortPassphrase: 'A key passphrase needs at least 12 characters.',
  passphrase: 'Key passphrase: ',
  initDone: (dir, sha256) =>
    `Repository made in ${dir}.\nFingerprint (give it together with the address): ${sha256}\nKeep a copy of keys/ in a safe place; move keys/root-*.json to a medium without network.`,
  outside: ([what = '', ...rest]) =>
    `${what} ${rest.join(' ')} is outside the scope in suluh.json, so the extension would refuse it`,
  halfBegun: (dir) =>
    `${dir} holds keys/ or public/ but no suluh.json: a "suluh init" broke off here, or suluh.json was deleted. Restore suluh.json from a copy; if nothing was ever published, move both folders away and run init again.`,
  nothingPublished: 'No valid record, so nothing was published.',
  tooMany: (detail) =>
    `This publication deletes too many records (${detail}); the extension will hold it back. If it is meant, add a second targets key ("suluh rotate targets --add"). With --allow-shrink it is published all the same, but the extension holds the deletions back until two keys sign.`,
  publishDone: (put, deleted, all, bytes) =>
    `Published: ${put} records new or changed, ${deleted} deleted, ${all} in all; ${bytes} of new files.`,
  unchanged: 'Nothing has changed; the timestamp was renewed.',
  unchangedFresh: 'Nothing has changed, and the timestamp is not a day old; nothing was written.',
  overCap: (count, cap, field) =>
    `${count} records are over caps.${field} of suluh.json (${cap}); the extension would not take them. Nothing was published.`,
  dryRun: '(--dry-run: nothing was written)',
  rsyncFailed: (code) => `rsync failed (${code}). The folder public/ is right; run this again.`,
  uploading: 'Uploading',
  badBucket: (text) => `"${text}" is no bucket; write it like s3://bucket-name/folder.`,
  s3Failed: (bucket, detail) =>
    `The upload to ${bucket} failed (${detail}). What was published there is still whole and the folder public/ is right; run this again.`,
  timestampDone: (until) => `The new timestamp is valid until ${until}.`,
  rotateDone: (role, version) => `The "${role}" key was replaced; root version ${version}.`,
  addDone: (role, version) => `A "${role}" key was added; root version ${version}.`,
  revokeDone: (keyid, version) => `Key ${keyid} was revoked; root version ${version}.`,
  unknownKey: (keyid) => `The present root has no key ${keyid}.`,
  unknownRole: (role) => `There is no role "${role}": root, targets, snapshot, timestamp.`,
  statusFine: (id, records) => `${id}: valid, ${records} segments.`,
  expiresIn: (role, days) => `${role}: valid for ${days} more days`,
  expired: (role, date) => `${role}: expired since ${date}`,
  soon: (role) => `${role}: renew soon`,
  noCors: (url) => `${url}: no "Access-Control-Allow-Origin: *", so the extension cannot read it`,
  encoded: (url) => `${url}: the server adds a Content-Encoding; switch it off for .gz files`,
  asHtml: (url) => `${url}: a missing file is answered with a page instead of 404`,
  mirrorFine: (url) => `${url}: the extension can read it, and it has the same publication`,
  stale: (url, there, here) =>
    `${url}: still has an old publication (timestamp version ${there}, here ${here}); upload again`,
  ahead: (url, there, here) =>
    `${url}: newer than this folder (timestamp version ${there}, here ${here}); copy its public/ before publishing again`,
  failedStatus: (url, text) => `${url}: cannot be read. ${text}`,
  serving: (url) => `Serving ${url} (this computer only). Ctrl+C stops it.`,
  badHooks: (file, text) => `${file}: not valid hooks for a site (${text})`,
  notRegistry: 'This is no registry; make one with "suluh init --registry".',
  notPublisher: 'This is a registry; the command is for publishers.',
  badEntry: (file, detail) => `${file}: not a publisher's entry (${detail})`,
  clash: (id, other) => `${id}: its id prefix clashes with ${other}`,
  unknownPublisher: (id) => `There is no publisher "${id}" in the registry.`,
  registryDone: (id, status) => `${id}: ${status}.`,
  help: {
    dir: "the repository's folder",
    keys: 'key folder (default: keys/ in the repository)',
    passphraseFile: 'a file with the key passphrase; or SULUH_PASSPHRASE',
    dryRun: 'only say what would happen',
    id: 'a short name: lower-case letters, digits, hyphens',
    isRegistry: 'begin a list of publishers instead of a publisher',
    name: 'the name that people read',
    type: 'government, media, or independent-fact-checker',
    mirror: 'address from which public/ is downloaded; may be repeated',
    prefix: 'prefix of all record ids (default: the id and a colon)',
    region: 'Kemendagri code that may be named, or ID; may be repeated (default: ID)',
    linkHost: 'site that may be linked; may be repeated (default: any)',
    packs: 'one pack for everybody, or one for each province (province)',
    keyType: 'kind of the new keys',
    role: 'root, targets, snapshot, or timestamp',
    add: 'add a key, replace none',
    keyid: "the key's id: part of its file's name",
    url: 'the address from which people download',
    mirrors: 'check every address (mirrors) of suluh.json',
    port: 'port',
    registryAction: 'add, revoke, hooks, or list',
    registryWhat: "a file with a publisher's entry or a site's hooks, or a publisher's id",
    init: 'begin a repository: keys, description, and the folder public/',
    publish: 'publish records: what changed since the last time, signed',
    base: 'make a new base as well, for readers that begin',
    allowShrink:
      'publish though more than 5 % of the records vanish; the extension still holds the deletions back until two targets keys sign (see "suluh rotate targets --add")',
    rsync: 'copy public/ to an rsync destination, new files first, then the timestamp',
    s3: 'upload public/ to S3 storage, new files first, then the timestamp',
    s3Endpoint: 'address of S3 storage other than Amazon',
    s3Region: 'region of the storage (default: AWS_REGION, or us-east-1)',
    timestamp: 'renew the timestamp (daily)',
    rotate: 'replace (or add) a key of a role',
    revoke: 'revoke a key by its id',
    status: 'check expiry, and with --url also the server and its CORS headers',
    serve: 'serve public/ on this computer, for trying',
    registry: 'the list of publishers: add, revoke, hooks, list',
  },
};

/** The sentences of one language; `issue` says what a schema has against a value. */
export function repositoryMessages(language: Language) {
  const issue = (one: z.core.$ZodIssue, value: unknown): string =>
    issueText(one, value, MESSAGES[language]);
  return { ...(language === 'en' ? english : indonesian), issue };
}
