/** Files that the desk gives out. */
import { CASE_HEADINGS, caseCells } from '#data/desk/cases-table.ts';
import type { DeskFile } from '#data/desk/messages.ts';
import type { Desk } from '#data/desk/store/desk.ts';
import { toClaimReview } from '#data/formats/claim-review.ts';
import { writeCsv } from '#data/formats/csv.ts';
import { toReviewTable } from '#data/formats/review-table.ts';
import { toBase64 } from './base64.ts';
import { publications } from './desk-records.ts';
import type { Engine } from './engine.ts';

/** The sealed journal. */
export async function handOverFile(desk: Desk, passphrase: string): Promise<DeskFile> {
  const bytes = await desk.handOver(passphrase);
  const type = 'application/octet-stream';
  return { name: `serah-terima-${today()}.suluh`, type, base64: toBase64(bytes) };
}

/** All cases as CSV. */
export async function casesFile(desk: Desk): Promise<DeskFile> {
  const cases = (await desk.cases()).sort((a, b) => a.createdAt - b.createdAt);
  const csv = writeCsv(CASE_HEADINGS, cases.map(caseCells));
  return textFile(`kasus-${today()}.csv`, 'text/csv;charset=utf-8', csv);
}

/** Finished records: as `suluh` reads them, or claim reviews as schema.org JSON-LD. */
export async function recordsFile(
  desk: Desk,
  engine: () => Promise<Engine>,
  format: 'json' | 'jsonld' | 'csv',
): Promise<DeskFile> {
  const records = await publications(desk);
  const { publisher: own } = await desk.profile();
  if (format === 'json') {
    const all = own ? [own, ...records] : records;
    return textFile(`catatan-${today()}.json`, 'application/json', pretty(all));
  }
  if (format === 'csv') {
    const reviews = records.filter((record) => record.kind === 'claimReview');
    const [headings = [], ...rows] = toReviewTable(reviews);
    const csv = writeCsv(headings, rows);
    return textFile(`klarifikasi-${today()}.csv`, 'text/csv;charset=utf-8', csv);
  }
  const { publishers } = (await engine()).generation.head;
  const markup = records.flatMap((record) => {
    if (record.kind !== 'claimReview') return [];
    const { publisher: id } = record;
    const known = own?.id === id ? own : publishers.find((one) => one.id === id);
    return [toClaimReview(record, known)];
  });
  return textFile(`claimreview-${today()}.jsonld`, 'application/ld+json', pretty(markup));
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function textFile(name: string, type: string, text: string): DeskFile {
  return { name, type, base64: toBase64(new TextEncoder().encode(text)) };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
