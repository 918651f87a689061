/**
 * Adds and removes documents without building the whole again: what is new becomes a small blob of
 * its own, what is gone is marked dead, and from time to time parts are merged (README.md). The
 * answers are those of an index built from the living documents in the order of their addition.
 */
import { hashBytes } from './blob-reader.ts';
import { type CodedDoc, codeDoc, encodeIndex } from './build-index.ts';
import type { IndexDoc } from './index-doc.ts';
import { type Delta, readParts, writeParts } from './index-parts.ts';
import { IndexReader } from './index-reader.ts';
import { type Lexicon, shippedLexicon } from './lexicon.ts';
import { findTwins, type Pair, type Titles, TwinSearch } from './twins.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What changes; an added document replaces one of the same id. */
export interface IndexChange {
  add: readonly IndexDoc[];
  /** Ids; unknown ones are passed over. */
  remove: readonly string[];
}

/** A changed index, and what lives in it. */
export interface UpdatedIndex {
  index: Bytes;
  claimReviews: number;
  programFacts: number;
}

/** All is merged into one blob when more than this share of the base was added or has died … */
const MERGE_SHARE = 1 / 8;
/** … and at least so many documents. */
const MERGE_LEAST = 1_000;
/** The newest delta swallows the one before it while that is not this many times larger. */
const TIER = 2;

/**
 * The index after a change, as bytes for `Matcher.load`. Costs about what the change itself costs
 * and a copy of the bytes, but where parts are merged. Throws IndexFormatError when `index` is none
 * of this version and lexicon.
 */
export function updateIndex(
  index: Bytes,
  change: IndexChange,
  lexicon: Lexicon = shippedLexicon(),
): UpdatedIndex {
  const reader = new IndexReader(index, lexicon);
  const added = [...new Map(change.add.map((doc) => [doc.id, doc])).values()];
  const gone = findDocuments(reader, [...change.remove, ...added.map((doc) => doc.id)]);
  const size = reader.size - gone.length + added.length;
  const claimReviews =
    reader.claimReviews -
    gone.filter((document) => reader.isClaimReview(document)).length +
    added.filter(({ kind }) => kind === 'claimReview').length;
  return {
    index: changedBytes(index, reader, added, gone, lexicon),
    claimReviews,
    programFacts: size - claimReviews,
  };
}

function changedBytes(
  index: Bytes,
  reader: IndexReader,
  added: readonly IndexDoc[],
  gone: readonly number[],
  lexicon: Lexicon,
): Bytes {
  if (added.length === 0 && gone.length === 0) return index;
  const { base, deltas } = readParts(index);
  const coded = added.map((doc) => codeDoc(doc, lexicon));
  const dead = new Set(gone);
  for (const delta of deltas) for (const document of delta.dead) dead.add(document);
  const changed = reader.documents - reader.base.documents + coded.length + dead.size;
  if (changed > Math.max(MERGE_LEAST, reader.base.documents * MERGE_SHARE)) {
    return mergeAll(reader, dead, coded, lexicon);
  }
  const twins = twinsOfAdded(reader, dead, coded, lexicon);
  const delta: Delta = {
    blob: encodeIndex(coded, [], lexicon),
    dead: Uint32Array.from(gone),
    twins,
  };
  return writeParts({ base, deltas: mergeTiers(reader, deltas, delta, coded, dead, lexicon) });
}

/** One blob of everything that lives: the bytes that `buildIndex` makes of the same documents. */
export function mergeIndex(index: Bytes, lexicon: Lexicon = shippedLexicon()): Bytes {
  return mergeAll(new IndexReader(index, lexicon), new Set(), [], lexicon);
}

function mergeAll(
  reader: IndexReader,
  dead: ReadonlySet<number>,
  added: readonly CodedDoc[],
  lexicon: Lexicon,
): Bytes {
  const docs = [...livingDocs(reader, 0, reader.documents, dead), ...added];
  return encodeIndex(docs, findTwins(docs, lexicon), lexicon);
}

/** The documents from `from` up to `to` that live, as terms; `numbers` receives what they were. */
function livingDocs(
  reader: IndexReader,
  from: number,
  to: number,
  dead: ReadonlySet<number>,
  numbers: number[] = [],
): CodedDoc[] {
  const texts: string[] = [];
  const read = new Int32Array(4_096);
  const docs: CodedDoc[] = [];
  for (let document = from; document < to; document++) {
    if (reader.isDead(document) || dead.has(document)) continue;
    const units: string[][] = [];
    const end = reader.firstUnit(document + 1);
    for (let unit = reader.firstUnit(document); unit < end; unit++) {
      const terms: string[] = [];
      const n = reader.readUnit(unit, read);
      for (let i = 0; i < n; i++) {
        const term = read[i] ?? 0;
        texts[term] ??= reader.terms.text(term);
        terms.push(texts[term]);
      }
      units.push(terms);
    }
    numbers.push(document);
    docs.push({ id: reader.id(document), matchable: reader.matchable(document), units });
  }
  return docs;
}

