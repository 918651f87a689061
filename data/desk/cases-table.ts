/** Cases as a table for spreadsheets; readable again by ./import/table-cases.ts. */
import type { CaseMedia, CasePriority, CaseStatus, DeskCase } from './case.ts';
import { seenCount } from './seen.ts';

export const CASE_HEADINGS = [
  ...['id', 'teks', 'klaim', 'alamat', 'arsip', 'tanggal', 'situs', 'media', 'status'],
  ...['prioritas', 'petugas', 'tenggat', 'topik', 'wilayah', 'jumlah masuk', 'catatan kode'],
  ...['dibuka', 'dijawab', 'catatan'],
];

/** Spreadsheets are read by people. */
export const STATUS_WORDS: Record<CaseStatus, string> = {
  ...{ new: 'baru', checking: 'diperiksa', waiting: 'menunggu data', answered: 'dijawab' },
  closed: 'ditutup',
};
const PRIORITY_WORDS: Record<CasePriority, string> = {
  ...{ urgent: 'mendesak', normal: 'biasa', low: 'rendah' },
};
const MEDIA_WORDS: Record<CaseMedia, string> = {
  ...{ none: '', image: 'gambar', video: 'video', audio: 'suara', document: 'dokumen' },
};

/** One row a case, cells in the order of CASE_HEADINGS; moments in ISO 8601, UTC. */
export function caseCells(one: DeskCase): (string | number)[] {
  const { fields } = one;
  const records = Object.keys(one.links).filter((id) => one.links[id]);
  const notes = Object.values(one.notes).sort((a, b) => a.at - b.at);
  return [
    ...[one.id, fields.text, fields.claim, fields.url, fields.archiveUrl, fields.postedOn],
    ...[fields.site, MEDIA_WORDS[fields.media], STATUS_WORDS[fields.status]],
    ...[PRIORITY_WORDS[fields.priority], fields.owner, fields.due],
    ...[fields.topics.join(';'), fields.regions.join(';'), seenCount(one.seen)],
    records.join(';'),
    new Date(one.createdAt).toISOString(),
    one.answeredAt === null ? '' : new Date(one.answeredAt).toISOString(),
    notes.map(({ by, text }) => (by === '' ? text : `${by}: ${text}`)).join(' | '),
  ];
}
