/** Records on their way into a publication. */
import type { IndexRecord } from '#data/schema/index.ts';
import { shortHash } from '../input/line-memory.ts';

/** A record with its pack and the fingerprint of its content. */
export interface Draft {
  id: string;
  pack: string;
  print: string;
  /** Null when the record is known to be published just so, and was not read again. */
  record: IndexRecord | null;
}

/** Whether there is one pack for everybody, or one for each province as well. */
export type Packs = 'one' | 'province';

export function draftOf(record: IndexRecord, packs: Packs): Draft {
  return { id: record.id, pack: packOf(record, packs), print: printOf(record), record };
}

/** The fingerprint of a record's content. */
export function printOf(record: IndexRecord): string {
  return shortHash(JSON.stringify(record));
}

/** "id", or the province in which all of a record's regions lie. */
export function packOf({ regions }: IndexRecord, packs: Packs): string {
  if (packs === 'one') return 'id';
  const provinces = new Set(regions.map((region) => region.slice(0, 2)));
  const [only] = provinces;
  return provinces.size === 1 && only && only !== 'ID' ? only : 'id';
}
