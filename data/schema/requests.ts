import { z } from 'zod';
import { MAX_POST_CHARS, MAX_POSTS_PER_BATCH } from './limits.ts';
import { RecordId, RegionCode, Topic } from './primitives.ts';
import { RatingValue } from './records.ts';

/** What the content script asks about one text; `key` is the hash of the text. */
export const PostQuery = z.object({
  key: z.string().max(64),
  text: z.string().max(MAX_POST_CHARS),
});
export type PostQuery = z.infer<typeof PostQuery>;

export const CheckPostsRequest = z.object({ posts: z.array(PostQuery).max(MAX_POSTS_PER_BATCH) });
export type CheckPostsRequest = z.infer<typeof CheckPostsRequest>;

export const CardRequest = z.object({
  recordIds: z.array(RecordId).min(1).max(10),
  text: z.string().max(MAX_POST_CHARS),
});
export type CardRequest = z.infer<typeof CardRequest>;

/** What a typed search is narrowed to; all given parts must hold. */
export const SearchFilter = z.object({
  kind: z.enum(['claimReview', 'programFact']).optional(),
  rating: RatingValue.optional(),
  publisher: RecordId.optional(),
  topic: Topic.optional(),
  /** The region itself and those inside it: "71" also finds "71.71". */
  region: RegionCode.optional(),
});
export type SearchFilter = z.infer<typeof SearchFilter>;

export const SearchRequest = z.object({
  query: z.string().max(400),
  filter: SearchFilter.default({}),
  limit: z.number().int().min(1).max(100).default(30),
});
export type SearchRequest = z.input<typeof SearchRequest>;

/** A text that a person pasted, to be checked as a post. */
export const CheckTextRequest = z.object({ text: z.string().max(MAX_POST_CHARS) });
export type CheckTextRequest = z.infer<typeof CheckTextRequest>;

export const RecordRequest = z.object({ id: RecordId });
export type RecordRequest = z.infer<typeof RecordRequest>;

/** The records behind one clarification, best first. */
export const ShareRequest = z.object({ recordIds: z.array(RecordId).min(1).max(10) });
export type ShareRequest = z.infer<typeof ShareRequest>;

export const SiteRequest = z.object({
  site: z
    .string()
    .max(40)
    .regex(/^[a-z0-9-]+$/),
});
export type SiteRequest = z.infer<typeof SiteRequest>;

/** A page with posts in which no text was found: how often each hook matched, and nothing else of it. */
export const StaleAdapterReport = SiteRequest.extend({
  containers: z.number().int().min(1).max(1_000_000),
  hooks: z
    .array(z.object({ css: z.string().max(1000), matches: z.number().int().min(0).max(1_000_000) }))
    .max(60),
});
export type StaleAdapterReport = z.infer<typeof StaleAdapterReport>;
