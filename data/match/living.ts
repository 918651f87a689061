/** What lives in an index that was changed. `dead` has a 1 per dead document, or no entries at all. */
import type { BlobReader } from './blob-reader.ts';

/** Living documents, how many of them are claim reviews, their units, and those matched with posts. */
export function countLiving(blobs: readonly BlobReader[], dead: Uint8Array) {
  const living = { documents: 0, claimReviews: 0, units: 0, matchable: 0 };
  let first = 0;
  for (const { documents, matchable, unitsOf } of blobs) {
    for (let d = 0; d < documents; d++) {
      if (dead[first + d] === 1) continue;
      const own = matchable[d] ?? 0;
      living.documents++;
      if (own > 0) living.claimReviews++;
      living.units += unitsOf[d] ?? 0;
      living.matchable += own;
    }
    first += documents;
  }
  return living;
}

/** A bit for each unit that may not be matched with posts: of the dead, of facts, and aliases. */
export function barUnits(blobs: readonly BlobReader[], dead: Uint8Array): Uint8Array {
  const units = blobs.reduce((sum, blob) => sum + blob.unitCount, 0);
  const barred = new Uint8Array((units >> 3) + 1);
  let document = 0;
  let unit = 0;
  for (const { documents, matchable, unitsOf } of blobs) {
    for (let d = 0; d < documents; d++, document++) {
      const own = dead[document] === 1 ? 0 : (matchable[d] ?? 0);
      const end = unit + (unitsOf[d] ?? 0);
      for (let u = unit + own; u < end; u++) {
        barred[u >> 3] = (barred[u >> 3] ?? 0) | (1 << (u & 7));
      }
      unit = end;
    }
  }
  return barred;
}

/** By term of the base, how many dead units hold it; empty where nothing died. */
export function countDeadUnits(base: BlobReader, dead: Uint8Array): Uint32Array {
  const counts = new Uint32Array(dead.length > 0 ? base.terms.baseSize : 0);
  const read = new Int32Array(4_096);
  for (let d = 0; d < base.documents && counts.length > 0; d++) {
    if (dead[d] !== 1) continue;
    const end = base.unitStarts.at(d + 1);
    for (let unit = base.unitStarts.at(d); unit < end; unit++) {
      const n = base.readUnit(unit, read);
      for (const term of new Set(read.subarray(0, n))) counts[term] = (counts[term] ?? 0) + 1;
    }
  }
  return counts;
}
