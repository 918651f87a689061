import { z } from 'zod';

/**
 * What the author of a post does with a claim: pass it on, refute it, or ask about it.
 * Only `repeats` may carry a badge that warns.
 */
export const Stance = z.enum(['repeats', 'debunks', 'asks']);
export type Stance = z.infer<typeof Stance>;

/**
 * `match` puts the rating's badge on the post; `related` gets a quiet, dashed chip that leads to
 * the list of similar claims; `none` stays unseen.
 */
export const Tier = z.enum(['match', 'related', 'none']);
export type Tier = z.infer<typeof Tier>;

/** A half-open range [start, end) in UTF-16 units of the text as it was given, unnormalised. */
export const Span = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) });
export type Span = z.infer<typeof Span>;

/** Why a claim was found, as data; words are given as they stand in the post. */
export const MatchReasons = z.object({
  /** Content words shared by post and claim. */
  terms: z.array(z.string()),
  /** Amounts, years and other numbers on which both agree. */
  numbers: z.array(z.string()),
  /** Names of places, people, offices on which both agree. */
  names: z.array(z.string()),
  /** Words, numbers and names of the claim that the post does not have. */
  missing: z.array(z.string()),
});
export type MatchReasons = z.infer<typeof MatchReasons>;

/** One claim found for a text. `score` is a calibrated 0–1. */
export const Match = z.object({
  id: z.string(),
  score: z.number().min(0).max(1),
  tier: Tier,
  spans: z.array(Span),
  reasons: MatchReasons,
});
export type Match = z.infer<typeof Match>;

/** The answer for one text: matches are best first. */
export const MatchResult = z.object({ stance: Stance, matches: z.array(Match) });
export type MatchResult = z.infer<typeof MatchResult>;
