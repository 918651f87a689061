/**
 * What was added to an index after its base blob was built: the documents of small blobs, held in
 * memory with the terms' numbers of the whole. A few thousand documents at most (update-index.ts).
 */
import type { BlobReader } from './blob-reader.ts';
import type { TermTable } from './term-table.ts';

export interface Tail {
  /** First document and first unit of the tail. */
  document: number;
  unit: number;
  /** Terms of the units, one unit after another, and where each starts; one entry more. */
  terms: Int32Array;
  starts: Uint32Array;
  /** Per term of the whole index where its units start in `postings`; one entry more. */
  offsets: Uint32Array;
  /** Units (numbers of the whole index) that hold a term, ascending; of living documents only. */
  postings: Int32Array;
}

/**
 * Lays the blobs after the base one after another and numbers their terms in `terms`, adding what
 * the base does not hold.
 */
export function readTail(
  base: BlobReader,
  added: readonly BlobReader[],
  terms: TermTable,
  isDead: (document: number) => boolean,
): Tail {
  const unitCount = added.reduce((sum, blob) => sum + blob.unitCount, 0);
  const starts = new Uint32Array(unitCount + 1);
  const all: number[] = [];
  const living: boolean[] = [];
  const read = new Int32Array(4_096);
  let document = base.documents;
  let unit = 0;
  for (const blob of added) {
    const numbers = new Int32Array(blob.terms.size);
    for (let term = 0; term < numbers.length; term++) {
      numbers[term] = terms.add(blob.terms.text(term));
    }
    for (let d = 0; d < blob.documents; d++, document++) {
      const isLiving = !isDead(document);
      const end = blob.unitStarts.at(d + 1);
      for (let u = blob.unitStarts.at(d); u < end; u++) {
        starts[unit] = all.length;
        living[unit++] = isLiving;
        const n = blob.readUnit(u, read);
        for (let i = 0; i < n; i++) all.push(numbers[read[i] ?? 0] ?? 0);
      }
    }
  }
  starts[unitCount] = all.length;
  const unitTerms = Int32Array.from(all);
  return {
    document: base.documents,
    unit: base.unitCount,
    terms: unitTerms,
    starts,
    ...invert(unitTerms, starts, living, terms.size, base.unitCount),
  };
}

/** Postings of the tail: how often each term occurs first, then the units one after another. */
function invert(
  unitTerms: Int32Array,
  starts: Uint32Array,
  living: readonly boolean[],
  termCount: number,
  firstUnit: number,
) {
  const offsets = new Uint32Array(termCount + 1);
  const last = new Int32Array(termCount);
  const each = (visit: (term: number, unit: number) => void) => {
    last.fill(-1);
    for (let unit = 0; unit + 1 < starts.length; unit++) {
      if (!living[unit]) continue;
      for (let i = starts[unit] ?? 0; i < (starts[unit + 1] ?? 0); i++) {
        const term = unitTerms[i] ?? 0;
        if (last[term] === unit) continue;
        last[term] = unit;
        visit(term, unit);
      }
    }
  };
  each((term) => {
    offsets[term + 1] = (offsets[term + 1] ?? 0) + 1;
  });
  for (let t = 0; t < termCount; t++) offsets[t + 1] = (offsets[t + 1] ?? 0) + (offsets[t] ?? 0);
  const postings = new Int32Array(offsets[termCount] ?? 0);
  const next = offsets.slice();
  each((term, unit) => {
    const at = next[term] ?? 0;
    postings[at] = firstUnit + unit;
    next[term] = at + 1;
  });
  return { offsets, postings };
}
