import { buildIndex, docOf, Matcher } from '#data/match/index.ts';
import type { IndexRecord } from '#data/schema/index.ts';
import { shortHash } from '../input/line-memory.ts';
import type { Loaded } from '../input/load-records.ts';
import type { Report } from '../report.ts';

/** Matches looked at a claim: itself and its nearest. */
const NEAREST = 3;
/** Candidates that they are chosen from: a post needs many, a twin is among the first. */
const CANDIDATES = 12;

/** What comparing found of a claim review, kept for the next time. */
export interface Compared {
  /** The fingerprint of what was compared. */
  print: string;
  /** The id of the review before it with almost the same claim; empty when there is none. */
  twin: string;
}

/** Records as told apart here: each review with its place among them, for "earlier" and "later". */
type Places = ReadonlyMap<string, { review: Review; file: string; line: number; order: number }>;

/**
 * Warns of claims that the matcher takes for the same: where a post with the wording of one would
 * be badged with another of the same publisher. Two publishers that examined one claim are no
 * duplicates, both are shown. Each pair is told once, at the later record. Only what `before` does
 * not know is compared, with everything; returns what is known now, by id.
 */
export function checkNearDuplicates(
  { records }: Loaded,
  report: Report,
  before: ReadonlyMap<string, Compared> = new Map(),
  onStep: (done: number, total: number) => void = () => {},
): Map<string, Compared> {
  const places: Places = new Map(
    records.flatMap(({ value, file, line }, order) =>
      value.kind === 'claimReview' ? [[value.id, { review: value, file, line, order }]] : [],
    ),
  );
  const prints = new Map(records.map(({ value }) => [value.id, printOf(value)]));
  const toAsk = unknownOf(prints, before);
  const pairs = new Pairs(places);
  for (const id of prints.keys()) {
    const { twin = '' } = before.get(id) ?? {};
    if (!toAsk.has(id) && twin !== '') pairs.add(id, twin);
  }
  if (toAsk.size > 0) ask(records, toAsk, places, pairs, onStep);
  for (const [id, { file, line }] of places) {
    const first = places.get(pairs.firstOf.get(id) ?? '');
    if (!first) continue;
    const where = report.messages.at(first.file, first.line, null);
    const text = report.messages.item.nearDuplicate(first.review.id, where);
    report.add({ file, line, id, field: 'claim', text, severity: 'warning' });
  }
  return new Map(
    Array.from(prints, ([id, print]) => [id, { print, twin: pairs.firstOf.get(id) ?? '' }]),
  );
}

/** What is new or edited, or had a twin that is. */
function unknownOf(
  prints: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, Compared>,
): Set<string> {
  const isKnown = (id: string) => prints.has(id) && before.get(id)?.print === prints.get(id);
  const unknown = [...prints.keys()].filter((id) => {
    const { twin = '' } = before.get(id) ?? {};
    return !isKnown(id) || (twin !== '' && !isKnown(twin));
  });
  return new Set(unknown);
}

/** Asks the matcher about each claim of `toAsk` among all records, and notes the twins. */
function ask(
  records: Loaded['records'],
  toAsk: ReadonlySet<string>,
  places: Places,
  pairs: Pairs,
  onStep: (done: number, total: number) => void,
): void {
  const matcher = Matcher.load(buildIndex(records.map(({ value }) => docOf(value))));
  for (const [i, id] of [...toAsk].entries()) {
    if (i % 500 === 0) onStep(i, toAsk.size);
    const own = places.get(id);
    if (!own) continue;
    const isTwin = (other: string) => {
      const found = places.get(other);
      if (!found || other === id || found.review.publisher !== own.review.publisher) return false;
      // A later one that is to be asked about itself will find this one.
      return !toAsk.has(other) || found.order < own.order;
    };
    const { matches } = matcher.match(own.review.claim, { top: NEAREST, candidates: CANDIDATES });
    const twin = matches.find((match) => match.tier === 'match' && isTwin(match.id));
    if (twin) pairs.add(id, twin.id);
  }
}

/** Twins: the first one found for the later of two. */
class Pairs {
  readonly firstOf = new Map<string, string>();
  readonly #places: Places;

  constructor(places: Places) {
    this.#places = places;
  }

  add(one: string, other: string): void {
    const order = (id: string) => this.#places.get(id)?.order ?? 0;
    const [first, later] = order(one) < order(other) ? [one, other] : [other, one];
    if (!this.firstOf.has(later)) this.firstOf.set(later, first);
  }
}

type Review = Extract<IndexRecord, { kind: 'claimReview' }>;

/** Of everything that the matcher reads, and whose it is. */
function printOf(record: IndexRecord): string {
  const whose = record.kind === 'claimReview' ? record.publisher : '';
  return shortHash(JSON.stringify([whose, docOf(record)]));
}
