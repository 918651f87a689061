/** The badge's few sentences, apart from the rest so that the script on every page stays small. */
import type { Catalogue } from './translate.ts';

export const badgeMessages = {
  'badge.note': { id: 'Ada cek fakta', en: 'Fact-check available' },
  'badge.related': {
    id: 'Mirip klaim yang pernah diperiksa',
    en: 'Similar to a claim checked before',
  },
  'badge.program': { id: 'Fakta program', en: 'Programme facts' },
  'badge.hidden': { id: 'Tanda disembunyikan · Tampilkan', en: 'Badge hidden · Show' },
  'label.warn': {
    id: 'Klaim di unggahan ini dinilai “{rating}” oleh {publisher}, {date}. Buka rincian.',
    en: 'The claim in this post was rated “{rating}” by {publisher}, {date}. Open details.',
  },
  'label.note': {
    id: 'Ada cek fakta tentang klaim yang dibahas di sini: “{rating}” menurut {publisher}, {date}. Buka rincian.',
    en: 'There is a fact-check of the claim discussed here: “{rating}” according to {publisher}, {date}. Open details.',
  },
  'label.related': {
    id: 'Tulisan ini mirip klaim yang pernah diperiksa {publisher}, {date}; belum tentu sama. Buka untuk membandingkan.',
    en: 'This text resembles a claim that {publisher} examined, {date}; it may not be the same. Open to compare.',
  },
  'label.program': {
    id: 'Unggahan ini menyebut {program}. Ada fakta program per {date}; ini bukan penilaian atas unggahannya. Buka rincian.',
    en: 'This post names {program}. There are programme facts as of {date}; this is no rating of the post. Open details.',
  },
  'label.months': {
    id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
    en: 'January February March April May June July August September October November December',
  },
  'label.noDate': { id: 'tanggal tidak tercatat', en: 'date not recorded' },
} as const satisfies Catalogue;
