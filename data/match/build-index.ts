/** Builds the blob from documents: same documents in the same order, same bytes. */
import { ByteWriter } from './bytes.ts';
import type { IndexDoc } from './index-doc.ts';
import { type SectionName, writeBlob } from './index-format.ts';
import { type Lexicon, shippedLexicon } from './lexicon.ts';
import { hashTerm } from './term-table.ts';
import { analyse } from './text/analyse.ts';
import { findTwins, type Pair } from './twins.ts';
import { massCode } from './weigh.ts';

/** Slots of the term table per term; open addressing needs air. */
const SLOTS_PER_TERM = 1.4;

/** A document as terms: what a blob holds of it, and all that merging blobs needs. */
export interface CodedDoc {
  id: string;
  /** How many of its units may be matched with posts; 0: a programme fact. */
  matchable: number;
  /** The terms of each of its texts in text order: its title first, then variants, then aliases. */
  units: readonly (readonly string[])[];
}

/** An inverted index of `docs` as one binary blob (format: README.md). */
export function buildIndex(
  docs: readonly IndexDoc[],
  lexicon: Lexicon = shippedLexicon(),
): Uint8Array<ArrayBuffer> {
  const coded = docs.map((doc) => codeDoc(doc, lexicon));
  return encodeIndex(coded, findTwins(coded, lexicon), lexicon);
}

/** A document's texts as terms. */
export function codeDoc(doc: IndexDoc, lexicon: Lexicon): CodedDoc {
  const texts = [doc.title, ...doc.variants, ...doc.aliases];
  return {
    id: doc.id,
    matchable: doc.kind === 'claimReview' ? 1 + doc.variants.length : 0,
    units: texts.map((text) => analyse(text, lexicon).map((token) => token.term)),
  };
}

/** The blob of documents that are terms already; `twins` are pairs of document numbers. */
export function encodeIndex(
  docs: readonly CodedDoc[],
  twins: readonly Pair[],
  lexicon: Lexicon,
): Uint8Array<ArrayBuffer> {
  const units = docs.flatMap((doc) => doc.units);
  const unitsOfDocument = new ByteWriter();
  for (const doc of docs) unitsOfDocument.varint(doc.units.length);
  const terms = termsByFrequency(units);
  const ids = new Map(terms.map((term, i) => [term, i]));
  const coded = units.map((unit) => unit.map((term) => ids.get(term) ?? 0));
  const sections: Record<SectionName, Uint8Array> = {
    ...termSections(terms),
    ...postingSections(coded, terms.length),
    ...unitSections(coded),
    ...documentSections(docs),
    unitsOfDocument: unitsOfDocument.take(),
    unitMasses: Uint8Array.from(units, (unit) => massCode(unit, lexicon)),
    twins: twinSection(twins),
    counts: new Uint8Array(new Uint32Array([docs.length, units.length, terms.length]).buffer),
  };
  return writeBlob(sections, lexicon.fingerprint);
}

/** Terms of many units first, so that they get the short codes; ties in code-point order. */
function termsByFrequency(units: readonly (readonly string[])[]): string[] {
  const frequency = new Map<string, number>();
  const last = new Map<string, number>();
  units.forEach((unit, i) => {
    for (const term of unit) {
      if (last.get(term) === i) continue;
      last.set(term, i);
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
    }
  });
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

function documentSections(docs: readonly CodedDoc[]) {
  const encoder = new TextEncoder();
  const idLengths = new ByteWriter();
  const idBytes = new ByteWriter();
  const kinds = new ByteWriter();
  for (const doc of docs) {
    const id = encoder.encode(doc.id);
    idLengths.varint(id.length);
    idBytes.bytes(id);
    kinds.varint(doc.matchable);
  }
  return { idLengths: idLengths.take(), idBytes: idBytes.take(), kinds: kinds.take() };
}

/** Their number, then both documents of each pair. */
function twinSection(twins: readonly Pair[]): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(twins.length);
  for (const [document, earlier] of twins) {
    writer.varint(document);
    writer.varint(earlier);
  }
  return writer.take();
}
