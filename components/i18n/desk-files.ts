import type { ImportTrouble } from '#data/desk/import/imported.ts';
import type { Catalogue } from './translate.ts';

/** Import, export and hand-over of the desk. */
export const filesMessages = {
  'import.heading': { id: 'Impor banyak sekaligus', en: 'Import many at once' },
  'import.about': {
    id: 'CSV, XLSX, atau ekspor obrolan WhatsApp (.txt). Nama pengirim dibuang; nomor telepon dan akun disamarkan sebelum disimpan. Pesan yang sama dihitung sebagai satu kasus.',
    en: 'CSV, XLSX, or a WhatsApp chat export (.txt). Names of senders are dropped; phone numbers and accounts are masked before anything is kept. The same message counts as one case.',
  },
  'import.columns': {
    id: 'Kolom yang dikenal: teks, klaim, alamat, tanggal, situs, topik, wilayah, catatan, petugas.',
    en: 'Columns it knows: teks, klaim, alamat, tanggal, situs, topik, wilayah, catatan, petugas.',
  },
  'import.choose': { id: 'Pilih berkas', en: 'Choose a file' },
  'import.reading': { id: 'Membaca {name} ({size})…', en: 'Reading {name} ({size})…' },
  'import.part': { id: '(bagian {part} dari {parts})', en: '(part {part} of {parts})' },
  'import.tooLarge': {
    id: 'Buku kerja {size} MB terlalu besar (paling besar {max} MB). Tidak ada yang diimpor; simpan sebagai CSV, yang boleh jauh lebih besar.',
    en: 'This workbook of {size} MB is too large (at most {max} MB). Nothing was imported; save it as CSV, which may be much larger.',
  },
  'import.ready': {
    id: '{n} kasus siap diimpor dari {name}.',
    en: '{n} cases ready to import from {name}.',
  },
  'import.skipped': {
    id: '{n} baris obrolan dilewati karena terlalu pendek atau pesan sistem.',
    en: '{n} chat lines were skipped as too short or the app’s own.',
  },
  'import.start': { id: 'Impor {n} kasus', en: 'Import {n} cases' },
  'import.cancel': { id: 'Hentikan', en: 'Stop' },
  'import.progress': { id: '{done} dari {all}', en: '{done} of {all}' },
  'import.done': {
    id: 'Selesai: {fresh} kasus baru, {copies} salinan dihitung pada kasus yang sudah ada, {linked} langsung bertaut ke cek fakta.',
    en: 'Done: {fresh} new cases, {copies} copies counted on existing cases, {linked} linked to a fact-check at once.',
  },
  'import.stopped': {
    id: 'Dihentikan. Yang sudah masuk tetap tersimpan: {fresh} kasus baru, {copies} salinan.',
    en: 'Stopped. What came in is kept: {fresh} new cases, {copies} copies.',
  },
  'import.nothing': {
    id: 'Tidak ada baris yang bisa menjadi kasus di berkas ini.',
    en: 'No row of this file can become a case.',
  },
  'problems.heading': {
    id: '{n} hal yang perlu dilihat di berkas ini',
    en: '{n} things to look at in this file',
  },
  'problems.row': { id: 'Baris {row}: {what}', en: 'Row {row}: {what}' },
  'problems.more': { id: '… dan {n} lagi', en: '… and {n} more' },
  'trouble.no-text': { id: 'tanpa teks, dilewati', en: 'no text, skipped' },
  'trouble.bad-address': {
    id: 'alamat tidak terbaca, dikosongkan',
    en: 'address unreadable, left empty',
  },
  'trouble.bad-date': {
    id: 'tanggal tidak terbaca, dikosongkan',
    en: 'date unreadable, left empty',
  },
  'trouble.text-cut': { id: 'teks terlalu panjang, dipotong', en: 'text too long, cut' },
  'trouble.unclosed-quote': {
    id: 'tanda kutip tidak ditutup, dilewati',
    en: 'a quote was never closed, skipped',
  },
  'trouble.too-many-cells': {
    id: 'sel melebihi judul kolom, kelebihannya dibuang',
    en: 'more cells than headings, the rest dropped',
  },
  'trouble.duplicate-heading': { id: 'judul kolom kembar', en: 'the same heading twice' },
  'trouble.merged-cells': {
    id: 'sel gabungan, isinya hanya di sel pertama',
    en: 'merged cells, only the first holds the value',
  },
  'trouble.too-many-rows': {
    id: 'terlalu banyak baris, sisanya dilewati',
    en: 'too many rows, the rest was skipped',
  },
  'handover.heading': { id: 'Serah terima antarpetugas', en: 'Hand-over between shifts' },
  'handover.about': {
    id: 'Satu berkas terenkripsi berisi semua kasus, catatan, dan jejaknya. Meja lain menggabungkannya tanpa kehilangan catatan siapa pun. Sampaikan kata sandinya lewat jalan lain.',
    en: 'One encrypted file with all cases, notes and history. Another desk joins it without losing anybody’s notes. Pass the passphrase on by another way.',
  },
  'handover.passphrase': {
    id: 'Kata sandi (sedikitnya 10 huruf)',
    en: 'Passphrase (at least 10 letters)',
  },
  'handover.seal': { id: 'Buat berkas serah terima', en: 'Make the hand-over file' },
  'handover.open': { id: 'Gabungkan dari meja lain', en: 'Join a file from another desk' },
  'handover.working': {
    id: 'Menghitung kunci. Sebentar, memang sengaja lambat…',
    en: 'Computing the key. A moment: it is slow on purpose…',
  },
  'handover.sealed': { id: 'Berkas {name} sudah diunduh.', en: 'The file {name} was saved.' },
  'handover.merged': {
    id: 'Digabungkan: {fresh} kasus baru, {changed} kasus diperbarui, {changes} perubahan.',
    en: 'Joined: {fresh} new cases, {changed} cases updated, {changes} changes.',
  },
  'handover.unread': {
    id: '{n} perubahan tak terbaca dilewati.',
    en: '{n} unreadable changes were skipped.',
  },
  'profile.heading': { id: 'Petugas', en: 'Who sits here' },
  'profile.initials': { id: 'Inisial Anda', en: 'Your initials' },
  'profile.about': {
    id: 'Menandai perubahan dan catatan. Cukup inisial, bukan nama lengkap.',
    en: 'Signs changes and notes. Initials will do, no full name.',
  },
  'export.heading': { id: 'Ekspor', en: 'Export' },
  'export.about': {
    id: 'Semua kasus sebagai tabel. Rumus dalam sel dinetralkan.',
    en: 'All cases as a table. Formulas in cells are neutralised.',
  },
  'export.csv': { id: 'Unduh CSV', en: 'Save CSV' },
  'export.xlsx': { id: 'Unduh XLSX (Excel)', en: 'Save XLSX (Excel)' },
} as const satisfies Catalogue & Record<`trouble.${ImportTrouble}`, unknown>;
