/**
 * The locator: finds a record's line by its id without keeping the ids. Two parallel arrays,
 * sorted by a 53-bit hash of the id; the reader verifies the id in the line it finds, so a
 * collision costs a second look, never a wrong record. 12 bytes a record.
 */

/** Where a record is: the how-manieth line of the whole generation. */
export interface Locator {
  hashes: Float64Array<ArrayBuffer>;
  ordinals: Uint32Array<ArrayBuffer>;
}

/** Builds the locator from ids in line order; `null` marks a line that holds no readable record. */
export function buildLocator(ids: readonly (string | null)[]): Locator {
  const entries: { hash: number; ordinal: number }[] = [];
  ids.forEach((id, ordinal) => {
    if (id !== null) entries.push({ hash: hash53(id), ordinal });
  });
  entries.sort((a, b) => a.hash - b.hash || a.ordinal - b.ordinal);
  return {
    hashes: Float64Array.from(entries, (e) => e.hash),
    ordinals: Uint32Array.from(entries, (e) => e.ordinal),
  };
}

/** A change of a locator: where old lines are now, which ids go, which come. */
export interface LocatorChange {
  /** New ordinal by old ordinal; their order stays. */
  move: Uint32Array;
  drop: readonly string[];
  put: readonly { id: string; ordinal: number }[];
}

/** The locator after a change; costs one pass over it. */
export function changeLocator(before: Locator, { move, drop, put }: LocatorChange): Locator {
  const dropped = new Set(drop.map(hash53));
  const added = put
    .map(({ id, ordinal }) => ({ hash: hash53(id), ordinal }))
    .sort((a, b) => a.hash - b.hash || a.ordinal - b.ordinal);
  const most = before.hashes.length + added.length;
  const hashes = new Float64Array(most);
  const ordinals = new Uint32Array(most);
  let length = 0;
  let next = 0;
  const append = (hash: number, ordinal: number) => {
    hashes[length] = hash;
    ordinals[length++] = ordinal;
  };
  const appendUpTo = (hash: number) => {
    for (let entry = added[next]; entry && entry.hash < hash; entry = added[++next]) {
      append(entry.hash, entry.ordinal);
    }
  };
  for (let i = 0; i < before.hashes.length; i++) {
    const hash = before.hashes[i] ?? 0;
    if (dropped.has(hash)) continue;
    appendUpTo(hash);
    append(hash, move[before.ordinals[i] ?? 0] ?? 0);
  }
  appendUpTo(Number.POSITIVE_INFINITY);
  return { hashes: hashes.slice(0, length), ordinals: ordinals.slice(0, length) };
}

/** The ordinals whose id may be `id`: nearly always none or one. */
export function locate(locator: Locator, id: string): number[] {
  const wanted = hash53(id);
  let low = 0;
  let high = locator.hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((locator.hashes[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let i = low; i < locator.hashes.length && locator.hashes[i] === wanted; i++) {
    found.push(locator.ordinals[i] ?? 0);
  }
  return found;
}

/** cyrb53 (public domain, bryc): two 32-bit multiply-xor lanes folded into 53 bits. */
function hash53(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 2654435761);
    b = Math.imul(b ^ c, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
