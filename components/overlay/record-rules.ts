/** The rules of the house for what a card may say about records; pure. */
import type { CardEntry } from '#data/protocol.ts';
import type { ProgramFact, Source } from '#data/schema/index.ts';

/** "Sumber resmi" may be said only where a source is of type official or law. */
export function hasOfficialSource(sources: readonly Source[]): boolean {
  return sources.some((source) => source.type === 'official' || source.type === 'law');
}

/** True once the last day of validity has passed; `today` is `YYYY-MM-DD`. */
export function isExpired(fact: ProgramFact, today: string): boolean {
  return fact.validThrough !== undefined && fact.validThrough < today;
}

/** True when publishers came to different coarse values. */
export function publishersDisagree(entries: readonly CardEntry[]): boolean {
  return new Set(entries.map((entry) => entry.review.rating.value)).size > 1;
}

/** The facts of all entries, each once, still valid ones first. */
export function factsOf(entries: readonly CardEntry[], today: string): ProgramFact[] {
  const byId = new Map(entries.flatMap((entry) => entry.facts).map((fact) => [fact.id, fact]));
  return [...byId.values()].sort(
    (a, b) => Number(isExpired(a, today)) - Number(isExpired(b, today)),
  );
}

/** The sources of all entries, each address once, in the entries' order. */
export function sourcesOf(entries: readonly CardEntry[]): Source[] {
  const sources = entries.flatMap((entry) => entry.review.sources);
  return [...new Map(sources.map((source) => [source.url, source])).values()];
}

/** True when all entries examined the same sentence, so that it is shown once. */
export function sameClaim(entries: readonly CardEntry[]): boolean {
  return new Set(entries.map((entry) => entry.review.claim)).size <= 1;
}
