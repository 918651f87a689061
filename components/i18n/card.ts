import type { Catalogue } from './translate.ts';

/** The card beside a post, and a record's details in the popup. */
export const cardMessages = {
  'card.label': { id: 'Cek fakta untuk unggahan ini', en: 'Fact-check for this post' },
  'card.labelFacts': {
    id: 'Fakta program yang disebut unggahan ini',
    en: 'Facts on the programme that this post names',
  },
  'card.loading': {
    id: 'Mengambil catatan dari perangkat Anda…',
    en: 'Fetching the record from your device…',
  },
  'claim.heading': { id: 'Klaim yang diperiksa', en: 'The claim examined' },
  'claim.own': { id: 'Klaim yang diperiksa {publisher}', en: 'The claim {publisher} examined' },
  'finding.disagree': {
    id: 'Para pemeriksa tidak sependapat. Semua temuan ditampilkan berdampingan.',
    en: 'The publishers disagree. All findings are shown side by side.',
  },
  'finding.heading': { id: 'Temuan', en: 'Finding' },
  'summary.heading': { id: 'Penjelasan', en: 'Explanation' },
  'summary.by': { id: 'Penjelasan {publisher}', en: 'Explanation by {publisher}' },
  'fact.heading': { id: 'Fakta program', en: 'Programme facts' },
  'fact.named': {
    id: 'Unggahan ini menyebut sebuah program. Di bawah ini faktanya, bukan penilaian atas unggahannya.',
    en: 'This post names a programme. Below are its facts, not a rating of the post.',
  },
  'fact.official': { id: 'sumber resmi', en: 'official source' },
  'fact.quoted': {
    id: 'pernyataan instansi, dikutip dari media',
    en: 'agency statement, quoted from news media',
  },
  'fact.asOf': { id: 'per {date}', en: 'as of {date}' },
  'fact.expired': { id: 'kedaluwarsa', en: 'expired' },
  'fact.expiredReason': {
    id: 'Hanya berlaku sampai {date}. Jangan dipakai sebagai keadaan sekarang.',
    en: 'Valid only until {date}. Do not take it as the present state.',
  },
  'fact.validFrom': { id: 'Berlaku sejak {from}', en: 'Valid from {from}' },
  'fact.validUntil': { id: 'Berlaku sampai {until}', en: 'Valid until {until}' },
  'fact.validBetween': { id: 'Berlaku {from} sampai {until}', en: 'Valid {from} to {until}' },
  'fact.region': { id: 'Wilayah: {regions}', en: 'Region: {regions}' },
  'sources.heading': { id: 'Sumber', en: 'Sources' },
  'sources.unsafe': { id: 'alamat tidak ditautkan', en: 'address not linked' },
  'why.heading': { id: 'Mengapa cocok', en: 'Why it matches' },
  'why.count': { id: '{n} hal yang sama', en: '{n} in common' },
  'why.inClaim': { id: 'Di klaim', en: 'In the claim' },
  'why.inPost': { id: 'Di unggahan', en: 'In the post' },
  'why.numbers': { id: 'Angka yang sama', en: 'Same numbers' },
  'why.names': { id: 'Nama yang sama', en: 'Same names' },
  'why.missing': { id: 'Ada di klaim, tidak di unggahan', en: 'In the claim, not in the post' },
  'why.machine': {
    id: 'Kecocokan dihitung di perangkat Anda dan bisa keliru. Baca klaimnya sebelum membagikan.',
    en: 'The match is computed on your device and can be wrong. Read the claim before you share.',
  },
  'action.copy': { id: 'Salin klarifikasi', en: 'Copy clarification' },
  'action.copied': { id: 'Tersalin', en: 'Copied' },
  'action.copiedLong': {
    id: 'Klarifikasi tersalin, lengkap dengan sumber dan tanggal.',
    en: 'Clarification copied, with its source and date.',
  },
  'action.copyFailed': {
    id: 'Peramban tidak mengizinkan penyalinan. Pilih dan salin teks di bawah ini.',
    en: 'The browser did not allow copying. Select and copy the text below.',
  },
  'action.share': { id: 'Bagikan', en: 'Share' },
  'action.queue': { id: 'Ke meja humas', en: 'To the desk' },
  'action.queued': { id: 'Ada di meja humas', en: 'On the desk' },
  'action.queueFailed': {
    id: 'Tidak tersimpan di meja. Coba lagi.',
    en: 'Not kept on the desk. Try again.',
  },
  'action.openSource': { id: 'Buka sumber', en: 'Open source' },
  'action.dismiss': { id: 'Bukan klaim ini', en: 'Not this claim' },
  'action.hideChip': { id: 'Sembunyikan', en: 'Hide' },
  'objection.heading': {
    id: 'Ada yang keliru di catatan ini?',
    en: 'Is something wrong in this record?',
  },
  'objection.about': {
    id: 'Koreksi dikirim ke {publisher}, penerbit catatan ini. Teksnya sudah disiapkan; Anda yang mengirim.',
    en: 'Corrections go to {publisher}, who published this record. The text is prepared; you send it.',
  },
  'objection.copy': { id: 'Salin teks keberatan', en: 'Copy the objection' },
  'objection.body': {
    id: 'Yth. {publisher},\n\nsaya menemukan kemungkinan kekeliruan pada catatan ini.\n\nCatatan: {id}\nKlaim: “{claim}”\nPenilaian: {label}, {date}\nSumber: {url}\n\nYang menurut saya keliru: …\nBukti (tautan atau dokumen): …\n\nMohon diperiksa kembali. Terima kasih.',
    en: 'Dear {publisher},\n\nI think there may be a mistake in this record.\n\nRecord: {id}\nClaim: “{claim}”\nRating: {label}, {date}\nSource: {url}\n\nWhat I think is wrong: …\nEvidence (link or document): …\n\nPlease look into it again. Thank you.',
  },
  'action.copyFact': { id: 'Salin fakta', en: 'Copy fact' },
  'data.date': { id: 'Data per {date}', en: 'Data as of {date}' },
  'error.updated': {
    id: 'Suluh baru saja diperbarui, jadi kartu di halaman ini terputus. Muat ulang halaman; tidak ada yang hilang.',
    en: 'Suluh was just updated, so the card on this page lost its connection. Reload the page; nothing was lost.',
  },
  'error.withdrawn': {
    id: 'Catatan ini sudah ditarik penerbitnya dari indeks, jadi tidak ditampilkan lagi. Tandanya hilang setelah halaman dimuat ulang.',
    en: 'This record was withdrawn from the index by its publisher, so it is no longer shown. The badge goes away when the page is reloaded.',
  },
  'error.unavailable': {
    id: 'Data Suluh tidak menjawab. Catatannya masih tersimpan di perangkat Anda; coba lagi sebentar.',
    en: 'Suluh’s data did not answer. The record is still on your device; try again in a moment.',
  },
  'action.reload': { id: 'Muat ulang halaman', en: 'Reload the page' },
} as const satisfies Catalogue;
