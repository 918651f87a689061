/** The answers themselves: pure of messaging, given an engine. */
import type { z } from 'zod';
import { claimSpans } from '#data/match/index.ts';
import { orderTyped } from '#data/match/typed-search.ts';
import type {
  CardContent,
  CardEntry,
  Finding,
  IndexStatus,
  ProgramMention,
  SearchHit,
  SearchReply,
  Verdict,
} from '#data/protocol.ts';
import type {
  CardRequest,
  CheckPostsRequest,
  IndexRecord,
  Match,
  ProgramFact,
  Publisher,
  SearchRequest,
} from '#data/schema/index.ts';
import type { BadgeRules, Language } from '#data/settings.ts';
import type { Engine } from './engine.ts';
import { admits, byFrequency, facetsOf } from './narrow.ts';

/** Claims offered for one post; more than this is noise. */
const FINDINGS_PER_POST = 5;
/** Facts looked at for a programme that a post names. */
const FACTS_NAMED = 20;
/** Candidates that the typed search hands to Fuse.js. */
const SEARCH_CANDIDATES = 60;
/** A filter drops most of them, so it starts with more. */
const NARROWED_CANDIDATES = 600;

/** For texts that a person asks about by hand: everything is told. */
const EVERYTHING: BadgeRules = { sensitivity: 'related', mutedTopics: [], programChips: false };
/** Records whose topics are counted; more would keep the settings page waiting. */
const TOPIC_SAMPLE = 20_000;

/**
 * Matches each text; left out are findings whose record cannot be read, and those of topics that
 * the person muted, or that are only similar where the person wants none such.
 */
export async function checkPosts(
  engine: Engine,
  request: CheckPostsRequest,
  clock: () => number,
  rules: BadgeRules = EVERYTHING,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const { key, text } of request.posts)
    verdicts.push(await verdictOn(engine, key, text, clock, rules));
  return verdicts;
}

/** Matches a pasted text as a post; its key is empty. */
export function checkText(engine: Engine, text: string, clock: () => number): Promise<Verdict> {
  return verdictOn(engine, '', text, clock);
}

async function verdictOn(
  engine: Engine,
  key: string,
  text: string,
  clock: () => number,
  rules: BadgeRules = EVERYTHING,
): Promise<Verdict> {
  const started = clock();
  const result = engine.matcher.match(text, { top: FINDINGS_PER_POST });
  const milliseconds = clock() - started;
  const findings = await Promise.all(
    result.matches.map((match) => toFinding(engine, match, rules)),
  );
  const kept = findings.filter((finding) => finding !== null);
  const mention =
    rules.programChips && result.matches.length === 0 ? await mentionIn(engine, text, rules) : null;
  return {
    key,
    stance: result.stance,
    findings: kept,
    ...(mention && { mention }),
    milliseconds,
  };
}

/** The programme that a text names first, by the newest fact that still holds for it. */
async function mentionIn(
  engine: Engine,
  text: string,
  { mutedTopics }: BadgeRules,
): Promise<ProgramMention | null> {
  const ids = engine.matcher.mentions(text, FACTS_NAMED);
  const facts = (await factsOf(engine, ids)).filter(
    ({ topics }) => !topics.some((topic) => mutedTopics.includes(topic)),
  );
  const named = facts[0]?.program;
  const [newest] = facts
    .filter(({ program }) => program === named)
    .sort((a, b) => (a.asOf < b.asOf ? 1 : -1));
  return newest ? { recordId: newest.id, program: newest.program, asOf: newest.asOf } : null;
}

async function toFinding(
  engine: Engine,
  match: Match,
  { sensitivity, mutedTopics }: BadgeRules,
): Promise<Finding | null> {
  if (match.tier === 'none' || (match.tier === 'related' && sensitivity === 'match')) return null;
  const review = await engine.generation.records.record(match.id);
  if (review?.kind !== 'claimReview') return null;
  if (review.topics.some((topic) => mutedTopics.includes(topic))) return null;
  return {
    recordId: review.id,
    tier: match.tier,
    score: match.score,
    rating: review.rating,
    claim: review.claim,
    publisherName: publisherOf(engine, review.publisher).name,
    ...(review.datePublished && { datePublished: review.datePublished }),
  };
}

