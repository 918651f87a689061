/** Cases as a table for spreadsheets; readable again by ./import/table-cases.ts. */
import type { DeskCase } from './case.ts';
import { seenCount } from './seen.ts';

export const CASE_HEADINGS = [
  ...['id', 'teks', 'klaim', 'alamat', 'arsip', 'tanggal', 'situs', 'media', 'status'],
  ...['prioritas', 'petugas', 'tenggat', 'topik', 'wilayah', 'jumlah masuk', 'catatan kode'],
  ...['dibuka', 'dijawab', 'catatan'],
];

/** One row a case, cells in the order of CASE_HEADINGS; moments in ISO 8601, UTC. */
export function caseCells(one: DeskCase): string[] {
  const { fields } = one;
  const records = Object.keys(one.links).filter((id) => one.links[id]);
  const notes = Object.values(one.notes).sort((a, b) => a.at - b.at);
  return [
    ...[one.id, fields.text, fields.claim, fields.url, fields.archiveUrl, fields.postedOn],
    ...[fields.site, fields.media, fields.status, fields.priority, fields.owner, fields.due],
    ...[fields.topics.join(';'), fields.regions.join(';'), String(seenCount(one.seen))],
    records.join(';'),
    new Date(one.createdAt).toISOString(),
    one.answeredAt === null ? '' : new Date(one.answeredAt).toISOString(),
    notes.map(({ by, text }) => (by === '' ? text : `${by}: ${text}`)).join(' | '),
  ];
}
