/** Compares two generations, reading only the segments that are not in both. */
import {
  type ClaimReview,
  type IndexRecord,
  readChunkLines,
  type SegmentInfo,
} from '#data/schema/index.ts';
import type { OpenGeneration } from '../claim-store.ts';
import {
  CHANGE_KINDS,
  type ChangedRecord,
  type ChangeEntry,
  type ChangeKind,
  MOST_LINES,
  type PublisherNames,
} from './change-entry.ts';

/** A generation with the bytes of its segments. */
export interface Comparable extends Pick<OpenGeneration, 'head' | 'records'> {
  segment(name: string): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * What turned `before` into `after`; null when nothing a person reads changed. Costs one parse of
 * each record in the segments that differ, nothing for those that are the same. `onReview` hears
 * every claim review that is new or other than before.
 */
export async function compareGenerations(
  before: Comparable,
  after: Comparable,
  source: ChangeEntry['source'],
  at: number,
  onReview: (review: ClaimReview) => void = () => {},
): Promise<ChangeEntry | null> {
  const counts: Record<ChangeKind, number> = { withdrawn: 0, flipped: 0, changed: 0, added: 0 };
  const kept: Record<ChangeKind, ChangedRecord[]> = {
    withdrawn: [],
    flipped: [],
    changed: [],
    added: [],
  };
  const names = { before: namesOf(before), after: namesOf(after) };
  for (const id of await idsToLookAt(before, after)) {
    const [old, now] = await Promise.all([before.records.record(id), after.records.record(id)]);
    const change = changeOf(old, now);
    const record = now ?? old;
    if (!change || !record) continue;
    if (now?.kind === 'claimReview') onReview(now);
    counts[change]++;
    if (kept[change].length >= MOST_LINES) continue;
    const line = lineOf(change, record, now ? names.after : names.before);
    kept[change].push(
      change === 'flipped' && old?.kind === 'claimReview' ? { ...line, before: old.rating } : line,
    );
  }
  if (CHANGE_KINDS.every((kind) => counts[kind] === 0)) return null;
  const records = CHANGE_KINDS.flatMap((kind) => kept[kind]).slice(0, MOST_LINES);
  return { at, source, counts, records };
}

function changeOf(old: IndexRecord | null, now: IndexRecord | null): ChangeKind | null {
  if (!old) return now ? 'added' : null;
  if (!now) return 'withdrawn';
  if (
    old.kind === 'claimReview' &&
    now.kind === 'claimReview' &&
    old.rating.value !== now.rating.value
  ) {
    return 'flipped';
  }
  return JSON.stringify(old) === JSON.stringify(now) ? null : 'changed';
}

function lineOf(change: ChangeKind, record: IndexRecord, names: PublisherNames): ChangedRecord {
  const sources = record.sources.slice(0, 3).map(({ url, title }) => ({ url, title }));
  const gone = change === 'withdrawn';
  if (record.kind === 'programFact') {
    const title = `${record.program}: ${record.statement}`;
    const { id, kind, agency: by, asOf: date } = record;
    return { change, id, kind, title, by, date, sources };
  }
  const { id, kind, claim: title, rating, datePublished, summary } = record;
  return {
    change,
    id,
    kind,
    title,
    by: names.get(record.publisher) ?? record.publisher,
    ...(datePublished && { date: datePublished }),
    rating,
    ...(gone && { summary }),
    sources,
  };
}

/** Ids in the segments that only one of the two has. */
async function idsToLookAt(before: Comparable, after: Comparable): Promise<Set<string>> {
  const digests = (of: Comparable) => new Set(of.head.segments.map(({ sha256 }) => sha256));
  const [old, now] = [digests(before), digests(after)];
  const ids = new Set<string>();
  for (const info of before.head.segments)
    if (!now.has(info.sha256)) await collect(before, info, ids);
  for (const info of after.head.segments)
    if (!old.has(info.sha256)) await collect(after, info, ids);
  return ids;
}

async function collect(from: Comparable, info: SegmentInfo, into: Set<string>): Promise<void> {
  const bytes = await from.segment(info.name);
  for (const chunk of info.chunks) {
    for (const line of await readChunkLines(bytes, chunk)) {
      const id = idOf(line);
      if (id) into.add(id);
    }
  }
}

/** The lines were verified when they were installed. */
function idOf(line: string): string | undefined {
  const parsed: { id?: string; record?: { id?: string } } = JSON.parse(line);
  return parsed.id ?? parsed.record?.id;
}

function namesOf({ head }: Comparable): PublisherNames {
  return new Map(head.publishers.map(({ id, name }) => [id, name]));
}
