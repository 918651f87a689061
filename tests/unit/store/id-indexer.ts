import type { IndexRecord } from '#data/schema/index.ts';
import type { Indexer } from '#data/store/index.ts';

/** Stands in for the matcher's index: the ids of the records, in the order of their addition. */
export const idIndexer: Indexer<IndexRecord> = {
  docOf: (record) => record,
  buildIndex: (records) => encode(records.map(({ kind, id }) => `${kind} ${id}`)),
  updateIndex: (index, { add, remove }) => {
    const gone = new Set([...remove, ...add.map(({ id }) => id)]);
    const kept = linesOf(index).filter((line) => !gone.has(line.slice(line.indexOf(' ') + 1)));
    const lines = [...kept, ...add.map(({ kind, id }) => `${kind} ${id}`)];
    const claimReviews = lines.filter((line) => line.startsWith('claimReview')).length;
    return { index: encode(lines), claimReviews, programFacts: lines.length - claimReviews };
  },
};

/** The ids in an index of {@link idIndexer}. */
export function idsOf(index: Uint8Array<ArrayBuffer>): string[] {
  return linesOf(index).map((line) => line.slice(line.indexOf(' ') + 1));
}

function linesOf(index: Uint8Array<ArrayBuffer>): string[] {
  return new TextDecoder().decode(index).split('\n').filter(Boolean);
}

function encode(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(lines.join('\n'));
}
