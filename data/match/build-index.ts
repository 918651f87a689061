/** Builds the blob from documents: same documents in the same order, same bytes. */
import { ByteWriter } from './bytes.ts';
import type { IndexDoc } from './index-doc.ts';
import { type SectionName, writeBlob } from './index-format.ts';
import { type Lexicon, shippedLexicon } from './lexicon.ts';
import { hashTerm } from './term-table.ts';
import { analyse } from './text/analyse.ts';
import { findTwins } from './twins.ts';

/** Slots of the term table per term; open addressing needs air. */
const SLOTS_PER_TERM = 1.4;

/**
 * An inverted index of `docs` as one binary blob (format: README.md). A unit is one text of a
 * document: its title first, then its variants, then its aliases.
 */
export function buildIndex(
  docs: readonly IndexDoc[],
  lexicon: Lexicon = shippedLexicon(),
): Uint8Array<ArrayBuffer> {
  const units: string[][] = [];
  const unitsOfDocument = new ByteWriter();
  for (const doc of docs) {
    const texts = [doc.title, ...doc.variants, ...doc.aliases];
    unitsOfDocument.varint(texts.length);
    for (const text of texts) units.push(analyse(text, lexicon).map((token) => token.term));
  }
  const terms = termsByFrequency(units);
  const ids = new Map(terms.map((term, i) => [term, i]));
  const coded = units.map((unit) => unit.map((term) => ids.get(term) ?? 0));
  const sections: Record<SectionName, Uint8Array> = {
    ...termSections(terms),
    ...postingSections(coded, terms.length),
    ...unitSections(coded),
    ...documentSections(docs),
    unitsOfDocument: unitsOfDocument.take(),
    twins: twinSection(docs, coded, terms, lexicon),
    counts: new Uint8Array(new Uint32Array([docs.length, units.length, terms.length]).buffer),
  };
  return writeBlob(sections, lexicon.fingerprint);
}

/** Frequent terms first, so that they get the short codes; ties in code-point order. */
function termsByFrequency(units: readonly string[][]): string[] {
  const frequency = new Map<string, number>();
  for (const unit of units) {
    for (const term of unit) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  return [...frequency].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([term]) => term);
}

function termSections(terms: readonly string[]) {
  const encoder = new TextEncoder();
  const lengths = new ByteWriter();
  const bytes = new ByteWriter();
  const slots = new Uint32Array(Math.ceil(terms.length * SLOTS_PER_TERM) + 1);
  terms.forEach((term, i) => {
    const encoded = encoder.encode(term);
    lengths.varint(encoded.length);
    bytes.bytes(encoded);
    let slot = hashTerm(term) % slots.length;
    while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
    slots[slot] = i + 1;
  });
  return {
    termSlots: new Uint8Array(slots.buffer),
    termLengths: lengths.take(),
    termBytes: bytes.take(),
  };
}

function postingSections(units: readonly number[][], termCount: number) {
  const lists: number[][] = Array.from({ length: termCount }, () => []);
  units.forEach((unit, i) => {
    for (const term of new Set(unit)) lists[term]?.push(i);
  });
  const lengths = new ByteWriter();
  const postings = new ByteWriter();
  for (const list of lists) {
    const before = postings.length;
    postings.varint(list.length);
    let previous = -1;
    for (const unit of list) {
      postings.varint(unit - previous - 1);
      previous = unit;
    }
    lengths.varint(postings.length - before);
  }
  return { postingLengths: lengths.take(), postings: postings.take() };
}

function unitSections(units: readonly number[][]) {
  const lengths = new ByteWriter();
  const bytes = new ByteWriter();
  for (const unit of units) {
    const before = bytes.length;
    for (const term of unit) bytes.varint(term);
    lengths.varint(bytes.length - before);
  }
  return { unitLengths: lengths.take(), units: bytes.take() };
}

function documentSections(docs: readonly IndexDoc[]) {
  const encoder = new TextEncoder();
  const idLengths = new ByteWriter();
  const idBytes = new ByteWriter();
  const kinds = new ByteWriter();
  for (const doc of docs) {
    const id = encoder.encode(doc.id);
    idLengths.varint(id.length);
    idBytes.bytes(id);
    // 0: programme fact. n > 0: a claim review whose first n units may be matched with posts.
    kinds.varint(doc.kind === 'claimReview' ? 1 + doc.variants.length : 0);
  }
  return { idLengths: idLengths.take(), idBytes: idBytes.take(), kinds: kinds.take() };
}

/** Pairs (document, earlier document of the same hoax), both as varints, ascending. */
function twinSection(
  docs: readonly IndexDoc[],
  units: readonly number[][],
  terms: readonly string[],
  lexicon: Lexicon,
): Uint8Array {
  const titles: number[][] = [];
  let unit = 0;
  for (const doc of docs) {
    titles.push(doc.kind === 'claimReview' ? (units[unit] ?? []) : []);
    unit += 1 + doc.variants.length + doc.aliases.length;
  }
  const writer = new ByteWriter();
  const pairs = findTwins(titles, terms, lexicon);
  writer.varint(pairs.length);
  for (const [document, first] of pairs) {
    writer.varint(document);
    writer.varint(first);
  }
  return writer.take();
}