/** Pairs of the new documents with all that live before them, the new ones among them. */
function twinsOfAdded(
  reader: IndexReader,
  dead: ReadonlySet<number>,
  added: readonly CodedDoc[],
  lexicon: Lexicon,
): Pair[] {
  const search = new TwinSearch(lexicon);
  const titles = new LivingTitles(reader, dead, added);
  return added.flatMap((doc, i): Pair[] => {
    if (doc.matchable === 0) return [];
    const number = reader.documents + i;
    const pairs = search.earlier(doc.units[0] ?? [], titles).map((other): Pair => [number, other]);
    titles.append(number);
    return pairs;
  });
}

/** Titles of an index and of the documents that are being added, found by their terms. */
class LivingTitles implements Titles {
  readonly #reader: IndexReader;
  readonly #dead: ReadonlySet<number>;
  readonly #added: readonly CodedDoc[];
  readonly #lists = new Map<string, number[]>();
  readonly #units: Int32Array;
  readonly #unit = new Int32Array(4_096);

  constructor(reader: IndexReader, dead: ReadonlySet<number>, added: readonly CodedDoc[]) {
    this.#reader = reader;
    this.#dead = dead;
    this.#added = added;
    // One more than can be read, so that a full buffer means that there is more.
    this.#units = new Int32Array(reader.unitSlots + 1);
  }

  holding(term: string, most: number): readonly number[] {
    let list = this.#lists.get(term);
    if (!list) {
      list = this.#read(this.#reader.terms.find(term), most);
      this.#lists.set(term, list);
    }
    return list;
  }

  title(document: number): readonly string[] {
    const reader = this.#reader;
    const added = this.#added[document - reader.documents];
    if (added) return added.units[0] ?? [];
    const n = reader.readUnit(reader.firstUnit(document), this.#unit);
    return Array.from(this.#unit.subarray(0, n), (term) => reader.terms.text(term));
  }

  append(document: number): void {
    for (const term of new Set(this.title(document))) this.#lists.get(term)?.push(document);
  }

  /** Living titles with the term; one more than `most` stands for all that are too many. */
  #read(term: number, most: number): number[] {
    if (term < 0) return [];
    const reader = this.#reader;
    // Of a frequent term the first few units tell that it has too many.
    for (const units of [this.#units.subarray(0, most * 4), this.#units]) {
      const documents: number[] = [];
      const count = reader.readPostings(term, units);
      for (let i = 0; i < count && documents.length <= most; i++) {
        const unit = units[i] ?? 0;
        if (!reader.isMatchable(unit)) continue;
        const document = reader.documentOf(unit);
        if (this.#dead.has(document) || reader.firstUnit(document) !== unit) continue;
        documents.push(document);
      }
      if (count < units.length || documents.length > most) return documents;
    }
    return [];
  }
}

/** The deltas with the new one last, which swallows those before it that are not much larger. */
function mergeTiers(
  reader: IndexReader,
  deltas: readonly Delta[],
  fresh: Delta,
  added: readonly CodedDoc[],
  dead: ReadonlySet<number>,
  lexicon: Lexicon,
): Delta[] {
  let first = deltas.length;
  let start = reader.documents;
  let size = added.length + fresh.dead.length;
  for (; first > 0; first--) {
    const documents = reader.added[first - 1]?.documents ?? 0;
    const before = documents + (deltas[first - 1]?.dead.length ?? 0);
    if (before >= TIER * size) break;
    size += before;
    start -= documents;
  }
  if (first === deltas.length) return [...deltas, fresh];
  const merged = [...deltas.slice(first), fresh];
  const numbers: number[] = [];
  const docs = livingDocs(reader, start, reader.documents, dead, numbers);
  added.forEach((doc, i) => {
    docs.push(doc);
    numbers.push(reader.documents + i);
  });
  const renumbered = new Map(numbers.map((number, i) => [number, start + i]));
  const place = (document: number) => (document < start ? document : renumbered.get(document));
  const twins = merged
    .flatMap((delta) => delta.twins)
    .flatMap(([document, earlier]): Pair[] => {
      const [later, other] = [place(document), place(earlier)];
      return later === undefined || other === undefined ? [] : [[later, other]];
    });
  const gone = merged.flatMap((delta) => [...delta.dead]).filter((document) => document < start);
  return [
    ...deltas.slice(0, first),
    { blob: encodeIndex(docs, [], lexicon), dead: Uint32Array.from(gone).sort(), twins },
  ];
}

/** The living documents with these ids, ascending. */
function findDocuments(reader: IndexReader, ids: readonly string[]): number[] {
  const wanted = new Map<number, Set<string>>();
  // Part of a hash decides for nearly all that they need not be looked up.
  const likely = new Uint8Array(1 << 16);
  const encoder = new TextEncoder();
  for (const id of ids) {
    const hash = hashBytes(encoder.encode(id));
    wanted.set(hash, (wanted.get(hash) ?? new Set()).add(id));
    likely[hash & 0xffff] = 1;
  }
  const found: number[] = [];
  let document = 0;
  for (const blob of [reader.base, ...reader.added]) {
    const hashes = blob.idHashes();
    for (let d = 0; d < hashes.length; d++, document++) {
      const hash = hashes[d] ?? 0;
      if (likely[hash & 0xffff] === 0 || reader.isDead(document)) continue;
      if (wanted.get(hash)?.has(blob.id(d))) found.push(document);
    }
  }
  return found;
}