/** Gathers what a card shows; records that were withdrawn meanwhile are left out. */
export async function cardContent(
  engine: Engine,
  request: CardRequest,
  language: Language,
): Promise<CardContent> {
  const { matches } = engine.matcher.match(request.text, { top: 20, includeNone: true });
  const entries: CardEntry[] = [];
  const facts: ProgramFact[] = [];
  for (const id of request.recordIds) {
    const review = await engine.generation.records.record(id);
    if (review?.kind === 'programFact') facts.push(review);
    if (review?.kind !== 'claimReview') continue;
    const match = matches.find((m) => m.id === id);
    entries.push({
      review,
      publisher: publisherOf(engine, review.publisher),
      facts: await factsOf(engine, review.programFacts),
      ...(match && { match }),
      claimSpans: match ? claimSpans(review.claim, match) : [],
    });
  }
  return {
    entries,
    ...(facts.length > 0 && { facts }),
    dataDate: engine.generation.head.dataDate,
    language,
  };
}

async function factsOf(engine: Engine, ids: readonly string[]): Promise<ProgramFact[]> {
  const records = await Promise.all(ids.map((id) => engine.generation.records.record(id)));
  return records.filter((record) => record?.kind === 'programFact');
}

/** Typed look-up: candidates from the matcher's index, order and highlights from Fuse.js. */
export async function search(
  engine: Engine,
  { query, filter, limit }: z.output<typeof SearchRequest>,
  clock: () => number,
): Promise<SearchReply> {
  const started = clock();
  const narrowed = Object.keys(filter).length > 0;
  const ids = engine.matcher.lookup(query, narrowed ? NARROWED_CANDIDATES : SEARCH_CANDIDATES);
  const found = await Promise.all(ids.map((id) => engine.generation.records.record(id)));
  const records = new Map<string, IndexRecord>();
  for (const record of found) if (record) records.set(record.id, record);
  const candidates = [...records.values()];
  const admitted = candidates.filter((record) => admits(filter, record));
  const ordered = orderTyped(query, admitted.map(searchItem), limit);
  const hits: SearchHit[] = [];
  for (const { id, titleSpans } of ordered) {
    const record = records.get(id);
    if (record) hits.push({ record: shown(engine, record), titleSpans });
  }
  const facets = facetsOf(candidates, (id) => publisherOf(engine, id));
  return { hits, facets, milliseconds: clock() - started };
}

function searchItem(record: IndexRecord) {
  return record.kind === 'claimReview'
    ? { id: record.id, title: record.claim, extra: record.variants }
    : { id: record.id, title: record.program, extra: [...record.aliases, record.statement] };
}

/** One record as the popup shows it, or null when it is unknown or withdrawn. */
export async function oneRecord(engine: Engine, id: string): Promise<SearchHit['record'] | null> {
  const record = await engine.generation.records.record(id);
  return record ? shown(engine, record) : null;
}

function shown(engine: Engine, record: IndexRecord): SearchHit['record'] {
  return record.kind === 'claimReview'
    ? { kind: 'claimReview', review: record, publisher: publisherOf(engine, record.publisher) }
    : { kind: 'programFact', fact: record };
}

function publisherOf(engine: Engine, id: string): Publisher {
  const known = engine.generation.head.publishers.find((publisher) => publisher.id === id);
  return known ?? { id, name: id, type: 'media' };
}

/** Topics of the first records (see TOPIC_SAMPLE), most frequent first. */
export async function topicsOf(engine: Engine): Promise<string[]> {
  const topics: string[] = [];
  let seen = 0;
  for await (const record of engine.generation.records.all()) {
    topics.push(...record.topics);
    if (++seen >= TOPIC_SAMPLE) break;
  }
  return byFrequency(topics);
}

/** Counts and dates for the popup and the options page. */
export function indexStatus(engine: Engine): IndexStatus {
  const { head, source } = engine.generation;
  return {
    ...head.counts,
    publishers: head.publishers.length,
    publisherList: [...head.publishers].sort((a, b) => (a.name < b.name ? -1 : 1)),
    dataDate: head.dataDate,
    source,
    notice: engine.notice,
  };
}
