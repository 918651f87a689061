import type { ChangedRecord } from '#data/protocol.ts';
import type { Catalogue } from './translate.ts';

/** The log of changes in the index. */
export const changesMessages = {
  'changes.heading': { id: 'Catatan perubahan', en: 'Log of changes' },
  'changes.about': {
    id: 'Apa yang baru, berubah, ditarik, atau berbalik penilaiannya di indeks. Catatan yang ditarik penerbitnya tetap bisa dibaca di sini.',
    en: 'What was added, changed, withdrawn or rated anew in the index. Records that their publisher withdrew stay readable here.',
  },
  'changes.none': {
    id: 'Belum ada perubahan sejak Suluh dipasang.',
    en: 'No changes since Suluh was installed.',
  },
  'changes.unavailable': {
    id: 'Catatan perubahan tidak terbuka. Indeksnya sendiri tidak terganggu; muat ulang halaman ini.',
    en: 'The log could not be opened. The index itself is unharmed; reload this page.',
  },
  'changes.more': { id: '… dan {n} catatan lagi.', en: '… and {n} more records.' },
  'changes.becomes': { id: 'menjadi', en: 'becomes' },
  'count.added': { id: '{n} baru', en: '{n} added' },
  'count.changed': { id: '{n} berubah', en: '{n} changed' },
  'count.withdrawn': { id: '{n} ditarik', en: '{n} withdrawn' },
  'count.flipped': { id: '{n} berbalik penilaian', en: '{n} rated anew' },
  'change.added': { id: 'baru', en: 'added' },
  'change.changed': { id: 'berubah', en: 'changed' },
  'change.withdrawn': { id: 'ditarik', en: 'withdrawn' },
  'change.flipped': { id: 'penilaian berbalik', en: 'rated anew' },
} as const satisfies Catalogue & Record<`change.${ChangedRecord['change']}`, unknown>;
