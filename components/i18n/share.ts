import type { Catalogue } from './translate.ts';

/** The share page, and the texts and pictures it makes. */
export const shareMessages = {
  'share.title': { id: 'Bagikan klarifikasi', en: 'Share a clarification' },
  'share.lead': {
    id: 'Pilih gambar atau teks. Semuanya dibuat di perangkat Anda, dan sumber serta tanggalnya selalu ikut.',
    en: 'Choose a picture or a text. Both are made on your device, always with source and date.',
  },
  'share.loading': { id: 'Mengambil catatan…', en: 'Fetching the record…' },
  'picture.heading': { id: 'Gambar', en: 'Picture' },
  'picture.format': { id: 'Ukuran', en: 'Size' },
  'picture.portrait': { id: 'Unggahan 4:5', en: 'Post 4:5' },
  'picture.story': { id: 'Cerita 9:16', en: 'Story 9:16' },
  'picture.look': { id: 'Tampilan', en: 'Look' },
  'picture.paper': { id: 'Kertas', en: 'Paper' },
  'picture.night': { id: 'Malam', en: 'Night' },
  'picture.ember': { id: 'Bara', en: 'Ember' },
  'picture.download': { id: 'Unduh PNG', en: 'Download PNG' },
  'picture.copy': { id: 'Salin gambar', en: 'Copy picture' },
  'picture.send': { id: 'Bagikan…', en: 'Share…' },
  'picture.done.copied': { id: 'Gambar tersalin.', en: 'Picture copied.' },
  'picture.done.saved': { id: 'Gambar diunduh.', en: 'Picture downloaded.' },
  'picture.done.refused': {
    id: 'Peramban menolak. Gambarnya masih ada di sini; coba unduh.',
    en: 'The browser refused. The picture is still here; try the download.',
  },
  'picture.alt': { id: 'Gambar klarifikasi: {text}', en: 'Picture of the clarification: {text}' },
  'text.heading': { id: 'Teks', en: 'Text' },
  'text.register': { id: 'Gaya', en: 'Tone' },
  'text.formal': { id: 'Formal', en: 'Formal' },
  'text.casual': { id: 'Santai', en: 'Casual' },
  'text.length': { id: 'Untuk', en: 'For' },
  'text.short': { id: 'Pendek (280)', en: 'Short (280)' },
  'text.whatsapp': { id: 'WhatsApp', en: 'WhatsApp' },
  'text.thread': { id: 'Utas', en: 'Thread' },
  'text.preview': { id: 'Teks yang akan disalin', en: 'The text to be copied' },
  'text.part': { id: 'Bagian {n} dari {all}', en: 'Part {n} of {all}' },
  'text.copy': { id: 'Salin teks', en: 'Copy text' },
  'text.copyPart': { id: 'Salin bagian {n}', en: 'Copy part {n}' },
  'text.count': { id: '{n} karakter', en: '{n} characters' },

  'say.finding': {
    id: 'dinilai {label} oleh {publisher} ({date})',
    en: 'rated {label} by {publisher} ({date})',
  },
  'say.and': { id: ', dan ', en: ', and ' },
  'say.source': { id: 'Sumber', en: 'Source' },
  'say.short.formal': {
    id: 'Cek fakta: “{claim}” {findings}. {url}',
    en: 'Fact-check: “{claim}” {findings}. {url}',
  },
  'say.short.casual': {
    id: 'Cek dulu ya sebelum diteruskan 🙏 “{claim}” {findings}. {url}',
    en: 'Please check before you pass it on 🙏 “{claim}” {findings}. {url}',
  },
  'say.open.formal': { id: '*CEK FAKTA*\nKlaim: “{claim}”', en: '*FACT-CHECK*\nClaim: “{claim}”' },
  'say.open.casual': {
    id: 'Halo, kabar ini sudah diperiksa ya 🙏\n\n“{claim}”',
    en: 'Hello, this story has been checked 🙏\n\n“{claim}”',
  },
  'say.result.formal': { id: 'Temuan: {findings}.', en: 'Finding: {findings}.' },
  'say.result.casual': { id: 'Hasilnya: {findings}.', en: 'The result: {findings}.' },
  'say.fact': {
    id: 'Fakta program ({agency}, per {date}; {standing}): {statement}',
    en: 'Programme fact ({agency}, as of {date}; {standing}): {statement}',
  },
  'say.close.formal': { id: 'Sumber:\n{urls}', en: 'Sources:\n{urls}' },
  'say.close.casual': {
    id: 'Baca sendiri sumbernya:\n{urls}\n\nSaring dulu sebelum sharing 😊',
    en: 'Read the source yourself:\n{urls}\n\nThink before you share 😊',
  },
  'say.thread.first': { id: 'Cek fakta: “{claim}”', en: 'Fact-check: “{claim}”' },
  'say.thread.last': { id: 'Sumber, {date}: {url}', en: 'Source, {date}: {url}' },

  'drawn.kicker': { id: 'Cek fakta', en: 'Fact-check' },
  'drawn.claim': { id: 'Klaim yang beredar', en: 'The claim going round' },
  'drawn.scan': { id: 'Pindai untuk membaca sumbernya', en: 'Scan to read the source' },
  'drawn.made': {
    id: 'Disusun dengan Suluh · data per {date}',
    en: 'Made with Suluh · data as of {date}',
  },
  'drawn.madeUndated': { id: 'Disusun dengan Suluh', en: 'Made with Suluh' },
} as const satisfies Catalogue;
