/** Where a claim's own text holds the words that a post shares with it. */
import type { Match, Span } from '../schema/index.ts';
import { type Lexicon, shippedLexicon } from './lexicon.ts';
import { analyse } from './text/analyse.ts';

/**
 * Spans of `claim` (UTF-16, ascending) whose words are among the reasons of a match, or among
 * plain `shared` words in any spelling or inflection.
 */
export function claimSpans(
  claim: string,
  shared: Match | readonly string[],
  lexicon: Lexicon = shippedLexicon(),
): Span[] {
  const words =
    'reasons' in shared
      ? [...shared.reasons.terms, ...shared.reasons.numbers, ...shared.reasons.names]
      : shared;
  const terms = new Set(words.flatMap((word) => analyse(word, lexicon).map((t) => t.term)));
  const spans: Span[] = [];
  for (const { term, start, end } of analyse(claim, lexicon)) {
    const last = spans[spans.length - 1];
    if (!terms.has(term)) continue;
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}
