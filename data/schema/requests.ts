import { z } from 'zod';
import { MAX_POST_CHARS, MAX_POSTS_PER_BATCH } from './limits.ts';
import { RecordId } from './primitives.ts';

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

export const SearchRequest = z.object({
  query: z.string().max(400),
  limit: z.number().int().min(1).max(100).default(30),
});
export type SearchRequest = z.input<typeof SearchRequest>;

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
