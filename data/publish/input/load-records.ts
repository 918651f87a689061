import type { z } from 'zod';
import { ClaimReview, type IndexRecord, ProgramFact, Publisher } from '#data/schema/index.ts';
import type { Problem, Report } from '../report.ts';
import { fieldName, issueText, unknownFields } from './issue-text.ts';
import { type Item, readItems } from './json-items.ts';
import type { KnownLine, LineMemory } from './line-memory.ts';
import { type OnBytes, UnreadableFile } from './text-chunks.ts';

/** A valid value with the place where it was read. */
export interface Located<T> {
  value: T;
  file: string;
  line: number;
  /** Of the line it was read from, where a memory was given and the line had no fault at all. */
  hash?: string;
}

export interface Loaded<T extends KnownLine = KnownLine> {
  records: Located<IndexRecord>[];
  publishers: Located<Publisher>[];
  /** Records whose lines the memory knew. */
  known: Located<T>[];
}

/**
 * Reads claim reviews, programme facts and publishers, told apart by their fields, in the order
 * given. What is not valid goes to the report, with its file and line; the rest is returned.
 * Lines that `memory` knows are not read again.
 */
export async function loadRecords<T extends KnownLine>(
  files: readonly string[],
  report: Report,
  { memory, onBytes }: { memory?: LineMemory<T> | undefined; onBytes?: OnBytes } = {},
): Promise<Loaded<T>> {
  const loaded: Loaded<T> = { records: [], publishers: [], known: [] };
  const seen = { records: new Map<string, Place>(), publishers: new Map<string, Place>() };
  for (const file of files) {
    for await (const item of itemsOrReport(file, report, memory, onBytes)) {
      const { line, known } = item;
      if (known === undefined) takeItem(item, file, loaded, seen, report);
      else if (isFirst(known.id, { file, line }, seen.records, report)) {
        loaded.known.push({ value: known, file, line });
      }
    }
  }
  return loaded;
}

type Place = Pick<Located<unknown>, 'file' | 'line'>;
type Seen = Record<'records' | 'publishers', Map<string, Place>>;

/** The items of a file that are JSON; what is not, or a file that cannot be read, is reported. */
export async function* itemsOrReport<T extends KnownLine>(
  file: string,
  report: Report,
  memory?: LineMemory<T>,
  onBytes?: OnBytes,
): AsyncGenerator<Exclude<Item<T>, { problem: string }>> {
  const { item: texts, file: fileTexts } = report.messages;
  let items = 0;
  try {
    for await (const item of readItems(file, memory, onBytes)) {
      items++;
      if (item.problem === undefined) yield item;
      else report.add({ file, line: item.line, text: itemText(item, texts) });
    }
    if (items === 0) report.add({ file, text: fileTexts.empty, severity: 'warning' });
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    report.add({ file, text: fileTexts[error.reason] });
  }
}

function itemText(
  item: Extract<Item, { problem: string }>,
  texts: Report['messages']['item'],
): string {
  return item.problem === 'notJson' ? texts.notJson(item.column ?? null) : texts[item.problem];
}

function takeItem(
  { value: raw, line, hash }: { value?: unknown; line: number; hash?: string },
  file: string,
  loaded: Loaded,
  seen: Seen,
  report: Report,
): void {
  const problems = report.errors + report.warnings;
  const texts = report.messages.item;
  const value = segmentRecord(raw);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report.add({ file, line, text: texts.notObject });
    return;
  }
  const kind = kindOf(value);
  const id = idOf(value);
  if (kind === null) {
    report.add({ file, line, id, text: texts.unknownKind });
    return;
  }
  const place = { file, line, id };
  if (kind === 'publisher') {
    const publisher = parseOrReport(Publisher, value, place, report);
    if (publisher && isFirst(publisher.id, place, seen.publishers, report)) {
      loaded.publishers.push({ value: publisher, file, line });
    }
    return;
  }
  const record = parseRecord(kind, value, place, report);
  if (!record || !isFirst(record.id, place, seen.records, report)) return;
  const clean = hash !== undefined && report.errors + report.warnings === problems;
  loaded.records.push({ value: record, file, line, ...(clean && { hash }) });
}

function parseRecord(
  kind: IndexRecord['kind'],
  value: object,
  place: Pick<Problem, 'file' | 'line' | 'id'>,
  report: Report,
): IndexRecord | null {
  if (kind === 'claimReview') {
    const review = parseOrReport(ClaimReview, value, place, report);
    return review && { kind, ...review };
  }
  const fact = parseOrReport(ProgramFact, value, place, report);
  return fact && { kind, ...fact };
}

/** The value in its schema's form; null when it does not fit, which is reported. */
function parseOrReport<T>(
  schema: z.ZodType<T>,
  value: object,
  place: Pick<Problem, 'file' | 'line' | 'id'>,
  report: Report,
): T | null {
  const { success, data, error } = schema.safeParse(value);
  if (!success) {
    for (const issue of error.issues) {
      const text = issueText(issue, value, report.messages);
      report.add({ ...place, field: fieldName(issue.path), text });
    }
    return null;
  }
  const text = report.messages.item.unknownField;
  for (const field of unknownFields(value, data)) {
    if (field === 'kind' || field === '$schema') continue;
    report.add({ ...place, field, text, severity: 'warning' });
  }
  return data;
}

/** The record of a segment's line, so that published segments can be read like any file. */
function segmentRecord(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('op' in value)) return value;
  return value.op === 'put' && 'record' in value ? value.record : value;
}

/** Which kind of thing an object is, by `kind` or by the fields that only this kind has. */
function kindOf(value: object): 'claimReview' | 'programFact' | 'publisher' | null {
  const kind = 'kind' in value ? value.kind : undefined;
  if (kind === 'claimReview' || kind === 'programFact') return kind;
  if (kind !== undefined) return null;
  if ('claim' in value || 'rating' in value) return 'claimReview';
  if ('program' in value || 'statement' in value) return 'programFact';
  return 'name' in value && 'type' in value ? 'publisher' : null;
}

/** The id of anything that has one, shortened, to name it in a problem. */
export function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  const { id } = value;
  return typeof id === 'string' || typeof id === 'number' ? String(id).slice(0, 120) : null;
}

function isFirst(id: string, place: Place, seen: Map<string, Place>, report: Report): boolean {
  const { file, line } = place;
  const first = seen.get(id);
  if (first === undefined) {
    seen.set(id, place);
    return true;
  }
  const where = report.messages.at(first.file, first.line, null);
  report.add({ file, line, id, text: report.messages.item.duplicateId(where) });
  return false;
}
