import { buildIndex, type IndexDoc, Matcher } from '#data/match/index.ts';
import type { Doc } from '../corpus.ts';
import { type Engine, TOP } from '../engine.ts';

/** Our documents for claims without variants. */
export function toIndexDocs(docs: readonly Doc[]): IndexDoc[] {
  return docs.map(({ id, text }) => ({
    id,
    kind: 'claimReview',
    title: text,
    variants: [],
    aliases: [],
  }));
}

/** What the page asks of each post: only what would be shown; most posts end at acceptance. */
export const suluhOnPage: Engine = {
  name: 'suluh, on a page',
  settings: 'the same but only what is shown (badges and related), as the extension asks',
  build: async (docs) => buildIndex(toIndexDocs(docs)),
  load: async (bytes) => {
    const matcher = Matcher.load(bytes);
    return (text) => matcher.match(text).matches.map((m) => m.id);
  },
};

/** The whole match as the desk does it, with what is under the thresholds: candidates, ranking, acceptance, spans, reasons. */
export const suluh: Engine = {
  name: 'suluh, whole match',
  settings: 'normalisation, candidates, ranking, acceptance, spans and reasons of the best ten',
  build: async (docs) => buildIndex(toIndexDocs(docs)),
  load: async (bytes) => {
    const matcher = Matcher.load(bytes);
    return (text) => matcher.match(text, { top: TOP, includeNone: true }).matches.map((m) => m.id);
  },
};
