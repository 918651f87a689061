import type { Catalogue } from './translate.ts';

/** The desk's report. */
export const reportMessages = {
  'report.heading': { id: 'Laporan meja', en: 'Desk report' },
  'report.from': { id: 'Dari', en: 'From' },
  'report.through': { id: 'Sampai', en: 'Through' },
  'report.print': { id: 'Cetak', en: 'Print' },
  'report.xlsx': { id: 'Unduh XLSX', en: 'Save XLSX' },
  'report.csv': { id: 'Unduh CSV', en: 'Save CSV' },
  'report.loading': { id: 'Menghitung…', en: 'Adding up…' },
  'report.span': { id: '{from} sampai {through}', en: '{from} to {through}' },
  'report.made': { id: 'Dibuat {date} di perangkat ini', en: 'Made on {date} on this device' },
  'report.cases': { id: 'kasus dibuka', en: 'cases opened' },
  'report.seen': { id: 'kali masuk', en: 'times sent in' },
  'report.linked': { id: 'bertaut ke cek fakta', en: 'linked to a fact-check' },
  'report.median': { id: 'jam sampai dijawab (nilai tengah)', en: 'hours until answered (median)' },
  'report.p90': {
    id: 'Sembilan dari sepuluh dijawab dalam {hours} jam; {n} kasus dijawab.',
    en: 'Nine of ten were answered within {hours} hours; {n} cases were answered.',
  },
  'report.noAnswer': { id: 'Belum ada kasus yang dijawab.', en: 'No case was answered yet.' },
  'report.byStatus': { id: 'Menurut status', en: 'By status' },
  'report.byTopic': { id: 'Menurut topik', en: 'By topic' },
  'report.byRegion': { id: 'Menurut wilayah', en: 'By region' },
  'report.bySite': { id: 'Menurut situs', en: 'By site' },
  'report.curve': { id: 'Pertanyaan masuk per hari', en: 'Questions a day' },
  'report.peak': { id: 'terbanyak {n}, pada {day}', en: 'at most {n}, on {day}' },
  'report.top': { id: 'Paling sering ditanyakan', en: 'Asked most often' },
  'report.unknown': { id: 'tidak dicatat', en: 'not recorded' },
  'report.none': {
    id: 'Tidak ada kasus yang dibuka pada masa ini.',
    en: 'No case was opened in this time.',
  },
  'report.count': { id: '{n} kasus', en: '{n} cases' },
} as const satisfies Catalogue;
